package no.nir.register.web.overproeving;

import java.util.List;
import java.util.Map;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.person.Personhode;
import org.jspecify.annotations.Nullable;

/**
 * The overprøvinger of one person.
 *
 * @param ny the form for another; absent for readers
 * @param saker the newest first
 * @param svar the form under each case, by its id; empty for those who do not answer
 * @param feil errors of the form that was sent, linked to their fields
 */
public record Personoverproevinger(
        Personhode hode,
        @Nullable Lenke ny,
        List<Overproevingslinje> saker,
        Map<String, Svarskjema> svar,
        List<Lenke> feil) {

    public Personoverproevinger {
        saker = List.copyOf(saker);
        svar = Map.copyOf(svar);
        feil = List.copyOf(feil);
    }

    /** @param adresse where the answer is sent */
    public record Svarskjema(String adresse, Felt status, Felt notat) {}
}
