package no.nir.register.web.innlogging;

import java.util.Arrays;
import java.util.Optional;
import no.nir.register.tilgang.Aapen;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page before login: after logging out, and when a login failed. */
@Controller
public class Innloggingsside {

    /**
     * @param feil code of the failure in message keys; absent when there is none
     * @param utlogget whether the user has just logged out
     * @param start where login begins
     */
    public record Side(@Nullable String feil, boolean utlogget, String start) {}

    @Aapen("Nobody is logged in yet")
    @GetMapping("/innlogging")
    ModelAndView side(
            @RequestParam(required = false) @Nullable String feil,
            @RequestParam(required = false) @Nullable String utlogget) {
        Optional<Innloggingsfeil> kjent = Arrays.stream(Innloggingsfeil.values())
                .filter(f -> f.name().equalsIgnoreCase(feil))
                .findFirst();
        return new ModelAndView(
                "tilgang/innlogging",
                "side",
                new Side(
                        kjent.map(f -> "tilgang.innlogging.feil." + f.name()).orElse(null),
                        utlogget != null,
                        Innloggingsklient.START));
    }

    /** Asked by the warning before the session ends: asking is enough to keep it. */
    @Krever(Rettighet.START)
    @GetMapping("/oekt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void holdOekten() {}
}
