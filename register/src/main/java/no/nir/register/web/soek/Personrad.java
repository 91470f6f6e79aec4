package no.nir.register.web.soek;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list, as read.
 *
 * @param kommune who answers today; absent when nobody does or the address is protected
 * @param bydel the city district of the address there; absent where there are none, and when the address is protected
 * @param kategori of today in the scheme the list speaks of
 * @param vedtak type of the latest decision in the scheme
 * @param frist the last missed deadline of the scheme while it applies and there is no decision, else the next one
 */
record Personrad(
        long personId,
        String navn,
        LocalDate foedselsdato,
        @Nullable String duf,
        @Nullable String kommune,
        @Nullable String bydel,
        @Nullable LocalDate ankomst,
        @Nullable String kategori,
        @Nullable String vedtak,
        @Nullable LocalDate vedtaksdato,
        @Nullable LocalDate frist,
        @Nullable String fristtype) {}
