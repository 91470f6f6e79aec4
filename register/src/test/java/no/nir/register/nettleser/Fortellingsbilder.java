package no.nir.register.nettleser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The pictures of a story, numbered as it goes, for somebody to look at: {@code target/fortellinger}. */
final class Fortellingsbilder {

    private static final Path MAPPE = Path.of("target/fortellinger");

    private final Page side;
    private final String fortelling;
    private int nr;

    Fortellingsbilder(Page side, String fortelling) {
        this.side = side;
        this.fortelling = fortelling;
    }

    void ta(String hva) {
        nr++;
        side.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(MAPPE.resolve("%s-%d-%s.png".formatted(fortelling, nr, hva))));
    }
}
