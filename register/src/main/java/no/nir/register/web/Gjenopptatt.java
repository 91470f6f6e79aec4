package no.nir.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form that was sent after its session had ended, waiting for the page that holds it. That page comes back filled in
 * ({@link Skjemautfyller}), whichever form it is; the controllers know nothing of it.
 *
 * @param adresse where the form is sent
 * @param side the page it stood on
 * @param felter names and values as they were sent; a field may be there several times
 */
public record Gjenopptatt(String adresse, String side, Map<String, List<String>> felter) {

    private static final String ATTRIBUTT = Gjenopptatt.class.getName();

    public Gjenopptatt {
        felter = new LinkedHashMap<>(felter);
    }

    /** For the page that answers this request. */
    public void legg(HttpServletRequest foresporsel) {
        foresporsel.setAttribute(ATTRIBUTT, this);
    }

    static Optional<Gjenopptatt> av(HttpServletRequest foresporsel) {
        return foresporsel.getAttribute(ATTRIBUTT) instanceof Gjenopptatt gjenopptatt
                ? Optional.of(gjenopptatt)
                : Optional.empty();
    }

    boolean gjelderSiden(HttpServletRequest foresporsel) {
        return side.equals(foresporsel.getRequestURI());
    }

    /** What somebody wrote: neither keys nor codes. */
    public List<String> skrevet() {
        return felter.entrySet().stream()
                .filter(felt -> !"noekkel".equals(felt.getKey()))
                .flatMap(felt -> felt.getValue().stream())
                .map(String::strip)
                .filter(verdi -> !verdi.isEmpty() && !verdi.matches("[A-Z0-9_]+|true"))
                .toList();
    }
}
