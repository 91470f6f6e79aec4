package no.nir.register.web.tilgang;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Kommuner;
import no.nir.register.sporing.Oppslag;
import no.nir.register.sporing.Oppslagsleser;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Tilgangskontroll;
import no.nir.register.web.Felt;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who saw whom, when, why and what. Shows the person's number in the register only, never who it is. What is asked for is sent in the body: an
 * employee's name is no part of an address.
 */
@Controller
public class Oppslagsside {

    private static final String ADRESSE = "/administrasjon/oppslag";
    private static final int PER_SIDE = 100;
    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");
    private static final String HENTET = "INNHENTET_";

    /**
     * One page of the log.
     *
     * @param aapne the persons whose page the reader may open
     * @param nummer of the page, from 1
     * @param grunner the reasons someone fetched a person by, in words
     */
    public record Side(
            List<Lenke> feil,
            List<Felt> filter,
            List<Oppslag> oppslag,
            Set<Long> aapne,
            int nummer,
            boolean flere,
            UnaryOperator<String> grunner) {
        public Side {
            feil = List.copyOf(feil);
            filter = List.copyOf(filter);
            oppslag = List.copyOf(oppslag);
            aapne = Set.copyOf(aapne);
        }

        /** The place of the first one shown, among all. */
        public int foerste() {
            return (nummer - 1) * PER_SIDE + 1;
        }

        /** The municipality by its name; others are known by their number. */
        public static String hvor(Oppslag oppslag) {
            return Kommuner.norske()
                    .navn(oppslag.organisasjon(), LocalDate.ofInstant(oppslag.tidspunkt(), NORGE))
                    .orElse(oppslag.organisasjon());
        }

        /** The page in words; an address of the programming interface stays as it is. */
        public static String hva(Oppslag oppslag, Tekster t) {
            String side = oppslag.hva()
                    .replaceFirst("^[A-Z]+ ", "")
                    .replace("/personer/{personId}", "/person")
                    .replaceFirst("^(/person/[^/]+)/.*", "$1")
                    .replaceFirst("^/", "")
                    .replace('/', '.');
            String noekkel = "tilgang.oppslag.hva." + (side.isEmpty() ? "start" : side);
            return t.har(noekkel) ? t.tekst(noekkel) : oppslag.hva();
        }

        /** The reason in words. */
        public String grunn(Oppslag oppslag, Tekster t) {
            if (!oppslag.grunn().startsWith(HENTET)) {
                return t.kode("tilgang.oppslag.grunn", oppslag.grunn());
            }
            return t.tekst(
                    "tilgang.oppslag.hentet", grunner.apply(oppslag.grunn().substring(HENTET.length())));
        }
    }

    private final Oppslagsleser leser;
    private final Tilgangskontroll tilgang;
    private final Tekster tekster;
    private final Kodetekst koder;
    private final Clock klokke;

    Oppslagsside(Oppslagsleser leser, Tilgangskontroll tilgang, Tekster tekster, Kodetekst koder, Clock klokke) {
        this.leser = leser;
        this.tilgang = tilgang;
        this.tekster = tekster;
        this.koder = koder;
        this.klokke = klokke;
    }

    @Krever(Rettighet.SE_OPPSLAG)
    @GetMapping(ADRESSE)
    ModelAndView siste(Bruker innlogget) {
        return vis(Map.of(), innlogget);
    }

    @Krever(Rettighet.SE_OPPSLAG)
    @PostMapping(ADRESSE)
    ModelAndView vis(@RequestParam Map<String, String> felter, Bruker innlogget) {
        Oppslagsskjema skjema = Oppslagsskjema.av(felter).medPeriode(LocalDate.now(klokke));
        Map<String, String> feil = skjema.feil();
        if (!feil.isEmpty()) {
            ModelAndView avvist =
                    side(new Side(lenker(feil), filter(skjema, feil), List.of(), Set.of(), 1, false, this::grunn));
            avvist.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return avvist;
        }
        int nummer = skjema.sidenummer();
        List<Oppslag> funnet = leser.list(
                innlogget, skjema.filter(), new Oppslagsleser.Utsnitt((nummer - 1) * PER_SIDE, PER_SIDE + 1));
        List<Oppslag> vist = funnet.stream().limit(PER_SIDE).toList();
        return side(new Side(
                List.of(),
                filter(skjema, feil),
                vist,
                aapne(innlogget, vist),
                nummer,
                funnet.size() > PER_SIDE,
                this::grunn));
    }

    private String grunn(String kode) {
        return koder.navn(Kodeverk.INNSYNSGRUNN, kode);
    }

    private Set<Long> aapne(Bruker innlogget, List<Oppslag> vist) {
        return innlogget.har(Rettighet.SE_PERSON)
                ? tilgang.synlige(
                        innlogget,
                        vist.stream().map(Oppslag::personId).distinct().toList())
                : Set.of();
    }

    private List<Felt> filter(Oppslagsskjema skjema, Map<String, String> feil) {
        return List.of(
                felt("fra", skjema.fra(), feil),
                felt("til", skjema.til(), feil),
                felt("bruker", skjema.bruker(), feil),
                felt("person", skjema.person(), feil));
    }

    private Felt felt(String navn, String verdi, Map<String, String> feil) {
        String noekkel = feil.get(navn);
        return Felt.fritekst(navn, tekster.tekst("tilgang.oppslag." + navn))
                .medVerdi(verdi)
                .medFeil(noekkel == null ? null : tekster.tekst(noekkel));
    }

    private List<Lenke> lenker(Map<String, String> feil) {
        return feil.entrySet().stream()
                .map(f -> new Lenke(tekster.tekst(f.getValue()), "#felt-" + f.getKey()))
                .toList();
    }

    private static ModelAndView side(Side side) {
        return new ModelAndView("tilgang/oppslag", "side", side);
    }
}
