package no.nir.register.web.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.nir.regelverk.parametre.Regelverksstand;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.endring.Endringsutdrag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the day begins. Those who follow many municipalities meet numbers; names are for those whose people they are. */
@Controller
class Startside {

    private static final int FOERST = 20;
    private static final int KOMMUNER = 25;

    private final Oppgaveleser leser;
    private final Oppgaveord ord;
    private final Endringsutdrag endringer;
    private final Oppslagslogg logg;
    private final Clock klokke;

    Startside(Oppgaveleser leser, Oppgaveord ord, Endringsutdrag endringer, Oppslagslogg logg, Clock klokke) {
        this.leser = leser;
        this.ord = ord;
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
        List<Oppgave> foerst = naar && !mange ? leser.foerst(bruker, idag, FOERST) : List.of();
        Endringsutdrag.Utdrag endret = naar ? endringer.av(bruker, idag) : null;
        logg.noterAlle(bruker, vist(foerst, endret), "LISTE", "/");
        List<Kommuneantall> perKommune = naar && mange ? leser.perKommune(bruker, idag) : List.of();
        int vist = "alle".equals(kommuner) ? perKommune.size() : Math.min(KOMMUNER, perKommune.size());
        return new ModelAndView(
                "start/side",
                "side",
                new Startbilde(
                        bruker.organisasjon().navn(),
                        naar,
                        naar ? kort(bruker, idag, mange) : List.of(),
                        foerst.stream().map(oppgave -> ord.rad(oppgave, idag)).toList(),
                        perKommune.stream()
                                .limit(vist)
                                .map(antall -> ord.kommune(antall, idag))
                                .toList(),
                        perKommune.size() - vist,
                        ord.kolonner(),
                        endret,
                        bruker.organisasjon().slag() == Organisasjon.Slag.IMDI
                                ? Regelverksstand.varsler(idag).stream()
                                        .flatMap(skille -> ord.varsel(skille, idag).stream())
                                        .toList()
                                : List.of()));
    }

    private static Set<Long> vist(List<Oppgave> oppgaver, Endringsutdrag.@Nullable Utdrag endret) {
        Set<Long> personer = new TreeSet<>(endret == null ? Set.of() : endret.personer());
        oppgaver.forEach(oppgave -> personer.add(oppgave.personId()));
        return personer;
    }

    private List<Startbilde.Kort> kort(Bruker bruker, LocalDate idag, boolean mange) {
        List<Startbilde.Kort> kort = new ArrayList<>(leser.tell(bruker, idag).stream()
                .filter(antall -> !mange || antall.type() != Oppgavetype.NY)
                .sorted(Comparator.comparing(Antall::type))
                .map(antall -> ord.kort(antall, idag))
                .toList());
        if (bruker.kommunenummer() instanceof String kommune) {
            long delte = leser.fraDelteKommuner(bruker, kommune, idag);
            if (delte > 0) {
                kort.add(ord.fraDelteKommuner(delte));
            }
        }
        return kort;
    }
}
