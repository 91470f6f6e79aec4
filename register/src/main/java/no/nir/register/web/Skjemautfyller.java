package no.nir.register.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * Puts the values of a form that was sent in vain into the same form of a finished page, the hidden ones too: with its key again, what had
 * come through after all is not registered twice. Reads the pages of our own templates only, where every attribute stands in double quotes.
 */
final class Skjemautfyller {

    /** Of a tag; the value of an attribute may have an angle in it. */
    private static final String RESTEN = "(?:[^>\"]|\"[^\"]*\")*>";

    private static final Pattern FELT = Pattern.compile("<input\\b" + RESTEN);
    private static final Pattern OMRAADE = Pattern.compile("(<textarea\\b" + RESTEN + ")([^<]*)(</textarea>)");
    private static final Pattern NEDTREKK =
            Pattern.compile("(<select\\b" + RESTEN + ")(.*?)(</select>)", Pattern.DOTALL);
    private static final Pattern VALG = Pattern.compile("<option\\b" + RESTEN);
    private static final Pattern NAVN = Pattern.compile("\\sname=\"([^\"]*)\"");
    private static final Pattern VERDI = Pattern.compile("\\svalue=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("\\stype=\"([^\"]*)\"");
    private static final Pattern VALGT = Pattern.compile("\\s(?:checked|selected)(?:=\"[^\"]*\")?(?=[\\s>])");

    private static final Pattern AAPEN = Pattern.compile("\\sopen\\b");

    private final Map<String, String> felter;

    Skjemautfyller(Map<String, String> felter) {
        this.felter = felter;
    }

    /** A page, and whether the form stands on it. */
    record Utfylt(String html, boolean funnet) {}

    /** @param beskjed stands first in the form; not in one that only searches */
    Utfylt fyll(String html, String adresse, String beskjed) {
        Pattern skjema = Pattern.compile(
                "(<form\\b[^>]*\\saction=\"" + Pattern.quote(HtmlUtils.htmlEscape(adresse)) + "\"[^>]*>)(.*?)(</form>)",
                Pattern.DOTALL);
        Matcher treff = skjema.matcher(html);
        StringBuilder ut = new StringBuilder();
        boolean funnet = false;
        int lest = 0;
        while (treff.find()) {
            String aapning = treff.group(1);
            String inni = felter(treff.group(2));
            boolean fylt = aapning.contains("method=\"post\"") && !inni.equals(treff.group(2));
            ut.append(fylt ? aapnet(html.substring(lest, treff.start())) : html.substring(lest, treff.start()));
            ut.append(aapning)
                    .append(fylt && !funnet && !aapning.contains("role=\"search\"") ? beskjed : "")
                    .append(fylt ? inni : treff.group(2))
                    .append(treff.group(3));
            funnet = funnet || fylt;
            lest = treff.end();
        }
        return new Utfylt(ut.append(html.substring(lest)).toString(), funnet);
    }

    /** A form that is folded away is opened. */
    private static String aapnet(String foran) {
        int foldet = foran.lastIndexOf("<details");
        boolean inni = foldet > foran.lastIndexOf("</details>");
        int slutt = inni ? foran.indexOf('>', foldet) : -1;
        return slutt < 0 || AAPEN.matcher(foran.substring(foldet, slutt)).find()
                ? foran
                : foran.substring(0, slutt) + ' ' + "open" + foran.substring(slutt);
    }

    private String felter(String inni) {
        String linjer = hver(FELT, inni, treff -> linje(treff.group()));
        String omraader = hver(
                OMRAADE,
                linjer,
                treff -> felter.containsKey(navn(treff.group(1)))
                        ? treff.group(1) + sikret(treff.group(1)) + treff.group(3)
                        : treff.group());
        return hver(
                NEDTREKK,
                omraader,
                treff -> felter.containsKey(navn(treff.group(1)))
                        ? treff.group(1)
                                + hver(VALG, treff.group(2), valg -> valgt(valg.group(), treff.group(1), "selected"))
                                + treff.group(3)
                        : treff.group());
    }

    private String linje(String felt) {
        String type = finn(TYPE, felt);
        if ("_csrf".equals(navn(felt))) {
            return felt;
        }
        if ("radio".equals(type) || "checkbox".equals(type)) {
            return valgt(felt, felt, "checked");
        }
        if (!felter.containsKey(navn(felt))) {
            return felt;
        }
        String uten = VERDI.matcher(felt).replaceFirst("");
        return uten.substring(0, uten.length() - 1) + " value=\"" + sikret(felt) + "\">";
    }

    /** @param med the element that has the name */
    private String valgt(String valg, String med, String merke) {
        String uten = VALGT.matcher(valg).replaceAll("");
        boolean er = HtmlUtils.htmlUnescape(finn(VERDI, valg)).equals(felter.get(navn(med)));
        return er ? uten.substring(0, uten.length() - 1) + ' ' + merke + '>' : uten;
    }

    private String sikret(String felt) {
        return HtmlUtils.htmlEscape(felter.getOrDefault(navn(felt), ""), StandardCharsets.UTF_8.name());
    }

    private static String navn(String felt) {
        return HtmlUtils.htmlUnescape(finn(NAVN, felt));
    }

    private static String finn(Pattern attributt, String felt) {
        Matcher treff = attributt.matcher(felt);
        return treff.find() ? treff.group(1) : "";
    }

    private static String hver(Pattern moenster, String tekst, Function<MatchResult, String> ny) {
        return moenster.matcher(tekst).replaceAll(treff -> Matcher.quoteReplacement(ny.apply(treff)));
    }
}
