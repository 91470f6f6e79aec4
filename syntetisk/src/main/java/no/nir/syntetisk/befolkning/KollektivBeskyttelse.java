package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.List;
import no.nir.syntetisk.befolkning.Oppholdsloep.Tillatelse;
import no.nir.syntetisk.befolkning.Udifaktum.Avgjorelsesslag;
import no.nir.syntetisk.befolkning.Udifaktum.Fratil;
import org.jspecify.annotations.Nullable;

/**
 * Collective protection after utl. § 34: prolonged a year at a time without any application (utlf. § 7-5a), five years at most;
 * then a permit that counts towards permanent residence. The prolongations after the third are our assumption.
 */
final class KollektivBeskyttelse {

    /** The day the regulation allowed the first, second … prolongation. */
    private static final List<LocalDate> ADGANG = List.of(
            LocalDate.of(2023, 1, 23), LocalDate.of(2024, 3, 1), LocalDate.of(2025, 2, 11), LocalDate.of(2026, 2, 1));

    private final Husstand husstand;
    private final Oppholdsloep opphold;

    KollektivBeskyttelse(Husstand husstand, Oppholdsloep opphold) {
        this.husstand = husstand;
        this.opphold = opphold;
    }

    /** The permit that follows when all prolongations are used; absent when the person has left or has another ground by then. */
    @Nullable
    Tillatelse etter(Liv liv, Tillatelse foerste) {
        if (foerste.til() == null) {
            return null;
        }
        LocalDate til = foerste.til();
        for (LocalDate adgang : ADGANG) {
            if (!til.isBefore(liv.slutt)) {
                return null;
            }
            LocalDate fortalt = til.minusDays(husstand.terning.mellom(20, 60));
            LocalDate fra = til.plusDays(1);
            til = til.plusYears(1);
            husstand.udiStraks(
                    liv,
                    fortalt.isBefore(adgang) ? adgang : fortalt,
                    new Udifaktum.AutomatiskForlengelse(foerste.id(), new Fratil(fra, til)));
        }
        if (!til.isBefore(liv.slutt)) {
            return null;
        }
        LocalDate avgjort = til.minusDays(husstand.terning.mellom(10, 50));
        return opphold.gi(
                liv, Grunnlag.ANNEN_PR, Avgjorelsesslag.NYTT_GRUNNLAG, avgjort, til.plusDays(1), null, null, false);
    }
}
