package no.nir.register.web.kategori;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.kategori.Forklaring;
import no.nir.register.kategori.Forklaringstekst;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.Tekster;
import no.nir.register.web.kategori.Kategoribilde.Gruppe;
import no.nir.register.web.kategori.Kategoribilde.Naar;
import no.nir.register.web.kategori.Kategoribilde.Nytt;
import no.nir.register.web.kategori.Kategoribilde.Strekk;
import no.nir.register.web.person.Personhode;
import no.nir.register.web.person.Personhoder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Why the categories of a person are what they are, as the register knows it now or knew it at the end of an earlier day. */
@Controller
class Kategoriside {

    private final Personhoder hoder;
    private final Forklaring forklaring;
    private final Sistsett sistsett;
    private final Tekster tekster;
    private final Clock klokke;

    Kategoriside(Personhoder hoder, Forklaring forklaring, Sistsett sistsett, Tekster tekster, Clock klokke) {
        this.hoder = hoder;
        this.forklaring = forklaring;
        this.sistsett = sistsett;
        this.tekster = tekster;
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
        Personhode hode = hoder.finn(personId, "kategori", bruker, svar)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Kjentdag dag = Kjentdag.les(kjent, LocalDate.now(klokke));
        Spoersmaal spurt = Spoersmaal.les(ordning, dato);
        return htmx == null
                ? new ModelAndView("kategori/side", "side", side(hode, spurt, dag, bruker))
                : new ModelAndView("kategori/bit", "side", bit(hode, spurt, dag));
    }

    /** The answer in place. What could not be read is said: an empty answer looks like a page that does not work. */
    private Kategoribilde bit(Personhode hode, Spoersmaal spurt, Kjentdag dag) {
        List<Forklaringstekst> valgt = dag.feil() == null ? valgt(hode, spurt, dag) : List.of();
        String feil = valgt.isEmpty() ? tekster.tekst(dag.feil() == null ? spurt.feil() : dag.feil()) : null;
        return bilde(hode, valgt, feil, List.of(), null, dag);
    }

    private Kategoribilde side(Personhode hode, Spoersmaal spurt, Kjentdag dag, Bruker bruker) {
        List<Forklaringstekst> valgt = valgt(hode, spurt, dag);
        List<Forklaringstekst> alle = alle(hode, dag.tidspunkt(klokke.getZone()));
        Optional<Instant> sist = dag.dag() == null ? sistsett.foerIDag(bruker, hode.personId()) : Optional.empty();
        List<Forklaringstekst> foer = sist.map(naar -> alle(hode, naar)).orElse(alle);
        Nytt nytt = sist.map(naar -> new Nytt(LocalDate.ofInstant(naar, klokke.getZone()), !foer.containsAll(alle)))
                .orElse(null);
        String feil = spurt.erStilt() && valgt.isEmpty() ? tekster.tekst(spurt.feil()) : null;
        return bilde(hode, valgt, feil, grupper(alle, foer), nytt, dag);
    }

    private Kategoribilde bilde(
            Personhode hode,
            List<Forklaringstekst> valgt,
            @Nullable String feil,
            List<Gruppe> grupper,
            @Nullable Nytt nytt,
            Kjentdag dag) {
        return new Kategoribilde(
                hode, valgt, feil, grupper, nytt, dag.felt(tekster), dag.dag(), forklaring.forbehold(spraak(), dag.tidspunkt(klokke.getZone())));
    }

    private List<Forklaringstekst> valgt(Personhode hode, Spoersmaal spurt, Kjentdag dag) {
        Instant da = dag.tidspunkt(klokke.getZone());
        return spurt
                .dato()
                .flatMap(d -> spurt.ordning().flatMap(o -> forklaring.paa(hode.personId(), o, d, spraak(), da)))
                .stream()
                .toList();
    }

    private List<Forklaringstekst> alle(Personhode hode, @Nullable Instant kjent) {
        return forklaring.alle(hode.personId(), spraak(), kjent);
    }

    private Spraak spraak() {
        return Spraak.valueOf(tekster.spraak().name());
    }

    private List<Gruppe> grupper(List<Forklaringstekst> alle, List<Forklaringstekst> foer) {
        return Arrays.stream(Ordning.values())
                .map(ordning -> gruppe(ordning, alle, foer))
                .filter(gruppe -> !gruppe.naaOgSenere().isEmpty())
                .toList();
    }

    private Gruppe gruppe(Ordning ordning, List<Forklaringstekst> alle, List<Forklaringstekst> foer) {
        Map<Boolean, List<Strekk>> strekk = alle.stream()
                .filter(tekst -> tekst.ordning().equals(ordning.name()))
                .map(tekst -> new Strekk(tekst, naar(tekst), !foer.contains(tekst)))
                .collect(Collectors.partitioningBy(s -> s.naar() == Naar.TIDLIGERE));
        return new Gruppe(
                ordning.name(),
                strekk.getOrDefault(false, List.of()),
                strekk.getOrDefault(true, List.of()).reversed());
    }

    private Naar naar(Forklaringstekst tekst) {
        LocalDate idag = LocalDate.now(klokke);
        if (tekst.gjelder(idag)) {
            return Naar.NAA;
        }
        return tekst.fom().isAfter(idag) ? Naar.SENERE : Naar.TIDLIGERE;
    }
}
