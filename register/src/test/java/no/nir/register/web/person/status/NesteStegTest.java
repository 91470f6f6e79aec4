package no.nir.register.web.person.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.hendelse.Stans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Det som er naturlig å registrere som det neste")
class NesteStegTest {

    private static final LocalDate IDAG = LocalDate.of(2026, 5, 15);
    private static final String NY_LOV = "INTEGRERINGSLOVEN";
    private static final String GAMMEL_LOV = "INTRODUKSJONSLOVEN";

    private final List<Hendelse> rader = new ArrayList<>();

    @Test
    @DisplayName(
            "etter integreringsloven: kartlegging, veiledning, vedtak, oppstart, sluttmål, plan, kontrakt, tiltak og avslutning")
    void programmet() {
        under("INTRO", NY_LOV, "RETT_OG_PLIKT");
        venter("INTRO", "KOMPETANSEKARTLEGGING");
        milepael("KOMPETANSEKARTLEGGING");
        venter("INTRO", "KARRIEREVEILEDNING");
        milepael("KARRIEREVEILEDNING");
        venter("INTRO", "VEDTAK");
        rad(Slag.VEDTAK, "INTRO", "TILDELING", null, IDAG.minusDays(60), IDAG.plusDays(300));
        venter("INTRO", "OPPSTART");
        rad(Slag.OPPSTART, "INTRO", "BEGYNT", null, IDAG.minusDays(50), null);
        venter("INTRO", "SLUTTMAAL");
        rad(Slag.SLUTTMAAL, "INTRO", "ARBEID", null, IDAG.minusDays(40), null);
        venter("INTRO", "INTEGRERINGSPLAN");
        milepael("INTEGRERINGSPLAN");
        venter("INTRO", "INTEGRERINGSKONTRAKT");
        milepael("INTEGRERINGSKONTRAKT");
        // A vedtak on something else on the way is not the last word on the programme
        rad(Slag.VEDTAK, "INTRO", "TREKK_I_STOENAD", null, IDAG.minusDays(5), null);
        venter("INTRO", "TILTAK");
        rad(Slag.FRIST, "INTRO", "PROGRAM_TIL", null, IDAG.minusDays(1), null);
        venter("INTRO", "TIDEN_ER_UTE");
        rader.removeIf(rad -> rad.slag() == Slag.FRIST);
        rad(Slag.FRIST, "INTRO", "PROGRAM_TIL", null, IDAG, null);
        venter("INTRO", "TILTAK");
    }

    @Test
    @DisplayName("har reglene ikke regnet noen frist, er tiden ute når lovens lengste tid er det; permisjon legges til")
    void lovensTid() {
        under("INTRO", NY_LOV, "RETT_OG_PLIKT");
        rader.removeIf(rad -> rad.slag() == Slag.LOV);
        rad(Slag.LOV, "INTRO", NY_LOV, "RETT_OG_PLIKT", IDAG.minusYears(3), null);
        rad(Slag.VEDTAK, "INTRO", "TILDELING", null, IDAG.minusYears(3), null);
        rad(Slag.OPPSTART, "INTRO", "BEGYNT", null, IDAG.minusMonths(24), null);
        venter("INTRO", "TIDEN_ER_UTE");
        rad(Slag.PERMISJON, "INTRO", "FOEDSEL_ADOPSJON", null, IDAG.minusDays(300), IDAG.minusDays(200));
        venter("INTRO", "SLUTTMAAL");
    }

