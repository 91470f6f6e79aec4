package no.nir.register.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import no.nir.register.registrering.Registreringspersoner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Tastaturet alene")
class TastaturTest extends Nettlesertest {

    @Autowired
    Registreringspersoner personer;

    private long person;
    private Page side;

    @BeforeEach
    void person() {
        person = personer.bosattFlyktning();
    }

    private void aapne(String adresse, boolean skript) {
        side = side(new NewContextOptions()
                .setViewportSize(1280, 800)
                .setLocale("nb-NO")
                .setJavaScriptEnabled(skript));
        side.navigate(adresse);
    }

    private Object fokus(String uttrykk) {
        return side.evaluate("(e => " + uttrykk + ")(document.activeElement)");
    }

    private void trykk(String tast) {
        side.keyboard().press(tast);
    }

    /** Tab until something that fits has the focus; fails after more presses than any page needs. */
    private void tabTil(String velger) {
        for (int i = 0; i < 90; i++) {
            trykk("Tab");
            if (Boolean.TRUE.equals(fokus("e.matches(`" + velger + "`)"))) {
                return;
            }
        }
        assertThat(fokus("e.outerHTML.slice(0, 200)")).as("når aldri " + velger).isNull();
    }

    @Test
    @DisplayName("det første er å hoppe til innholdet, og det neste er det første i innholdet")
    void hopp() {
        aapne("/personer/" + person, true);
        trykk("Tab");
        assertThat(fokus("e.className")).isEqualTo("ds-skip-link");
        assertThat(fokus("e.getBoundingClientRect().height >= 24")).as("ses").isEqualTo(true);
        trykk("Enter");
        assertThat(fokus("e.id")).isEqualTo("innhold");
        trykk("Tab");
        assertThat(
                        fokus(
                                "e.closest('main') !== null && e === document.querySelector('main a, main button, main input')"))
                .as(() -> fokus("e.outerHTML.slice(0, 200)").toString())
                .isEqualTo(true);
    }

    @Test
    @DisplayName("fokus ses på alt som kan ha det, og hver stolpe i tidslinjen kan nås")
    void synlig() {
        aapne("/personer/" + person, true);
        boolean stolpe = false;
        trykk("Tab");
        do {
            assertThat(fokus("""
                    { const s = getComputedStyle(e), r = e.querySelector('rect, path');
                      return s.outlineStyle !== 'none' || s.boxShadow !== 'none' || e.matches('.ds-skip-link')
                        || (r !== null && parseFloat(getComputedStyle(r).strokeWidth) >= 4); }"""))
                    .as(() -> "synlig fokus: " + fokus("e.outerHTML.slice(0, 900)"))
                    .isEqualTo(true);
            stolpe |= Boolean.TRUE.equals(fokus("e.matches('.nir-tl-merke[aria-label]')"));
            trykk("Tab");
        } while (!Boolean.TRUE.equals(fokus("e === document.body")));
        assertThat(stolpe).as("tidslinjen nås").isTrue();
    }

    @Test
    @DisplayName("skjemaet går ovenfra og ned, som det leses")
    void rekkefoelge() {
        aapne("/personer/" + person + "/registrer/vedtak", true);
        tabTil("main form input");
        List<Double> steder = new ArrayList<>();
        while (Boolean.TRUE.equals(fokus("e.closest('main form') !== null"))) {
            steder.add(((Number) fokus("e.getBoundingClientRect().top + scrollY")).doubleValue());
            trykk("Tab");
        }
        assertThat(steder).hasSizeGreaterThan(8).isSorted();
    }

    @ParameterizedTest(name = "med skript: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("et skjema som ikke blir tatt imot: fokus på feilene, og derfra til feltet")
    void feil(boolean skript) {
        aapne("/personer/" + person + "/registrer/vedtak?ordning=INTRO", skript);
        tabTil("main form button[type=submit]");
        trykk("Enter");
        side.locator(".ds-error-summary:focus").waitFor();
        trykk("Tab");
        assertThat(fokus("e.matches('.ds-error-summary a')")).isEqualTo(true);
        String felt = fokus("e.getAttribute('href')").toString();
        trykk("Enter");
        trykk("Tab");
        trykk("Shift+Tab");
        assertThat(fokus("'#' + e.id")).isEqualTo(felt);
        assertThat(fokus("e.getAttribute('aria-invalid')")).isEqualTo("true");
    }

    @Test
    @DisplayName("det som er hentet inn i siden, får fokus, og veien videre går derfra")
    void hentet() {
        aapne("/personer/" + person, true);
        tabTil("#nummer button, article[aria-labelledby='panel-INTRO'] a[hx-get]");
        trykk("Enter");
        side.locator("#hvorfor-INTRO h3").waitFor();
        ventTil(side, "document.activeElement.id === 'hvorfor-INTRO'");
        trykk("Tab");
        assertThat(fokus("e.closest('#hvorfor-INTRO') !== null"))
                .as(() -> fokus("e.outerHTML.slice(0, 200)").toString())
                .isEqualTo(true);
    }

    @Test
    @DisplayName("menyen lukkes med Escape, og fokus er tilbake på knappen")
    void meny() {
        aapne("/", true);
        tabTil(".nir-meny summary");
        trykk("Enter");
        trykk("Tab");
        assertThat(fokus("e.closest('.nir-meny-flate') !== null")).isEqualTo(true);
        trykk("Escape");
        assertThat(fokus("e.matches('summary')")).isEqualTo(true);
        assertThat(side.locator(".nir-meny[open]").count()).isZero();
    }
}
