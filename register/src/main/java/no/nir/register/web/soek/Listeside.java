package no.nir.register.web.soek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The list of the user's own people. Its address can be shared: it holds filters in words, and each reader sees the own list. Who follows many
 * municipalities sees how many each has, and finds a person by searching.
 */
@Controller
class Listeside {

    private final Listeleser leser;
    private final Listebygger bygger;
    private final Oppslagslogg logg;
    private final Tekster tekster;
    private final Clock klokke;

    Listeside(Listeleser leser, Listebygger bygger, Oppslagslogg logg, Tekster tekster, Clock klokke) {
        this.leser = leser;
        this.bygger = bygger;
        this.logg = logg;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    @Krever(Rettighet.SOEK)
    @GetMapping("/personer")
    ModelAndView liste(@RequestParam Map<String, String> ord, Bruker bruker) {
        LocalDate dag = LocalDate.now(klokke);
        Filter filter = Filter.av(ord);
        long antall = leser.antall(bruker, filter, dag);
        List<Lenke> tomt = antall == 0 ? tomt(bruker, filter, dag) : List.of();
        return new ModelAndView(
                "soek/liste",
                "side",
                bruker.serBareTall()
                        ? tall(bruker, filter, antall, tomt, dag)
                        : personer(bruker, filter, antall, tomt, dag));
    }

    private Personliste tall(Bruker bruker, Filter filter, long antall, List<Lenke> tomt, LocalDate dag) {
        return new Personliste(
                tekster.tekst("soek.liste.tittel.tall"),
                tekster.tekst("soek.antall", antall),
                bygger.filtre(filter),
                List.of(),
                List.of(),
                bygger.kommuner(leser.perKommune(bruker, filter, dag), dag),
                tomt,
                tekster.tekst("soek.side", 1, 1),
                null,
                null);
    }

    private Personliste personer(Bruker bruker, Filter filter, long antall, List<Lenke> tomt, LocalDate dag) {
        List<Personrad> rader = antall == 0 ? List.of() : leser.egneSide(bruker, filter, dag);
        logg.noterAlle(bruker, rader.stream().map(Personrad::personId).toList(), "LISTE", "/personer");
        long sider = Math.max(1, (antall + Listeleser.SIDE - 1) / Listeleser.SIDE);
        return new Personliste(
                tekster.tekst("soek.liste.tittel", bruker.organisasjon().navn()),
                tekster.tekst("soek.antall", antall),
                bygger.filtre(filter),
                bygger.rekkefoelger(filter),
                bygger.linjer(rader, dag),
                List.of(),
                tomt,
                tekster.tekst("soek.side", filter.side(), sider),
                filter.side() > 1 ? filter.med("side", "" + (filter.side() - 1)).sti() : null,
                filter.side() < sider
                        ? filter.med("side", "" + (filter.side() + 1)).sti()
                        : null);
    }

    /** Which filter emptied the list: how many there are without each of them. */
    private List<Lenke> tomt(Bruker bruker, Filter filter, LocalDate dag) {
        return filter.avgrensninger().entrySet().stream()
                .map(e -> {
                    Filter uten = filter.med(e.getKey(), "");
                    String ord = bygger.ord(e.getKey(), e.getValue());
                    return new Lenke(tekster.tekst("soek.tomt.uten", ord, leser.antall(bruker, uten, dag)), uten.sti());
                })
                .toList();
    }
}
