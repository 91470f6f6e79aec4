package no.nir.register.registrering.regler;

import static no.nir.register.registrering.Fortelling.avslutning;
import static no.nir.register.registrering.Fortelling.begynt;
import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.krav;
import static no.nir.register.registrering.Fortelling.norsktimer;
import static no.nir.register.registrering.Fortelling.permisjon;
import static no.nir.register.registrering.Fortelling.spraakpraksis;
import static no.nir.register.registrering.Fortelling.tildeling;
import static no.nir.register.registrering.Fortelling.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando.AvsluttOrdning;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.register.registrering.kommando.Kommando.Ny;
import no.nir.register.registrering.kommando.Kommando.OverproevKategori;
import no.nir.register.registrering.kommando.Kommando.RegistrerArbeid;
import no.nir.register.registrering.kommando.Kommando.RegistrerKontakt;
import no.nir.register.registrering.kommando.Kommando.RegistrerOppstart;
import no.nir.register.registrering.kommando.Kommando.RegistrerPermisjon;
import no.nir.register.registrering.kommando.Kommando.RegistrerTimer;
import no.nir.register.registrering.kommando.Personreferanse;
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

/**
 * The rules as a table: what the register knows, what is sent, what is said. Today is 15 May 2026.
 *
 * <p>Longer than 400 lines because every rule of a registration is a row of the one table.
 */
class ReglerTest {

    private static final LocalDate IDAG = LocalDate.of(2026, 5, 15);
    private static final LocalDate FOEDT = LocalDate.of(1995, 1, 1);
    private static final LocalDate ANKOM = LocalDate.of(2025, 9, 1);

