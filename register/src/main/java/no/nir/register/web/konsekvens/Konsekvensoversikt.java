package no.nir.register.web.konsekvens;

import java.util.List;
import no.nir.register.konsekvens.Konsekvens;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * @param alle newest first; for a municipality those that are published
 * @param egne whether the reader meets own persons in them, and not numbers of the whole country
 * @param skjema absent for those who may only look
 */
public record Konsekvensoversikt(
        List<Konsekvens> alle, boolean egne, @Nullable Skjema skjema) {

    public Konsekvensoversikt {
        alle = List.copyOf(alle);
    }

    /** @param noekkel of this form: sent twice it is one order */
    public record Skjema(Felt tittel, Felt punkt, Felt verdi, Felt grunn, String noekkel, List<Lenke> feil) {

        public Skjema {
            feil = List.copyOf(feil);
        }
    }
}
