package no.nir.register.web.kodeliste;

import java.util.Map;
import no.nir.register.web.kodeliste.Endringsskjema.Feil;
import no.nir.register.web.kodeliste.Endringsskjema.Hva;

/**
 * What was sent from a form on the page, and what came of it.
 *
 * @param felter names and values of every field
 * @param feil by field of the form that was sent
 * @param lagret whether the change was made just now
 */
record Sendt(Hva hva, Map<String, String> felter, Map<String, Feil> feil, boolean lagret) {

    static Sendt ingenting(boolean lagret) {
        return new Sendt(Hva.NY, Map.of(), Map.of(), lagret);
    }

    static Sendt avvist(Endringsskjema skjema, Map<String, Feil> feil) {
        return new Sendt(skjema.hva(), skjema.felter(), feil, false);
    }

    /** Whether the form stands open: something typed in it is still to be sent. */
    boolean er(Hva skjema) {
        return hva == skjema && !feil.isEmpty();
    }
}
