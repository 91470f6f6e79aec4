package no.nir.register.web.innlogging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** Reads one form of a page as a browser would send it. */
final class Skjemaleser {

    private final FormElement skjema;

    private Skjemaleser(FormElement skjema) {
        this.skjema = skjema;
    }

    static Skjemaleser av(String side, String adresse) {
        List<FormElement> skjemaer = Jsoup.parse(side).select("form").forms().stream()
                .filter(skjema -> skjema.attr("action").equals(adresse))
                .toList();
        assertThat(skjemaer).as("the page has the form %s", adresse).isNotEmpty();
        return new Skjemaleser(skjemaer.getFirst());
    }

    /** What stands in the fields. */
    Map<String, List<String>> verdier() {
        Map<String, List<String>> verdier = new LinkedHashMap<>();
        skjema.formData()
                .forEach(felt -> verdier.computeIfAbsent(felt.key(), _ -> new ArrayList<>())
                        .add(felt.value()));
        return verdier;
    }

    /** Something in every field: of choices what is chosen, else the last; all that can be ticked; a few words in the rest. */
    Map<String, List<String>> utfylt() {
        Map<String, List<String>> verdier = new LinkedHashMap<>();
        for (Element felt : skjema.select("input, select, textarea")) {
            String navn = felt.attr("name");
            switch (felt.nameIs("select") ? "select" : felt.attr("type")) {
                case "checkbox" ->
                    verdier.computeIfAbsent(navn, _ -> new ArrayList<>()).add(felt.val());
                case "radio" ->
                    verdier.put(
                            navn,
                            List.of(valgt(
                                    skjema.select("input[type=radio]").select("[name=" + navn + "]"), "checked")));
                case "select" -> verdier.put(navn, List.of(valgt(felt.select("option"), "selected")));
                default -> verdier.put(navn, List.of("Økten \"var\" <slutt> & " + navn));
            }
        }
        verdier.remove("_csrf");
        return verdier;
    }

    private static String valgt(Elements valg, String merke) {
        return valg.stream()
                .filter(en -> en.hasAttr(merke) && !en.val().isEmpty())
                .findFirst()
                .orElseGet(valg::getLast)
                .val();
    }
}
