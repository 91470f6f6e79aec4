package no.nir.register.registrering;

import java.util.UUID;
import no.nir.register.journal.NyPost;
import no.nir.register.registrering.kommando.Avsender;

/**
 * The post of an answer to something registered, asked or held, in the shape in which the history shows what is no registration.
 *
 * @param innhold the answer
 */
record Svarpost(Object innhold) {

    /** Whether the same answer has been given before is for the caller to know: the post's own key is new each time. */
    static NyPost ny(Avsender avsender, long personId, String type, Object svar) {
        return new NyPost(
                personId,
                type,
                new Svarpost(svar),
                avsender.kanal(),
                avsender.id(),
                avsender.organisasjon(),
                type + "-" + UUID.randomUUID(),
                null);
    }
}
