package no.nir.register.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.web.servlet.view.AbstractView;

/**
 * One page or fragment. Each template gets, beside what the controller gives, {@code ramme} ({@link Ramme}) and {@code t}
 * ({@link Tekster}) when it declares them. Nothing reaches the browser before the whole page is made, so a fault gives an error page.
 */
final class Malvisning extends AbstractView {

    private final TemplateEngine maler;
    private final String navn;
    private final Tekster tekster;
    private final Rammebygger rammebygger;

    Malvisning(TemplateEngine maler, String navn, Tekster tekster, Rammebygger rammebygger) {
        this.maler = maler;
        this.navn = navn;
        this.tekster = tekster;
        this.rammebygger = rammebygger;
        setContentType("text/html;charset=UTF-8");
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> modell, HttpServletRequest foresporsel, HttpServletResponse svar) throws IOException {
        Map<String, Object> verdier = new HashMap<>(modell);
        verdier.put("t", tekster);
        verdier.put("ramme", rammebygger.bygg(foresporsel));
        Utf8ByteOutput ut = new Utf8ByteOutput();
        maler.render(navn + ".jte", verdier, new Ubrutt(ut));
        svar.setContentType(getContentType());
        Optional<Gjenopptatt> skjema = Gjenopptatt.av(foresporsel);
        if (skjema.isPresent()) {
            byte[] side = utfylt(ut, skjema.get(), foresporsel).getBytes(StandardCharsets.UTF_8);
            svar.setContentLength(side.length);
            svar.getOutputStream().write(side);
        } else {
            svar.setContentLength(ut.getContentLength());
            ut.writeTo(svar.getOutputStream());
        }
    }

    /** The form filled in again; where it stood before and does not stand any longer, what was written in it. */
    private String utfylt(Utf8ByteOutput ut, Gjenopptatt skjema, HttpServletRequest foresporsel) {
        Document side = Jsoup.parse(new String(ut.toByteArray(), StandardCharsets.UTF_8));
        side.outputSettings().prettyPrint(false);
        String beskjed = bit("tilgang/utkast.jte", Map.of("t", tekster));
        boolean funnet = new Skjemautfyller(skjema.felter()).fyll(side, skjema.adresse(), beskjed);
        if (!funnet && skjema.gjelderSiden(foresporsel) && !skjema.skrevet().isEmpty()) {
            side.select("main")
                    .prepend(bit("tilgang/utkastuten.jte", Map.of("t", tekster, "skrevet", skjema.skrevet())));
        }
        return side.outerHtml();
    }

    private String bit(String mal, Map<String, Object> verdier) {
        StringOutput ut = new StringOutput();
        maler.render(mal, verdier, new Ubrutt(ut));
        return ut.toString();
    }
}
