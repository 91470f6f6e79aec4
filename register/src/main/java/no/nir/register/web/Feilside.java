package no.nir.register.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.nir.register.tilgang.Aapen;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a user meets when something is not there, not allowed or broken: words and a way on, never a stack trace. */
@Controller
class Feilside implements ErrorController {

    private final Sammenslaatte sammenslaatte;

    Feilside(Sammenslaatte sammenslaatte) {
        this.sammenslaatte = sammenslaatte;
    }

    @Aapen("An error met before login is explained too")
    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView side(HttpServletRequest foresporsel, HttpServletResponse svar) {
        HttpStatus status = status(foresporsel);
        svar.setStatus(status.value());
        return new ModelAndView("feil/side", "feil", feil(status, foresporsel));
    }

    private Feil feil(HttpStatus status, HttpServletRequest foresporsel) {
        String korrelasjon = Korrelasjon.av(foresporsel);
        return Optional.of(foresporsel)
                .filter(_ -> status == HttpStatus.NOT_FOUND)
                .flatMap(sammenslaatte::finn)
                .map(person -> new Feil(
                        Sammenslaatte.erSendt(foresporsel) ? "SLAATT_SAMMEN_SENDT" : "SLAATT_SAMMEN",
                        korrelasjon,
                        person))
                .orElseGet(() -> new Feil(slag(status, foresporsel), korrelasjon, null));
    }

    @Aapen("An error met before login is explained too")
    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> maskinlesbar(HttpServletRequest foresporsel) {
        HttpStatus status = status(foresporsel);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty("kode", slag(status, foresporsel));
        problem.setProperty("korrelasjonsId", Korrelasjon.av(foresporsel));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatus status(HttpServletRequest foresporsel) {
        return foresporsel.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer kode
                ? java.util.Objects.requireNonNullElse(HttpStatus.resolve(kode), HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    private static String slag(HttpStatus status, HttpServletRequest foresporsel) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "IKKE_FUNNET";
            case UNAUTHORIZED -> "OEKT_UTLOEPT";
            case FORBIDDEN ->
                foresporsel.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException
                        ? "OEKT_UTLOEPT"
                        : "IKKE_TILGANG";
            default -> status.is4xxClientError() ? "UGYLDIG" : "FEIL";
        };
    }
}
