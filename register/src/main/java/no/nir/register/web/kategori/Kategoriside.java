package no.nir.register.web.kategori;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.person.Personhode;
import no.nir.register.web.person.Personhoder;
import no.nir.register.web.person.hendelse.Kunnskap;
import no.nir.register.web.person.status.Innsyn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Why the categories of a person are what they are, as the register knows it now or knew it at the end of an earlier day. */
@Controller
class Kategoriside {

    private final Personhoder hoder;
    private final Sistsett sistsett;
    private final Kategoribygger bygger;
    private final Clock klokke;

    Kategoriside(Personhoder hoder, Sistsett sistsett, Kategoribygger bygger, Clock klokke) {
        this.hoder = hoder;
        this.sistsett = sistsett;
        this.bygger = bygger;
        this.klokke = klokke;
    }

    @GetMapping("/personer/{personId}/kategori")
    @Krever(Rettighet.SE_PERSON)
    ModelAndView side(
            @PathVariable long personId,
            @RequestParam(defaultValue = "") String ordning,
            @RequestParam(defaultValue = "") String dato,
            @RequestParam(defaultValue = "") String kjent,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Bruker bruker,
            Tilgangssvar svar) {
        Kunnskap kunnskap = Kunnskap.les(kjent, klokke);
        Innsyn innsyn = new Innsyn(bruker, svar, kunnskap);
        Personhode hode = hoder.hent(personId, "kategori", innsyn);
        Spoersmaal spurt = Spoersmaal.les(ordning, dato);
        if (htmx != null) {
            return new ModelAndView("kategori/bit", "side", bygger.bit(hode, spurt, innsyn));
        }
        Optional<Instant> sist = kunnskap.erTidligere() ? Optional.empty() : sistsett.foerIDag(bruker, personId);
        return new ModelAndView("kategori/side", "side", bygger.side(hode, spurt, innsyn, sist));
    }
}
