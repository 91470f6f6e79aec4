package no.nir.register.proeve;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A test that was taken, and what came of it. */
public sealed interface Proeve {

    enum Norskslag {
        NORSKPROEVE_A1_A2,
        NORSKPROEVE_A2_B1,
        NORSKPROEVE_B1_B2,
        NORSKPROEVE_A1_B2,
        NORSKPROEVE_C1
    }

    enum Delproeve {
        LESE,
        LYTTE,
        SKRIFTLIG,
        MUNTLIG
    }

    /** Result of a part, the lowest first. The test on C1 is passed or not; the others give the level that was shown. */
    enum Delresultat {
        IKKE_GRUNNLAG,
        IKKE_BESTAATT,
        UNDER_A1,
        A1,
        A2,
        B1,
        B2,
        C1
    }

    /** @param deler the parts that were taken, at least one */
    record Norskproeve(Norskslag slag, Map<Delproeve, Delresultat> deler) implements Proeve {
        public Norskproeve {
            if (deler.isEmpty()) {
                throw new IllegalArgumentException("a test of norsk has at least one part");
            }
            deler = Map.copyOf(new EnumMap<>(deler));
            if (!deler.values().stream().allMatch(resultat -> gis(slag, resultat))) {
                throw new IllegalArgumentException("no result of this test");
            }
        }

        private static boolean gis(Norskslag slag, Delresultat resultat) {
            return switch (resultat) {
                case C1, IKKE_BESTAATT -> slag == Norskslag.NORSKPROEVE_C1;
                case UNDER_A1, A1, A2, B1, B2 -> slag != Norskslag.NORSKPROEVE_C1;
                case IKKE_GRUNNLAG -> true;
            };
        }
    }

    enum Kunnskapsslag {
        SAMFUNNSKUNNSKAPSPROEVE,
        STATSBORGERPROEVE
    }

    /** @param spraak as in BCP 47; always there for samfunnskunnskap, where it decides what the test is worth */
    record Kunnskapsproeve(
            Kunnskapsslag slag, boolean bestaatt, @Nullable String spraak) implements Proeve {

        private static final Pattern SPRAAK = Pattern.compile("[a-z]{2,3}");

        public Kunnskapsproeve {
            if (spraak == null
                    ? slag == Kunnskapsslag.SAMFUNNSKUNNSKAPSPROEVE
                    : !SPRAAK.matcher(spraak).matches()) {
                throw new IllegalArgumentException("no language");
            }
        }
    }
}
