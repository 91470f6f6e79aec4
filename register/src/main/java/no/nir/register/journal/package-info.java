/**
 * The journal is the register: one append-only row per accepted command, with who, when, channel and reason. It gives
 * idempotency, receipts, the change feed, history and correction. Personal content is encrypted with a key of the
 * person's own; a chain of hashes over the ciphertext shows tampering, and stays whole when the person is forgotten.
 *
 * <p>Legal basis: integreringsloven §§ 41–43, integreringsforskriften §§ 44–64 (contents, deadlines, deletion).
 *
 * <p>Allowed neighbours: none above; the values of {@code no.nir.tid} and {@code no.nir.ident}. Owns the tables person,
 * personnoekkel and journal.
 */
@NullMarked
package no.nir.register.journal;

import org.jspecify.annotations.NullMarked;
