package no.nir.register.journal;

import org.jspecify.annotations.Nullable;

/**
 * One post to be appended.
 *
 * @param type what it is, for instance {@code FattVedtak}
 * @param innhold the content, written as JSON and encrypted with the person's key
 * @param avsender the id of the user or client at its identity provider; never a personal number
 * @param organisasjon on whose behalf: kommunenummer, or IMDI, UDI, FREG, SYSTEM
 * @param noekkel the sender's idempotency key, unique within the organisation
 * @param gjelderNr the earlier post of the same person that this one corrects or annuls
 */
public record NyPost(
        long personId,
        String type,
        Object innhold,
        Kanal kanal,
        String avsender,
        String organisasjon,
        String noekkel,
        @Nullable Long gjelderNr) {

    public NyPost {
        if (type.isBlank() || avsender.isBlank() || organisasjon.isBlank() || noekkel.isBlank()) {
            throw new IllegalArgumentException("a post says what, who, on whose behalf and under which key");
        }
    }
}
