package no.nir.register.web.kategori;

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
import no.nir.register.web.person.Personhode;
import no.nir.register.web.person.Personhoder;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Why the categories of a person are what they are. */
@Controller
class Kategoriside {

    private final Personhoder hoder;
    private final Forklaring forklaring;
    private final Tekster tekster;

    Kategoriside(Personhoder hoder, Forklaring forklaring, Tekster tekster) {
        this.hoder = hoder;
        this.forklaring = forklaring;
        this.tekster = tekster;
    }

    @GetMapping("/personer/{personId}/kategori")
    @Krever(Rettighet.SE_PERSON)
    ModelAndView side(
            @PathVariable long personId,
            @RequestParam Optional<Ordning> ordning,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> dato,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Bruker bruker,
            Tilgangssvar svar) {
        Personhode hode = hoder.finn(personId, "kategori", bruker, svar)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Spraak spraak = Spraak.valueOf(tekster.spraak().name());
        Optional<Forklaringstekst> valgt =
                ordning.flatMap(o -> dato.flatMap(dag -> forklaring.paa(personId, o, dag, spraak, null)));
        List<Gruppe> grupper = htmx == null ? grupper(forklaring.alle(personId, spraak, null)) : List.of();
        return new ModelAndView(
                htmx == null ? "kategori/side" : "kategori/bit",
                "side",
                new Kategoribilde(hode, valgt.stream().toList(), grupper, forklaring.forbehold(spraak)));
    }

    private static List<Gruppe> grupper(List<Forklaringstekst> alle) {
        return Arrays.stream(Ordning.values())
                .map(Ordning::name)
                .map(ordning -> new Gruppe(
                        ordning,
                        alle.stream()
                                .filter(f -> f.ordning().equals(ordning))
                                .toList()
                                .reversed()))
                .toList();
    }
}
