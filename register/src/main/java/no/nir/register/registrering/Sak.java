package no.nir.register.registrering;

import java.time.LocalDate;
import no.nir.register.journal.Kanal;

/**
 * One new registration before the rules.
 *
 * @param bilde what the register knows of the person; without the earlier registration when this one corrects it
 * @param utenforVindu whether the reason of a correction lifts the two-month window
 */
record Sak(
        Kommando.Ny kommando,
        String kommunenummer,
        Avsender avsender,
        Registerbilde bilde,
        LocalDate idag,
        Kommunekart kart,
        boolean utenforVindu) {

    boolean erEgen(Registerbilde.Staaende<?> registrering) {
        return kart.erSamme(registrering.kommunenummer(), kommunenummer);
    }

    boolean erMigrering() {
        return avsender.kanal() == Kanal.MIGRERING;
    }
}
