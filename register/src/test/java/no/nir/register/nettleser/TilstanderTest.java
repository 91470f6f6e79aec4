package no.nir.register.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Karantene;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.konsekvens.Konsekvensproeve;
import no.nir.register.omregning.Omregninger;
import no.nir.register.omregning.Omregningsproeve;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Totrinnsproeve;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages that only come by doing something: answers to a search, refusals, reading through, receipts. */
@DisplayName("Også det som kommer etter at noe er gjort, er universelt utformet")
class TilstanderTest extends Nettlesertest {

    @Autowired
    Registreringspersoner personer;

    @Autowired
    ApplicationContext kontekst;

    private Page side;

    private Saksbehandler innlogget(String persona) {
        side = side(
                new NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setLocale("nb-NO")
                        .setReducedMotion(ReducedMotion.REDUCE),
                persona);
        return new Saksbehandler(side);
    }

    /** Without faults, within the screen, and saying what it is expected to say. */
    private void erIOrden(String sier) {
        assertThat(side.locator("main").innerText()).contains(sier);
        assertThat(side.content()).doesNotContain("⟦");
        assertThat(Axe.brudd(side)).as(side.url()).isEmpty();
        side.setViewportSize(320, 800);
        ventTil(side, "innerWidth === 320 && document.documentElement.scrollWidth <= 320");
        side.setViewportSize(1280, 800);
    }

    private void harFeil() {
        ventTil(side, "document.activeElement.className === 'ds-error-summary'");
        side.waitForLoadState();
        for (Object lenke : (List<?>) side.evaluate(
                "[...document.querySelectorAll('.ds-error-summary a')].map(a => a.getAttribute('href'))")) {
            assertThat(side.locator(lenke.toString()).count())
                    .as(side.url() + lenke)
                    .isEqualTo(1);
        }
        erIOrden("");
    }

    @Test
    @DisplayName("søk: treff, ingen treff, et nummer ingen har, og for lite å søke på")
    void soek() {
        personer.bosattFlyktning();
        Saksbehandler sara = innlogget(Sider.SUPERBRUKER);
        sara.soekerEtter("Prøve Person");
        assertThat(side.locator("main tbody tr").count()).isPositive();
        erIOrden("DUF-nummer");
        for (String ingen : List.of("Xyzzyx Qwertysen", "203912345678", "x")) {
            sara.soekerEtter(ingen);
            assertThat(side.locator("main tbody").count()).isZero();
            erIOrden("");
        }
    }

    @Test
    @DisplayName("hvert skjema sendt tomt: feilene først og ved hvert felt")
    void feilISkjema() {
        long person = personer.bosattFlyktning();
        Saksbehandler sara = innlogget(Sider.SUPERBRUKER);
        for (String skjema : List.of(
                "kontakt", "vedtak", "oppstart", "tiltak", "timer", "permisjon", "utdanning", "arbeid", "avslutning")) {
            sara.aapnerSkjema(person, skjema);
            sara.sender();
            harFeil();
        }
        sara.gaarTil("/hent-person");
        sara.sender();
        harFeil();
        sara.gaarTil("/personer/" + person + "/historikk?dato=i+går");
        harFeil();
    }

    @Test
    @DisplayName("et vedtak: les gjennom, kvittering, korrigering, annullering")
    void vedtaket() {
        long person = personer.bosattFlyktning();
        Saksbehandler sara = innlogget(Sider.SUPERBRUKER);
        sara.begynnerPaaVedtak(person, personer.idag());
        sara.opplyserOmKlagerett(personer.idag());
        sara.sender();
        erIOrden("Les gjennom før du sender");
        sara.sender();
        erIOrden("Registrert");
        String nr = sara.staarPaa().replaceFirst(".*/", "");

        for (String rettelse : List.of("korriger", "annuller", "flytt")) {
            sara.aapnerSkjema(person, rettelse + "/" + nr);
            erIOrden("Fyller vilkårene.");
            sara.sender();
            harFeil();
        }
    }

