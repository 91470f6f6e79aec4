package no.nir.register.web.historikk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.journal.LestPost;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.Skrevetdag;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.Personhode;
import no.nir.register.web.person.Personhoder;
import no.nir.register.web.person.hendelse.Kunnskap;
import no.nir.register.web.person.status.Innsyn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The history of a person, now or as the register knew it at the end of an earlier day. */
@Controller
class Historikkside {

    private final Personhoder hoder;
    private final Historikkleser leser;
    private final Historikkbygger bygger;
    private final Tekster tekster;
    private final Clock klokke;

    Historikkside(Personhoder hoder, Historikkleser leser, Historikkbygger bygger, Tekster tekster, Clock klokke) {
        this.hoder = hoder;
        this.leser = leser;
        this.bygger = bygger;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    /** What was asked of the page: a day, no day, or something that is no day. */
    private record Spurt(Optional<LocalDate> dag, boolean forstaatt) {}

    @GetMapping("/personer/{personId}/historikk")
    @Krever(Rettighet.SE_PERSON)
    ModelAndView side(
            @PathVariable long personId,
            @RequestParam(defaultValue = "") String dato,
            Bruker bruker,
            Tilgangssvar svar) {
        Personhode hode = hoder.finn(personId, "historikk", new Innsyn(bruker, svar, Kunnskap.les(dato, klokke)))
                .or(() -> hoder.finn(personId, "historikk", bruker, svar))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Spurt spurt = les(dato);
        Instant foer = spurt.dag()
                .map(dag -> dag.plusDays(1).atStartOfDay(klokke.getZone()).toInstant())
                .orElse(Instant.MAX);
        List<LestPost> poster = leser.les(personId, foer);
        String feil = spurt.forstaatt() ? null : tekster.tekst("historikk.dato.feil");
        Felt felt = Felt.fritekst("dato", tekster.tekst("historikk.dato"))
                .medHjelp(tekster.tekst("historikk.dato.hjelp"))
                .medVerdi(dato)
                .medFeil(feil);
        return new ModelAndView(
                "historikk/side",
                "side",
                new Historikkbilde(
                        hode,
                        felt,
                        antall(poster.size(), spurt.dag()),
                        feil == null ? List.of() : List.of(new Lenke(feil, "#felt-dato")),
                        bygger.bygg(
                                poster,
                                new Historikkbygger.Leser(
                                        retter(bruker, svar, spurt), leser.synlige(bruker, poster)))));
    }

    private String antall(int antall, Optional<LocalDate> dag) {
        return dag.map(d -> tekster.tekst("historikk.antall.per", antall, d))
                .orElseGet(() -> tekster.tekst("historikk.antall", antall));
    }

    /** Seen from an earlier day nothing can be put right; the page of today is for that. */
    private static Optional<String> retter(Bruker bruker, Tilgangssvar svar, Spurt spurt) {
        boolean registrerer = Stream.of(Ordning.values())
                .anyMatch(i -> bruker.har(Rettighet.registrere(i)) && svar.aapenForRegistrering(i));
        return registrerer && spurt.dag().isEmpty() ? Optional.ofNullable(bruker.kommunenummer()) : Optional.empty();
    }

    private static Spurt les(String dato) {
        Optional<LocalDate> dag = Skrevetdag.finn(dato);
        return new Spurt(dag, dag.isPresent() || dato.isBlank());
    }
}
