package no.nir.register.journal;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A post with its content.
 *
 * @param innhold the decrypted content; absent when the person is forgotten
 */
public record LestPost(Journalpost post, @Nullable JsonNode innhold) {}
