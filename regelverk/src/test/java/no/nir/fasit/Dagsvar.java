package no.nir.fasit;

import java.util.Set;
import java.util.TreeSet;

/** The law's answer for one person on one day. */
public record Dagsvar(Lov lov, Vurdering intro, Vurdering norsk, Vurdering asyl) {

    /** All rows that fired. */
    public Set<String> regler() {
        Set<String> ut = new TreeSet<>(intro.regler());
        ut.addAll(norsk.regler());
        ut.addAll(asyl.regler());
        return ut;
    }
}
