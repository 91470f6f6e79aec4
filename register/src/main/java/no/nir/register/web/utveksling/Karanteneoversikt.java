package no.nir.register.web.utveksling;

import java.util.List;
import no.nir.register.kilde.Karantenesak;

/**
 * What could not be taken in.
 *
 * @param antall how many are open; the list may be shorter
 */
public record Karanteneoversikt(int antall, List<Karantenesak> uloeste, List<Karantenesak> loeste) {

    public Karanteneoversikt {
        uloeste = List.copyOf(uloeste);
        loeste = List.copyOf(loeste);
    }
}
