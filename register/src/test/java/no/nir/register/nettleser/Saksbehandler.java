package no.nir.register.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import no.nir.register.web.Lest;

/** A caseworker at the pages: what is done, in the words of the work. The same with and without script. */
final class Saksbehandler {

    private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter MAANED = DateTimeFormatter.ofPattern("MM.uuuu");

    private final Page side;

    Saksbehandler(Page side) {
        this.side = side;
    }

    /** Everything that stands in the page, menus and frame left out; where a line may break does not matter. */
    String leser() {
        return Lest.av(side.locator("main").innerText());
    }

    String staarPaa() {
        return side.url().replaceFirst("^https?://[^/]+", "");
    }

    void gaarTil(String adresse) {
        side.navigate(adresse);
    }

    void soekerEtter(String tekst) {
        side.fill("input[name=soek]", tekst);
        side.waitForNavigation(() -> side.locator(".nir-topp-soek button").click());
    }

    void velgerPerson(long person) {
        side.locator("main a[href='/personer/" + person + "']").first().click();
    }

    /** Whether the list has the person, on whichever of its pages. */
    boolean finnerIListen(String liste, long person) {
        side.navigate(liste);
        while (side.locator("main a[href='/personer/" + person + "']").count() == 0) {
            Locator neste = side.locator("main a[rel=next]");
            if (neste.count() == 0) {
                return false;
            }
            neste.click();
        }
        return true;
    }

    /** The status panel's own question, answered in place or, without script, on the page of categories. */
    void spoerHvorfor(String ordning) {
        side.locator("article[aria-labelledby='panel-" + ordning + "'] a[hx-get]")
                .click();
        side.locator("#hvorfor-" + ordning + " h3, #valgt").first().waitFor();
    }

    /** A stretch of the timeline's lane of categories. */
    void spoerOmStrekket(String kategori) {
        side.locator(".nir-tl-tegning a.nir-tl-kategori-" + kategori + " rect")
                .first()
                .click();
        side.locator("#valgt").waitFor();
    }

    void aapnerSkjema(long person, String skjema) {
        side.navigate("/personer/" + person + "/registrer/" + skjema);
    }

    /** Up to five choices are radio buttons, more are a list. */
    void velger(String felt, String kode) {
        if (side.locator("select[name=" + felt + "]").count() > 0) {
            side.selectOption("select[name=" + felt + "]", kode);
        } else {
            side.check("input[name=" + felt + "][value='" + kode + "']");
        }
    }

    void velgerDetFoerste(String felt) {
        velger(
                felt,
                side.locator("select[name=" + felt + "] option:not([value=''])")
                        .first()
                        .getAttribute("value"));
    }

    void skriver(String felt, String verdi) {
        side.fill("main form[method=post] [name=" + felt + "]", verdi);
    }

    void skriver(String felt, LocalDate dag) {
        skriver(felt, DATO.format(dag));
    }

    void skriver(String felt, YearMonth maaned) {
        skriver(felt, MAANED.format(maaned));
    }

    void krysserAv(String felt) {
        side.check("input[name=" + felt + "]");
    }

    /** Presses the form's button; what comes next is for the page to say. */
    void sender() {
        side.locator("main form[method=post] button[type=submit]").first().click();
    }

    /** Waits for the answer: the click returns before the page has come. */
    boolean faarFeilPaa(String felt) {
        Locator feil = side.locator("#felt-" + felt + "-feil");
        feil.waitFor();
        return feil.isVisible();
    }

    String harSkrevet(String felt) {
        return side.inputValue("main form[method=post] [name=" + felt + "]");
    }

    void registrererKontakt(long person, LocalDate dag) {
        aapnerSkjema(person, "kontakt");
        velger("ordning", "INTRO");
        velger("slag", "KRAV");
        skriver("dato", dag);
        sender();
    }

    /** For the programme, in a meeting; not sent yet. */
    void fyllerUtSoeknad(long person, LocalDate dag) {
        fyllerUt(person, "kontakt", "INTRO", "slag", "SOEKNAD", "kravtype", "PROGRAM", "kontaktmaate", "MOETE");
        skriver("dato", dag);
    }

    /** Filled in, but for the notice on the right to complain. */
    void begynnerPaaVedtak(long person, LocalDate dag) {
        aapnerSkjema(person, "vedtak");
        velger("ordning", "INTRO");
        velger("vedtakstype", "TILDELING");
        skriver("vedtaksdato", dag);
        skriver("begrunnelse", "Fyller vilkårene.");
        krysserAv("faktaUndersoekt");
        skriver("faktaUndersoektHvordan", "Samtale med personen.");
    }

