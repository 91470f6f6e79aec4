package no.nir.register.registrering.regler;

import static no.nir.register.registrering.Fortelling.avslutning;
import static no.nir.register.registrering.Fortelling.begynt;
import static no.nir.register.registrering.Fortelling.krav;
import static no.nir.register.registrering.Fortelling.norsktimer;
import static no.nir.register.registrering.Fortelling.permisjon;
import static no.nir.register.registrering.Fortelling.spraakpraksis;
import static no.nir.register.registrering.Fortelling.tildeling;
import static no.nir.register.registrering.Fortelling.vedtak;
import static no.nir.register.registrering.regler.Regelsak.ANKOM;
import static no.nir.register.registrering.regler.Regelsak.FOEDT;
import static no.nir.register.registrering.regler.Regelsak.IDAG;
import static no.nir.register.registrering.regler.Regelsak.bilde;
import static no.nir.register.registrering.regler.Regelsak.koder;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando.AvsluttOrdning;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.register.registrering.kommando.Kommando.Ny;
import no.nir.register.registrering.kommando.Kommando.RegistrerArbeid;
import no.nir.register.registrering.kommando.Kommando.RegistrerKontakt;
import no.nir.register.registrering.kommando.Kommando.RegistrerOppstart;
import no.nir.register.registrering.kommando.Kommando.RegistrerPermisjon;
import no.nir.register.registrering.kommando.Kommando.RegistrerTimer;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.tilgang.Tilgangssvar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules as a table: what the register knows, what is sent, what is said. Today is 15 May 2026. */
class ReglerTest {

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
                Arguments.of(
                        "søknad om permisjon på telefon",
                        new RegistrerKontakt("INTRO", "SOEKNAD", "PERMISJON", "TELEFON", IDAG),
                        ""),
                Arguments.of(
                        "kontakt med kravtype",
                        new RegistrerKontakt("INTRO", "KONTAKT", "PERMISJON", null, IDAG),
                        "KONTAKTEN_ER_IKKE_ET_KRAV"),
                Arguments.of(
                        "krav om norsk i programmet",
                        new RegistrerKontakt("INTRO", "KRAV", "RETT_NORSK", null, IDAG),
                        "KODEN_GJELDER_IKKE_ORDNINGEN"),
                Arguments.of(
                        "ukjent kontaktmåte",
                        new RegistrerKontakt("INTRO", "KRAV", null, "BREVDUE", IDAG),
                        "KODEN_ER_UKJENT"),
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
