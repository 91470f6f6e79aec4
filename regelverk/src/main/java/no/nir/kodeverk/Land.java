package no.nir.kodeverk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/**
 * A country as the rules and pages need it.
 *
 * @param alpha3 the key: ISO 3166-1 alpha-3, XXX for stateless, XUK for unknown
 * @param alpha2 {@code null} for stateless and unknown
 * @param ssb number in Statistics Norway's KLASS 91; {@code null} where it has none
 * @param nordisk citizens are nordic citizens in the sense of the immigration act
 * @param eoes the days the EEA Agreement covers its citizens
 * @param efta from when free movement follows from the EFTA Convention alone (Switzerland)
 */
public record Land(
        String alpha3,
        @Nullable String alpha2,
        @Nullable Integer ssb,
        Navn navn,
        boolean nordisk,
        Optional<Periode> eoes,
        Optional<Periode> efta,
        boolean verifisert) {

    public static final String STATSLOES = "XXX";
    public static final String UKJENT = "XUK";

    private static final class Lest {
        static final List<Land> ALLE =
                Tabell.les("land").stream().map(Lest::land).toList();
        static final Map<String, Land> ETTER_KODE = Tabell.les("land").stream()
                .flatMap(rad -> Stream.of("alpha3", "alpha2", "alias")
                        .flatMap(rad::flere)
                        .map(kode -> Map.entry(kode, land(rad))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

        private static Land land(Tabell.Rad rad) {
            return new Land(
                    rad.tekst("alpha3"),
                    rad.finn("alpha2").orElse(null),
                    rad.finn("ssb").map(Integer::valueOf).orElse(null),
                    rad.navn(),
                    rad.ja("nordisk"),
                    Optional.ofNullable(rad.dato("eoes_fom")).map(fom -> new Periode(fom, rad.dato("eoes_tom"))),
                    Optional.ofNullable(rad.dato("efta_fom")).map(Periode::fra),
                    rad.ja("verifisert"));
        }
    }

    /** By alpha-3, alpha-2 or a code that another register uses for the same country; absent when unknown. */
    public static Optional<Land> finn(String kode) {
        return Optional.ofNullable(Lest.ETTER_KODE.get(kode));
    }

    public static Optional<Land> finnSsb(int nummer) {
        return Lest.ALLE.stream()
                .filter(land -> land.ssb != null && land.ssb == nummer)
                .findFirst();
    }

    /** All, in the alphabetical order of the code. */
    public static List<Land> alle() {
        return Lest.ALLE.stream().sorted(Comparator.comparing(Land::alpha3)).toList();
    }

    public String navn(Spraak spraak) {
        return navn.paa(spraak);
    }

    /** Whether the EEA Agreement covers the country's citizens on a day. */
    public boolean erEoes(LocalDate dato) {
        return eoes.filter(tid -> tid.inneholder(dato)).isPresent();
    }

    /** Whether free movement follows from the EFTA Convention alone on a day. */
    public boolean erEfta(LocalDate dato) {
        return efta.filter(tid -> tid.inneholder(dato)).isPresent();
    }

    /** integreringsloven § 8 siste ledd, introduksjonsloven § 2 siste ledd: nordic citizen, or covered by the EEA Agreement. */
    public boolean erNordiskEllerEoes(LocalDate dato) {
        return nordisk || erEoes(dato);
    }

    public boolean erStatsloes() {
        return STATSLOES.equals(alpha3);
    }

    public boolean erUkjent() {
        return UKJENT.equals(alpha3);
    }
}
