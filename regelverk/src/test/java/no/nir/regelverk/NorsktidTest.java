package no.nir.regelverk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Folkeregistrering;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Norskopplaering;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.fakta.Utdanning;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Norsktid;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Hvor mange måneder med norsk som er brukt, og hvor mange det er i alt")
class NorsktidTest {

    private static final String INGEN = "";

    static Stream<Arguments> tid() {
        return Stream.of(
                // introduksjonsloven § 17: three years, and leave does not move them
                arguments("T-1 2015-05-01 2018-04-30 0/36 +0", "2015-05-01", null, null, INGEN, "2015-05-30"),
                arguments("T-1 2015-05-01 2018-04-30 1/36 +0", "2015-05-01", null, null, INGEN, "2015-05-31"),
                arguments(
                        "T-1 2015-05-01 2018-04-30 12/36 +0",
                        "2015-05-01",
                        null,
                        null,
                        "2015-06-01/2015-08-31",
                        "2016-04-30"),
                arguments("T-1 2015-05-01 2018-04-30 36/36 +0", "2015-05-01", null, null, INGEN, "2020-01-01"),
                // integreringsloven § 32, permit before 1 August 2023: from the day right and duty set in
                arguments("T-4 2022-05-02 2025-05-01 12/36 +0", "2022-05-02", null, null, INGEN, "2023-05-01"),
                arguments("T-5 2022-05-02 2023-11-01 12/18 +0", "2022-05-02", null, Utdanning.VGS, INGEN, "2023-05-01"),
                // from 1 August 2023: from the offered start; unknown until then
                arguments("T-4 null null 0/36 +0", "2024-05-02", null, null, INGEN, "2025-05-01"),
                arguments("T-4 2024-08-15 2027-08-14 3/36 +0", "2024-05-02", "2024-08-15", null, INGEN, "2024-11-14"),
                // leave moves the end, and its months are not used; two leaves on the same day move it once
                arguments(
                        "T-4 2024-08-15 2027-11-14 3/36 +92",
                        "2024-05-02",
                        "2024-08-15",
                        null,
                        "2024-09-01/2024-10-31 2024-10-15/2024-12-01",
                        "2025-02-14"),
                // in the middle of the leave only its past days are left out
                arguments(
                        "T-4 2024-08-15 2027-11-14 0/36 +92",
                        "2024-05-02",
                        "2024-08-15",
                        null,
                        "2024-09-01/2024-12-01",
                        "2024-10-31"),
                arguments("T-4 2024-08-15 2027-08-14 36/36 +0", "2024-05-02", "2024-08-15", null, INGEN, "2027-08-14"),
                arguments("T-4 2024-08-15 2027-08-14 35/36 +0", "2024-05-02", "2024-08-15", null, INGEN, "2027-08-13"));
    }

    @ParameterizedTest(name = "tillatelse {1}, tilbudt {2}, {3}, permisjon {4}, den {5}: {0}")
    @MethodSource("tid")
    void flyktning(
            String ventet,
            String innvilget,
            @Nullable String tilbudt,
            @Nullable Utdanning utdanning,
            String permisjoner,
            LocalDate dag) {
        assertThat(tid(Grunnlag.ASYL_28, innvilget, norsk(tilbudt, null, null, permisjoner), utdanning, dag))
                .isEqualTo(ventet);
    }

    static Stream<Arguments> kapittel6A() {
        return Stream.of(
                arguments("T-7 null null 0/12 +0", null, null),
                arguments("T-7 2024-06-01 2025-05-31 6/12 +0", "2024-06-01", null),
                // forskr. § 43 g: more months
                arguments("T-7 2024-06-01 2025-11-30 6/18 +0", "2024-06-01", "2025-11-30"));
    }

    @ParameterizedTest(name = "første vedtak fra {1}, utvidet til {2}: {0}")
    @MethodSource("kapittel6A")
    @DisplayName("kapittel 6 A: ett år fra startdatoen i det første vedtaket, og det som er gitt utvidet")
    void kapittel6A(String ventet, @Nullable String start, @Nullable String utvidetTil) {
        assertThat(tid(
                        Grunnlag.KOLL_34,
                        "2024-02-01",
                        norsk(null, start, utvidetTil, INGEN),
                        null,
                        LocalDate.parse("2024-11-30")))
                .isEqualTo(ventet);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uten")
    @DisplayName("plikt uten rett, og den som er utenfor, har ingen slik tid")
    void uten(Grunnlag grunnlag, String dag) {
        assertThat(tid(grunnlag, "2022-05-02", Norskopplaering.INGEN, null, LocalDate.parse(dag)))
                .isEqualTo("ingen");
    }

    static Stream<Arguments> uten() {
        return Stream.of(arguments(Grunnlag.ARB_23, "2023-01-01"), arguments(Grunnlag.ASYL_28, "2022-05-01"));
    }

    private static String tid(
            Grunnlag grunnlag, String innvilget, Norskopplaering norsk, @Nullable Utdanning utdanning, LocalDate dag) {
        LocalDate fra = LocalDate.parse(innvilget);
        Personfakta fakta = Personfakta.foedt(LocalDate.of(1990, 1, 1))
                .statsborgerskap(List.of(new Statsborgerskap("SYR", LocalDate.of(1990, 1, 1), null)))
                .tillatelser(List.of(Tillatelse.av(grunnlag, fra, null)))
                .bosettinger(List.of(new Bosetting("3105", fra, null, Bosettingsmaate.AVTALE)))
                .folkeregistreringer(List.of(new Folkeregistrering("3105", fra, null)))
                .utdanning(utdanning)
                .norsk(norsk)
                .bygg();
        return Kategoriberegning.beregn(fakta, Regelparametre.gjeldende())
                .norsktid(dag)
                .map(NorsktidTest::tekst)
                .orElse("ingen");
    }

    private static String tekst(Norsktid tid) {
        return tid.regel() + " " + tid.fra() + " " + tid.sisteDag() + " " + tid.brukt() + "/" + tid.maaneder() + " +"
                + tid.tillegg();
    }

    private static Norskopplaering norsk(
            @Nullable String tilbudt,
            @Nullable String foersteVedtakStart,
            @Nullable String utvidetTil,
            String permisjoner) {
        return Norskopplaering.av()
                .tilbudt(dag(tilbudt))
                .foersteVedtakStart(dag(foersteVedtakStart))
                .forlengetTil(dag(utvidetTil))
                .permisjoner(Arrays.stream(permisjoner.split(" "))
                        .filter(en -> !en.isEmpty())
                        .map(en -> en.split("/"))
                        .map(en -> Periode.mellom(LocalDate.parse(en[0]), LocalDate.parse(en[1])))
                        .toList())
                .bygg();
    }

    private static @Nullable LocalDate dag(@Nullable String dag) {
        return dag == null ? null : LocalDate.parse(dag);
    }
}