    @Test
    @DisplayName("en flytting: les gjennom, kvittering, listen og historikken")
    void flytting() {
        long person = personer.bosattFlyktning(
                Registreringspersoner.ANNEN_KOMMUNE, personer.idag().minusMonths(6));
        personer.flytter(person, Registreringspersoner.KOMMUNEN, personer.idag().minusDays(30));
        Saksbehandler sara = innlogget(Sider.SUPERBRUKER);
        sara.registrererKontakt(person, personer.idag().minusDays(40));
        erIOrden("Registrert");
        sara.aapnerSkjema(person, "flytt/" + sara.staarPaa().replaceFirst(".*/", ""));
        sara.velger("korreksjonsaarsak", "FEIL_KOMMUNE");
        sara.velger("tilKommune", Registreringspersoner.ANNEN_KOMMUNE);
        sara.sender();
        erIOrden("Flyttes til");
        sara.sender();
        erIOrden("flyttet til den rette kommunen");
        sara.gaarTil("/flyttinger");
        erIOrden("Moss");
        sara.gaarTil("/personer/" + person + "/historikk");
        erIOrden("Flyttet til Moss.");
    }

    @Test
    @DisplayName(
            "to personer bak et vedtak: slått på, sendt, funnet på personens side, returnert uten grunn og med, godkjent")
    void toPersoner() {
        Totrinnsproeve totrinn = Totrinnsproeve.av(kontekst);
        long person = personer.bosattFlyktning();
        totrinn.slaaPaa("INTRO", "TILDELING");
        Saksbehandler sara = innlogget(Sider.SUPERBRUKER);
        sara.gaarTil("/totrinn");
        erIOrden("Tildeling");
        sara.sender();
        harFeil();
        sara.begynnerPaaVedtak(person, personer.idag());
        sara.opplyserOmKlagerett(personer.idag());
        sara.sender();
        sara.sender();
        erIOrden("Sendt til kontroll");
        String sak = sara.staarPaa().replaceFirst("\\?.*", "");

        Saksbehandler ivar = innlogget("sarpsborg-intro");
        ivar.gaarTil("/personer/" + person);
        erIOrden("Venter på kontroll");
        ivar.gaarTil("/kontroll");
        erIOrden("Du kan kontrollere");
        ivar.gaarTil(sak);
        ivar.velger("svar", "RETURNER");
        ivar.sender();
        harFeil();
        ivar.velger("svar", "GODKJENN");
        ivar.sender();
        erIOrden("Godkjent av en annen");
        totrinn.slaaAv();
    }

    @Test
    @DisplayName("to som retter det samme: den andre ser begge endringene, og går videre med sin egen")
    void rettetAvBegge() {
        long person = personer.bosattFlyktning();
        LocalDate idag = personer.idag();
        Saksbehandler sara = innlogget(Sider.SUPERBRUKER);
        sara.registrererKontakt(person, idag);
        String skjema = "korriger/" + sara.staarPaa().replaceFirst(".*/", "");
        sara.aapnerSkjema(person, skjema);
        sara.velger("korreksjonsaarsak", "FEIL_DATO");
        sara.skriver("dato", idag.minusDays(2));

        Saksbehandler kari = new Saksbehandler(side(new NewContextOptions().setLocale("nb-NO"), Sider.SUPERBRUKER));
        kari.aapnerSkjema(person, skjema);
        kari.velger("korreksjonsaarsak", "FEIL_DATO");
        kari.skriver("dato", idag.minusDays(1));
        kari.sender();
        assertThat(kari.leser()).contains("Registrert");

        sara.sender();
        ventTil(side, "document.activeElement.getAttribute('role') === 'alert'");
        erIOrden("Det du sendte, er ikke registrert");
        side.locator("main form button").click();
        assertThat(sara.harSkrevet("dato"))
                .isEqualTo(idag.minusDays(2).format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
        sara.sender();
        erIOrden("Registrert");
    }

    @Test
    @DisplayName("skjemaet som står når nettet er borte, og kommer tilbake når økten var slutt")
    void utloeptOekt() {
        long person = personer.bosattFlyktning();
        Saksbehandler sara = innlogget(Sider.SUPERBRUKER);
        sara.begynnerPaaVedtak(person, personer.idag());
        side.context().setOffline(true);
        sara.sender();
        erIOrden("Du er uten nett");
        side.context().setOffline(false);
        ventTil(side, "document.getElementById('uten-nett').hidden");
        side.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("NIRSESSION"));
        sara.sender();
        assertThat(sara.harSkrevet("begrunnelse")).isEqualTo("Fyller vilkårene.");
        erIOrden("Vi har tatt vare på det du skrev");
        blirMoerk(side);
        erIOrden("");
    }

    @Test
    @DisplayName("en advarsel som kan passeres med en grunn, får fokus")
    void advarsel() {
        long person = personer.bosattFlyktning();
        Saksbehandler sara = innlogget(Sider.SUPERBRUKER);
        sara.registrererTimerNorsk(person, YearMonth.from(personer.idag()).minusMonths(1), "180");
        ventTil(side, "document.activeElement.getAttribute('aria-labelledby') === 'advarsel-tittel'");
        erIOrden("uvanlig");
    }

