package no.nir.register.registrering.regler;

import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.AvgjoerKlage;
import no.nir.register.registrering.kommando.Kommando.Ny;
import no.nir.register.registrering.kommando.Kommando.RegistrerFravaer;
import no.nir.register.registrering.kommando.Kommando.RegistrerKlage;
import no.nir.register.registrering.kommando.Kommando.RegistrerMilepael;
import no.nir.register.registrering.kommando.Kommando.RegistrerOppstart;
import no.nir.register.registrering.kommando.Kommando.RegistrerPermisjon;
import no.nir.register.registrering.kommando.Kommando.RegistrerVideregaaende;
import no.nir.register.registrering.kommando.Kommando.SettNorskmaal;
import no.nir.register.registrering.kommando.Kommando.SettSluttmaal;
import no.nir.register.registrering.kommando.Kommando.SettSpor;
import no.nir.register.registrering.regler.Registerbilde.Grunnlag;
import no.nir.register.registrering.regler.Registerbilde.Kategoriperiode;
import no.nir.register.registrering.regler.Registerbilde.Personopplysninger;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Mål, milepæler, fravær og klage")
class MaalFravaerKlageTest {

    private static final LocalDate IDAG = LocalDate.of(2026, 5, 15);
    private static final LocalDate ANKOM = LocalDate.of(2025, 9, 1);

