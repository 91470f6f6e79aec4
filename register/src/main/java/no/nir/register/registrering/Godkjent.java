package no.nir.register.registrering;

import java.util.function.LongUnaryOperator;
import no.nir.register.journal.NyPost;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import org.jspecify.annotations.Nullable;

/**
 * An accepted command of a batch, not yet written.
 *
 * @param innhold what becomes a row of vedtak or deltakelse; absent for an annulment
 * @param lukker the row that this one ends: a journal number, or the provisional number of one accepted earlier in the batch
 */
record Godkjent(
        Innsending innsending,
        long personId,
        Registreringspost post,
        @Nullable Object innhold,
        @Nullable Long lukker) {

    NyPost nyPost() {
        Avsender avsender = innsending.avsender();
        return new NyPost(
                personId,
                post.kommando().type(),
                post,
                avsender.kanal(),
                avsender.id(),
                avsender.organisasjon(),
                innsending.noekkel(),
                gjelder());
    }

    /** The earlier registration the command itself names; it is always one already in the journal. */
    private @Nullable Long gjelder() {
        return switch (post.kommando()) {
            case Kommando.Ny _ -> null;
            case Kommando.Korriger korriger -> korriger.nr();
            case Kommando.Annuller annuller -> annuller.nr();
            case Kommando.Flytt flytt -> flytt.nr();
        };
    }

    /** With the numbers the journal has given. */
    Godkjent medNumre(LongUnaryOperator tildelt) {
        return post.flyttet() == null
                ? this
                : new Godkjent(
                        innsending, personId, post.medNumre(tildelt), Flytting.medNumre(innhold, tildelt), lukker);
    }
}
