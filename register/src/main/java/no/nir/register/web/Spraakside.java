package no.nir.register.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.nir.register.tilgang.Aapen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** The language choice in the header. */
@Controller
class Spraakside {

    private final LocaleResolver spraakvalg;

    Spraakside(LocaleResolver spraakvalg) {
        this.spraakvalg = spraakvalg;
    }

    @Aapen("The language is chosen before login too")
    @PostMapping("/spraak")
    String velg(
            @RequestParam String valg,
            @RequestParam(defaultValue = "/") String til,
            HttpServletRequest foresporsel,
            HttpServletResponse svar) {
        Spraak.finn(valg).ifPresent(s -> spraakvalg.setLocale(foresporsel, svar, s.locale()));
        return "redirect:" + innenlands(til);
    }

    /** Only addresses of the register itself, so that the form cannot be used to lead a user elsewhere. */
    static String innenlands(String til) {
        return til.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*") ? til : "/";
    }
}
