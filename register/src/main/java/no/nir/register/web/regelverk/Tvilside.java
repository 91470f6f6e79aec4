package no.nir.register.web.regelverk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nir.regelverk.katalog.Katalogregel;
import no.nir.register.kategori.Regelvalg;
import no.nir.register.kategori.Valgpunkt;
import no.nir.register.omregning.Bestilling;
import no.nir.register.omregning.Omregninger;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The points the sources do not settle: how many they touch, and what is chosen meanwhile. */
@Controller
class Tvilside {

    private static final String ADRESSE = "/regelverk/tvil";

    private final Tvilsbygger bygger;
    private final Regelvalg valg;
    private final Omregninger omregninger;
    private final Clock klokke;

    Tvilside(Tvilsbygger bygger, Regelvalg valg, Omregninger omregninger, Clock klokke) {
        this.bygger = bygger;
        this.valg = valg;
        this.omregninger = omregninger;
        this.klokke = klokke;
    }

    @Krever(Rettighet.SE_TVIL)
    @GetMapping(ADRESSE)
    ModelAndView liste(Bruker bruker) {
        return new ModelAndView("regelverk/tvil", "side", bygger.liste(bruker));
    }

    @Krever(Rettighet.SE_TVIL)
    @GetMapping(ADRESSE + "/{kode}")
    ModelAndView punkt(@PathVariable String kode, @RequestParam(defaultValue = "") String valgt, Bruker bruker) {
        return new ModelAndView(
                "regelverk/tvilspunkt",
                "side",
                bygger.punkt(Tvilsbygger.finn(kode), bruker, Tvilskjema.TOMT, Map.of(), Tvilsbilde.Lagret.finn(valgt)));
    }

    /** The same choice sent twice is made once. */
    @Krever(Rettighet.VELGE_TVIL)
    @PostMapping(ADRESSE + "/{kode}")
    ModelAndView velg(@PathVariable String kode, @RequestParam Map<String, String> felter, Bruker bruker) {
        Katalogregel regel = Tvilsbygger.finn(kode);
        Valgpunkt punkt = Valgpunkt.forRegel(kode).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Tvilskjema skjema = Tvilskjema.av(felter);
        Map<String, String> feil = skjema.feil(punkt, LocalDate.now(klokke));
        if (!feil.isEmpty()) {
            ModelAndView side = new ModelAndView(
                    "regelverk/tvilspunkt", "side", bygger.punkt(regel, bruker, skjema, feil, Optional.empty()));
            side.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return side;
        }
        boolean nytt =
                valg.velg(punkt, skjema.lagret(punkt), skjema.bestemtDag().orElseThrow(), skjema.grunn(), bruker.id());
        return new ModelAndView("redirect:" + ADRESSE + "/" + regel.kode()
                + (nytt ? "?valgt=" + regnOm(regel, skjema, bruker).name() : ""));
    }

    /** What is stored comes from the choice before; one that is under way already comes from it too, and stops by itself. */
    private Tvilsbilde.Lagret regnOm(Katalogregel regel, Tvilskjema skjema, Bruker bruker) {
        String grunn = regel.kode() + ": " + skjema.grunn();
        Bestilling bestilling = omregninger.bestill(
                UUID.randomUUID().toString(), bruker.id(), grunn.substring(0, Math.min(grunn.length(), 500)));
        return switch (bestilling) {
            case Bestilling.Bestilt _ -> Tvilsbilde.Lagret.REGNES_OM;
            case Bestilling.AlleredeIGang _, Bestilling.StansetStaarIgjen _ -> Tvilsbilde.Lagret.MAA_REGNES_OM;
        };
    }
}
