package no.nir.register.web.regelverk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.register.web.Sidetall;
import org.jspecify.annotations.Nullable;

/**
 * What the list of the persons of one point is narrowed to; everything is a word in the address, nothing is about one person. Empty means any.
 *
 * @param kommune number of today, or {@link #INGEN}
 * @param svar scheme and category with a dot between, {@code INTRO.RETT}
 * @param kontroll ja or nei: whether somebody is asked to check the answer
 * @param side from 1
 */
record Tvilsfilter(String kommune, String svar, String kontroll, int side) {

    /** Those no municipality answers for. */
    static final String INGEN = "ingen";

    private static final String SVAR =
            "(INTRO|NORSK|ASYL)\\.(RETT_OG_PLIKT|RETT|PLIKT|KAN_TILBYS|TILBUD|IKKE_GJELDENDE)";

    static final Tvilsfilter ALLE = new Tvilsfilter("", "", "", 1);

    /** Unknown words count as none, so that an old link still opens a list. */
    static Tvilsfilter av(Map<String, String> ord) {
        return new Tvilsfilter(
                ordet(ord.get("kommune"), "\\d{4}|" + INGEN),
                ordet(ord.get("svar"), SVAR),
                ordet(ord.get("kontroll"), "ja|nei"),
                Sidetall.les(ord.getOrDefault("side", "")));
    }

    private static String ordet(@Nullable String ord, String gyldig) {
        return ord != null && ord.matches(gyldig) ? ord : "";
    }

    Tvilsfilter paaSide(int ny) {
        return new Tvilsfilter(kommune, svar, kontroll, ny);
    }

    boolean erTomt() {
        return kommune.isEmpty() && svar.isEmpty() && kontroll.isEmpty();
    }

    String sti(String kode) {
        Map<String, String> ord = new LinkedHashMap<>();
        ord.put("kommune", kommune);
        ord.put("svar", svar);
        ord.put("kontroll", kontroll);
        ord.put("side", side == 1 ? "" : String.valueOf(side));
        ord.values().removeAll(Set.of(""));
        String adresse = "/regelverk/tvil/" + kode + "/personer";
        return ord.isEmpty()
                ? adresse
                : adresse + "?"
                        + ord.entrySet().stream()
                                .map(e -> e.getKey() + "=" + e.getValue())
                                .collect(Collectors.joining("&"));
    }
}
