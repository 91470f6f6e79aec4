package no.nir.kodeverk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value of a code list in one period.
 *
 * @param fom first day it may be used; {@code null} = always been
 * @param tom last day it may be used; {@code null} = still
 * @param kilde where the value is seen, or {@code forslag} when it is ours
 * @param verifisert whether the source shows the value in use; a value that is not is shown so where it is administered
 * @param egenskaper what only this list says of its values, by column name
 */
public record Kode(
        String kode,
        Navn navn,
        @Nullable LocalDate fom,
        @Nullable LocalDate tom,
        String kilde,
        boolean verifisert,
        Map<String, String> egenskaper) {

    public Kode {
        if (!kode.matches("[A-Z0-9_]+")) {
            throw new IllegalArgumentException("koden er ikke store ascii-bokstaver: " + kode);
        }
        if (fom != null && tom != null && tom.isBefore(fom)) {
            throw new IllegalArgumentException("tom er før fom for " + kode);
        }
        if (kilde.isBlank()) {
            throw new IllegalArgumentException("kilde mangler for " + kode);
        }
        egenskaper = Map.copyOf(egenskaper);
    }

    public boolean gjelder(LocalDate dato) {
        return (fom == null || !dato.isBefore(fom)) && (tom == null || !dato.isAfter(tom));
    }

    public String navn(Spraak spraak) {
        return navn.paa(spraak);
    }

    public Optional<String> finnEgenskap(String kolonne) {
        return Optional.ofNullable(egenskaper.get(kolonne));
    }

    /** A column of {@code ja}/{@code nei}; blank is no. */
    public boolean har(String kolonne) {
        return "ja".equals(egenskaper.get(kolonne));
    }

    /** The same value in another period. */
    Kode i(@Nullable LocalDate fra, @Nullable LocalDate til) {
        return new Kode(kode, navn, fra, til, kilde, verifisert, egenskaper);
    }

    Kode navngitt(Navn nytt, String fraKilde, boolean erVerifisert) {
        return new Kode(kode, nytt, fom, tom, fraKilde, erVerifisert, egenskaper);
    }

    public boolean overlapper(Kode annen) {
        return (tom == null || annen.fom == null || !tom.isBefore(annen.fom))
                && (annen.tom == null || fom == null || !annen.tom.isBefore(fom));
    }
}
