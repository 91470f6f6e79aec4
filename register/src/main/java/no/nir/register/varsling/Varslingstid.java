package no.nir.register.varsling;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many days before its day a change is announced. The law sets no such time; the length is ours until IMDi decides, and stands in one
 * place, {@code nir.varsling.dager}. It leaves two months before the last day to apply for renewal, one month before the permit ends
 * (utlendingsloven § 61 sjette ledd). Changing it calls nothing off that is announced.
 */
@Component
public class Varslingstid {

    private final int dager;

    Varslingstid(@Value("${nir.varsling.dager}") int dager) {
        if (dager < 1 || dager > 730) {
            throw new IllegalArgumentException("nir.varsling.dager must be from 1 to 730");
        }
        this.dager = dager;
    }

    public int dager() {
        return dager;
    }
}
