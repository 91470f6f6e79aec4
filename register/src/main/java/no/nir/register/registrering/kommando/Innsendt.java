package no.nir.register.registrering.kommando;

import java.time.Instant;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.Kanal;

/** Who sent what waits for an answer, on whose behalf, by which way and when. */
public record Innsendt(String id, String navn, String organisasjon, Kanal kanal, Instant naar) {

    /** @param post the one in the journal that says it came in */
    public static Innsendt av(Avsender avsender, Journalpost post) {
        return new Innsendt(
                avsender.id(), avsender.navn(), avsender.organisasjon(), avsender.kanal(), post.registrert());
    }
}
