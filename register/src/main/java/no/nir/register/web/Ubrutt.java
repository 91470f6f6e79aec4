package no.nir.register.web;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds together what a line must not part: a paragraph sign and its number, a date, a number and its unit. Done where text becomes a page,
 * so that no text needs to think of it. Attributes, and what a user is writing, are left as they are.
 */
final class Ubrutt extends OwaspHtmlTemplateOutput {

    private static final String MAANED = Arrays.stream(Month.values())
            .flatMap(maaned -> Arrays.stream(Spraak.values())
                    .map(spraak -> maaned.getDisplayName(TextStyle.FULL, spraak.locale())))
            .distinct()
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern MELLOMROM = Pattern.compile("(?<=§) (?=\\d)"
            + "|(?<=\\d) (?=(?:%|år|years?|timer?|timar|hours?|dag|dager|dagar|days?|uker?|veker?|weeks?"
            + "|måned|måneder|månad|månader|months?)(?!\\p{L}))"
            + "|(?<=\\d\\.?) (?=" + MAANED + "(?!\\p{L}))"
            + "|(?<=" + MAANED + ") (?=\\d{4}(?!\\d))"
            + "|(?<=\\bkl\\.) (?=\\d)"
            + "|(?<=\\b(?:bokstav|letter)) (?=\\p{Ll}\\b)");

    private boolean brytes = true;

    Ubrutt(TemplateOutput ut) {
        super(ut);
    }

    @Override
    public void setContext(String tagg, @Nullable String attributt) {
        super.setContext(tagg, attributt);
        brytes = attributt == null && !"textarea".equals(tagg);
    }

    @Override
    public void writeUserContent(@Nullable String tekst) {
        super.writeUserContent(brytes && tekst != null ? hold(tekst) : tekst);
    }

    static String hold(String tekst) {
        return tekst.indexOf(' ') < 0 ? tekst : MELLOMROM.matcher(tekst).replaceAll("\u00a0");
    }
}
