package no.nir.register.web.kategori;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import no.nir.register.web.Felt;
import no.nir.register.web.Skrevetdag;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;

/**
 * The day whose knowledge is asked for, as it was typed.
 *
 * @param dag absent when nothing was typed, or nothing that is a day up to today
 * @param feil key of what is wrong with what was typed
 */
record Kjentdag(
        String skrevet, @Nullable LocalDate dag, @Nullable String feil) {

    static Kjentdag les(String skrevet, LocalDate idag) {
        if (skrevet.isBlank()) {
            return new Kjentdag("", null, null);
        }
        Optional<LocalDate> dag = Skrevetdag.finn(skrevet);
        if (dag.isEmpty()) {
            return new Kjentdag(skrevet, null, "kategori.kjent.ugyldig");
        }
        return dag.get().isAfter(idag)
                ? new Kjentdag(skrevet, null, "kategori.kjent.framtid")
                : new Kjentdag(skrevet, dag.get(), null);
    }

    /** The end of the day; {@code null} for now. */
    @Nullable
    Instant tidspunkt(ZoneId sone) {
        return dag == null ? null : dag.plusDays(1).atStartOfDay(sone).toInstant();
    }

    Felt felt(Tekster tekster) {
        return Felt.fritekst("kjent", tekster.tekst("kategori.kjent"))
                .medHjelp(tekster.tekst("kategori.kjent.hjelp"))
                .medVerdi(skrevet)
                .medFeil(feil == null ? null : tekster.tekst(feil));
    }
}
