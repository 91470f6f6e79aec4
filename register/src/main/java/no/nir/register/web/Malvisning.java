package no.nir.register.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
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
        svar.setContentLength(ut.getContentLength());
        ut.writeTo(svar.getOutputStream());
    }
}
