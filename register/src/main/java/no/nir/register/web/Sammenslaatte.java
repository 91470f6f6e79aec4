package no.nir.register.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nir.register.person.Personoppslag;
import no.nir.register.tilgang.Tilgangssvar;
import org.springframework.stereotype.Component;

/** Finds the way from the address of a person who has been merged into another, while the user had the page open or since. */
@Component
class Sammenslaatte {

    private static final Pattern PERSON = Pattern.compile("/personer/([0-9]{1,18})(/.*)?");

    private final Personoppslag oppslag;

    Sammenslaatte(Personoppslag oppslag) {
        this.oppslag = oppslag;
    }

    /** The same page of whom the person was merged into; absent for who was not let in, and where nobody was merged. */
    Optional<String> finn(HttpServletRequest foresporsel) {
        boolean sluppetInn = foresporsel.getAttribute(Tilgangssvar.class.getName()) instanceof Tilgangssvar;
        Matcher adresse = PERSON.matcher(String.valueOf(foresporsel.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
        if (!sluppetInn || !adresse.matches()) {
            return Optional.empty();
        }
        long personId = Long.parseLong(adresse.group(1));
        return Optional.ofNullable(oppslag.listGjeldende(List.of(personId)).get(personId))
                .filter(gjeldende -> gjeldende != personId)
                .map(gjeldende -> "/personer/" + gjeldende + (erSendt(foresporsel) ? "" : rest(adresse)));
    }

    /** What was sent to an address may have no page of its own. */
    static boolean erSendt(HttpServletRequest foresporsel) {
        return "POST".equals(foresporsel.getMethod());
    }

    private static String rest(Matcher adresse) {
        return adresse.group(2) == null ? "" : adresse.group(2);
    }
}
