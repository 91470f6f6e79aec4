package no.nir.register.web.endring;

import java.util.List;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * The page of changes.
 *
 * @param kommer whether the coming ones are shown, else the recent ones
 * @param dager how many days beforehand a change is announced
 * @param valg what is shown, and of which scheme; the chosen ones are marked
 * @param linjer one page of them; none for those who follow many municipalities
 * @param kommuner numbers by municipality, for those who follow many: name, without vedtak, coming, recent
 * @param forrige the page before; absent on the first
 */
public record Endringsbilde(
        boolean kommer,
        int dager,
        String antall,
        List<Valggruppe> valg,
        List<Endringslinje> linjer,
        List<List<String>> kommuner,
        boolean bareTall,
        String sidetekst,
        @Nullable String forrige,
        @Nullable String neste) {

    public Endringsbilde {
        valg = List.copyOf(valg);
        linjer = List.copyOf(linjer);
        kommuner = List.copyOf(kommuner);
    }

    public record Valggruppe(String navn, List<Valg> valg) {
        public Valggruppe {
            valg = List.copyOf(valg);
        }
    }

    public record Valg(Lenke lenke, boolean valgt) {}
}
