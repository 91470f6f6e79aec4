package no.nir.register.web.kodeliste;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.kodeliste.Endringsavslag;
import no.nir.register.kodeliste.Kodelisteendringer;
import no.nir.register.kodeliste.Kodelisteendringer.Innsender;
import no.nir.register.kodeliste.Kodelisteregister;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.kodeliste.Endringsskjema.Feil;
import no.nir.register.web.kodeliste.Endringsskjema.Hva;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One value of a code list: what it is, how it came, and how it is changed. */
@Controller
class Kodeside {

    private static final String NY = "/kodelister/{liste}/ny";
    private static final String KODE = "/kodelister/{liste}/{kode}";

    private final Kodebygger bygger;
    private final Kodelisteregister register;
    private final Kodelisteendringer endringer;

    Kodeside(Kodebygger bygger, Kodelisteregister register, Kodelisteendringer endringer) {
        this.bygger = bygger;
        this.register = register;
        this.endringer = endringer;
    }

    @Krever(Rettighet.ENDRE_KODELISTER)
    @GetMapping(NY)
    ModelAndView ny(@PathVariable String liste) {
        return new ModelAndView("kodeliste/ny", "side", bygger.ny(finn(liste), Sendt.ingenting(false)));
    }

    @Krever(Rettighet.ENDRE_KODELISTER)
    @PostMapping(NY)
    ModelAndView leggTil(@PathVariable String liste, @RequestParam Map<String, String> felter, Bruker bruker) {
        Kodeverk kodeverk = finn(liste);
        Endringsskjema skjema = new Endringsskjema(Hva.NY, felter);
        Map<String, Feil> feil = gjoer(skjema, kodeverk, skjema.verdi("kode"), Optional.empty(), bruker);
        return feil.isEmpty()
                ? lagret(kodeverk, skjema.verdi("kode"))
                : avvist(new ModelAndView("kodeliste/ny", "side", bygger.ny(kodeverk, Sendt.avvist(skjema, feil))));
    }

    @Krever(Rettighet.SE_KODELISTER)
    @GetMapping(KODE)
    ModelAndView verdi(
            @PathVariable String liste,
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String lagret,
            Bruker bruker) {
        return vis(finn(liste, kode), kode, bruker, Sendt.ingenting(!lagret.isEmpty()));
    }

    /** @param nr the change to take back; only for that form */
    @Krever(Rettighet.ENDRE_KODELISTER)
    @PostMapping(KODE + "/{hva}")
    ModelAndView endre(
            @PathVariable String liste,
            @PathVariable String kode,
            @PathVariable String hva,
            @RequestParam Optional<Long> nr,
            @RequestParam Map<String, String> felter,
            Bruker bruker) {
        Kodeverk kodeverk = finn(liste, kode);
        Endringsskjema skjema = new Endringsskjema(Hva.finn(hva).orElseThrow(Kodeside::finnesIkke), felter);
        Map<String, Feil> feil = gjoer(skjema, kodeverk, kode, nr, bruker);
        return feil.isEmpty()
                ? lagret(kodeverk, kode)
                : avvist(vis(kodeverk, kode, bruker, Sendt.avvist(skjema, feil)));
    }

    /** Empty when it is done. */
    private Map<String, Feil> gjoer(
            Endringsskjema skjema, Kodeverk kodeverk, String kode, Optional<Long> nr, Bruker bruker) {
        Map<String, Feil> feil = skjema.feil(kodeverk);
        if (!feil.isEmpty()) {
            return feil;
        }
        Innsender innsender = new Innsender(skjema.noekkel(), skjema.grunn(), bruker.visningsnavn());
        List<Endringsavslag> avslag = skjema.hva() == Hva.TILBAKE
                ? endringer.taTilbake(egen(kodeverk, kode, nr), innsender)
                : endringer.gjoer(skjema.endring(kodeverk, kode), innsender);
        Map<String, Feil> avvist = new LinkedHashMap<>();
        avslag.forEach(en ->
                avvist.put(skjema.feltFor(en.felt(), kodeverk), new Feil("kodeliste.feil." + en.hva(), en.verdier())));
        return avvist;
    }

    /** The number of a change of this value. */
    private long egen(Kodeverk kodeverk, String kode, Optional<Long> nr) {
        return register.list().stream()
                .filter(e -> e.kodeverk() == kodeverk && e.kode().equals(kode))
                .map(e -> e.nr())
                .filter(e -> nr.filter(e::equals).isPresent())
                .findFirst()
                .orElseThrow(Kodeside::finnesIkke);
    }

    private ModelAndView vis(Kodeverk kodeverk, String kode, Bruker bruker, Sendt sendt) {
        return new ModelAndView("kodeliste/verdi", "side", bygger.verdi(kodeverk, kode, bruker, sendt));
    }

    private static ModelAndView lagret(Kodeverk kodeverk, String kode) {
        return new ModelAndView("redirect:" + Kodelisteord.adresse(kodeverk, kode) + "?lagret=ja");
    }

    private static ModelAndView avvist(ModelAndView side) {
        side.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return side;
    }

    static Kodeverk finn(String liste) {
        return Arrays.stream(Kodeverk.values())
                .filter(kodeverk -> kodeverk.id().equals(liste))
                .findFirst()
                .orElseThrow(Kodeside::finnesIkke);
    }

    private Kodeverk finn(String liste, String kode) {
        Kodeverk kodeverk = finn(liste);
        if (register.gjeldende().liste(kodeverk).finn(kode).isEmpty()) {
            throw finnesIkke();
        }
        return kodeverk;
    }

    private static ResponseStatusException finnesIkke() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