    @Test
    @DisplayName(
            "kollektiv beskyttelse: kartlegging, men ingen plikt til veiledning; og kontrakt bare i programmer fra 2026")
    void kollektiv() {
        under("INTRO", NY_LOV, "RETT");
        rad(Slag.TILLATELSE, null, "KOLL_34", null, IDAG.minusDays(200), null);
        venter("INTRO", "KONTAKT");
        rad(Slag.KONTAKT, "INTRO", "KRAV", null, IDAG.minusDays(90), null);
        venter("INTRO", "KOMPETANSEKARTLEGGING");
        milepael("KOMPETANSEKARTLEGGING");
        venter("INTRO", "VEDTAK");
        rad(Slag.VEDTAK, "INTRO", "TILDELING", null, IDAG.minusDays(60), IDAG.plusDays(300));
        rad(Slag.OPPSTART, "INTRO", "BEGYNT", null, IDAG.minusDays(50), null);
        rad(Slag.SLUTTMAAL, "INTRO", "ARBEID", null, IDAG.minusDays(40), null);
        milepael("INTEGRERINGSPLAN");
        venter("INTRO", "INTEGRERINGSKONTRAKT");
    }

    @Test
    @DisplayName(
            "utvidet norskopplæring fra to måneder før fristen: utdanningen først, så vedtaket, til det er brukt opp")
    void utvidetNorsk() {
        under("NORSK", NY_LOV, "RETT");
        rad(Slag.TILLATELSE, null, "KOLL_34", null, IDAG.minusDays(500), null);
        rad(Slag.VEDTAK, "NORSK", "TILDELING", null, IDAG.minusDays(300), null);
        rad(Slag.OPPSTART, "NORSK", "BEGYNT", null, IDAG.minusDays(290), null);
        rad(Slag.NORSKMAAL, "NORSK", "B1", "MUNTLIG", IDAG.minusDays(290), null);
        rad(Slag.FRIST, "NORSK", "NORSK_RETT_TIL", null, IDAG.plusMonths(2).plusDays(1), null);
        venter("NORSK", "TIMER");
        rader.removeLast();
        rad(Slag.FRIST, "NORSK", "NORSK_RETT_TIL", null, IDAG.plusMonths(2), null);
        venter("NORSK", "UTDANNING_FOERST");
        rad(Slag.UTDANNING, null, "VGS", null, IDAG, null);
        venter("NORSK", "UTVIDET_NORSK");
        rad(Slag.VEDTAK, "NORSK", "UTVIDET_NORSK_43G", null, IDAG, IDAG.plusMonths(8));
        venter("NORSK", "TIMER");
    }

    @Test
    @DisplayName("en avslutning uten årsak skal rettes, og knappen går til rettingen av den")
    void aarsakMangler() {
        under("INTRO", GAMMEL_LOV, "RETT_OG_PLIKT");
        rad(Slag.VEDTAK, "INTRO", "TILDELING", null, IDAG.minusDays(600), IDAG.minusDays(2));
        rad(Slag.OPPSTART, "INTRO", "BEGYNT", null, IDAG.minusDays(590), null);
        rad(Slag.AVSLUTNING, "INTRO", "IKKE_REGISTRERT", null, IDAG.minusDays(2), null);
        venter("INTRO", "AVSLUTNINGSAARSAK");
        assertThat(neste("INTRO").orElseThrow().sti()).endsWith("/registrer/korriger?nr=" + rader.size());
    }

    @Test
    @DisplayName("et avslag midt i programmet gjelder noe annet, og stopper ikke det neste; et avslag etterpå gjør det")
    void avslagMidtI() {
        under("INTRO", GAMMEL_LOV, "RETT_OG_PLIKT");
        rad(Slag.VEDTAK, "INTRO", "TILDELING", null, IDAG.minusDays(60), IDAG.plusDays(300));
        rad(Slag.OPPSTART, "INTRO", "BEGYNT", null, IDAG.minusDays(50), null);
        rad(Slag.VEDTAK, "INTRO", "AVSLAG", null, IDAG.minusDays(10), null);
        venter("INTRO", "TILTAK");
        rad(Slag.AVSLUTNING, "INTRO", "IKKE_REGISTRERT", null, IDAG.minusDays(11), null);
        assertThat(neste("INTRO")).isEmpty();
    }

