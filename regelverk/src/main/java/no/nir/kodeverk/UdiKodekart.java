package no.nir.kodeverk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The versioned mapping from UDI's permit codes to legal basis. The permit's row keeps the version it was mapped with, so
 * a new version can be applied to old permits and the difference seen.
 */
public final class UdiKodekart {

    /** What a code says about the ground of a stay. */
    public sealed interface Oppslag {

        /**
         * @param grunnlag a value of {@link Kodeverk#OPPHOLDSGRUNNLAG}
         * @param fornybar absent when the code does not say
         * @param pr whether the permit counts towards permanent residence; absent when the code does not say
         */
        record Kartlagt(
                String grunnlag,
                Optional<Boolean> fornybar,
                Optional<Boolean> pr,
                boolean verifisert,
                String kilde,
                String kartversjon)
                implements Oppslag {}

        /** The code is known, but does not name one ground. */
        record IkkeKartlagt(Grunn grunn, String kartversjon) implements Oppslag {}

        /** Nobody here has seen the code: a manual check, never a guess. */
        record Ukjent(String kode, String kartversjon) implements Oppslag {}
    }

    /** Why a known code has no legal basis. */
    public enum Grunn {
        /** The code names kind and length of the permit, which several grounds share. */
        FLERE_GRUNNLAG_MULIG,
        /** A preliminary permit while an application is examined. */
        FORELOEPIG,
        /** A permit given to an employer, not to a person. */
        GJELDER_EN_VIRKSOMHET,
        /** A travel document, entry, landing or service card: no permit to stay. */
        IKKE_OPPHOLDSTILLATELSE,
        /** Citizenship comes from Folkeregisteret. */
        STATSBORGERSKAP,
        /** An old code converted without its meaning. */
        KONVERTERT,
        /** Outcome of a case, not a permit. */
        ET_UTFALL;

        /** Whether a person must look: a decision that gives no stay needs none. */
        public boolean kreverKontroll() {
            return switch (this) {
                case FLERE_GRUNNLAG_MULIG, KONVERTERT -> true;
                case FORELOEPIG, GJELDER_EN_VIRKSOMHET, IKKE_OPPHOLDSTILLATELSE, STATSBORGERSKAP, ET_UTFALL -> false;
            };
        }
    }

    /** The version new permits are mapped with. */
    public static final String GJELDENDE_VERSJON = "1";

    private record Rad(@Nullable LocalDate fom, @Nullable LocalDate tom, Oppslag oppslag) {
        boolean gjelder(LocalDate dato) {
            return (fom == null || !dato.isBefore(fom)) && (tom == null || !dato.isAfter(tom));
        }
    }

    private static final class Lest {
        static final UdiKodekart GJELDENDE = new UdiKodekart(GJELDENDE_VERSJON);
    }

    private final String versjon;
    private final Map<String, List<Rad>> rader;

    /** Reads anew; {@link #gjeldende} is read once. */
    UdiKodekart(String versjon) {
        this.versjon = versjon;
        this.rader = Tabell.les("udikodekart-" + versjon).stream()
                .collect(Collectors.groupingBy(
                        rad -> rad.tekst("kode"), Collectors.mapping(this::somRad, Collectors.toList())));
    }

    public static UdiKodekart gjeldende() {
        return Lest.GJELDENDE;
    }

    public String versjon() {
        return versjon;
    }

    /**
     * Looks a code up on the day of the decision.
     *
     * @param kode UDI's TillatelseKode
     */
    public Oppslag slaaOpp(String kode, LocalDate avgjoerelsesdato) {
        return rader.getOrDefault(kode, List.of()).stream()
                .filter(rad -> rad.gjelder(avgjoerelsesdato))
                .findFirst()
                .map(Rad::oppslag)
                .orElseGet(() -> new Oppslag.Ukjent(kode, versjon));
    }

    /** The legal basis when the code names exactly one. */
    public Optional<String> finnGrunnlag(String kode, LocalDate avgjoerelsesdato) {
        return slaaOpp(kode, avgjoerelsesdato) instanceof Oppslag.Kartlagt kartlagt
                ? Optional.of(kartlagt.grunnlag())
                : Optional.empty();
    }

    /** The codes known on a day that lead to a legal basis: what a synthetic sender may use. */
    public List<String> listKoder(String grunnlag, LocalDate avgjoerelsesdato) {
        return rader.keySet().stream()
                .filter(kode -> finnGrunnlag(kode, avgjoerelsesdato)
                        .filter(grunnlag::equals)
                        .isPresent())
                .sorted()
                .toList();
    }

    private Rad somRad(Tabell.Rad rad) {
        Oppslag oppslag = rad.finn("grunnlag")
                .<Oppslag>map(grunnlag -> new Oppslag.Kartlagt(
                        grunnlag,
                        rad.finn("fornybar").map("ja"::equals),
                        rad.finn("pr").map("ja"::equals),
                        rad.ja("verifisert"),
                        rad.tekst("kilde"),
                        versjon))
                .orElseGet(() -> new Oppslag.IkkeKartlagt(Grunn.valueOf(rad.tekst("ikke_kartlagt")), versjon));
        return new Rad(rad.dato("fom"), rad.dato("tom"), oppslag);
    }
}
