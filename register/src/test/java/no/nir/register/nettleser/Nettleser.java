package no.nir.register.nettleser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one chromium of a test run. */
final class Nettleser {

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser CHROMIUM = PLAYWRIGHT
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    private Nettleser() {}

    static Browser apen() {
        return CHROMIUM;
    }

    private static Path chromium() {
        String oppgitt = System.getenv("NIR_CHROMIUM");
        return Stream.of(oppgitt == null ? "" : oppgitt, "/usr/bin/chromium", "/usr/bin/google-chrome")
                .filter(sti -> !sti.isBlank() && Files.isExecutable(Path.of(sti)))
                .map(Path::of)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("chromium mangler: kjør testene med ./nir test"));
    }
}
