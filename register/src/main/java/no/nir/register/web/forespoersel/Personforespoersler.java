package no.nir.register.web.forespoersel;

import java.util.List;
import java.util.Map;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.person.Personhode;

/**
 * The requests about one person.
 *
 * @param sendt whether one was sent just now
 * @param saker the newest first
 * @param svar the form under each unanswered request, by its id; empty for those who do not answer
 * @param feil what stands in the way of the answer that was sent
 */
public record Personforespoersler(
        Personhode hode, boolean sendt, List<Forespoerselslinje> saker, Map<String, Svarskjema> svar, Feil feil) {

    public Personforespoersler {
        saker = List.copyOf(saker);
        svar = Map.copyOf(svar);
    }

    /** @param adresse where the answer is sent */
    public record Svarskjema(String adresse, Felt utfall, Felt notat) {}

    /**
     * @param felter errors linked to their fields
     * @param regler why what was approved could not be registered
     */
    public record Feil(List<Lenke> felter, List<String> regler) {
        static final Feil INGEN = new Feil(List.of(), List.of());

        public Feil {
            felter = List.copyOf(felter);
            regler = List.copyOf(regler);
        }
    }
}
