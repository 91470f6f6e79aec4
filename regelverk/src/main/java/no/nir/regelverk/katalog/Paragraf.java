package no.nir.regelverk.katalog;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One numbered paragraph of an act, without its parts.
 *
 * @param nummer as the act writes it: {@code 8}, {@code 37 c}, {@code 10-25}
 */
public record Paragraf(Rettskilde kilde, String nummer) implements Comparable<Paragraf> {

    private static final Pattern TALL = Pattern.compile("\\d+");
    private static final Comparator<Paragraf> REKKEFOELGE =
            Comparator.comparing(Paragraf::kilde).thenComparing(Paragraf::sortering);

    public String adresse() {
        return kilde.adresse() + "/%C2%A7" + nummer.replace(" ", "");
    }

    @Override
    public int compareTo(Paragraf annen) {
        return REKKEFOELGE.compare(this, annen);
    }

    /** Numbers by size, letters after: § 9 before § 10, § 37 before § 37 a. */
    private String sortering() {
        return TALL.matcher(nummer).replaceAll((MatchResult tall) -> "%05d".formatted(Integer.valueOf(tall.group())));
    }
}