    static Stream<Arguments> etterLoven() {
        LocalDate dag = LocalDate.of(2026, 5, 4);
        return Stream.of(
                Arguments.of(new SettSluttmaal("INTRO", "ARBEID", dag), ""),
                Arguments.of(new SettSluttmaal("INTRO", "FAG_YRKE", dag), ""),
                Arguments.of(new SettSluttmaal("INTRO", "BLI_RIK", dag), "KODEN_ER_UKJENT"),
                Arguments.of(new SettNorskmaal("NORSK", "MUNTLIG", "B1", dag), ""),
                Arguments.of(new SettNorskmaal("NORSK", "MUNTLIG", "B9", dag), "KODEN_ER_UKJENT"),
                Arguments.of(new RegistrerMilepael("INTRO", "INTEGRERINGSKONTRAKT", dag), ""),
                Arguments.of(new RegistrerMilepael("NORSK", "NORSKPLAN", dag), ""),
                Arguments.of(new RegistrerMilepael("INTRO", "NORSKPLAN", dag), "KODEN_GJELDER_IKKE_ORDNINGEN"),
                Arguments.of(
                        new RegistrerMilepael("INTRO", "INDIVIDUELL_PLAN", dag), "DETTE_REGISTRERES_IKKE_ETTER_LOVEN"),
                Arguments.of(new RegistrerMilepael("INTRO", "DELTAKERBEVIS", dag), ""),
                Arguments.of(new RegistrerVideregaaende("NORSK", dag, null), ""),
                Arguments.of(new SettSpor("NORSK", "SPOR_1", dag), "DETTE_REGISTRERES_IKKE_ETTER_LOVEN"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("etterLoven")
    @DisplayName("under integreringsloven")
    void integreringsloven(Ny kommando, String kode) {
        assertThat(koder(Lov.INTEGRERINGSLOVEN, kommando)).isEqualTo(liste(kode));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("etterLoven")
    @DisplayName("under introduksjonsloven avvises det som kom med den nye loven, og bare det")
    void introduksjonsloven(Ny kommando, String kode) {
        String venter =
                switch (kommando) {
                    case RegistrerMilepael m when m.milepael().equals("INDIVIDUELL_PLAN") -> "";
                    case SettSpor _ -> "";
                    case RegistrerMilepael m when m.milepael().equals("DELTAKERBEVIS") || !kode.isEmpty() -> kode;
                    case Ny _ when kode.equals("KODEN_ER_UKJENT") -> kode;
                    case Ny _ -> "DETTE_REGISTRERES_IKKE_ETTER_LOVEN";
                };
        assertThat(koder(Lov.INTRODUKSJONSLOVEN, kommando).stream().findFirst().orElse(""))
                .isEqualTo(venter);
    }

    static Stream<Arguments> fravaer() {
        return Stream.of(
                Arguments.of("tre dager egenmelding", fravaer("EGENMELDING", "2026-05-04", "2026-05-06"), ""),
                Arguments.of(
                        "fire dager egenmelding",
                        fravaer("EGENMELDING", "2026-05-04", "2026-05-07"),
                        "FRAVAERET_ER_FOR_LANGT"),
                Arguments.of(
                        "egenmelding i den åttende uken",
                        fravaer("EGENMELDING", "2026-04-26", "2026-04-26"),
                        "EGENMELDING_ER_FOR_TIDLIG"),
                Arguments.of("egenmelding etter åtte uker", fravaer("EGENMELDING", "2026-04-27", "2026-04-27"), ""),
                Arguments.of(
                        "legeerklæring har ingen grense",
                        fravaer("SYKDOM_LEGEERKLAERING", "2026-03-16", "2026-05-14"),
                        ""),
                Arguments.of("fem uker ferie", fravaer("FERIE", "2026-06-01", "2026-07-05"), ""),
                Arguments.of(
                        "fem uker og en dag", fravaer("FERIE", "2026-06-01", "2026-07-06"), "FRAVAERET_ER_FOR_LANGT"),
                Arguments.of("ti måneder permisjon", permisjon("FOEDSEL_ADOPSJON", "2026-05-01", "2027-02-28"), ""),
                Arguments.of(
                        "ti måneder og en dag",
                        permisjon("FOEDSEL_ADOPSJON", "2026-05-01", "2027-03-01"),
                        "PERMISJONEN_ER_FOR_LANG"),
                Arguments.of(
                        "permisjon er ikke fravær", fravaer("VELFERD", "2026-05-04", "2026-05-04"), "KODEN_ER_UKJENT"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("fravaer")
    @DisplayName("lengden av fravær og permisjon, med programstart 2. mars 2026")
    void lengde(String hva, Ny kommando, String kode) {
        Ny begynt = new RegistrerOppstart("INTRO", "BEGYNT", LocalDate.of(2026, 3, 2));
        assertThat(koder(Lov.INTEGRERINGSLOVEN, kommando, begynt)).isEqualTo(liste(kode));
    }

    @ParameterizedTest(name = "{0} under {1}: {3}")
    @CsvSource({
        "ARBEID, INTEGRERINGSLOVEN, 2026-06-30, DETTE_REGISTRERES_IKKE_ETTER_LOVEN",
        "ARBEID, INTRODUKSJONSLOVEN, 2027-04-30, ''",
        "ARBEID, INTRODUKSJONSLOVEN, 2027-05-01, PERMISJONEN_ER_FOR_LANG",
        "FREDSARBEID, INTRODUKSJONSLOVEN, 2026-05-02, DETTE_REGISTRERES_IKKE_ETTER_LOVEN",
        "FREDSARBEID, INTEGRERINGSLOVEN, 2026-05-31, PERMISJONEN_ER_FOR_LANG",
        "VELFERD, INTRODUKSJONSLOVEN, 2026-05-31, PERMISJONEN_ER_FOR_LANG",
    })
    @DisplayName("permisjon fra 1. mai 2026 etter loven som gjelder for personen")
    void permisjonEtterLoven(String aarsak, Lov lov, String tom, String kode) {
        Ny begynt = new RegistrerOppstart("INTRO", "BEGYNT", LocalDate.of(2026, 3, 2));
        assertThat(koder(lov, permisjon(aarsak, "2026-05-01", tom), begynt)).isEqualTo(liste(kode));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "INTEGRERINGSLOVEN, integreringsforskriften § 14",
        "INTRODUKSJONSLOVEN, forskrift 18. juli 2003 nr. 973 § 5-1",
    })
    @DisplayName("avvisningen nevner paragrafen i den forskriften som gjelder for personen")
    void paragrafen(Lov lov, String hjemmel) {
        assertThat(funn(lov, permisjon("VELFERD", "2026-05-01", "2026-05-31")))
                .singleElement()
                .satisfies(funn -> assertThat(funn.argumenter())
                        .as("ti arbeidsdager, 1. og 14. mai er fri")
                        .extracting(Object::toString)
                        .containsExactly("2026-05-18", hjemmel));
    }

    @Test
    @DisplayName("det som er registrert før i året, telles med, og kommunen får se summen; timer telles ikke som dager")
    void summen() {
        Ny tre = fravaer("FERIE", "2026-05-04", "2026-05-08");
        Ny fire = fravaer("FERIE", "2026-06-01", "2026-06-30");
        assertThat(koder(Lov.INTEGRERINGSLOVEN, fire, tre)).containsExactly("FRAVAERET_OVERSTIGER_GRENSEN");
        Ny timer = new RegistrerFravaer(
                "INTRO", "FERIE", LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 8), new BigDecimal("4"));
        assertThat(koder(Lov.INTEGRERINGSLOVEN, fire, timer)).isEmpty();
        assertThat(koder(Lov.INTEGRERINGSLOVEN, fravaer("UGYLDIG", "2026-05-07", "2026-05-07"), tre))
                .containsExactly("PERIODEN_OVERLAPPER_EN_ANNEN");
    }

    static Stream<Arguments> klager() {
        return Stream.of(
                Arguments.of(new RegistrerKlage("INTRO", 1, LocalDate.of(2026, 4, 20)), ""),
                Arguments.of(new RegistrerKlage("INTRO", 1, LocalDate.of(2026, 5, 11)), ""),
                Arguments.of(new RegistrerKlage("INTRO", 1, LocalDate.of(2026, 5, 12)), "KLAGEN_ER_SENT"),
                Arguments.of(new RegistrerKlage("INTRO", 1, LocalDate.of(2026, 4, 19)), "KLAGEN_ER_FOER_VEDTAKET"),
                Arguments.of(new RegistrerKlage("NORSK", 1, LocalDate.of(2026, 4, 20)), "VEDTAKET_FINNES_IKKE"),
                Arguments.of(new RegistrerKlage("INTRO", 9, LocalDate.of(2026, 4, 20)), "VEDTAKET_FINNES_IKKE"),
                Arguments.of(new AvgjoerKlage("INTRO", 2, "OMGJORT_AV_KOMMUNEN", LocalDate.of(2026, 5, 4)), ""),
                Arguments.of(
                        new AvgjoerKlage("INTRO", 2, "STADFESTET", LocalDate.of(2026, 4, 20)),
                        "AVGJOERELSEN_ER_FOER_KLAGEN"),
                Arguments.of(
                        new AvgjoerKlage("INTRO", 1, "STADFESTET", LocalDate.of(2026, 5, 4)), "KLAGEN_FINNES_IKKE"),
                Arguments.of(new AvgjoerKlage("INTRO", 2, "KANSKJE", LocalDate.of(2026, 5, 4)), "KODEN_ER_UKJENT"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("klager")
    @DisplayName("en klage på avslaget 20. april, mottatt 27. april")
    void klage(Ny kommando, String kode) {
        Ny avslag = vedtak("INTRO", "AVSLAG", LocalDate.of(2026, 4, 20));
        Ny foer = new RegistrerKlage("INTRO", 1, LocalDate.of(2026, 4, 27));
        assertThat(koder(Lov.INTEGRERINGSLOVEN, kommando, avslag, foer)).isEqualTo(liste(kode));
    }

    @ParameterizedTest(name = "etter {0}: {1}")
    @CsvSource({"AVVIST, ", "TRUKKET, KLAGEN_ER_ALLEREDE_AVGJORT", "STADFESTET, KLAGEN_ER_ALLEREDE_AVGJORT"})
    @DisplayName("en klage får ett svar, og etter en avvisning kan den få ett til")
    void avgjortFoer(String utfall, @Nullable String kode) {
        LocalDate dag = LocalDate.of(2026, 4, 20);
        assertThat(koder(
                        Lov.INTEGRERINGSLOVEN,
                        new AvgjoerKlage("INTRO", 2, "ENDRET", dag.plusDays(20)),
                        vedtak("INTRO", "AVSLAG", dag),
                        new RegistrerKlage("INTRO", 1, dag.plusDays(7)),
                        new AvgjoerKlage("INTRO", 2, utfall, dag.plusDays(9))))
                .isEqualTo(liste(kode == null ? "" : kode));
    }

    private static Ny fravaer(String aarsak, String fom, String tom) {
        return new RegistrerFravaer("INTRO", aarsak, LocalDate.parse(fom), LocalDate.parse(tom), null);
    }

    private static Ny permisjon(String aarsak, String fom, String tom) {
        return new RegistrerPermisjon(
                "INTRO", aarsak, LocalDate.of(2026, 5, 1), LocalDate.parse(fom), LocalDate.parse(tom));
    }

    private static List<String> liste(String kode) {
        return kode.isEmpty() ? List.of() : List.of(kode);
    }

    private static List<String> koder(Lov lov, Ny kommando, Ny... foer) {
        return funn(lov, kommando, foer).stream().map(Funn::kode).toList();
    }

    private static List<Funn> funn(Lov lov, Ny kommando, Ny... foer) {
        Registerbilde bilde = new Registerbilde(new Grunnlag(
                new Personopplysninger(LocalDate.of(1990, 1, 1), null, ANKOM, ANKOM),
                List.of(new Registerbilde.Tilhoerighet(List.of(Registreringspersoner.KOMMUNEN), Periode.fra(ANKOM))),
                Stream.of("INTRO", "NORSK")
                        .map(ordning ->
                                new Kategoriperiode(ordning, "RETT_OG_PLIKT", Periode.fra(ANKOM), lov, "I21-4", "1"))
                        .toList(),
                List.of()));
        for (int i = 0; i < foer.length; i++) {
            bilde.leggTil(new Registrert<>(
                    1, i + 1, Registreringspersoner.KOMMUNEN, Innhold.av(foer[i], bilde), Instant.EPOCH, null, null));
        }
        return new Regler(IDAG, List.of())
                .vurder(innsending(1, kommando), bilde, new Tilgangssvar.Egen(), _ -> Optional.empty());
    }
}
