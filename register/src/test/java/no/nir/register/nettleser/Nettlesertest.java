package no.nir.register.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nir.register.Innloggingstjeneste;
import no.nir.register.Registertest;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Base of the tests that use the pages as a user does. Each test has its own browser context: own cookies, own language. Who has logged in
 * once is logged in, as on a day at work.
 */
@Registertest
abstract class Nettlesertest {

    /** By persona, what the browser kept when the login was done. */
    private static final Map<String, List<Cookie>> INNLOGGET = new HashMap<>();

    @LocalServerPort
    private int port;

    private final List<BrowserContext> aapne = new ArrayList<>();
    private final List<String> konsoll = new ArrayList<>();

    @AfterEach
    void lukk() {
        aapne.forEach(BrowserContext::close);
        aapne.clear();
    }

    /** A page of somebody logged in as superbruker in Sarpsborg. */
    Page side(NewContextOptions valg) {
        return side(valg, "sarpsborg-super");
    }

    /** @param persona id of a demo user of the synthetic Norway, or empty for nobody */
    Page side(NewContextOptions valg, String persona) {
        BrowserContext kontekst = Nettleser.apen().newContext(valg.setBaseURL("http://localhost:" + port));
        aapne.add(kontekst);
        Page side = kontekst.newPage();
        side.onConsoleMessage(m -> {
            if ("error".equals(m.type())) {
                konsoll.add(m.text());
            }
        });
        blir(side, persona);
        return side;
    }

    /** From now on somebody else sits there. */
    void blir(Page side, String persona) {
        Innloggingstjeneste.norge(port);
        side.context().clearCookies();
        if (INNLOGGET.containsKey(persona)) {
            side.context().addCookies(INNLOGGET.get(persona));
            side.navigate("/");
        } else if (!persona.isEmpty()) {
            loggInn(side, persona);
            INNLOGGET.put(persona, side.context().cookies());
        }
    }

    private void loggInn(Page side, String persona) {
        side.navigate("/oauth2/authorization/nir");
        side.locator("button[value='" + persona + "']").click();
        try {
            side.waitForURL(adresse -> adresse.startsWith("http://localhost:" + port));
        } catch (TimeoutError e) {
            throw new AssertionError("innloggingen ble stående på " + side.url() + ": " + side.title(), e);
        }
    }

    /** Until something is so in the page. Asked from outside: the content policy stops the browser's own way of waiting. */
    static void ventTil(Page side, String uttrykk) {
        boolean erSaa = Boolean.TRUE.equals(side.evaluate(uttrykk));
        for (int i = 0; i < 100 && !erSaa; i++) {
            side.waitForTimeout(50);
            erSaa = Boolean.TRUE.equals(side.evaluate(uttrykk));
        }
        assertThat(erSaa).as(uttrykk + " på " + side.url()).isTrue();
    }

    /** Dark colours, all the way: some change a little later than others. */
    static void blirMoerk(Page side) {
        side.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        ventTil(side, "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).every(farge => farge < 64)");
        ventTil(side, "document.getAnimations().length === 0");
    }

    /** Errors the browser reported so far, among them everything the content policy stopped. */
    List<String> konsollfeil() {
        return konsoll;
    }
}