    @Test
    @DisplayName("kategori: som kjent en tidligere dag, en dag som ikke finnes, og forklaringen på stedet")
    void kategori() {
        long person = personer.bosattFlyktning();
        Saksbehandler sara = innlogget(Sider.SUPERBRUKER);
        sara.gaarTil("/personer/" + person + "/kategori?kjent=" + personer.idag());
        erIOrden("Fordi");
        sara.gaarTil("/personer/" + person + "/kategori?kjent=i+morges");
        erIOrden("Dette er ikke en dato");
        sara.gaarTil("/personer/" + person + "?kjent=" + personer.idag());
        erIOrden("Dette visste NIR");
        sara.gaarTil("/personer/" + person + "/vedtak?kjent=2003-01-01");
        erIOrden("NIR kjente ikke personen den dagen");
        sara.gaarTil("/personer/" + person);
        sara.spoerHvorfor("INTRO");
        erIOrden("Fordi");
    }

    @Test
    @DisplayName("en sak i karantene: åpen, avvist uten begrunnelse, og avvist")
    void karantene() {
        Inntaksproeve.av(kontekst).leggIKarantene(Kildenavn.UDI, Karantenegrunn.UGYLDIG_INNHOLD, "{}");
        long sak = kontekst.getBean(Karantene.class).listUloeste(1).getFirst().karanteneId();
        Saksbehandler dag = innlogget("imdi-drift");
        dag.gaarTil("/utveksling/karantene/" + sak);
        erIOrden("");
        dag.sender();
        harFeil();
        dag.velger("handling", "AVVIS");
        dag.skriver("begrunnelse", "Sendt på nytt");
        dag.sender();
        erIOrden("Sendt på nytt");
    }

    @Test
    @DisplayName("konsekvens: avvist, i gang, vist en kommune og trukket tilbake")
    void konsekvens() {
        innlogget("imdi-saksbehandler");
        side.navigate("/konsekvens");
        side.locator("main form button").click();
        erIOrden("Skriv hva den skal hete");
        harFeil();
        long gaar = Konsekvensproeve.av(kontekst).bestill(-2, -1, 1).konsekvensId();
        side.navigate("/konsekvens/" + gaar);
        erIOrden("Utregningen går");
        side.locator("button[value=STANS]").click();
        erIOrden("Utregningen er stanset");
        side.locator("button[value=AVSLUTT]").click();
        erIOrden("Lukket før den var ferdig");

        long publisert = Testland.ett(kontekst.getBean(JdbcClient.class), LocalDate.now(kontekst.getBean(Clock.class)))
                .konsekvens;
        innlogget(Sider.SUPERBRUKER);
        side.navigate("/konsekvens");
        erIOrden("Endringer IMDi har prøvd");
        side.navigate("/konsekvens/" + publisert);
        erIOrden("Testesen");
    }

    @Test
    @DisplayName("omregning: avvist, i gang, stanset og lukket")
    void omregning() {
        innlogget("imdi-drift");
        Omregningsproeve proeve = Omregningsproeve.av(kontekst);
        proeve.lukk();
        side.navigate("/omregning");
        side.locator("main form button").click();
        erIOrden("Skriv hvorfor alle skal regnes om");
        harFeil();
        side.fill("#felt-grunn", "Endret § 8 fra 1. juli 2026");
        side.locator("main form button").click();
        side.waitForURL("**/omregning/*");
        try {
            erIOrden("Omregningen går");
            assertThat(side.locator("main progress").count()).isOne();
            assertThat(side.locator("main [role=status]").innerText()).contains("0 prosent");
            side.locator("button[value=STANS]").click();
            erIOrden("Omregningen er stanset");
            side.locator("button[value=FORTSETT]").click();
            erIOrden("Omregningen går");
            long gaar = Long.parseLong(side.url().replaceAll(".*/", ""));
            kontekst.getBean(Omregninger.class).stans("en annen");
            // the page asks by itself, and finds that it is stopped
            side.locator("button[value=AVSLUTT]").waitFor();
            side.locator("button[value=AVSLUTT]").click();
            erIOrden("Lukket før den var ferdig");
            assertThat(kontekst.getBean(Omregninger.class).get(gaar).tall().sett())
                    .isZero();
        } finally {
            proeve.lukk();
        }
    }
}
