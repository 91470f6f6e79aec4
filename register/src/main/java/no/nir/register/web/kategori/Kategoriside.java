package no.nir.register.web.kategori;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private final Tekster tekster;
    private final Clock klokke;

    Kategoriside(Personhoder hoder, Forklaring forklaring, Tekster tekster, Clock klokke) {
        this.hoder = hoder;
        this.forklaring = forklaring;
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
        Spraak spraak = Spraak.valueOf(tekster.spraak().name());
        Kjentdag dag = Kjentdag.les(kjent, LocalDate.now(klokke));
        Instant da = dag.tidspunkt(klokke.getZone());
        List<Forklaringstekst> valgt = Kjentdag.finnDato(dato)
                .flatMap(d -> finn(ordning).flatMap(o -> forklaring.paa(personId, o, d, spraak, da)))
                .stream()
                .toList();
        return new ModelAndView(
                htmx == null ? "kategori/side" : "kategori/bit",
                "side",
                new Kategoribilde(
                        hode,
                        valgt,
                        htmx == null ? grupper(forklaring.alle(personId, spraak, da)) : List.of(),
                        dag.felt(tekster),
                        dag.dag(),
                        forklaring.forbehold(spraak)));
    }

    private List<Gruppe> grupper(List<Forklaringstekst> alle) {
        LocalDate idag = LocalDate.now(klokke);
        return Arrays.stream(Ordning.values())
                .map(Ordning::name)
                .map(ordning -> new Gruppe(
                        ordning,
                        alle.stream()
                                .filter(tekst -> tekst.ordning().equals(ordning))
                                .map(tekst -> new Strekk(tekst, tekst.gjelder(idag)))
                                .toList()
                                .reversed()))
                .filter(gruppe -> !gruppe.strekk().isEmpty())
                .toList();
    }

    private static Optional<Ordning> finn(String ordning) {
        return Arrays.stream(Ordning.values())
                .filter(o -> o.name().equals(ordning))
                .findFirst();
    }
}
