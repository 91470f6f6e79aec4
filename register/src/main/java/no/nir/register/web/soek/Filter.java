package no.nir.register.web.soek;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.regelverk.katalog.Katalog;
import no.nir.regelverk.katalog.Katalogregel;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to and how it is ordered; everything is a word in the address, nothing is about one person. Empty means any.
 *
 * @param ordning INTRO, NORSK or ASYL: the scheme that the other words speak of
 * @param kategori category of today
 * @param vedtak med or uten
 * @param aktivitet med or uten: an activity or hours in the last three months
 * @param fornyelse venter: a renewal is pending
 * @param regel code of a rule or a point of doubt that today's answer rests on, in any scheme
 * @param sorter navn, frist or ankomst
 * @param side from 1
 */
record Filter(
        String ordning,
        String kategori,
        String vedtak,
        String aktivitet,
        String fornyelse,
        String regel,
        String sorter,
        int side) {

    static final Set<String> ORDNINGER = Set.of("INTRO", "NORSK", "ASYL");
    private static final Set<String> KATEGORIER =
            Set.of("RETT_OG_PLIKT", "RETT", "PLIKT", "KAN_TILBYS", "TILBUD", "IKKE_GJELDENDE");
    private static final Set<String> MED_UTEN = Set.of("med", "uten");
    private static final Set<String> REKKEFOELGER = Set.of("navn", "frist", "ankomst");

    /** Unknown words count as none, so that an old link still opens a list. */
    static Filter av(Map<String, String> ord) {
        return new Filter(
                kjent(ord.get("ordning"), ORDNINGER, "INTRO"),
                kjent(ord.get("kategori"), KATEGORIER, ""),
                kjent(ord.get("vedtak"), MED_UTEN, ""),
                kjent(ord.get("aktivitet"), MED_UTEN, ""),
                kjent(ord.get("fornyelse"), Set.of("venter"), ""),
                Katalog.finn(ord.getOrDefault("regel", ""))
                        .filter(regel -> regel.id() != null)
                        .map(Katalogregel::kode)
                        .orElse(""),
                kjent(ord.get("sorter"), REKKEFOELGER, "frist"),
                side(ord.getOrDefault("side", "1")));
    }

    private static String kjent(@Nullable String ord, Set<String> gyldige, String ellers) {
        return ord != null && gyldige.contains(ord) ? ord : ellers;
    }

    private static int side(String tall) {
        return tall.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(tall) : 1;
    }

    /** The same list with one word changed; an empty value takes the word away. Leads to the first page unless the page is what changes. */
    Filter med(String ord, String verdi) {
        Map<String, String> nye = ord();
        if (!"side".equals(ord)) {
            nye.remove("side");
        }
        if ("ordning".equals(ord)) {
            nye.remove("kategori");
        }
        nye.put(ord, verdi);
        return av(nye);
    }

    /** The words that narrow the list. */
    Map<String, String> avgrensninger() {
        Map<String, String> ord = ord();
        ord.keySet().retainAll(Set.of("kategori", "vedtak", "aktivitet", "fornyelse", "regel"));
        return ord;
    }

    String verdi(String navn) {
        return ord().getOrDefault(navn, "");
    }

    String sti() {
        return "/personer?"
                + ord().entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("&"));
    }

    private Map<String, String> ord() {
        Map<String, String> ord = new LinkedHashMap<>();
        ord.put("ordning", ordning);
        ord.put("kategori", kategori);
        ord.put("vedtak", vedtak);
        ord.put("aktivitet", aktivitet);
        ord.put("fornyelse", fornyelse);
        ord.put("regel", regel);
        ord.put("sorter", sorter);
        ord.put("side", side == 1 ? "" : String.valueOf(side));
        ord.values().removeIf(String::isEmpty);
        return ord;
    }
}
