package no.nir.register.web.soek;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Omfang;
import no.nir.register.tilgang.Rettighet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Search from any page: the text comes in the body, the answer has an address that says nothing. */
@Controller
class Soekside {

    private final Soekelager lager;
    private final Personsoek soek;
    private final Treffbygger bygger;
    private final Clock klokke;

    Soekside(Soekelager lager, Personsoek soek, Treffbygger bygger, Clock klokke) {
        this.lager = lager;
        this.soek = soek;
        this.bygger = bygger;
        this.klokke = klokke;
    }

    @Krever(Rettighet.SOEK)
    @PostMapping("/personer/soek")
    String soek(@RequestParam(defaultValue = "") String soek, HttpSession oekt) {
        String tekst = soek.length() > 80 ? soek.substring(0, 80) : soek;
        return tekst.isBlank() ? "redirect:/personer" : "redirect:/personer/soek/" + lager.legg(oekt, tekst);
    }

    /** Where a reload after a lost session, or a change of language, may end up. */
    @Krever(Rettighet.SOEK)
    @GetMapping("/personer/soek")
    String tilListen() {
        return "redirect:/personer";
    }

    @Krever(Rettighet.SOEK)
    @GetMapping("/personer/soek/{soekId}")
    ModelAndView treff(@PathVariable UUID soekId, Bruker bruker, HttpSession oekt) {
        return lager.finn(oekt, soekId)
                .map(tekst -> svar(tekst, bruker))
                .orElseGet(() -> new ModelAndView("soek/treff", "side", bygger.ingen("UTLOEPT", null, bruker)));
    }

    private ModelAndView svar(String tekst, Bruker bruker) {
        @Nullable String soekt = Personsoek.erNummer(tekst.strip()) ? null : tekst.strip();
        return switch (soek.soek(tekst, bruker, LocalDate.now(klokke))) {
            case Personsoek.Svar.Person(long id, Omfang omfang) ->
                new ModelAndView("redirect:/personer/" + id + (omfang == Omfang.ALT ? "" : "/introduksjonsprogram"));
            case Personsoek.Svar.Liste liste ->
                new ModelAndView("soek/treff", "side", bygger.treff(liste, soekt, bruker));
            case Personsoek.Svar.Ingen(String grunn) ->
                new ModelAndView("soek/treff", "side", bygger.ingen(grunn, soekt, bruker));
        };
    }
}
