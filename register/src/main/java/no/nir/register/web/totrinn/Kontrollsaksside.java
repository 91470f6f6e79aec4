package no.nir.register.web.totrinn;

import java.util.List;
import java.util.Map;
import no.nir.register.registrering.Kontrollbehandling;
import no.nir.register.registrering.Kontrollbehandling.Behandlet;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Omfang;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.person.Personhode;
import no.nir.register.web.person.Personhoder;
import no.nir.register.web.totrinn.Kontrollsaksbygger.Visning;
import no.nir.register.web.totrinn.Kontrollsvar.Sendt;
import no.nir.register.web.totrinn.Kontrollsvar.Svar;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What is held about one person: the sender's receipt, and what the second person reads and answers. Open also when the person has moved. */
@Controller
class Kontrollsaksside {

    private static final String ADRESSE = "/personer/{personId}" + Kontrollside.ADRESSE + "/{nr}";

    private final Personhoder hoder;
    private final Kontrollbehandling behandling;
    private final Kontrollsaksbygger bygger;
    private final Kontrollsvar svarord;

    Kontrollsaksside(
            Personhoder hoder, Kontrollbehandling behandling, Kontrollsaksbygger bygger, Kontrollsvar svarord) {
        this.hoder = hoder;
        this.behandling = behandling;
        this.bygger = bygger;
        this.svarord = svarord;
    }

    @GetMapping(ADRESSE)
    @Krever(value = Rettighet.KONTROLLERE, omfang = Omfang.EGNE_REGISTRERINGER)
    ModelAndView side(
            @PathVariable long personId,
            @PathVariable long nr,
            @RequestParam(defaultValue = "") String sendt,
            Bruker bruker,
            Tilgangssvar tilgang) {
        Visning visning = visning(personId, nr, bruker, tilgang, sendt);
        return new ModelAndView("totrinn/sak", "side", bygger.bygg(visning, Sendt.INGENTING, List.of()));
    }

    @PostMapping(ADRESSE)
    @Krever(value = Rettighet.KONTROLLERE, omfang = Omfang.EGNE_REGISTRERINGER)
    ModelAndView svar(
            @PathVariable long personId,
            @PathVariable long nr,
            @RequestParam Map<String, String> felter,
            Bruker bruker,
            Tilgangssvar tilgang) {
        Visning visning = visning(personId, nr, bruker, tilgang, "");
        Sendt sendt = svarord.les(felter);
        return sendt.feil().isEmpty() ? svart(visning, sendt, tilgang) : avvist(visning, sendt, List.of());
    }

    private ModelAndView svart(Visning visning, Sendt sendt, Tilgangssvar tilgang) {
        return switch (behandle(visning, sendt)) {
            case Behandlet.Gjort _ -> ferdig(visning);
            case Behandlet.FinnesIkke _ -> throw finnesIkke();
            case Behandlet.PersonenErEndret _ ->
                avvist(igjen(visning, tilgang), sendt, List.of(svarord.personenErEndret()));
            case Behandlet.AlleredeBesvart(Kontroll.Svar gitt) ->
                gitt.av().equals(visning.bruker().id())
                        ? ferdig(visning)
                        : avvist(visning, sendt, List.of(svarord.alleredeBesvart(gitt)));
            case Behandlet.IkkeDinAaGjoere _ -> avvist(visning, sendt, List.of(svarord.ikkeDin()));
            case Behandlet.KanIkke(var avvisninger) -> avvist(visning, sendt, svarord.kanIkke(avvisninger));
            case Behandlet.MaaBekreftes _ -> avvist(visning, svarord.maaBegrunnes(sendt), List.of());
        };
    }

    private Behandlet behandle(Visning visning, Sendt sendt) {
        Bruker bruker = visning.bruker();
        long personId = visning.hode().personId();
        long nr = visning.kontroll().nr();
        return switch (Svar.valueOf(sendt.svar())) {
            case GODKJENN -> behandling.godkjenn(bruker, personId, nr, sendt.bekreftelse());
            case RETURNER -> behandling.returner(bruker, personId, nr, sendt.notat());
            case TREKK -> behandling.trekk(bruker, personId, nr, sendt.notat());
        };
    }

    private static ModelAndView ferdig(Visning visning) {
        return new ModelAndView("redirect:" + Kontrollsaksbygger.adresse(visning));
    }

    /** As it stands now: somebody may have answered meanwhile. */
    private ModelAndView avvist(Visning foer, Sendt sendt, List<String> hindre) {
        Kontroll naa = behandling
                .finn(foer.bruker(), foer.hode().personId(), foer.kontroll().nr())
                .orElseThrow(Kontrollsaksside::finnesIkke);
        ModelAndView side = new ModelAndView(
                "totrinn/sak", "side", bygger.bygg(new Visning(foer.hode(), foer.bruker(), naa, false), sendt, hindre));
        side.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return side;
    }

    /** Of a person that is no longer there, the error page says where it went. */
    private Visning igjen(Visning foer, Tilgangssvar tilgang) {
        return visning(foer.hode().personId(), foer.kontroll().nr(), foer.bruker(), tilgang, "");
    }

    private Visning visning(long personId, long nr, Bruker bruker, Tilgangssvar tilgang, String sendt) {
        Kontroll kontroll = behandling.finn(bruker, personId, nr).orElseThrow(Kontrollsaksside::finnesIkke);
        Personhode hode = hoder.finn(personId, "kontroll", bruker, tilgang).orElseThrow(Kontrollsaksside::finnesIkke);
        return new Visning(hode, bruker, kontroll, !sendt.isEmpty());
    }

    private static ResponseStatusException finnesIkke() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
