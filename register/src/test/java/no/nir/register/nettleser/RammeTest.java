package no.nir.register.nettleser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RammeTest extends Nettlesertest {
    @Test
    void seg() {
        for (int b : new int[] {320, 1280}) {
            Page s = side(new NewContextOptions().setViewportSize(b, 800));
            s.navigate("/login");
            s.fill("#username", "user");
            s.navigate("/finnes-ikke");
            s.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/ramme-" + b + ".png")));
            System.out.println(konsollfeil());
        }
    }
}
