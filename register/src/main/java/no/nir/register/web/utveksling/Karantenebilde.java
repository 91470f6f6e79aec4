package no.nir.register.web.utveksling;

import java.util.List;
import no.nir.register.kilde.Karantenesak;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * One item in quarantine and what can be done with it.
 *
 * @param resultat what came of the last try, in words; absent when nothing was tried now
 * @param feil errors of the form, linked to their fields
 */
public record Karantenebilde(
        Karantenesak sak,
        Felt handling,
        Felt begrunnelse,
        @Nullable String resultat,
        List<Lenke> feil) {

    public Karantenebilde {
        feil = List.copyOf(feil);
    }
}
