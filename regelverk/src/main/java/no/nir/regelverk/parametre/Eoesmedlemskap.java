package no.nir.regelverk.parametre;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nir.tid.Periode;

/**
 * Since when a country's citizens are Nordic citizens or covered by the EEA agreement. Accession dates are background knowledge
 * (not read in a source of the index).
 */
public final class Eoesmedlemskap {

    private static final Set<String> NORDISKE = Set.of("DNK", "FIN", "ISL", "SWE");
    private static final Map<String, Periode> PERIODER = lesPerioder();

    private Eoesmedlemskap() {}

    /** When citizens of the country are covered; absent when never. Norway itself is not in the list. */
    public static Optional<Periode> periode(String land) {
        return Optional.ofNullable(PERIODER.get(land));
    }

    public static boolean erNordisk(String land) {
        return NORDISKE.contains(land);
    }

    private static Map<String, Periode> lesPerioder() {
        Map<String, Periode> perioder = new HashMap<>();
        fra(perioder, LocalDate.of(1994, 1, 1), "AUT BEL DEU DNK ESP FIN FRA GRC IRL ISL ITA LUX NLD PRT SWE");
        fra(perioder, LocalDate.of(1995, 5, 1), "LIE");
        fra(perioder, LocalDate.of(2004, 5, 1), "CYP CZE EST HUN LTU LVA MLT POL SVK SVN");
        fra(perioder, LocalDate.of(2007, 8, 1), "BGR ROU");
        fra(perioder, LocalDate.of(2014, 4, 12), "HRV");
        perioder.put("GBR", Periode.mellom(LocalDate.of(1994, 1, 1), LocalDate.of(2020, 12, 31)));
        return Map.copyOf(perioder);
    }

    private static void fra(Map<String, Periode> perioder, LocalDate fra, String land) {
        for (String kode : land.split(" ", -1)) {
            perioder.put(kode, Periode.fra(fra));
        }
    }
}
