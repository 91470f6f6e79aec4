package no.nir.register.web.innlogging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.register.web.Gjenopptatt;

/**
 * What somebody had typed in a form when the session was found to have ended. It waits in the new session, so that after login the same page
 * comes back with the fields filled in ({@link Gjenopptatt}). A form that looks different by what is typed in it asks {@link #hent} before
 * it shows an empty one. Limits: one form at a time, 64 kB, no files.
 *
 * @param adresse where the form was sent
 * @param side address of the form page
 * @param felter names and values, without the security token
 * @param brukermerke the browser's mark of the last user ({@link Brukermerke}); empty when unknown
 */
public record Utkast(String adresse, String side, Map<String, List<String>> felter, String brukermerke) {

    static final int STOERSTE = 64 * 1024;
    private static final String ATTRIBUTT = Utkast.class.getName();

    public Utkast {
        felter = Collections.unmodifiableMap(new LinkedHashMap<>(felter));
    }

    /** The fields typed on the page at this address, each with its first value; absent when nothing was kept. */
    public static Optional<Map<String, String>> hent(HttpServletRequest foresporsel, String side) {
        return finn(foresporsel).filter(utkast -> utkast.side.equals(side)).map(Utkast::foerste);
    }

    private Map<String, String> foerste() {
        Map<String, String> foerste = new LinkedHashMap<>();
        felter.forEach((navn, verdier) -> foerste.put(navn, verdier.getFirst()));
        return foerste;
    }

    static Optional<Utkast> finn(HttpServletRequest foresporsel) {
        HttpSession oekt = foresporsel.getSession(false);
        return oekt != null && oekt.getAttribute(ATTRIBUTT) instanceof Utkast utkast
                ? Optional.of(utkast)
                : Optional.empty();
    }

    /** Keeps the fields of the request; too much to keep is not kept. */
    static void legg(HttpServletRequest foresporsel, String side) {
        Map<String, List<String>> felter = new LinkedHashMap<>();
        foresporsel.getParameterMap().forEach((navn, verdier) -> {
            if (!"_csrf".equals(navn) && verdier.length > 0) {
                felter.put(navn, List.of(verdier));
            }
        });
        int stoerrelse = felter.entrySet().stream()
                .mapToInt(felt -> felt.getKey().length()
                        + felt.getValue().stream().mapToInt(String::length).sum())
                .sum();
        if (!felter.isEmpty() && stoerrelse <= STOERSTE) {
            foresporsel
                    .getSession()
                    .setAttribute(
                            ATTRIBUTT,
                            new Utkast(foresporsel.getRequestURI(), side, felter, Brukermerke.les(foresporsel)));
        }
    }

    /** The form has been sent, or is another's: it need not come back. */
    public static void fjern(HttpServletRequest foresporsel) {
        HttpSession oekt = foresporsel.getSession(false);
        if (oekt != null) {
            oekt.removeAttribute(ATTRIBUTT);
        }
    }
}