    void opplyserOmKlagerett(LocalDate dag) {
        skriver("klagerettOpplyst", dag);
        velger("klagerettForm", "BREV");
    }

    void registrererOppstart(long person, String ordning, LocalDate dag) {
        aapnerSkjema(person, "oppstart");
        velger("ordning", ordning);
        velger("slag", "BEGYNT");
        skriver("dato", dag);
        sender();
    }

    void registrererTiltak(long person, LocalDate fra, String timer) {
        aapnerSkjema(person, "tiltak");
        velger("ordning", "INTRO");
        velgerDetFoerste("tiltakskode");
        skriver("fom", fra);
        skriver("timerPerUke", timer);
        sender();
    }

    void registrererTimerNorsk(long person, YearMonth maaned, String timer) {
        aapnerSkjema(person, "timer");
        velger("ordning", "NORSK");
        velger("fag", "NORSK");
        skriver("maaned", maaned);
        skriver("timer", timer);
        sender();
    }

    void avslutter(long person, LocalDate dag) {
        aapnerSkjema(person, "avslutning");
        velger("ordning", "INTRO");
        skriver("dato", dag);
        velgerDetFoerste("aarsak");
        sender();
    }

    static String norsk(LocalDate dag) {
        return DATO.format(dag);
    }

    /** The field of whatever form has it. */
    void skriverI(String felt, String verdi) {
        side.fill("main form[method=post] [name=" + felt + "]", verdi);
    }

    /** @param feltOgVerdi names and values by turns; what is to be chosen is chosen, the rest is written */
    void fyllerUt(long person, String skjema, String ordning, Object... feltOgVerdi) {
        side.navigate("/personer/" + person + "/registrer/" + skjema + "?ordning=" + ordning);
        fyller(feltOgVerdi);
    }

    private void fyller(Object... feltOgVerdi) {
        for (int i = 0; i < feltOgVerdi.length; i += 2) {
            String felt = feltOgVerdi[i].toString();
            switch (feltOgVerdi[i + 1]) {
                case LocalDate dag -> skriver(felt, dag);
                case YearMonth maaned -> skriver(felt, maaned);
                case Object verdi
                when side.locator("select[name=" + felt + "], input[type=radio][name=" + felt + "]")
                                .count()
                        > 0 -> velger(felt, verdi.toString());
                case Object verdi -> skriver(felt, verdi.toString());
            }
        }
    }

    /** Filled in, sent and received; what is read through is read through, and what is warned of is answered. */
    void registrerer(long person, String skjema, String ordning, Object... feltOgVerdi) {
        fyllerUt(person, skjema, ordning, feltOgVerdi);
        faarRegistrert(skjema);
    }

    void vedtar(long person, String ordning, String vedtakstype, LocalDate dag, Object... mer) {
        fyllerUt(
                person,
                "vedtak",
                ordning,
                "vedtakstype",
                vedtakstype,
                "vedtaksdato",
                dag,
                "begrunnelse",
                "Kommunen har vurdert vilkårene.",
                "faktaUndersoektHvordan",
                "Samtale med personen, oppholdskort vist fram.");
        fyller(mer);
        krysserAv("faktaUndersoekt");
        opplyserOmKlagerett(dag);
        faarRegistrert("vedtak");
    }

    private void faarRegistrert(String skjema) {
        sender();
        if (skjema.equals("vedtak")) {
            assertThat(leser()).contains("Les gjennom før du sender");
            if (side.locator("[name=bekreftelse]").count() > 0) {
                skriver("bekreftelse", "Kommunen har sett på dette og står ved det.");
            }
            sender();
        }
        assertThat(staarPaa()).as(skjema + ": " + leser()).contains("/registrert/");
    }

    /** The journal number of the receipt. */
    String kvittert() {
        return staarPaa().replaceFirst(".*/", "").replaceFirst("[?#].*", "");
    }

    void retter(long person, String nr, String hvorfor, String felt, String verdi) {
        side.navigate("/personer/" + person + "/registrer/korriger/" + nr);
        velger("korreksjonsaarsak", hvorfor);
        velger(felt, verdi);
        sender();
    }

    void sporIMDi(String hvorfor) {
        skriver("forespoersel", hvorfor);
        side.locator("main button[value=spoer]").click();
    }
}
