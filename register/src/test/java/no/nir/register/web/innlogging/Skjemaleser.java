package no.nir.register.web.innlogging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Reads one form of a page as a browser would send it. */
final class Skjemaleser {

    private static final String RESTEN = "(?:[^>\"]|\"[^\"]*\")*>";
    private static final Pattern FELT = Pattern.compile(
            "<input\\b[^>]*>|<textarea\\b[^>]*>[^<]*</textarea>|<select\\b.*?</select>", Pattern.DOTALL);
    private static final Pattern VALG = Pattern.compile("<option\\b[^>]*>");

    private final String skjema;

    private Skjemaleser(String skjema) {
        this.skjema = skjema;
    }

    static Skjemaleser av(String side, String adresse) {
        Matcher treff = Pattern.compile(
                        "<form\\b[^>]*\\saction=\"" + Pattern.quote(adresse) + "\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                .matcher(side);
        assertThat(treff.find()).as("the page has the form %s", adresse).isTrue();
        return new Skjemaleser(treff.group(1));
    }

    /** What stands in the fields. */
    Map<String, String> verdier() {
        Map<String, String> verdier = new LinkedHashMap<>();
        Matcher felt = FELT.matcher(skjema);
        while (felt.find()) {
            String tekst = felt.group();
            String navn = attributt("name", tekst);
            if (tekst.startsWith("<textarea")) {
                verdier.put(
                        navn,
                        HtmlUtils.htmlUnescape(
                                tekst.substring(tekst.indexOf('>') + 1, tekst.lastIndexOf("</textarea"))));
            } else if (tekst.startsWith("<select")) {
                VALG.matcher(tekst)
                        .results()
                        .filter(valg -> valg.group().contains(" selected"))
                        .forEach(valg -> verdier.put(navn, attributt("value", valg.group())));
            } else if (!erValg(tekst) || tekst.contains(" checked")) {
                verdier.put(navn, attributt("value", tekst));
            }
        }
        return verdier;
    }

    /** Something in every field: what is chosen already, else the last of the choices; a few words in the rest. */
    Map<String, String> utfylt() {
        Map<String, String> verdier = new LinkedHashMap<>();
        Matcher felt = FELT.matcher(skjema);
        while (felt.find()) {
            String tekst = felt.group();
            String navn = attributt("name", tekst);
            if (tekst.startsWith("<select")) {
                VALG.matcher(tekst).results().forEach(valg -> verdier.put(navn, attributt("value", valg.group())));
            } else if (!"_csrf".equals(navn)) {
                verdier.put(navn, erValg(tekst) ? attributt("value", tekst) : "Økten \"var\" <slutt> & " + navn);
            }
        }
        verdier()
                .forEach((navn, verdi) -> verdier.computeIfPresent(
                        navn, (_, ny) -> verdi.isEmpty() || ny.startsWith("Økten") ? ny : verdi));
        return verdier;
    }

    private static boolean erValg(String felt) {
        return felt.contains("type=\"radio\"") || felt.contains("type=\"checkbox\"");
    }

    private static String attributt(String navn, String element) {
        Matcher treff = Pattern.compile("\\s" + navn + "=\"([^\"]*)\"").matcher(element);
        return treff.find() ? HtmlUtils.htmlUnescape(treff.group(1)) : "";
    }
}