    @Test
    @DisplayName("permanent stans avslutter ikke av seg selv: avslutningen gjenstår, fra dagen stansen gjelder")
    void stanset() {
        under("INTRO", NY_LOV, "RETT_OG_PLIKT");
        rad(Slag.VEDTAK, "INTRO", "TILDELING", null, IDAG.minusDays(60), IDAG.plusDays(300));
        rad(Slag.OPPSTART, "INTRO", "BEGYNT", null, IDAG.minusDays(50), null);
        rad(Slag.VEDTAK, "INTRO", "STANS_PERMANENT", null, IDAG.plusDays(1), null);
        assertThat(neste("INTRO")).as("stansen er ikke kommet").isEmpty();
        rader.removeLast();
        rad(Slag.VEDTAK, "INTRO", "STANS_PERMANENT", null, IDAG, null);
        venter("INTRO", "ETTER_STANS");
        assertThat(Stans.fra(new Hendelser(rader), "INTRO", IDAG)).contains(IDAG);
        rad(Slag.AVSLUTNING, "INTRO", "AVBRUTT", null, IDAG, null);
        assertThat(Stans.fra(new Hendelser(rader), "INTRO", IDAG)).isEmpty();
        assertThat(neste("INTRO")).isEmpty();
    }

    @Test
    @DisplayName("etter introduksjonsloven finnes det ikke noe sluttmål å spørre etter")
    void introduksjonsloven() {
        under("INTRO", GAMMEL_LOV, "RETT_OG_PLIKT");
        rad(Slag.VEDTAK, "INTRO", "TILDELING", null, IDAG.minusDays(60), IDAG.plusDays(300));
        rad(Slag.OPPSTART, "INTRO", "BEGYNT", null, IDAG.minusDays(50), null);
        venter("INTRO", "TILTAK");
    }

    @Test
    @DisplayName("norskmål er for dem med rett; den som bare har plikt, har timer")
    void norsk() {
        under("NORSK", NY_LOV, "RETT_OG_PLIKT");
        rad(Slag.VEDTAK, "NORSK", "TILDELING", null, IDAG.minusDays(60), null);
        rad(Slag.OPPSTART, "NORSK", "BEGYNT", null, IDAG.minusDays(50), null);
        venter("NORSK", "NORSKMAAL");

        rader.removeIf(rad -> rad.slag() == Slag.KATEGORI || rad.slag() == Slag.LOV);
        under("NORSK", NY_LOV, "PLIKT");
        venter("NORSK", "TIMER");
    }

    @Test
    @DisplayName("den som er ferdig, eller utenfor, har ikke noe neste steg")
    void ikkeNoe() {
        under("INTRO", NY_LOV, "IKKE_GJELDENDE");
        assertThat(neste("INTRO")).isEmpty();
        rad(Slag.VEDTAK, "INTRO", "TILDELING", null, IDAG.minusDays(60), IDAG.plusDays(300));
        rad(Slag.OPPSTART, "INTRO", "BEGYNT", null, IDAG.minusDays(50), null);
        rad(Slag.AVSLUTNING, "INTRO", "FULLFOERT", null, IDAG.minusDays(2), null);
        assertThat(neste("INTRO")).isEmpty();
    }

    private void venter(String ordning, String sak) {
        assertThat(neste(ordning).map(Neste::sak)).contains(sak);
    }

    private Optional<Neste> neste(String ordning) {
        return NesteSteg.finn(1, new Hendelser(rader), ordning, IDAG);
    }

    private void milepael(String milepael) {
        rad(Slag.MILEPAEL, "INTRO", milepael, null, IDAG.minusDays(70), null);
    }

    private void under(String ordning, String lov, String kategori) {
        rad(Slag.KATEGORI, ordning, kategori, null, IDAG.minusDays(100), null);
        rad(Slag.LOV, ordning, lov, kategori, IDAG.minusDays(100), null);
    }

    private void rad(
            Slag slag,
            @Nullable String ordning,
            String kode,
            @Nullable String detalj,
            LocalDate fom,
            @Nullable LocalDate tom) {
        rader.add(new Hendelse(slag, ordning, kode, detalj, fom, tom, null, null, (long) rader.size() + 1, null));
    }
}
