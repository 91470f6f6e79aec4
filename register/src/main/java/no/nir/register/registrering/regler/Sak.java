package no.nir.register.registrering.regler;

import java.time.LocalDate;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.tilgang.Tilgangssvar;
import org.jspecify.annotations.Nullable;

/**
 * One new registration before the rules.
 *
 * @param tilgang the sender's access to the person; not asked for history, which has none
 * @param bilde what the register knows of the person; without the earlier registration when this one corrects it
 * @param retter what it stands in place of; absent for something new
 * @param utenforVindu whether the reason of a correction lifts the two-month window
 */
record Sak(
        Kommando.Ny kommando,
        String kommunenummer,
        Avsender avsender,
        Tilgangssvar tilgang,
        Registerbilde bilde,
        LocalDate idag,
        Kommunekart kart,
        boolean utenforVindu,
        Kommando.@Nullable Ny retter) {

    boolean erEgen(Registerbilde.Staaende<?> registrering) {
        return kart.harTattOver(kommunenummer, registrering.kommunenummer());
    }

    boolean erMigrering() {
        return switch (avsender) {
            case Avsender.Historikk _ -> true;
            case Avsender.Innlogget _ -> false;
        };
    }
}
