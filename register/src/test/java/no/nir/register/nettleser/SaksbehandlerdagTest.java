package no.nir.register.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.LocalDate;
import java.time.YearMonth;
import no.nir.register.registrering.Registreringspersoner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("En saksbehandlers dag i nettleseren")
class SaksbehandlerdagTest extends Nettlesertest {

    private static final String UTEN_VEDTAK = "/personer?ordning=INTRO&vedtak=uten";
    private static final String MED_VEDTAK = "/personer?ordning=INTRO&vedtak=med";

    @Autowired
    Registreringspersoner personer;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest(name = "med skript: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("finne, forstå, vedta, registrere, avslutte, og se alt igjen")
    void dagen(boolean skript) {
        long person = personer.bosattFlyktning();
        LocalDate idag = personer.idag();
        String etternavn = skript ? "Dagsverkmed" : "Dagsverkuten";
        String duf = personer.duf(person);
        String foedselsnummer =
                new Testpersoner(jdbc).gjoerKjent(person, "Solveig", etternavn, idag.minusYears(30), skript ? 41 : 42);
        Saksbehandler sara = new Saksbehandler(
                side(new NewContextOptions().setLocale("nb-NO").setJavaScriptEnabled(skript)));

        sara.gaarTil("/");
        assertThat(sara.leser()).contains("Sarpsborg");
        assertThat(sara.finnerIListen(UTEN_VEDTAK, person)).isTrue();
        assertThat(sara.finnerIListen(MED_VEDTAK, person)).isFalse();

        finner(sara, person, etternavn, duf, foedselsnummer);
        forstaar(sara, person);
        fatterVedtak(sara, person, idag);
        registrerer(sara, person, idag);
        serAlt(sara, person);
    }

    private static void finner(Saksbehandler sara, long person, String etternavn, String... numre) {
        for (String nummer : numre) {
            sara.soekerEtter(nummer);
            assertThat(sara.staarPaa()).isEqualTo("/personer/" + person);
        }
        sara.soekerEtter(etternavn + " Solveig");
        assertThat(sara.staarPaa()).doesNotContain(etternavn);
        sara.velgerPerson(person);
        assertThat(sara.leser()).contains("Solveig " + etternavn);
    }

    private static void forstaar(Saksbehandler sara, long person) {
        assertThat(sara.leser()).contains("Vedtak og start senest");
        sara.spoerHvorfor("INTRO");
        assertThat(sara.leser()).contains("Fordi", "§ 8");

        sara.gaarTil("/personer/" + person);
        sara.spoerOmStrekket("RETT_OG_PLIKT");
        assertThat(sara.staarPaa()).contains("/kategori?");
        assertThat(sara.leser())
                .contains("Rett og plikt til introduksjonsprogram")
                .contains("Fordi", "§ 8", "Hvorfor ikke", "Dette kan endre det");
    }

    /** First without the notice on the right to complain: refused beside the field, and what was typed still stands there. */
    private static void fatterVedtak(Saksbehandler sara, long person, LocalDate idag) {
        sara.registrererKontakt(person, idag);
        erRegistrert(sara);

        sara.begynnerPaaVedtak(person, idag);
        sara.sender();
        assertThat(sara.faarFeilPaa("klagerettOpplyst")).isTrue();
        assertThat(sara.harSkrevet("begrunnelse")).isEqualTo("Fyller vilkårene.");

        sara.opplyserOmKlagerett(idag);
        sara.sender();
        assertThat(sara.leser()).contains("Les gjennom før du sender");
        sara.sender();
        erRegistrert(sara);
        assertThat(sara.finnerIListen(UTEN_VEDTAK, person)).isFalse();
        assertThat(sara.finnerIListen(MED_VEDTAK, person)).isTrue();
    }

    private static void registrerer(Saksbehandler sara, long person, LocalDate idag) {
        sara.registrererOppstart(person, "INTRO", idag);
        erRegistrert(sara);
        sara.registrererTiltak(person, idag, "20");
        erRegistrert(sara);
        sara.registrererTimerNorsk(person, YearMonth.from(idag).minusMonths(1), "31,5");
        erRegistrert(sara);
        sara.avslutter(person, idag);
        erRegistrert(sara);
    }

    private static void serAlt(Saksbehandler sara, long person) {
        sara.gaarTil("/personer/" + person + "/historikk");
        assertThat(sara.leser())
                .contains("6 registreringer")
                .contains("Kontakt", "Vedtak", "Oppstart", "Tiltak", "Timer per uke", "Timer", "Avslutning")
                .contains("31,5");
        sara.gaarTil("/personer/" + person + "/introduksjonsprogram");
        assertThat(sara.leser()).contains("20", "Tildeling", "Begynte");
        sara.gaarTil("/personer/" + person + "/norsk");
        assertThat(sara.leser()).contains("31,5 timer er registrert");
        sara.gaarTil("/personer/" + person + "/vedtak");
        assertThat(sara.leser()).contains("Fyller vilkårene.", "Samtale med personen.");
        sara.gaarTil("/personer/" + person + "?utsnitt=to");
        assertThat(sara.leser()).contains("Vedtak om tildeling").doesNotContain("Vedtak og start senest");
    }

    private static void erRegistrert(Saksbehandler sara) {
        assertThat(sara.staarPaa()).as(sara.leser()).contains("/registrert/");
    }
}
