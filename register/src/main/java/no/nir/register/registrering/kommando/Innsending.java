package no.nir.register.registrering.kommando;

/**
 * A command on its way in.
 *
 * @param kommunenummer the municipality that registers
 * @param noekkel the sender's idempotency key, unique within the organisation
 */
public record Innsending(
        Personreferanse person,
        String kommunenummer,
        Kommando kommando,
        Avsender avsender,
        String noekkel,
        Bekreftelse bekreftelse) {}
