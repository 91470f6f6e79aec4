package no.nir.regelverk.vurdering;

import java.util.List;

/**
 * Why a category is what it is.
 *
 * @param fordi what decided
 * @param ikkeFordi why not the neighbouring categories
 * @param kanEndre what would change it, with dates where they are known
 * @param usikkert points of doubt that touch the answer; each means MANUAL_CHECK
 */
public record Forklaring(List<Grunn> fordi, List<Grunn> ikkeFordi, List<Grunn> kanEndre, List<Grunn> usikkert) {

    public static final Forklaring INGEN = new Forklaring(List.of(), List.of(), List.of(), List.of());

    public Forklaring {
        fordi = List.copyOf(fordi);
        ikkeFordi = List.copyOf(ikkeFordi);
        kanEndre = List.copyOf(kanEndre);
        usikkert = List.copyOf(usikkert);
    }
}
