package no.nir.register.registrering;

import java.time.LocalDate;
import no.nir.register.kodeliste.Kodelisteregister;
import no.nir.register.registrering.regler.Regler;
import no.nir.register.vindu.Vinduer;
import org.springframework.stereotype.Component;

/** The rules with what IMDi decides of them: open windows, code lists. Read once for a batch. */
@Component
class Dagsregler {

    private final Vinduer vinduer;
    private final Kodelisteregister koder;

    Dagsregler(Vinduer vinduer, Kodelisteregister koder) {
        this.vinduer = vinduer;
        this.koder = koder;
    }

    Regler paa(LocalDate idag) {
        return new Regler(idag, vinduer.aapne(idag), koder.gjeldende());
    }
}