    static Stream<Arguments> enkeltvis() {
        return Stream.of(
                Arguments.of("i dag er greit", krav(IDAG), ""),
                Arguments.of("i morgen", krav(IDAG.plusDays(1)), "DATOEN_ER_IKKE_KOMMET"),
                Arguments.of("på dagen to måneder siden", krav(IDAG.minusMonths(2)), ""),
                Arguments.of(
                        "to måneder og en dag siden",
                        krav(IDAG.minusMonths(2).minusDays(1)),
                        "FRISTEN_FOR_REGISTRERING_ER_UTE"),
                Arguments.of(
                        "dagen før ankomst",
                        krav(ANKOM.minusDays(1)),
                        "DATOEN_ER_FOER_ANKOMSTEN FRISTEN_FOR_REGISTRERING_ER_UTE"),
                Arguments.of(
                        "før fødselen",
                        krav(FOEDT.minusDays(1)),
                        "DATOEN_ER_FOER_FOEDSELEN FRISTEN_FOR_REGISTRERING_ER_UTE"),
                Arguments.of("ukjent kontaktslag", new RegistrerKontakt("INTRO", "SJEKK", IDAG), "KODEN_ER_UKJENT"),
                Arguments.of("vedtak av ukjent type", vedtak("INTRO", "TULL", IDAG), "KODEN_ER_UKJENT"),
                Arguments.of(
                        "forlengelse finnes ikke i norsk",
                        vedtak("NORSK", "FORLENGELSE", IDAG),
                        "KODEN_GJELDER_IKKE_ORDNINGEN"),
                Arguments.of("ferie er ikke et vedtak", vedtak("INTRO", "FERIE", IDAG), "DETTE_ER_IKKE_ET_VEDTAK"),
                Arguments.of(
                        "klagerett opplyst før vedtaket",
                        medKlagerett(tildeling(IDAG), IDAG.minusDays(1), "BREV"),
                        "KLAGERETTEN_ER_OPPLYST_FOER_VEDTAKET"),
                Arguments.of(
                        "klagerett i ukjent form",
                        medKlagerett(tildeling(IDAG), IDAG, "ROEYKSIGNAL"),
                        "KODEN_ER_UKJENT"),
                Arguments.of(
                        "klagerett bare muntlig",
                        medKlagerett(tildeling(IDAG), IDAG, "MUNTLIG"),
                        "KLAGERETTEN_ER_BARE_OPPLYST_MUNTLIG"),
                Arguments.of(
                        "tildeling uten kategori", vedtak("ASYL", "TILDELING", IDAG), "KATEGORIEN_ER_IKKE_GJELDENDE"),
                Arguments.of("avslag der det er rett", vedtak("INTRO", "AVSLAG", IDAG), "PERSONEN_HAR_RETT_DEN_DAGEN"),
                Arguments.of(
                        "timer før måneden er over", norsktimer(YearMonth.of(2026, 5), "20"), "MAANEDEN_ER_IKKE_OVER"),
                Arguments.of("timer for april", norsktimer(YearMonth.of(2026, 4), "20"), ""),
                Arguments.of(
                        "uvanlig mange timer", norsktimer(YearMonth.of(2026, 4), "171"), "TIMETALLET_ER_UVANLIG_HOEYT"),
                Arguments.of(
                        "norsk kultur utenfor mottak",
                        new RegistrerTimer("NORSK", "NORSK_KULTUR", YearMonth.of(2026, 4), BigDecimal.TEN),
                        "KODEN_GJELDER_IKKE_ORDNINGEN"),
                Arguments.of(
                        "fravær er ikke permisjon",
                        new RegistrerPermisjon("INTRO", "UGYLDIG", IDAG, IDAG, IDAG),
                        "KODEN_ER_UKJENT"),
                Arguments.of("slutt uten start", avslutning(IDAG), "ORDNINGEN_ER_IKKE_STARTET"),
                Arguments.of(
                        "arbeid som ikke er begynt",
                        new RegistrerArbeid("ARBEID", IDAG.plusDays(1), null, BigDecimal.TEN),
                        "DATOEN_ER_IKKE_KOMMET"),
                Arguments.of(
                        "tilbud om arbeid fram i tid",
                        new RegistrerArbeid("TILBUD", IDAG.plusDays(1), null, BigDecimal.TEN),
                        ""),
                Arguments.of(
                        "tilbudt oppstart fram i tid", new RegistrerOppstart("INTRO", "TILBUDT", IDAG.plusDays(9)), ""),
                Arguments.of("tiltak uten vedtak", spraakpraksis(IDAG, null), "ORDNINGEN_HAR_IKKE_VEDTAK"),
                Arguments.of("annen kategori enn beregnet", funnet("INTRO", "KAN_TILBYS", ANKOM, IDAG), ""),
                Arguments.of(
                        "samme kategori som beregnet",
                        funnet("INTRO", "RETT_OG_PLIKT", ANKOM, IDAG),
                        "KATEGORIEN_ER_DEN_SAMME_SOM_BEREGNET"),
                Arguments.of("utenfor alle strekk er intet beregnet", funnet("ASYL", "PLIKT", ANKOM, IDAG), ""),
                Arguments.of(
                        "ingenting beregnet, ingenting funnet",
                        funnet("ASYL", "IKKE_GJELDENDE", ANKOM, IDAG),
                        "KATEGORIEN_ER_DEN_SAMME_SOM_BEREGNET"),
                Arguments.of(
                        "kategori ordningen ikke har",
                        funnet("NORSK", "KAN_TILBYS", ANKOM, IDAG),
                        "KODEN_GJELDER_IKKE_ORDNINGEN"),
                Arguments.of("ukjent kategori", funnet("INTRO", "TULL", ANKOM, IDAG), "KODEN_ER_UKJENT"),
                Arguments.of("regel som finnes", omRegel("N05-4"), ""),
                Arguments.of("regel som ikke finnes", omRegel("X99-1"), "REGELEN_ER_UKJENT"),
                Arguments.of(
                        "dagen før kommunen hadde ansvar",
                        funnet("INTRO", "KAN_TILBYS", ANKOM.minusDays(1), IDAG),
                        "DATOEN_ER_FOER_ANKOMSTEN DAGEN_ER_UTENFOR_KOMMUNENS_ANSVAR"),
                Arguments.of(
                        "gamle dager undersøkt for to måneder siden",
                        funnet("INTRO", "KAN_TILBYS", ANKOM, IDAG.minusMonths(2)),
                        ""),
                Arguments.of(
                        "undersøkt for to måneder og en dag siden",
                        funnet("INTRO", "KAN_TILBYS", ANKOM, IDAG.minusMonths(2).minusDays(1)),
                        "FRISTEN_FOR_REGISTRERING_ER_UTE"),
                Arguments.of(
                        "undersøkt i morgen",
                        funnet("INTRO", "KAN_TILBYS", ANKOM, IDAG.plusDays(1)),
                        "DATOEN_ER_IKKE_KOMMET"),
                Arguments.of(
                        "tiltak om seks år",
                        spraakpraksis(IDAG, IDAG.plusYears(6)),
                        "DATOEN_ER_FOR_LANGT_FRAM ORDNINGEN_HAR_IKKE_VEDTAK"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("enkeltvis")
    void enRegelOmGangen(String hva, Ny kommando, String kode) {
        assertThat(String.join(" ", koder(kommando))).isEqualTo(kode);
    }

    static Stream<Arguments> etterEnAnnen() {
        return Stream.of(
                Arguments.of("samme krav igjen", krav(IDAG), krav(IDAG), "DETTE_ER_ALLEREDE_REGISTRERT"),
                Arguments.of("et krav til", krav(IDAG), krav(IDAG.minusDays(1)), ""),
                Arguments.of(
                        "to tildelinger",
                        tildeling(IDAG.minusDays(9)),
                        tildeling(IDAG),
                        "ORDNINGEN_ER_ALLEREDE_TILDELT"),
                Arguments.of(
                        "overlappende tiltak",
                        spraakpraksis(IDAG.minusDays(9), IDAG),
                        spraakpraksis(IDAG, IDAG.plusDays(9)),
                        "PERIODEN_OVERLAPPER_EN_ANNEN"),
                Arguments.of(
                        "åpent tiltak overlapper alt etter",
                        spraakpraksis(IDAG.minusDays(9), null),
                        spraakpraksis(IDAG, null),
                        "PERIODEN_OVERLAPPER_EN_ANNEN"),
                Arguments.of(
                        "overlappende permisjoner",
                        permisjon(IDAG.minusDays(9), IDAG.minusDays(8), IDAG),
                        permisjon(IDAG.minusDays(1), IDAG, IDAG.plusDays(1)),
                        "PERIODEN_OVERLAPPER_EN_ANNEN"),
                Arguments.of(
                        "permisjon dagen etter en annen",
                        permisjon(IDAG.minusDays(9), IDAG.minusDays(8), IDAG.minusDays(1)),
                        permisjon(IDAG.minusDays(1), IDAG, IDAG.plusDays(1)),
                        ""),
                Arguments.of(
                        "månedens timer igjen",
                        norsktimer(YearMonth.of(2026, 4), "20"),
                        norsktimer(YearMonth.of(2026, 4), "25"),
                        "TIMENE_ER_ALLEREDE_REGISTRERT"),
                Arguments.of("slutt før start", begynt(IDAG), avslutning(IDAG.minusDays(1)), "SLUTTEN_ER_FOER_STARTEN"),
                Arguments.of(
                        "begynt to ganger", begynt(IDAG.minusDays(9)), begynt(IDAG), "DETTE_ER_ALLEREDE_REGISTRERT"),
                Arguments.of("slutt samme dag", begynt(IDAG), avslutning(IDAG), ""),
                Arguments.of(
                        "slutt av en annen ordning",
                        begynt(IDAG),
                        new AvsluttOrdning("NORSK", IDAG, "TID_UTE"),
                        "ORDNINGEN_ER_IKKE_STARTET"),
                Arguments.of(
                        "årsak fra en annen ordning",
                        begynt(IDAG),
                        new AvsluttOrdning("INTRO", IDAG, "TIMER_GJENNOMFOERT"),
                        "KODEN_GJELDER_IKKE_ORDNINGEN"),
                Arguments.of(
                        "to funn om samme dag",
                        funnet("INTRO", "KAN_TILBYS", ANKOM, ANKOM.plusDays(9), IDAG),
                        funnet("INTRO", "IKKE_GJELDENDE", ANKOM.plusDays(9), null, IDAG),
                        "PERIODEN_OVERLAPPER_EN_ANNEN"),
                Arguments.of(
                        "et funn dagen etter et annet",
                        funnet("INTRO", "KAN_TILBYS", ANKOM, ANKOM.plusDays(9), IDAG),
                        funnet("INTRO", "IKKE_GJELDENDE", ANKOM.plusDays(10), null, IDAG),
                        ""),
                Arguments.of(
                        "funn i hver sin ordning",
                        funnet("INTRO", "KAN_TILBYS", ANKOM, IDAG),
                        funnet("NORSK", "RETT", ANKOM, IDAG),
                        ""),
                Arguments.of(
                        "systemets årsak",
                        begynt(IDAG),
                        new AvsluttOrdning("INTRO", IDAG, "IKKE_REGISTRERT"),
                        "KODEN_ER_FORBEHOLDT_ELDRE_DATA"),
                Arguments.of(
                        "ukjent årsak", begynt(IDAG), new AvsluttOrdning("INTRO", IDAG, "LEI"), "KODEN_ER_UKJENT"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("etterEnAnnen")
    void motDetSomStaar(String hva, Ny foerst, Ny saa, String kode) {
        assertThat(koder(saa, foerst))
                .filteredOn(k -> !k.equals("ORDNINGEN_HAR_IKKE_VEDTAK"))
                .isEqualTo(kode.isEmpty() ? List.of() : List.of(kode));
    }

    @Test
    @DisplayName("historikk fra før er fritatt fra fristen, men ikke fra reglene for vedtak")
    void migrering() {
        LocalDate da = LocalDate.of(2025, 10, 1);
        Innsending gammel = new Innsending(
                new Personreferanse.Intern(1),
                Registreringspersoner.KOMMUNEN,
                medKlagerett(tildeling(da), da.minusDays(1), "BREV"),
                new Avsender.Historikk(Registreringspersoner.KOMMUNEN, "Fag"),
                "n",
                Bekreftelse.ingen());

        assertThat(new Regler(IDAG, List.of())
                        .vurder(gammel, bilde(), new Tilgangssvar.Egen(), _ -> Optional.empty()).stream()
                                .map(Funn::kode))
                .containsExactly("KLAGERETTEN_ER_OPPLYST_FOER_VEDTAKET");
    }

    @Test
    @DisplayName("en kommune som siden er delt, kjennes igjen i hver av delene")
    void deltKommune() {
        LocalDate da = LocalDate.of(2018, 3, 1);
        Innsending gammel = new Innsending(
                new Personreferanse.Intern(1),
                "1850",
                new RegistrerKontakt("NORSK", "KRAV", da),
                new Avsender.Historikk("1850", "Fag"),
                "n",
                Bekreftelse.ingen());
        Registerbilde bilde = new Registerbilde(new Grunnlag(
                new Personopplysninger(FOEDT, null, null, null),
                List.of(new Registerbilde.Tilhoerighet(List.of("1806"), Periode.fra(LocalDate.of(2017, 1, 1)))),
                List.of(),
                List.of()));

        assertThat(new Regler(IDAG, List.of()).vurder(gammel, bilde, new Tilgangssvar.Egen(), _ -> Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1508, ''", "1580, ''", "1506, ORDNINGEN_ER_IKKE_STARTET"})
    @DisplayName("det som var begynt i en kommune som siden er delt, avsluttes av den delen som har personen")
    void begyntFoerDelingen(String kommune, String kode) {
        LocalDate da = LocalDate.of(2024, 3, 1);
        Innsending slutt = new Innsending(
                new Personreferanse.Intern(1),
                kommune,
                avslutning(da),
                new Avsender.Historikk(kommune, "Fag"),
                "n",
                Bekreftelse.ingen());
        Registerbilde bilde = new Registerbilde(new Grunnlag(
                new Personopplysninger(FOEDT, null, null, null),
                List.of(new Registerbilde.Tilhoerighet(List.of(kommune), Periode.fra(LocalDate.of(2024, 1, 1)))),
                List.of(),
                List.of()));
        bilde.leggTil(new Registrert<>(
                1, 1, "1507", Innhold.av(begynt(LocalDate.of(2023, 5, 1)), bilde), Instant.EPOCH, null, null));

        assertThat(new Regler(IDAG, List.of()).vurder(slutt, bilde, new Tilgangssvar.Egen(), _ -> Optional.empty()))
                .extracting(Funn::kode)
                .isEqualTo(kode.isEmpty() ? List.of() : List.of(kode));
    }

    static Stream<Arguments> etterDoeden() {
        LocalDate doed = IDAG.minusDays(10);
        return Stream.of(
                Arguments.of("vedtak i live, planlagt slutt etter", planlagt(doed, IDAG), ""),
                Arguments.of(
                        "vedtak etter døden om program etter døden",
                        planlagt(doed.plusDays(1), IDAG),
                        "DATOEN_ER_ETTER_DOEDSFALLET"),
                Arguments.of("tiltak begynt i live, planlagt ut over", spraakpraksis(doed, IDAG), ""),
                Arguments.of(
                        "tiltak begynt etter døden",
                        spraakpraksis(doed.plusDays(1), null),
                        "DATOEN_ER_ETTER_DOEDSFALLET"),
                Arguments.of("begynt etter døden", begynt(doed.plusDays(1)), "DATOEN_ER_ETTER_DOEDSFALLET"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("etterDoeden")
    @DisplayName("en plan lagt mens personen levde, står; det som skjer etter døden, gjør ikke det")
    void doed(String hva, Ny kommando, String kode) {
        Registerbilde bilde = new Registerbilde(new Grunnlag(
                new Personopplysninger(FOEDT, IDAG.minusDays(10), ANKOM, ANKOM),
                List.of(new Registerbilde.Tilhoerighet(List.of(Registreringspersoner.KOMMUNEN), Periode.fra(ANKOM))),
                List.of(new Kategoriperiode(
                        "INTRO", "RETT_OG_PLIKT", Periode.fra(ANKOM), Lov.INTEGRERINGSLOVEN, "I03-8", "1")),
                List.of()));

        assertThat(new Regler(IDAG, List.of())
                        .vurder(innsending(1, kommando), bilde, new Tilgangssvar.Egen(), _ -> Optional.empty()).stream()
                                .map(Funn::kode)
                                .filter(k -> !k.equals("ORDNINGEN_HAR_IKKE_VEDTAK"))
                                .distinct())
                .isEqualTo(kode.isEmpty() ? List.of() : List.of(kode));
    }

    @ParameterizedTest(name = "ansvar til og med {0}, funnet til og med {1}")
    @CsvSource(
            nullValues = "åpent",
            value = {
                "2026-04-30, 2026-04-30, ''",
                "2026-04-30, 2026-05-01, DAGEN_ER_UTENFOR_KOMMUNENS_ANSVAR",
                "2026-05-14, åpent, DAGEN_ER_UTENFOR_KOMMUNENS_ANSVAR",
                "2026-05-15, åpent, ''",
                "2026-05-15, 2026-12-31, ''"
            })
    @DisplayName(
            "en overprøving gjelder bare dager kommunen har ansvar for; om dagene som ikke er kommet, vet ingen ennå")
    void ansvaretsSlutt(LocalDate ansvarTil, @Nullable LocalDate funnetTil, String kode) {
        Registerbilde bilde = new Registerbilde(new Grunnlag(
                new Personopplysninger(FOEDT, null, ANKOM, ANKOM),
                List.of(
                        new Registerbilde.Tilhoerighet(
                                List.of(Registreringspersoner.KOMMUNEN), Periode.mellom(ANKOM, ANKOM.plusDays(5))),
                        new Registerbilde.Tilhoerighet(
                                List.of(Registreringspersoner.KOMMUNEN), Periode.mellom(ANKOM.plusDays(6), ansvarTil))),
                List.of(),
                List.of()));

        assertThat(new Regler(IDAG, List.of())
                                .vurder(
                                        innsending(1, funnet("INTRO", "KAN_TILBYS", ANKOM, funnetTil, IDAG)),
                                        bilde,
                                        new Tilgangssvar.Egen(),
                                        _ -> Optional.empty())
                                .stream()
                                .map(Funn::kode))
                .isEqualTo(kode.isEmpty() ? List.of() : List.of(kode));
    }

    private static OverproevKategori funnet(String ordning, String kategori, LocalDate fom, LocalDate vurdert) {
        return funnet(ordning, kategori, fom, null, vurdert);
    }

    private static OverproevKategori funnet(
            String ordning, String kategori, LocalDate fom, @Nullable LocalDate tom, LocalDate vurdert) {
        return new OverproevKategori(
                ordning,
                kategori,
                fom,
                tom,
                vurdert,
                "Bosatt uten avtale med kommunen.",
                "Saksbehandler, samtale og avtalen.",
                null);
    }

    private static OverproevKategori omRegel(String regel) {
        OverproevKategori f = funnet("INTRO", "KAN_TILBYS", ANKOM, IDAG);
        return new OverproevKategori(
                f.ordning(),
                f.kategori(),
                f.fom(),
                f.tom(),
                f.vurdertDato(),
                f.begrunnelse(),
                f.faktaUndersoektHvordan(),
                regel);
    }

    /** Decided on the one day; start and end planned on the other. */
    private static FattVedtak planlagt(LocalDate vedtaksdato, LocalDate slutt) {
        FattVedtak v = tildeling(vedtaksdato);
        return new FattVedtak(
                v.ordning(),
                v.vedtakstype(),
                vedtaksdato,
                v.begrunnelse(),
                v.grunn(),
                v.rettBortfalt(),
                vedtaksdato,
                slutt,
                vedtaksdato,
                "BREV",
                true,
                v.faktaUndersoektHvordan());
    }

    private static List<String> koder(Ny kommando, Ny... foer) {
        Registerbilde bilde = bilde();
        for (int i = 0; i < foer.length; i++) {
            bilde.leggTil(new Registrert<>(
                    1, i + 1, Registreringspersoner.KOMMUNEN, Innhold.av(foer[i], bilde), Instant.EPOCH, null, null));
        }
        return new Regler(IDAG, List.of())
                .vurder(innsending(1, kommando), bilde, new Tilgangssvar.Egen(), _ -> Optional.empty()).stream()
                        .map(Funn::kode)
                        .toList();
    }

    private static Registerbilde bilde() {
        return new Registerbilde(new Grunnlag(
                new Personopplysninger(FOEDT, null, ANKOM, ANKOM),
                List.of(new Registerbilde.Tilhoerighet(List.of(Registreringspersoner.KOMMUNEN), Periode.fra(ANKOM))),
                List.of(
                        new Kategoriperiode(
                                "INTRO", "RETT_OG_PLIKT", Periode.fra(ANKOM), Lov.INTEGRERINGSLOVEN, "I03-8", "1"),
                        new Kategoriperiode(
                                "NORSK", "RETT_OG_PLIKT", Periode.fra(ANKOM), Lov.INTEGRERINGSLOVEN, "I03-8", "1")),
                List.of()));
    }

    private static FattVedtak medKlagerett(FattVedtak v, LocalDate opplyst, String form) {
        return new FattVedtak(
                v.ordning(),
                v.vedtakstype(),
                v.vedtaksdato(),
                v.begrunnelse(),
                v.grunn(),
                v.rettBortfalt(),
                v.startdato(),
                v.sluttdato(),
                opplyst,
                form,
                true,
                v.faktaUndersoektHvordan());
    }
}
