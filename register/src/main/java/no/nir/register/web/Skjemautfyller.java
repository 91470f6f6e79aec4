package no.nir.register.web;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts the values of a form that was sent in vain into the same form of a finished page, the hidden ones too: with its key again, what had
 * come through after all is not registered twice. A form that is folded away is opened.
 */
final class Skjemautfyller {

    private final Map<String, List<String>> felter;

    Skjemautfyller(Map<String, List<String>> felter) {
        this.felter = felter;
    }

    /**
     * @param adresse where the form is sent, without the query
     * @param beskjed stands first in the form; not in one that only searches
     * @return whether the form stands on the page
     */
    boolean fyll(Document side, String adresse, String beskjed) {
        List<Element> skjemaer = side.select("form[method=post]").stream()
                .filter(skjema -> skjema.attr("action").split("\\?", 2)[0].equals(adresse))
                .filter(skjema -> skjema.select("[name]").stream().anyMatch(this::erSendt))
                .toList();
        for (Element skjema : skjemaer) {
            skjema.select("input[name], textarea[name], select[name]").forEach(this::fyll);
            skjema.parents().stream()
                    .filter(utenfor -> utenfor.nameIs("details"))
                    .forEach(foldet -> foldet.attr("open", true));
        }
        skjemaer.stream()
                .filter(skjema -> !"search".equals(skjema.attr("role")))
                .findFirst()
                .ifPresent(skjema -> skjema.prepend(beskjed));
        return !skjemaer.isEmpty();
    }

    private void fyll(Element felt) {
        switch (felt.attr("type")) {
            case "radio", "checkbox" -> felt.attr("checked", sendt(felt).contains(felt.val()));
            default -> {
                if (felt.nameIs("select")) {
                    felt.select("option")
                            .forEach(valg -> valg.attr("selected", sendt(felt).contains(valg.val())));
                } else if (erSendt(felt)) {
                    felt.val(sendt(felt).getFirst());
                }
            }
        }
    }

    /** The security token is the new session's own. */
    private boolean erSendt(Element felt) {
        return !"_csrf".equals(felt.attr("name")) && felter.containsKey(felt.attr("name"));
    }

    private List<String> sendt(Element felt) {
        return felter.getOrDefault(felt.attr("name"), List.of());
    }
}
