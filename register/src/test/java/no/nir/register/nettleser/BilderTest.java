package no.nir.register.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of the README from a demo that runs: {@code ./nir start}, then {@code ./nir bilder}. The person is the first of the
 * municipality's list who has the right and duty, a vedtak and hours: made by the generator, explained by the rules.
 */
@EnabledIfSystemProperty(named = "nir.bilder.adresse", matches = "http.*")
@DisplayName("Bildene i README")
class BilderTest {

    private static final Path MAPPE = Path.of("../docs/bilder");
    private static final String PERSON = "/personer?ordning=INTRO&kategori=RETT_OG_PLIKT&vedtak=med&aktivitet=med";
    private static final int STOERST = 300_000;

    private Page aapne(int bredde, int hoyde) {
        Page side = Nettleser.apen()
                .newContext(new NewContextOptions()
                        .setBaseURL(System.getProperty("nir.bilder.adresse"))
                        .setViewportSize(bredde, hoyde)
                        .setLocale("nb-NO"))
                .newPage();
        side.navigate("/oauth2/authorization/nir");
        side.locator("button[value='" + Sider.SUPERBRUKER + "']").click();
        return side;
    }

    @Test
    @DisplayName("start, liste, person, forklaring og skjema på stor skjerm, listen på en telefon")
    void bilder() throws IOException {
        Page side = aapne(1280, 1000);
        side.navigate("/");
        bilde(side, "start");
        side.navigate("/personer");
        bilde(side, "personer");

        side.navigate(PERSON);
        String person = side.locator("main th a").first().getAttribute("href");
        side.setViewportSize(1180, 2150);
        side.navigate(person);
        bilde(side, "person");

        side.setViewportSize(1000, 1000);
        side.navigate(person + "/kategori");
        Locator forklaring = side.locator("main .nir-strekk[open]").first();
        forklaring.screenshot(new Locator.ScreenshotOptions().setPath(fil("forklaring")));
        erLiten("forklaring");

        side.setViewportSize(1280, 1000);
        side.navigate(person + "/registrer/vedtak?ordning=INTRO");
        bilde(side, "vedtak");

        Page telefon = aapne(320, 1000);
        telefon.navigate("/personer?ordning=INTRO&vedtak=uten");
        telefon.locator(".nir-antall").evaluate("e => e.scrollIntoView()");
        bilde(telefon, "telefon");
    }

    private static void bilde(Page side, String navn) throws IOException {
        side.screenshot(new Page.ScreenshotOptions().setPath(fil(navn)));
        erLiten(navn);
    }

    private static void erLiten(String navn) throws IOException {
        assertThat(Files.size(fil(navn))).as(navn).isBetween(10_000L, (long) STOERST);
    }

    private static Path fil(String navn) {
        return MAPPE.resolve(navn + ".png");
    }
}
