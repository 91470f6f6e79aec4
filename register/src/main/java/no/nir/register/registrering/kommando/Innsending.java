package no.nir.register.registrering.kommando;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way in.
 *
 * @param kommunenummer the municipality that registers
 * @param noekkel the sender's idempotency key, unique within the organisation
 * @param forespoersel if the deadline is out, IMDi is asked to let it in, with these words; blank for none, absent when IMDi is not asked
 */
public record Innsending(
        Personreferanse person,
        String kommunenummer,
        Kommando kommando,
        Avsender avsender,
        String noekkel,
        Bekreftelse bekreftelse,
        @Nullable String forespoersel) {

    /** Nobody is asked. */
    public Innsending(
            Personreferanse person,
            String kommunenummer,
            Kommando kommando,
            Avsender avsender,
            String noekkel,
            Bekreftelse bekreftelse) {
        this(person, kommunenummer, kommando, avsender, noekkel, bekreftelse, null);
    }

    /** Everyone the command is about: whom it is registered on, and whom a registration moves to. */
    public List<Personreferanse> personer() {
        return kommando instanceof Kommando.Flytt flytt && flytt.til() instanceof Flyttemaal.Person(var hvem)
                ? List.of(person, hvem)
                : List.of(person);
    }

    /** The same command for the same municipality; who sends it, and what is said with it, does not matter. */
    public boolean sierDetSamme(Kommando annen, String annensKommunenummer) {
        return kommando.equals(annen) && kommunenummer.equals(annensKommunenummer);
    }

    public boolean sierDetSamme(Innsending annen) {
        return sierDetSamme(annen.kommando, annen.kommunenummer);
    }

    /** Another command of the same sender. */
    public Innsending med(Kommando annen) {
        return new Innsending(person, kommunenummer, annen, avsender, noekkel, bekreftelse, forespoersel);
    }
}
