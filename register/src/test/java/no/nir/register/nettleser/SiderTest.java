package no.nir.register.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("Hver side er universelt utformet, smal nok og hel")
class SiderTest extends Nettlesertest {

    private static final List<String> KRAV =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

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

    /** Those whose route exists now. */
    private Map<String, String> sider() {
        Map<String, String> finnes = new TreeMap<>(Sider.alle(land));
        finnes.keySet().retainAll(siderutene());
        return finnes;
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

    @Test
    @DisplayName("axe finner ingen feil, teksten er hel, og innholdspolicyen stopper ingenting")
    void tilgjengelighet() {
        Page side = side(nettleser(1280));
        sider().forEach((rute, adresse) -> {
            side.navigate(adresse);
            assertThat(side.content()).as(rute).doesNotContain("⟦");
            assertThat(brudd(side)).as(rute).isEmpty();
        });
        side.navigate("/finnes-ikke");
        assertThat(brudd(side)).as("feilsiden").isEmpty();
        assertThat(konsollfeil())
                .filteredOn(f -> !f.startsWith("Failed to load resource"))
                .isEmpty();
    }

    @Test
    @DisplayName("axe melder en side med brudd")
    void axeSer() {
        Page side = side(nettleser(1280), "");
        side.setContent("<html lang='nb'><title>t</title><main><h1>a</h1><img src='x.png'></main></html>");
        assertThat(brudd(side)).isNotEmpty();
    }

    @Test
    @DisplayName("ingen side ruller sidelengs på 320 piksler, på noe språk")
    void smalt() {
        for (String spraak : List.of("nb-NO", "nn-NO", "en-GB")) {
            Page side = side(nettleser(320).setLocale(spraak));
            sider().forEach((rute, adresse) -> {
                side.navigate(adresse);
                assertThat(((Number) side.evaluate(
                                        "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                                .intValue())
                        .as(() -> rute + " på " + spraak + ": "
                                + side.evaluate(
                                                "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth).map(e => e.outerHTML.slice(0, 120)).join(' ¤ ')")
                                        .toString()
                                        .replace("\n", " "))
                        .isLessThanOrEqualTo(0);
                assertThat(side.content()).as(rute).doesNotContain("⟦");
                assertThat(side.getAttribute("html", "lang")).isEqualTo(spraak.substring(0, 2));
            });
        }
    }

    @Test
    @DisplayName("tastaturet alene: hopp til innholdet, synlig fokus, og hver stolpe i tidslinjen")
    void tastatur() {
        Page side = side(nettleser(1280));
        side.navigate("/personer/" + land.deltaker);
        side.keyboard().press("Tab");
        assertThat(side.evaluate("document.activeElement.className")).isEqualTo("ds-skip-link");
        side.keyboard().press("Enter");
        assertThat(side.evaluate("location.hash")).isEqualTo("#innhold");
        boolean stolpe = false;
        for (int i = 0; i < 80; i++) {
            side.keyboard().press("Tab");
            assertThat(side.evaluate("""
                    (() => { const e = document.activeElement; if (e === document.body) return true;
                      const s = getComputedStyle(e), r = e.querySelector('rect, path');
                      return s.outlineStyle !== 'none' || s.boxShadow !== 'none'
                        || (r !== null && parseFloat(getComputedStyle(r).strokeWidth) >= 4); })()
                    """))
                    .as(() -> "synlig fokus: " + side.evaluate("document.activeElement.outerHTML.slice(0, 900)"))
                    .isEqualTo(true);
            stolpe |= Boolean.TRUE.equals(side.evaluate("document.activeElement.matches('.nir-tl-merke[aria-label]')"));
        }
        assertThat(stolpe).as("tidslinjen nås").isTrue();
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
        side.locator(".nir-faner a").nth(3).click();
        assertThat(side.locator("tbody tr").count()).isPositive();
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
    @DisplayName("utskriften har innholdet og ikke rammen")
    void utskrift() {
        Page side = side(nettleser(1280));
        side.navigate("/personer/" + land.deltaker);
        side.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(side.locator(".nir-topp").isVisible()).isFalse();
        assertThat(side.locator(".nir-tl-tegning").isVisible()).isTrue();
        bilde(side, "utskrift");
    }

    @Test
    @DisplayName("bilder av sidene, når -Dnir.bilder=MAPPE er gitt")
    void bilder() {
        Page side = side(nettleser(1280));
        for (Map.Entry<String, String> s : sider().entrySet()) {
            side.navigate(s.getValue());
            assertThat(side.locator("h1").count()).as(s.getKey()).isEqualTo(1);
            bilde(side, s.getKey().replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "") + "-1280");
        }
    }

    private static void bilde(Page side, String navn) {
        String mappe = System.getProperty("nir.bilder", "");
        if (!mappe.isEmpty()) {
            side.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(mappe).resolve((navn.isEmpty() ? "start" : navn) + ".png")));
        }
    }

    private static NewContextOptions nettleser(int bredde) {
        return new NewContextOptions()
                .setViewportSize(bredde, 800)
                .setLocale("nb-NO")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private static List<String> brudd(Page side) {
        return new AxeBuilder(side)
                .withTags(KRAV).analyze().getViolations().stream()
                        .map(r -> r.getId() + ": "
                                + r.getNodes().stream()
                                        .map(n -> String.valueOf(n.getTarget()))
                                        .limit(3)
                                        .collect(Collectors.joining(" ")))
                        .toList();
    }
}
