package no.nir.regelverk.dokumentasjon;

import java.time.LocalDate;
import java.util.List;
import no.nir.tid.Periode;
import no.nir.tid.Segment;
import no.nir.tid.Tidslinje;
import org.jspecify.annotations.Nullable;

/**
 * Whom the requirements reach, by day of application.
 *
 * @param fra first age inside
 * @param til first age outside
 * @param nedreVed the day the lower bound is tested on
 * @param oevreVed the day the upper bound is tested on
 */
public record Alderskrav(int fra, int til, Maaledag nedreVed, Maaledag oevreVed, String kilde) {

    /** Which day counts. */
    public enum Maaledag {
        SOEKNAD,
        VEDTAK
    }

    /** Permanent permit. Until 2025 the ages of the duty itself; that 55 became 67 in 2017 is a doubt (D-5). */
    public static final Tidslinje<Alderskrav> PERMANENT_OPPHOLD = Tidslinje.av(List.of(
            rad("2005-09-01", "2017-01-01", new Alderskrav(16, 55, Maaledag.SOEKNAD, Maaledag.SOEKNAD, "S04 P12")),
            rad("2017-01-01", "2025-09-01", new Alderskrav(16, 67, Maaledag.SOEKNAD, Maaledag.SOEKNAD, "S14 P27")),
            rad("2025-09-01", null, new Alderskrav(18, 67, Maaledag.SOEKNAD, Maaledag.VEDTAK, "S35 U06 P28"))));

    /** Citizenship. From 2013 the lower bound is tested on the day of the application. */
    public static final Tidslinje<Alderskrav> STATSBORGERSKAP = Tidslinje.av(List.of(
            rad("2008-09-01", "2013-01-01", new Alderskrav(18, 55, Maaledag.VEDTAK, Maaledag.VEDTAK, "B01")),
            rad("2013-01-01", "2017-01-01", new Alderskrav(18, 55, Maaledag.SOEKNAD, Maaledag.VEDTAK, "B06")),
            rad("2017-01-01", null, new Alderskrav(18, 67, Maaledag.SOEKNAD, Maaledag.VEDTAK, "B02 B03"))));

    /** How a person stands to the bounds. */
    enum Plass {
        INNENFOR,
        FOR_UNG,
        FOR_GAMMEL
    }

    Plass plass(LocalDate foedt, LocalDate soekt, LocalDate vedtak) {
        if ((nedreVed == Maaledag.SOEKNAD ? soekt : vedtak).isBefore(foedt.plusYears(fra))) {
            return Plass.FOR_UNG;
        }
        return (oevreVed == Maaledag.SOEKNAD ? soekt : vedtak).isBefore(foedt.plusYears(til))
                ? Plass.INNENFOR
                : Plass.FOR_GAMMEL;
    }

    /** Whether the answer would be another if the other day counted. */
    boolean endretUnderBehandling(LocalDate foedt, LocalDate soekt, LocalDate vedtak) {
        return plass(foedt, soekt, soekt) != plass(foedt, vedtak, vedtak);
    }

    private static Segment<Alderskrav> rad(String fra, @Nullable String til, Alderskrav krav) {
        return new Segment<>(
                Periode.halvaapen(LocalDate.parse(fra), til == null ? null : LocalDate.parse(til))
                        .orElseThrow(),
                krav);
    }
}
