package no.nir.register.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("Hver side er universelt utformet, smal nok og hel")
class SiderTest extends Nettlesertest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock klokke;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping ruter;

    private Testland land;

    @BeforeEach
    void land() {
        land = Testland.ett(jdbc, LocalDate.now(klokke));
    }

    /** Goes to every page as somebody who may see it, in a browser set up as told. */
    private void besoekAlle(NewContextOptions valg, BiConsumer<String, Page> ved) {
        String[] hvem = {Sider.SUPERBRUKER};
        Page side = side(valg, hvem[0]);
        Sider.alle(land).forEach((rute, besoek) -> {
            if (!besoek.persona().equals(hvem[0])) {
                hvem[0] = besoek.persona();
                blir(side, hvem[0]);
            }
            assertThat(side.navigate(besoek.adresse()).status()).as(rute).isEqualTo(200);
            assertThat(side.content()).as(rute).doesNotContain("⟦");
            ved.accept(rute, side);
        });
    }

    private Set<String> siderutene() {
        return ruter.getHandlerMethods().keySet().stream()
                .filter(r -> r.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(r -> moenstre(r).stream())
                .filter(m -> !m.startsWith("/api/"))
                .collect(Collectors.toSet());
    }

    private static Set<String> moenstre(RequestMappingInfo rute) {
        return rute.getPatternValues().stream().map(m -> m.isEmpty() ? "/" : m).collect(Collectors.toSet());
    }

    @Test
    @DisplayName("hver GET-rute står i listen over sider")
    void alleRuter() {
        assertThat(siderutene())
                .isNotEmpty()
                .allSatisfy(rute -> assertThat(Sider.alle(land).containsKey(rute) || Sider.UNNTATT.contains(rute))
                        .as(rute)
                        .isTrue());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"nb-NO, LIGHT", "nn-NO, DARK"})
    @DisplayName(
            "axe finner ingen feil, lyst og mørkt, arket har ingenting å trykke på, innholdspolicyen stopper ingenting,"
                    + " og ingen side ruller sidelengs på 320 piksler, heller ikke med doblet tekst")
    void tilgjengelighet(String spraak, ColorScheme farger) {
        besoekAlle(nettleser(1280).setLocale(spraak).setColorScheme(farger), (rute, side) -> {
            assertThat(side.getAttribute("html", "lang")).isEqualTo(spraak.substring(0, 2));
            assertThat(side.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
                    .isEqualTo(farger == ColorScheme.DARK);
            assertThat(Axe.brudd(side)).as(rute).isEmpty();
            assertThat(side.locator("h1").count()).as(rute).isEqualTo(1);
            bilde(side, rute.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "") + "-1280-" + spraak);
            erEtArk(rute, side);
            erSmalNok(rute, side);
            side.setViewportSize(1280, 800);
        });
        assertThat(konsollfeil()).isEmpty();
        Page side = side(nettleser(1280).setLocale(spraak).setColorScheme(farger));
        assertThat(side.navigate("/finnes-ikke").status()).isEqualTo(404);
        assertThat(Axe.brudd(side)).as("feilsiden").isEmpty();
    }

    @Test
    @DisplayName("heller ikke på engelsk, og når skjermen er smal fra begynnelsen, ruller noen side sidelengs")
    void smaltFraBegynnelsen() {
        besoekAlle(nettleser(320).setLocale("en-GB"), (rute, side) -> {
            assertThat(side.getAttribute("html", "lang")).isEqualTo("en");
            erSmalNok(rute, side);
            side.setViewportSize(320, 800);
        });
    }

    @Test
    @DisplayName("axe melder en side med brudd")
    void axeSer() {
        Page side = side(nettleser(1280), "");
        side.setContent("<html lang='nb'><title>t</title><main><h1>a</h1><img src='x.png'></main></html>");
        assertThat(Axe.brudd(side)).isNotEmpty();
    }

    @Test
    @DisplayName("der tabellen ikke har plass, er hver rad et kort som sier hva verdiene er")
    void kort() {
        Page side = side(nettleser(320));
        side.navigate("/personer");
        assertThat(side.evaluate("getComputedStyle(document.querySelector('main tbody tr')).display"))
                .isEqualTo("block");
        assertThat(side.evaluate("getComputedStyle(document.querySelector('main tbody td'), '::before').content")
                        .toString())
                .contains("DUF-nummer");
        side.setViewportSize(1280, 800);
        assertThat(side.evaluate("getComputedStyle(document.querySelector('main tbody tr')).display"))
                .isEqualTo("table-row");
    }

    @Test
    @DisplayName("med brukerens egne farger ses det fortsatt hva som er valgt")
    void hoeyKontrast() {
        Page side = side(nettleser(1280).setForcedColors(ForcedColors.ACTIVE));
        side.navigate("/personer/" + land.deltaker);
        assertThat(Axe.brudd(side)).isEmpty();
        for (String rad : List.of(".nir-hovedmeny", ".nir-faner", ".nir-utsnitt")) {
            String stil = "(e => { const s = getComputedStyle(e); return s.borderBottomColor + s.backgroundColor })"
                    + "(document.querySelector('" + rad + " a%s'))";
            assertThat(side.evaluate(stil.formatted("[aria-current]")))
                    .as(rad)
                    .isNotEqualTo(side.evaluate(stil.formatted(":not([aria-current])")));
        }
    }

    @Test
    @DisplayName("uten skript: søk, person, faner, tidslinjens utsnitt, nummer på forespørsel og språk")
    void utenSkript() {
        Page side = side(nettleser(1280).setJavaScriptEnabled(false));
        side.navigate("/personer");
        side.fill("input[name=soek]", "testesen amira");
        side.locator(".nir-topp-soek button").click();
        assertThat(side.url()).matches(".*/personer/soek/[0-9a-f-]{36}");
        side.locator("th a").first().click();
        assertThat(side.locator("h1").textContent()).isEqualTo("Amira Testesen");
        side.locator(".nir-utsnitt a").first().click();
        assertThat(side.url()).contains("utsnitt=to");
        side.locator("#nummer button").click();
        assertThat(side.locator(".nir-nummer").textContent().replaceAll("\\D", ""))
                .hasSize(11);
        side.waitForNavigation(() -> side.locator(".nir-faner a").nth(3).click());
        assertThat(side.locator("main tbody tr").count()).isPositive();
        side.locator(".nir-meny summary").first().click();
        side.locator("button[value=nn]").click();
        assertThat(side.getAttribute("html", "lang")).isEqualTo("nn");
    }

    @Test
    @DisplayName("et nummer i søkefeltet leder rett til personen, og står aldri i en adresse")
    void nummersoek() {
        Page side = side(nettleser(1280));
        side.navigate("/personer");
        side.fill("input[name=soek]", land.duf);
        side.press("input[name=soek]", "Enter");
        side.waitForURL("**/personer/" + land.deltaker);
        side.goBack();
        assertThat(side.url()).doesNotContain(land.duf);
    }

    @Test
    @DisplayName("utskriften av en person har tidslinjen, hvem som skrev den ut, og når")
    void utskrift() {
        Page side = side(nettleser(1280));
        side.navigate("/personer/" + land.deltaker);
        side.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(side.locator(".nir-tl-tegning").isVisible()).isTrue();
        assertThat(side.locator(".nir-utskrift").innerText()).contains("Skrevet ut", "Sarpsborg");
        bilde(side, "utskrift");
    }

    @Test
    @DisplayName(
            "tidslinjen på 320 piksler: en varslet endring har et flagg som tastaturet når, og ordene i en stolpe kuttes ikke")
    void varsletOgSmalt() {
        Page side = side(nettleser(320));
        side.navigate("/personer/" + land.deltaker);
        assertThat(side.locator("a.nir-tl-varsel").getAttribute("aria-label"))
                .matches("Kommer: ikke gjeldende \\(varslet .+\\), .+ 20\\d\\d\\. Se forklaringen\\.");
        assertThat(side.locator(".nir-tabellvalg tr").allTextContents())
                .anyMatch(rad -> rad.contains("Kommer: ikke gjeldende (varslet "));
        for (int til : List.of(0, 130, 350, 480)) {
            side.evaluate("x => { document.querySelector('.nir-tl').scrollLeft = x }", til);
            ventTil(side, ORD_KUTTET + ".length === 0");
        }
        assertThat(side.evaluate(ORD_SETT)).as("noe står igjen å lese").isEqualTo(true);
        bilde(side, "tidslinje-320");
    }

    /** Words in the drawing that are seen and begin left of what is seen. */
    private static final String ORD_KUTTET = """
            [...document.querySelectorAll('.nir-tl-ord text, .nir-tl-aksetekst')].filter(e => {
              const r = e.getBoundingClientRect(), flate = document.querySelector('.nir-tl').getBoundingClientRect();
              return getComputedStyle(e).visibility !== 'hidden' && r.left < flate.left - 1 && r.right > flate.left })""";

    /** A bar that begins left of what is seen says what it is. */
    private static final String ORD_SETT = """
            [...document.querySelectorAll('.nir-tl-ord text[data-slutt]')].some(e =>
              Number(e.getAttribute('dx')) > 7 && getComputedStyle(e).visibility !== 'hidden')""";

    /** On paper: who printed it, and nothing to press or fill in. */
    private static void erEtArk(String rute, Page side) {
        side.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(side.evaluate("""
                [...document.querySelectorAll('.nir-topp, .nir-banner, nav, form, input, select, textarea, button, .ds-button,'
                  + ' a[href*="/registrer/"]')].filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 120)).join(' ¤ ')
                """)).as(rute).isEqualTo("");
        assertThat(side.locator(".nir-utskrift").isVisible()).as(rute).isTrue();
        assertThat(forBrede(side)).as(rute).isEmpty();
        side.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void bilde(Page side, String navn) {
        String mappe = System.getProperty("nir.bilder", "");
        if (!mappe.isEmpty()) {
            side.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(mappe).resolve((navn.isEmpty() ? "start" : navn) + ".png")));
        }
    }

    /** On a narrow screen, then with the text doubled, there and on one of double width. */
    private static void erSmalNok(String rute, Page side) {
        faarPlass(rute, side, 320);
        side.evaluate("document.documentElement.style.fontSize = '200%'");
        faarPlass(rute + " doblet", side, 320);
        faarPlass(rute + " doblet", side, 640);
    }

    /** The page follows its window a little later than it is told. */
    private static void faarPlass(String rute, Page side, int bredde) {
        side.setViewportSize(bredde, 800);
        ventTil(side, "innerWidth === " + bredde);
        for (int i = 0; i < 100 && !forBrede(side).isEmpty(); i++) {
            side.waitForTimeout(50);
        }
        assertThat(forBrede(side)).as(rute + " på " + bredde).isEmpty();
    }

    private static NewContextOptions nettleser(int bredde) {
        return new NewContextOptions()
                .setViewportSize(bredde, 800)
                .setLocale("nb-NO")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** What sticks out to the right, when the page can be scrolled that way. */
    private static String forBrede(Page side) {
        side.evaluate("() => document.fonts.ready.then(() => true)");
        return side.evaluate("""
                document.documentElement.scrollWidth <= document.documentElement.clientWidth ? '' :
                  [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth && !e.closest('.nir-tl-flate, .nir-tabellramme table'))
                    .map(e => e.outerHTML.slice(0, 120)).join(' ¤ ')
                """).toString();
    }
}
