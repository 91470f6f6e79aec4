package no.nir.fasit;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Fritak;
import no.nir.regelverk.fakta.Fritaksslag;
import no.nir.regelverk.fakta.Personfakta;

/** Exemptions from the duty to take norsk: N05-8 to N05-10, N21-10 and N21-11. */
final class Fritaksdag {

    private Fritaksdag() {}

    /** Any exemption takes the duty off. */
    static boolean fraPlikt(Personfakta p, LocalDate dag) {
        return har(p, Fritaksslag.NORSK, dag)
                || har(p, Fritaksslag.SAMISK, dag)
                || har(p, Fritaksslag.HELSE, dag)
                || har(p, Fritaksslag.OMSORG, dag);
    }

    /** Only documented norsk can take the right as well. */
    static boolean rettBortfalt(Personfakta p, LocalDate dag) {
        for (Fritak f : p.norsk().fritak()) {
            if (f.slag() == Fritaksslag.NORSK && f.rettBortfalt() && !f.fra().isAfter(dag)) {
                return true;
            }
        }
        return false;
    }

    /** The hours of the duty are done: 300, from 2012 600 for those with a right; undated hours count on every day. */
    static boolean timerGjort(Personfakta p, LocalDate rettFra, LocalDate dag) {
        if (p.norsk().fullfoert() != null) {
            return Dato.harHendt(p.norsk().fullfoert(), dag);
        }
        return p.norsk().timer() != null && p.norsk().timer() >= (rettFra.isBefore(Dato.d(2012, 1, 1)) ? 300 : 600);
    }

    static boolean har(Personfakta p, Fritaksslag slag, LocalDate dag) {
        for (Fritak f : p.norsk().fritak()) {
            if (f.slag() == slag && !f.fra().isAfter(dag)) {
                return true;
            }
        }
        return false;
    }
}
