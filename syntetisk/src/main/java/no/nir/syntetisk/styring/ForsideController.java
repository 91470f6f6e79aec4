package no.nir.syntetisk.styring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import no.nir.syntetisk.befolkning.Befolkning;
import no.nir.syntetisk.befolkning.Eksempel;
import no.nir.syntetisk.befolkning.Eksempelperson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The front page: what this is, and whom to look up. */
@RestController
class ForsideController {

    private static final String INGEN = "–";

    private final Befolkning befolkning;
    private final Clock klokke;
    private final String mal = les("forside.html");
    private final Eksempeltekster tekster = new Eksempeltekster(les("eksempler.csv"));

    ForsideController(Befolkning befolkning, Clock klokke) {
        this.befolkning = befolkning;
        this.klokke = klokke;
    }

    @GetMapping(value = "/", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String forside() {
        LocalDate idag = LocalDate.now(klokke);
        String rader = Arrays.stream(Eksempel.values())
                .flatMap(eksempel -> befolkning.eksempel(eksempel, idag).stream())
                .map(this::rad)
                .collect(Collectors.joining("\n"));
        return mal.replace("{{dato}}", idag.toString())
                .replace("{{personer}}", Integer.toString(befolkning.antallPersoner()))
                .replace("{{rader}}", rader);
    }

    private String rad(Eksempelperson person) {
        Eksempeltekster.Tekst tekst = tekster.hent(person.eksempel());
        return "<tr><th scope=\"row\">" + HtmlUtils.htmlEscape(tekst.nb(), "UTF-8") + "<br><span lang=\"en\">"
                + HtmlUtils.htmlEscape(tekst.en(), "UTF-8") + "</span></th><td>" + celle(person.navn()) + "</td><td>"
                + celle(person.duf()) + "</td><td>" + celle(person.nummer()) + "</td><td>"
                + celle(person.kommunenummer()) + "</td></tr>";
    }

    private static String celle(@Nullable String verdi) {
        return verdi == null ? INGEN : HtmlUtils.htmlEscape(verdi, "UTF-8");
    }

    private static String les(String fil) {
        try (InputStream inn = ForsideController.class.getResourceAsStream(fil)) {
            if (inn == null) {
                throw new IllegalStateException("fant ikke " + fil);
            }
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
