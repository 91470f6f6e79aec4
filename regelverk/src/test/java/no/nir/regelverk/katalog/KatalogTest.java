package no.nir.regelverk.katalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.regelverk.lovtabell.Lovregel;
import no.nir.regelverk.lovtabell.Lovtabell;
import no.nir.regelverk.parametre.Lovparameter;
import no.nir.regelverk.vurdering.Lovverk;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.tid.Periode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Katalogen over reglene")
class KatalogTest {

    @Test
    @DisplayName("har hver regel om kategoriene, hver kode én gang")
    void hverRegel() {
        assertThat(Katalog.alle())
                .extracting(Katalogregel::kode)
                .doesNotHaveDuplicates()
                .allMatch(kode -> kode.matches("[A-Z0-9][A-Za-z0-9-]*"))
                .containsAll(Arrays.stream(RegelId.values()).map(RegelId::kode).toList());
    }

    @Test
    @DisplayName("har hver tabell i koden: den som leser en lovtabell, står i katalogen")
    void hverTabell() {
        Set<String> lesere = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("no.nir.regelverk").stream()
                        .filter(klasse -> klasse.getMethodCallsFromSelf().stream()
                                .anyMatch(kall -> kall.getTargetOwner().isEquivalentTo(Lovtabell.class)))
                        .filter(klasse -> !klasse.isEquivalentTo(Lovtabell.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> iKatalogen = new ClassFileImporter()
                .importClasses(Katalog.class).get(Katalog.class).getMethodReferencesFromSelf().stream()
                        .filter(viser -> viser.getTarget()
                                .resolveMember()
                                .map(metode -> metode.getRawReturnType().isEquivalentTo(Lovregel.class))
                                .orElse(false))
                        .map(viser -> viser.getTargetOwner().getName())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lesere).isNotEmpty().isEqualTo(iKatalogen);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    § 8 første ledd                | 8
                    §§ 8, 9 første ledd a–e        | 8,9
                    §§ 26 tredje ledd, 28          | 26,28
                    § 26 andre ledd, § 9 første ledd d | 26,9
                    §§ 37 c, 37 d                  | 37 c,37 d
                    §§ 20 a–20 c                   | 20 a,20 b,20 c
                    §§ 20–22                       | 20,21,22
                    § 18 a                         | 18 a
                    § 10-25                        | 10-25
                    § 7-5 a                        | 7-5 a
                    § 29, forskr. §§ 23–24         | 29,23,24
                    kap. 6 A                       | ''
                    LOV-2005-12-21-134 del II tredje ledd | ''
                    kap. 5, § 69                   | 69
                    """)
    @DisplayName("leser paragrafene i en henvisning")
    void paragrafer(String tekst, String numre) {
        assertThat(Henvisning.av(Rettskilde.INTEGRERINGSLOVEN, tekst).paragrafer())
                .extracting(Paragraf::nummer)
                .isEqualTo(numre.isEmpty() ? List.of() : List.of(numre.split(",")));
    }

    @Test
    @DisplayName("viser til lovteksten hos Lovdata")
    void adresse() {
        assertThat(Henvisning.av(Rettskilde.INTEGRERINGSLOVEN, "§ 37 c").adresse())
                .contains("https://lovdata.no/lov/2020-11-06-127/%C2%A737c");
        assertThat(Henvisning.av(Rettskilde.INTRODUKSJONSLOVEN, "LOV-2005-12-21-134 del II")
                        .adresse())
                .contains("https://lovdata.no/dokument/LTI/lov/2005-12-21-134");
        assertThat(Rettskilde.ENDRINGSFORSKRIFT_2025.adresse())
                .isEqualTo("https://lovdata.no/dokument/LTI/forskrift/2025-06-26-1327");
        assertThat(Henvisning.av(Rettskilde.INTRODUKSJONSLOVEN, "rundskriv A-31/2007")
                        .adresse())
                .isEmpty();
        assertThat(Henvisning.av(Rettskilde.NORSKFORSKRIFTEN, "FOR-2011-12-20-1462 del II")
                        .adresse())
                .contains("https://lovdata.no/dokument/LTI/forskrift/2011-12-20-1462");
        assertThat(Henvisning.av(Rettskilde.UTLENDINGSLOVEN, "1988-loven").adresse())
                .contains("https://lovdata.no/lov/1988-06-24-64");
        assertThat(Henvisning.av(Rettskilde.INTEGRERINGSLOVEN, "kap. 6 A").adresse())
                .contains("https://lovdata.no/lov/2020-11-06-127");
    }

    @Test
    @DisplayName("«forskr.» er integreringsforskriften, også når henvisningen begynner med den")
    void forskriften() {
        assertThat(Henvisning.av(Rettskilde.INTEGRERINGSLOVEN, "forskr. § 72").paragrafer())
                .containsExactly(new Paragraf(Rettskilde.INTEGRERINGSFORSKRIFTEN, "72"));
    }

    @Test
    @DisplayName("finner loven ved koden og navnet sitt, og hvert lovverk i reglene har sin egen")
    void rettskilder() {
        for (Rettskilde kilde : Rettskilde.values()) {
            assertThat(Rettskilde.finn(kilde.name())).contains(kilde);
            assertThat(Rettskilde.medNavn(kilde.navn())).isEqualTo(kilde);
        }
        assertThat(Rettskilde.finn("GRUNNLOVEN")).isEmpty();
        assertThatThrownBy(() -> Rettskilde.medNavn("grunnloven")).hasMessage("Ukjent lovverk: grunnloven");
        assertThat(Arrays.stream(Lovverk.values()).map(Rettskilde::av))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("sier om en regel gjelder på en dag: K-3 til kapittel 6 A ble endret 1. januar 2026")
    void gjelder() {
        Katalogregel k3 = Katalog.finn("K-3").orElseThrow();
        assertThat(k3.gjelder(LocalDate.of(2022, 6, 14))).isFalse();
        assertThat(k3.gjelder(LocalDate.of(2022, 6, 15))).isTrue();
        assertThat(k3.gjelder(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(k3.gjelder(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(k3.periode()).isEqualTo(new Periode(LocalDate.of(2022, 6, 15), LocalDate.of(2025, 12, 31)));
    }

    @Test
    @DisplayName("sier hva en regel viser til på en dag, og utenfor tiden det den viste til sist")
    void paaDagen() {
        Katalogregel nyankommet = Katalog.finn("I03-3").orElseThrow();
        assertThat(nyankommet.kode()).isEqualTo("I03-3");
        assertThat(nyankommet.henvisning(Optional.of(LocalDate.of(2004, 8, 31))).tekst())
                .isEqualTo("§ 2 annet ledd");
        assertThat(nyankommet.henvisning(Optional.of(LocalDate.of(2004, 9, 1))).tekst())
                .isEqualTo("§ 2 tredje ledd");
        assertThat(nyankommet.henvisning(Optional.empty()).tekst()).isEqualTo("§ 2 tredje ledd");
        assertThat(nyankommet.henvisning(Optional.of(LocalDate.of(1999, 1, 1))).tekst())
                .isEqualTo("§ 2 tredje ledd");
        assertThat(nyankommet.paragrafer(Optional.of(LocalDate.of(2004, 9, 1))))
                .containsExactly(new Paragraf(Rettskilde.INTRODUKSJONSLOVEN, "2"));
        assertThat(nyankommet.paragrafer(Optional.of(LocalDate.of(1999, 1, 1)))).isEmpty();
    }

    @Test
    @DisplayName("sier hvilke tall loven setter for en regel: 225 og 250 timer norsk for den som bare har plikt")
    void tallForRegelen() {
        assertThat(Parameterbruk.av("N21-3"))
                .containsExactlyInAnyOrder(
                        Lovparameter.NORSK_TIMER_PLIKT_INTEGRERINGSLOVEN,
                        Lovparameter.SAMFUNNSKUNNSKAP_TIMER_INTEGRERINGSLOVEN);
        assertThat(Parameterbruk.av("I21-1")).isEmpty();
    }

    @Test
    @DisplayName("går fra paragraf til regel: § 9 før § 10, § 37 før § 37 a")
    void perParagraf() {
        assertThat(Katalog.perParagraf(Katalog.alle(), Optional.empty()).keySet())
                .contains(new Paragraf(Rettskilde.INTEGRERINGSLOVEN, "8"));
        assertThat(new Paragraf(Rettskilde.INTEGRERINGSLOVEN, "9"))
                .isLessThan(new Paragraf(Rettskilde.INTEGRERINGSLOVEN, "10"));
        assertThat(Katalog.perParagraf(Katalog.alle(), Optional.empty())
                        .get(new Paragraf(Rettskilde.INTEGRERINGSLOVEN, "37 c")))
                .extracting(Katalogregel::kode)
                .contains("K-3");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Lovparameter.class)
    @DisplayName("hvert tall loven setter, hører til regler som finnes")
    void tall(Lovparameter parameter) {
        assertThat(Parameterbruk.regler(parameter))
                .isNotEmpty()
                .allSatisfy(kode -> assertThat(Katalog.finn(kode)).as(kode).isPresent());
    }

    /** What the acts that have been gone through consist of, as they number themselves; § 27 a of introduksjonsloven was not found. */
    private static List<Paragraf> gjennomgaatt() {
        return Stream.of(
                        alle(Rettskilde.INTEGRERINGSLOVEN, "§§ 1–53, 12 a, 14 a, 18 a, 18 b, 37 a–37 f"),
                        alle(Rettskilde.INTEGRERINGSFORSKRIFTEN, "§§ 1–76, 14 a, 19 a, 31 a, 43 a–43 j, 65 a"),
                        alle(Rettskilde.INTRODUKSJONSLOVEN, "§§ 1–29, 20 a–20 c, 25 a, 25 b"),
                        alle(Rettskilde.NORSKFORSKRIFTEN, "§§ 1–18, 22, 29, 30"),
                        alle(
                                Rettskilde.FRAVAERSFORSKRIFTEN,
                                "§§ 1-1, 1-2, 2-1–2-5, 3-1–3-4, 4-1–4-3, 5-1–5-4, 6-1, 6-2, 7-1–7-3"),
                        alle(Rettskilde.NIR_FORSKRIFTEN, "§§ 1–13"),
                        alle(Rettskilde.PERSONOPPLYSNINGSFORSKRIFTEN, "§§ 1–20"))
                .flatMap(paragrafer -> paragrafer)
                .toList();
    }

    private static Stream<Paragraf> alle(Rettskilde kilde, String numre) {
        return Henvisning.av(kilde, numre).paragrafer().stream();
    }

    @Test
    @DisplayName(
            "hver paragraf i det som er gjennomgått, har en regel eller en grunn, og ingen paragraf har begge deler")
    void utelatt() {
        Set<Paragraf> medRegel =
                Katalog.perParagraf(Katalog.alle(), Optional.empty()).keySet();
        List<Paragraf> uten = Utelatt.alle().stream().map(Utelatt::paragraf).toList();
        assertThat(uten).doesNotHaveDuplicates().doesNotContainAnyElementsOf(medRegel);
        assertThat(Stream.concat(uten.stream(), medRegel.stream())).containsAll(gjennomgaatt());
        assertThat(uten)
                .filteredOn(paragraf -> Utelatt.gjennomgaatt(paragraf.kilde()) != Utelatt.Gjennomgang.NEVNTE)
                .isSubsetOf(gjennomgaatt());
    }
}
