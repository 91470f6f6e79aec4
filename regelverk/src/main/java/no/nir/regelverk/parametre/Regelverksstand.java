package no.nir.regelverk.parametre;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the law was read, and what in it is known to end or to wait: pages say it, and an alarm stands before each day. */
public final class Regelverksstand {

    /** integreringsloven and utlendingsloven as in force this day. */
    public static final LocalDate LOVER_LEST_TIL = LocalDate.of(2026, 7, 1);

    /** Consolidated regulations as of this month; what was made later could not be read (D-21). */
    public static final LocalDate FORSKRIFTER_LEST_TIL = LocalDate.of(2025, 11, 30);

    /** An alarm stands from so long before the day until somebody has read the new text. */
    private static final Period VARSEL = Period.ofMonths(12);

    private Regelverksstand() {}

    /** Something enacted that ends, begins, or has no day yet. */
    public enum Skille {
        /** Temporary regulations under § 37 e (forskr. §§ 43 c, 43 g, 43 h): whether they were renewed was not readable. */
        FORSKRIFT_KAP_8A_OPPHOERER(LocalDate.of(2026, 7, 1), "integreringsforskriften kap. 8 A", "D-21", "S33 S36"),
        /** Five years after the first § 34 permits: the permit that follows is of another kind. */
        FEM_AAR_KOLLEKTIV_BESKYTTELSE(LocalDate.of(2027, 3, 11), "utlendingsloven § 34 annet ledd", "D-25", "U07 S47"),
        KAP_6A_OPPHOERER(LocalDate.of(2028, 7, 1), "integreringsloven kap. 6 A", "D-1", "S47"),
        /** "Til og med 60": enacted in 2025, left out of the entry into force. */
        ALDERSGRENSE_60(null, "integreringsloven § 8", "D-2", "S34 S47"),
        INTEGRERINGSERKLAERING(null, "integreringsloven § 16", "TR-17", "S49"),
        NY_FORVALTNINGSLOV(null, "LOV-2025-06-20-81", "", "F02");

        private final @Nullable LocalDate dag;
        private final String hjemmel;
        private final String punkt;
        private final String kilder;

        Skille(@Nullable LocalDate dag, String hjemmel, String punkt, String kilder) {
            this.dag = dag;
            this.hjemmel = hjemmel;
            this.punkt = punkt;
            this.kilder = kilder;
        }

        /** First day of the new state; absent while Kongen has set none. */
        public Optional<LocalDate> dag() {
            return Optional.ofNullable(dag);
        }

        public String hjemmel() {
            return hjemmel;
        }

        /** The point of doubt or transition rule behind it; empty when there is none. */
        public String punkt() {
            return punkt;
        }

        public List<String> kilder() {
            return List.of(kilder.split(" ", -1));
        }

        /** Whether somebody must read up: the day is near or past, and the text was not read on its other side. */
        public boolean erVarslet(LocalDate iDag) {
            return dag != null && !iDag.isBefore(dag.minus(VARSEL));
        }
    }

    /** What to warn of on the day, the nearest first. */
    public static List<Skille> varsler(LocalDate iDag) {
        return Arrays.stream(Skille.values())
                .filter(s -> s.erVarslet(iDag))
                .sorted(Comparator.comparing(s -> s.dag().orElse(LocalDate.MAX)))
                .toList();
    }

    /** Enacted, but without a day: to be looked up before each release. */
    public static List<Skille> utenDag() {
        return Arrays.stream(Skille.values()).filter(s -> s.dag == null).toList();
    }
}
