package no.nir.register.konsekvens;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Persons of one municipality with the same change for the same reason, counted: what a spreadsheet has one row for. */
public sealed interface Gruppe {

    record Kategori(
            @Nullable String kommunenummer,
            String ordning,
            String foer,
            String naa,
            @Nullable String lov,
            @Nullable String hjemmel,
            List<String> nyeRegler,
            List<String> borteRegler,
            long personer)
            implements Gruppe {

        public Kategori {
            nyeRegler = List.copyOf(nyeRegler);
            borteRegler = List.copyOf(borteRegler);
        }
    }

    record Frist(
            @Nullable String kommunenummer,
            String ordning,
            String type,
            Fristvirkning virkning,
            String regel,
            String hjemmel,
            long personer,
            long aapne)
            implements Gruppe {}
}
