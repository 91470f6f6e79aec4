package no.nir.register.nettleser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
        var sider = new LinkedHashMap<String, String>();
        String p = "/personer/" + land.deltaker;
        sider.put("deltaker", p);
        sider.put("skjermet", "/personer/" + land.skjermet);
        sider.put("soeker", "/personer/" + land.soeker);
        sider.put("veteran", "/personer/" + land.veteran + "?utsnitt=alt");
        sider.put("intro", p + "/introduksjonsprogram");
        sider.put("norsk", p + "/norsk");
        sider.put("mottak", p + "/mottak");
        sider.put("vedtak", p + "/vedtak");
        sider.put("liste", "/personer");
        sider.put("tom", "/personer?ordning=INTRO&kategori=RETT&vedtak=uten");
        sider.put("404", "/finnes-ikke");
        for (int b : new int[] {320, 768, 1280}) {
            Page s = side(new NewContextOptions().setViewportSize(b, 800).setLocale("nb-NO"));
            for (var e : sider.entrySet()) {
                s.navigate(e.getValue());
                s.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("/tmp/w/" + e.getKey() + "-" + b + ".png")));
                Object bredde =
                        s.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (!"0".equals(String.valueOf(bredde))) System.out.println("BRED " + e + " " + b + " " + bredde);
                if (s.content().contains("⟦")) System.out.println("MANGLER " + e.getKey());
            }
            for (String q : new String[] {"prøvestad", "20241234", Testpersoner.duf(2024, 12)}) {
                s.fill("input[name=soek]", q);
                s.press("input[name=soek]", "Enter");
                s.waitForLoadState();
                System.out.println(s.url());
                s.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("/tmp/w/soek-" + q.substring(0, 3) + q.length() + "-" + b + ".png")));
            }
            System.out.println(konsollfeil());
            konsollfeil().clear();
        }
    }
}
