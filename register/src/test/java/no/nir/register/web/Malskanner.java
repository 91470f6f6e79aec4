package no.nir.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a jte template and tells what a user would meet in one language only, or what the browser's content policy would stop: literal text
 * outside tags and expressions, literal text in an attribute that is read, inline style and script.
 */
final class Malskanner {

    private static final Pattern LESES =
            Pattern.compile("\\s(aria-label|title|alt|placeholder|summary|label|content)=\"([^\"$]*\\p{L}[^\"]*)\"");
    private static final Pattern STILLE = Pattern.compile("\\s(style|on[a-z]+)\\s*=");
    private static final Pattern SETNING =
            Pattern.compile("\"[^\"]*\\p{L}{2,} \\p{L}{2,}[^\"]*\"|\"\\p{Lu}\\p{Ll}{2,}[^\"]*\"");
    private static final List<String> LINJER = List.of("@import", "@param");
    private static final List<String> MED_PARENTES = List.of("@if", "@elseif", "@for", "@template.");

    private final String mal;
    private final List<String> funn = new ArrayList<>();
    private final StringBuilder tekst = new StringBuilder();
    private int i;

    private Malskanner(String mal) {
        this.mal = mal;
    }

    static List<String> feil(String mal) {
        Malskanner skanner = new Malskanner(mal);
        skanner.innhold();
        skanner.avsluttTekst();
        return skanner.funn;
    }

    /** Text and markup until the end, or until the back tick that ends a block given to another template. */
    private void innhold() {
        while (i < mal.length() && mal.charAt(i) != '`') {
            if (ved("<%--")) {
                i = etter("--%>");
            } else if (LINJER.stream().anyMatch(this::ved)) {
                i = etter("\n");
            } else if (ved("!{") || ved("${") || ved("$unsafe{")) {
                i = mal.indexOf('{', i);
                uttrykk('{', '}');
            } else if (MED_PARENTES.stream().anyMatch(this::ved)) {
                avsluttTekst();
                i = mal.indexOf('(', i);
                uttrykk('(', ')');
            } else if (ved("@else") || ved("@end") || ved("@raw")) {
                avsluttTekst();
                i += 1;
                while (i < mal.length() && Character.isLetter(mal.charAt(i))) {
                    i++;
                }
            } else if (ved("<")) {
                avsluttTekst();
                tagg();
            } else {
                tekst.append(mal.charAt(i++));
            }
        }
    }

    /** Java until the bracket closes; blocks inside it are templates again. */
    private void uttrykk(char aapner, char lukker) {
        int start = i;
        int dybde = 0;
        do {
            char tegn = mal.charAt(i);
            if (tegn == '"') {
                streng();
                continue;
            }
            if (tegn == '`') {
                i++;
                innhold();
                avsluttTekst();
            } else if (tegn == aapner) {
                dybde++;
            } else if (tegn == lukker) {
                dybde--;
            }
            i++;
        } while (dybde > 0 && i < mal.length());
        if (i - start < 2) {
            throw new IllegalArgumentException("uttrykk uten innhold");
        }
    }

    private void streng() {
        int start = i++;
        while (mal.charAt(i) != '"') {
            i += mal.charAt(i) == '\\' ? 2 : 1;
        }
        i++;
        String verdi = mal.substring(start, i);
        if (SETNING.matcher(verdi).matches()) {
            funn.add("tekst i uttrykk: " + verdi);
        }
    }

    private void tagg() {
        int start = i;
        StringBuilder utenUttrykk = new StringBuilder();
        while (i < mal.length() && mal.charAt(i) != '>') {
            if (ved("${")) {
                i++;
                uttrykk('{', '}');
                utenUttrykk.append("$");
            } else {
                utenUttrykk.append(mal.charAt(i++));
            }
        }
        i++;
        String tagg = utenUttrykk.toString();
        Matcher leses = LESES.matcher(tagg);
        while (leses.find()) {
            if (!tagg.startsWith("<meta")) {
                funn.add("tekst i attributt: " + leses.group().strip());
            }
        }
        Matcher stille = STILLE.matcher(tagg);
        if (stille.find()) {
            funn.add("stil eller skript i taggen: " + stille.group().strip());
        }
        if (tagg.startsWith("<script") && !tagg.contains("src=") || tagg.startsWith("<style")) {
            funn.add("stil eller skript i siden: " + mal.substring(start, i));
        }
    }

    private void avsluttTekst() {
        String lest = tekst.toString().replaceAll("&[a-z]+;", "").strip();
        tekst.setLength(0);
        if (lest.codePoints().anyMatch(Character::isLetter)) {
            funn.add("tekst: " + lest);
        }
    }

    private boolean ved(String start) {
        return mal.startsWith(start, i);
    }

    private int etter(String slutt) {
        int funnet = mal.indexOf(slutt, i);
        return funnet < 0 ? mal.length() : funnet + slutt.length();
    }
}
