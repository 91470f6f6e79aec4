package no.nir.register.nettleser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RammeTest extends Nettlesertest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock klokke;

    @Test
    void seg() {
        Testland land = Testland.ett(jdbc, LocalDate.now(klokke));
        for (int b : new int[] {320, 768, 1280}) {
            Page s = side(new NewContextOptions().setViewportSize(b, 800).setLocale("nb-NO"));
            for (var e : java.util.Map.of(
                            "deltaker",
                            land.deltaker,
                            "veteran",
                            land.veteran,
                            "soeker",
                            land.soeker,
                            "skjermet",
                            land.skjermet)
                    .entrySet()) {
                s.navigate("/personer/" + e.getValue());
                s.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("/tmp/w/" + e.getKey() + "-" + b + ".png")));
            }
            s.navigate("/personer/" + land.deltaker);
            s.locator("section:has(#tidslinje)")
                    .screenshot(new com.microsoft.playwright.Locator.ScreenshotOptions()
                            .setPath(Path.of("/tmp/w/tl-" + b + ".png")));
            System.out.println(konsollfeil());
        }
    }
}
