package no.nir.register.web.tilgang;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.sporing.Oppslag;
import no.nir.register.sporing.Oppslagsleser;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Felt;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who saw whom, when, why and what. Shows the person's number in the register only, never who it is. */
@Controller
public class Oppslagsside {

    private static final int FLEST = 200;
    private static final int DAGER = 30;
    private static final String HENTET = "INNHENTET_";

    /** @param avkortet whether there are more than are shown */
    public record Side(Felt fra, Felt til, Felt bruker, List<Oppslag> oppslag, boolean avkortet, boolean kanSePerson) {
        public Side {
            oppslag = List.copyOf(oppslag);
        }

        /** The reason in words. */
        public static String grunn(Oppslag oppslag, Tekster t) {
            if (!oppslag.grunn().startsWith(HENTET)) {
                return t.kode("tilgang.oppslag.grunn", oppslag.grunn());
            }
            String kode = oppslag.grunn().substring(HENTET.length());
            return t.tekst(
                    "tilgang.oppslag.hentet",
                    Kodeverk.INNSYNSGRUNN
                            .liste()
                            .navn(kode, no.nir.kodeverk.Spraak.av(t.spraak().kode())));
        }
    }

    private final Oppslagsleser leser;
    private final Tekster tekster;
    private final Clock klokke;

    Oppslagsside(Oppslagsleser leser, Tekster tekster, Clock klokke) {
        this.leser = leser;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    @Krever(Rettighet.SE_OPPSLAG)
    @GetMapping("/administrasjon/oppslag")
    ModelAndView side(
            @RequestParam(defaultValue = "") String fra,
            @RequestParam(defaultValue = "") String til,
            @RequestParam(defaultValue = "") String bruker,
            @RequestParam(required = false) @Nullable Long person,
            Bruker innlogget) {
        LocalDate idag = LocalDate.now(klokke);
        LocalDate foerste = dag(fra, idag.minusDays(DAGER));
        LocalDate siste = dag(til, idag);
        List<Oppslag> funnet =
                leser.list(innlogget, new Oppslagsleser.Filter(foerste, siste, bruker.strip(), person), FLEST + 1);
        Side side = new Side(
                Felt.fritekst("fra", tekster.tekst("tilgang.oppslag.fra")).medVerdi(foerste.toString()),
                Felt.fritekst("til", tekster.tekst("tilgang.oppslag.til")).medVerdi(siste.toString()),
                Felt.fritekst("bruker", tekster.tekst("tilgang.oppslag.bruker")).medVerdi(bruker),
                funnet.stream().limit(FLEST).toList(),
                funnet.size() > FLEST,
                innlogget.har(Rettighet.SE_PERSON));
        return new ModelAndView("tilgang/oppslag", "side", side);
    }

    private static LocalDate dag(String tekst, LocalDate ellers) {
        try {
            return tekst.isBlank() ? ellers : LocalDate.parse(tekst);
        } catch (DateTimeParseException ikkeDato) {
            return ellers;
        }
    }
}
