package no.nir.register.registrering;

import no.nir.register.deltakelse.Morsmaal;
import no.nir.register.deltakelse.Utdanningsbakgrunn;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.regler.Innhold;
import no.nir.register.registrering.regler.Registerbilde;
import org.jspecify.annotations.Nullable;

/** The row a command becomes, and the standing one it ends. */
final class Kommandorad {

    private Kommandorad() {}

    /** Absent for what only ends one. */
    static @Nullable Object innhold(Kommando kommando, Registerbilde bilde) {
        return switch (kommando) {
            case Kommando.Ny ny -> Innhold.av(ny, bilde);
            case Kommando.Korriger korriger ->
                bilde.finn(korriger.nr())
                        .map(gammel -> Innhold.rettet(korriger.ny(), gammel.innhold(), bilde))
                        .orElseGet(() -> Innhold.av(korriger.ny(), bilde));
            case Kommando.Annuller _, Kommando.Flytt _ -> null;
        };
    }

    /** Education and mother tongue are one standing row each for a person: the newer knowledge ends the older, whoever had it. */
    static @Nullable Long lukker(Kommando kommando, @Nullable Object innhold, Registerbilde bilde) {
        return switch (kommando) {
            case Kommando.Korriger korriger -> korriger.nr();
            case Kommando.Annuller annuller -> annuller.nr();
            case Kommando.Flytt flytt -> flytt.nr();
            case Kommando.Ny _ ->
                innhold instanceof Utdanningsbakgrunn || innhold instanceof Morsmaal
                        ? bilde.staaende(innhold.getClass())
                                .map(Registerbilde.Staaende::nr)
                                .findFirst()
                                .orElse(null)
                        : null;
        };
    }
}
