package no.nir.register.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import no.nir.register.registrering.Registreringspersoner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("En saksbehandlers dag i nettleseren")
class SaksbehandlerdagTest extends Nettlesertest {

    private static final DateTimeFormatter NORSK = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    Registreringspersoner personer;

    @ParameterizedTest(name = "med skript: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("fra start til historikk: forstå, vedta, registrere, avslutte")
    void dagen(boolean skript) {
        long person = personer.bosattFlyktning();
        LocalDate idag = personer.idag();
        Page side = side(new NewContextOptions().setLocale("nb-NO").setJavaScriptEnabled(skript));

        side.navigate("/");
        assertThat(side.locator("h1").innerText()).contains("Sarpsborg");

        side.navigate("/personer/" + person + "/kategori?ordning=INTRO&dato=" + idag);
        assertThat(side.locator("main").innerText())
                .contains("Rett og plikt til introduksjonsprogram")
                .contains("Fordi")
                .contains("§ 8");

        skjema(side, person, "kontakt");
        side.check("input[name=ordning][value=INTRO]");
        velg(side, "slag", "KRAV");
        side.fill("input[name=dato]", NORSK.format(idag));
        registrer(side);

        fattVedtak(side, person, idag);

        skjema(side, person, "oppstart");
        side.check("input[name=ordning][value=INTRO]");
        velg(side, "slag", "BEGYNT");
        side.fill("input[name=dato]", NORSK.format(idag));
        registrer(side);

        skjema(side, person, "tiltak");
        side.check("input[name=ordning][value=INTRO]");
        side.selectOption("select[name=tiltakskode]", new String[] {foersteValg(side, "tiltakskode")});
        side.fill("input[name=fom]", NORSK.format(idag));
        side.fill("input[name=timerPerUke]", "20");
        registrer(side);

        skjema(side, person, "avslutning");
        side.check("input[name=ordning][value=INTRO]");
        side.fill("input[name=dato]", NORSK.format(idag));
        velg(side, "aarsak", foersteValg(side, "aarsak"));
        registrer(side);

        side.navigate("/personer/" + person + "/historikk");
        assertThat(side.locator("main").innerText())
                .contains("5 registreringer")
                .contains("Timer per uke");
        side.navigate("/personer/" + person + "/introduksjonsprogram");
        assertThat(side.locator("main").innerText()).contains("20");
        side.navigate("/personer/" + person);
        assertThat(side.locator("main").innerText().toLowerCase(java.util.Locale.ROOT))
                .contains("tildeling");
        side.navigate("/personer?ordning=INTRO&vedtak=med");
        assertThat(side.locator("main a[href='/personer/" + person + "']").count())
                .isEqualTo(1);
    }

    /** First without the notice on the right to complain: refused beside the field, and what was typed still stands there. */
    private static void fattVedtak(Page side, long person, LocalDate idag) {
        skjema(side, person, "vedtak");
        side.check("input[name=ordning][value=INTRO]");
        velg(side, "vedtakstype", "TILDELING");
        side.fill("input[name=vedtaksdato]", NORSK.format(idag));
        side.fill("textarea[name=begrunnelse]", "Fyller vilkårene.");
        side.check("input[name=faktaUndersoekt]");
        side.fill("[name=faktaUndersoektHvordan]", "Samtale med personen.");
        side.locator("main form[method=post] button[type=submit]").first().click();
        assertThat(side.locator("#felt-klagerettOpplyst-feil").isVisible()).isTrue();
        assertThat(side.inputValue("textarea[name=begrunnelse]")).isEqualTo("Fyller vilkårene.");

        side.fill("input[name=klagerettOpplyst]", NORSK.format(idag));
        velg(side, "klagerettForm", "BREV");
        side.locator("main form[method=post] button[type=submit]").first().click();
        assertThat(side.locator("main").innerText()).contains("Les gjennom før du sender");
        side.locator("button[name=steg][value=send]").click();
        assertThat(side.url()).contains("/registrert/");
    }

    private static void skjema(Page side, long person, String adresse) {
        side.navigate("/personer/" + person + "/registrer/" + adresse);
    }

    /** Up to five choices are radio buttons, more are a list. */
    private static void velg(Page side, String felt, String kode) {
        if (side.locator("select[name=" + felt + "]").count() > 0) {
            side.selectOption("select[name=" + felt + "]", kode);
        } else {
            side.check("input[name=" + felt + "][value=" + kode + "]");
        }
    }

    private static String foersteValg(Page side, String felt) {
        return side.locator("select[name=" + felt + "] option:not([value=''])")
                .first()
                .getAttribute("value");
    }

    private static void registrer(Page side) {
        side.locator("main form[method=post] button[type=submit]").first().click();
        if (side.locator("button[name=steg][value=send]").count() > 0) {
            side.locator("button[name=steg][value=send]").click();
        }
        assertThat(side.url()).as(side.locator("main").innerText()).contains("/registrert/");
    }
}
