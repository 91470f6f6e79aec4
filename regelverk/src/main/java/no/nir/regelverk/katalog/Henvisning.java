package no.nir.regelverk.katalog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nir.regelverk.lovtabell.Lovhjemmel;

/**
 * What a rule cites.
 *
 * @param tekst as the law table writes it, e.g. {@code § 2 første ledd d}
 * @param paragrafer the numbered paragraphs in it; none for a chapter, an amending act or a circular
 */
public record Henvisning(Rettskilde kilde, String tekst, List<Paragraf> paragrafer) {

    private static final Pattern ENDRING = Pattern.compile("^(LOV|FOR)-(\\d{4}-\\d\\d-\\d\\d-\\d+)");

    public Henvisning {
        paragrafer = List.copyOf(paragrafer);
    }

    static Henvisning av(Rettskilde kilde, String tekst) {
        return new Henvisning(kilde, tekst, Paragrafleser.les(kilde, new Lovhjemmel(kilde.navn(), tekst)));
    }

    /** The official text: the first paragraph, else the amending act, else the whole act. A circular has none. */
    public Optional<String> adresse() {
        if (!paragrafer.isEmpty()) {
            return Optional.of(paragrafer.getFirst().adresse());
        }
        Matcher endring = ENDRING.matcher(tekst);
        if (endring.find()) {
            String slag = endring.group(1).equals("LOV") ? "lov" : "forskrift";
            return Optional.of("https://lovdata.no/dokument/LTI/" + slag + "/" + endring.group(2));
        }
        if (tekst.equals("1988-loven")) {
            return Optional.of(Rettskilde.UTLENDINGSLOVEN_1988.adresse());
        }
        return tekst.startsWith("rundskriv") ? Optional.empty() : Optional.of(kilde.adresse());
    }
}
