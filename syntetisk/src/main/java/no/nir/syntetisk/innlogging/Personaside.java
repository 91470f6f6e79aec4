package no.nir.syntetisk.innlogging;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where one picks who to be. Works without script. */
@RestController
class Personaside {

    private final Personer personer;
    private final String mal = les("personaside.html");
    private final String stil = les("personaside.css");

    Personaside(Personer personer) {
        this.personer = personer;
    }

    @GetMapping(value = "/innlogging", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String side(
            CsrfToken merke,
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(defaultValue = "") String kommune,
            @RequestParam(defaultValue = "") String rolle) {
        Map<String, List<Persona>> grupper = Stream.concat(
                        personer.valgt(kommune, rolle).stream(), personer.faste().stream())
                .collect(Collectors.groupingBy(Persona::organisasjon, LinkedHashMap::new, Collectors.toList()));
        String alle = grupper.entrySet().stream()
                .map(gruppe -> gruppe(gruppe.getKey(), gruppe.getValue()))
                .collect(Collectors.joining("\n"));
        String kommuner = personer.kommuner().stream()
                .map(en -> valg(en.nummer(), en.navn() + " (" + en.nummer() + ")"))
                .collect(Collectors.joining("\n"));
        String roller = Personer.KOMMUNEROLLER.entrySet().stream()
                .map(en -> valg(en.getKey(), en.getValue()))
                .collect(Collectors.joining("\n"));
        return mal.replace("{{feil}}", error == null ? "" : les("personafeil.html"))
                .replace("{{csrf}}", skjult(merke))
                .replace("{{grupper}}", alle)
                .replace("{{kommuner}}", kommuner)
                .replace("{{roller}}", roller);
    }

    @GetMapping(value = "/innlogging/stil.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> stil() {
        return ResponseEntity.ok(stil);
    }

    private static String gruppe(String organisasjon, List<Persona> personer) {
        String knapper = personer.stream().map(Personaside::knapp).collect(Collectors.joining("\n"));
        return "<section><h2>" + htmlEscape(organisasjon) + "</h2><ul>" + knapper + "</ul></section>";
    }

    private static String knapp(Persona persona) {
        return "<li><button type=\"submit\" name=\"bruker\" value=\"" + htmlEscape(persona.id()) + "\"><strong>"
                + htmlEscape(persona.navn()) + "</strong><span>" + htmlEscape(persona.nb())
                + "</span><span lang=\"en\">"
                + htmlEscape(persona.en()) + "</span></button></li>";
    }

    private static String valg(String verdi, String tekst) {
        return "<option value=\"" + htmlEscape(verdi) + "\">" + htmlEscape(tekst) + "</option>";
    }

    private static String skjult(CsrfToken merke) {
        return "<input type=\"hidden\" name=\"" + merke.getParameterName() + "\" value=\"" + merke.getToken() + "\">";
    }

    private static String les(String fil) {
        try (InputStream inn = Personaside.class.getResourceAsStream(fil)) {
            return new String(Objects.requireNonNull(inn, fil).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
