package no.nir.register.web.soek;

import java.util.List;
import no.nir.register.web.Kommunetall;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * The list of the user's own people.
 *
 * @param tittel whose list it is
 * @param antall the count in words, which comes first
 * @param kommuner how many each municipality has; for those who follow many, who see no lines
 * @param tomt when nothing is left: what each filter took away, with the way back
 * @param forrige the page before; absent on the first
 */
public record Personliste(
        String tittel,
        String antall,
        List<Filtergruppe> filtre,
        List<Valg> rekkefoelger,
        List<Listelinje> linjer,
        List<Kommunetall> kommuner,
        List<Lenke> tomt,
        String sidetekst,
        @Nullable String forrige,
        @Nullable String neste) {

    public Personliste {
        filtre = List.copyOf(filtre);
        rekkefoelger = List.copyOf(rekkefoelger);
        linjer = List.copyOf(linjer);
        kommuner = List.copyOf(kommuner);
        tomt = List.copyOf(tomt);
    }

    /** Words that belong together; one of them at most is chosen. */
    public record Filtergruppe(String navn, List<Valg> valg) {

        public Filtergruppe {
            valg = List.copyOf(valg);
        }
    }

    /** @param valgt whether it is on; then the link turns it off */
    public record Valg(Lenke lenke, boolean valgt) {}
}
