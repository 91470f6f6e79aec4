package no.nir.regelverk.katalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nir.regelverk.lovtabell.Lovhjemmel;

/** Which numbered paragraphs a citation names: {@code §§ 8, 9 første ledd a–e} are § 8 and § 9. */
final class Paragrafleser {

    /** Where the citation goes over to the regulation of integreringsloven. */
    private static final String FORSKRIFT = "forskr.";

    private static final String NUMMER = "\\d+(?:-\\d+)?(?: [a-z](?!\\p{L}))?";
    private static final Pattern LEDD = Pattern.compile("(" + NUMMER + ")(?:–(" + NUMMER + "))?");

    private Paragrafleser() {}

    static List<Paragraf> les(Rettskilde kilde, Lovhjemmel hjemmel) {
        String tekst = hjemmel.paragraf();
        int forskrift = tekst.indexOf(FORSKRIFT);
        if (forskrift < 0) {
            return les(kilde, tekst);
        }
        return Stream.concat(
                        les(kilde, tekst.substring(0, forskrift)).stream(),
                        les(Rettskilde.INTEGRERINGSFORSKRIFTEN, tekst.substring(forskrift)).stream())
                .toList();
    }

    /** Only what stands after the first §: the number of an amending act or a chapter is no paragraph. */
    private static List<Paragraf> les(Rettskilde kilde, String tekst) {
        int tegn = tekst.indexOf('§');
        List<Paragraf> paragrafer = new ArrayList<>();
        Matcher ledd = LEDD.matcher(tegn < 0 ? "" : tekst.substring(tegn));
        while (ledd.find()) {
            numre(ledd.group(1), ledd.group(2) == null ? ledd.group(1) : ledd.group(2))
                    .forEach(nummer -> paragrafer.add(new Paragraf(kilde, nummer)));
        }
        return paragrafer;
    }

    /** {@code 20–22} and {@code 20 a–20 c} written out. */
    private static Stream<String> numre(String fra, String til) {
        if (fra.equals(til)) {
            return Stream.of(fra);
        }
        if (fra.matches("\\d+") && til.matches("\\d+")) {
            return IntStream.rangeClosed(Integer.parseInt(fra), Integer.parseInt(til))
                    .mapToObj(Integer::toString);
        }
        String rot = fra.substring(0, fra.length() - 1);
        if (!til.startsWith(rot) || til.length() != fra.length()) {
            throw new IllegalArgumentException("Kan ikke lese paragrafene " + fra + "–" + til);
        }
        return IntStream.rangeClosed(fra.charAt(fra.length() - 1), til.charAt(til.length() - 1))
                .mapToObj(bokstav -> rot + (char) bokstav);
    }
}
