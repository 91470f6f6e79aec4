package no.nir.register.registrering;

import java.util.Set;
import no.nir.register.journal.Kanal;

/**
 * Who registers, on whose behalf and by which way.
 *
 * @param id the user's or client's id at its identity provider
 * @param navn the name to show in the history; kept with the encrypted content
 * @param organisasjon kommunenummer, IMDI or SYSTEM
 * @param ordninger the schemes this sender may register on
 */
public record Avsender(String id, String navn, String organisasjon, Kanal kanal, Set<String> ordninger) {

    public Avsender {
        ordninger = Set.copyOf(ordninger);
    }
}
