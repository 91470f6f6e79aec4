package no.nir.register.web.totrinn;

import java.util.List;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * The page of what takes two persons.
 *
 * @param paa what is on today
 * @param kommer what has been said for a later day
 * @param alt everything that has been said, the newest first
 * @param skjema absent for those who may not change it
 */
public record Totrinnsbilde(
        List<Linje> paa,
        List<Linje> kommer,
        List<Linje> alt,
        @Nullable Skjema skjema,
        List<Lenke> feil) {

    public Totrinnsbilde {
        paa = List.copyOf(paa);
        kommer = List.copyOf(kommer);
        alt = List.copyOf(alt);
        feil = List.copyOf(feil);
    }

    /**
     * @param stilling on or off
     * @param satt who said it, and when
     */
    public record Linje(String slag, String ordning, String stilling, String fra, String satt, String grunn) {}

    public record Skjema(List<Felt> ordninger, List<Felt> slag, Felt stilling, Felt fra, Felt grunn) {}
}
