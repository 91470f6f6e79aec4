package no.nir.register.web.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Kommunetall;
import no.nir.register.web.endring.Endringsutdrag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the day begins. Those who follow many municipalities meet numbers; names are for those whose people they are. */
@Controller
class Startside {

    private static final int KOMMUNER = 25;

    private final Startoppgaver oppgaver;
    private final Startvarsler varsler;
    private final Endringsutdrag endringer;
    private final Oppslagslogg logg;
    private final Clock klokke;

    Startside(Startoppgaver oppgaver, Startvarsler varsler, Endringsutdrag endringer, Oppslagslogg logg, Clock klokke) {
        this.oppgaver = oppgaver;
        this.varsler = varsler;
        this.endringer = endringer;
        this.logg = logg;
        this.klokke = klokke;
    }

    @GetMapping("/")
    @Krever(Rettighet.START)
    ModelAndView side(@RequestParam(defaultValue = "") String kommuner, Bruker bruker) {
        LocalDate idag = LocalDate.now(klokke);
        boolean naar = bruker.har(Rettighet.SOEK);
        boolean mange = bruker.serBareTall();
        List<Oppgave> foerst = naar && !mange ? oppgaver.foerst(bruker, idag) : List.of();
        Endringsutdrag.Utdrag endret = naar ? endringer.av(bruker, idag) : null;
        logg.noterAlle(bruker, vist(foerst, endret), "LISTE", "/");
        List<Kommunetall> perKommune = naar && mange ? oppgaver.kommuner(bruker, idag) : List.of();
        int vist = "alle".equals(kommuner) ? perKommune.size() : Math.min(KOMMUNER, perKommune.size());
        return new ModelAndView(
                "start/side",
                "side",
                new Startbilde(
                        bruker.organisasjon().navn(),
                        naar,
                        varsler.av(bruker, idag),
                        naar ? oppgaver.kort(bruker, idag) : List.of(),
                        oppgaver.rader(foerst, idag),
                        perKommune.subList(0, vist),
                        perKommune.size() - vist,
                        oppgaver.kolonner(),
                        endret,
                        bruker.organisasjon().slag() == Organisasjon.Slag.IMDI ? oppgaver.regelverk(idag) : List.of()));
    }

    private static Set<Long> vist(List<Oppgave> oppgaver, Endringsutdrag.@Nullable Utdrag endret) {
        Set<Long> personer = new TreeSet<>(endret == null ? Set.of() : endret.personer());
        oppgaver.forEach(oppgave -> personer.add(oppgave.personId()));
        return personer;
    }
}
