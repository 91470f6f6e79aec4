package no.nir.register.web.regelverk;

import java.time.LocalDate;
import java.util.Locale;
import no.nir.register.kategori.Valgpunkt;
import no.nir.register.web.Skrevetdag;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;

/** The value of a point that can be chosen: as it is read, and as it is typed. */
public record Valgord(Tekster tekster) {

    /** @param verdi as it is stored; absent for a day that is not set */
    public String verdi(Valgpunkt punkt, @Nullable String verdi) {
        if (verdi == null) {
            return tekster.tekst("regelverk.tvil.ikke_satt");
        }
        return switch (punkt.slag()) {
            case DAG, DAG_ELLER_INGEN -> tekster.kortDato(LocalDate.parse(verdi));
            case ALDER -> tekster.tekst("regelverk.tvil.alder." + verdi);
            case TIMER -> tekster.tekst("regelverk.tvil.timer", verdi);
            case LESNING -> tekster.tekst("regelverk.tvil.lesning." + punkt.regel() + "." + verdi);
        };
    }

    /** What was typed, as it is stored; what is no day stays as it was typed and is not taken. */
    public static @Nullable String tilLagring(Valgpunkt punkt, String skrevet) {
        return switch (punkt.slag()) {
            case DAG, DAG_ELLER_INGEN ->
                skrevet.isEmpty()
                        ? null
                        : Skrevetdag.finn(skrevet).map(LocalDate::toString).orElse(skrevet);
            case ALDER, TIMER -> skrevet;
            case LESNING -> skrevet.toUpperCase(Locale.ROOT).replace(' ', '_');
        };
    }
}
