package no.nir.register.web.person.tidslinje;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelser;

/** Which part of the time the timeline shows. */
public enum Utsnitt {
    TO,
    FEM,
    ALT;

    /** From the address; anything else is what suits the person best: everything when it is short, else five years. */
    static Utsnitt av(String verdi, Hendelser hendelser, LocalDate idag) {
        return Arrays.stream(values())
                .filter(u -> u.name().equalsIgnoreCase(verdi))
                .findFirst()
                .orElseGet(() -> ALT.vindu(hendelser, idag).dager() <= 365L * 6 ? ALT : FEM);
    }

    String adresseverdi() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    Vindu vindu(Hendelser hendelser, LocalDate idag) {
        return switch (this) {
            case TO -> new Vindu(idag.minusMonths(18).withDayOfMonth(1), idag.plusMonths(6));
            case FEM -> new Vindu(idag.minusMonths(42).withDayOfMonth(1), idag.plusMonths(18));
            case ALT -> alt(hendelser, idag);
        };
    }

    private static Vindu alt(Hendelser hendelser, LocalDate idag) {
        LocalDate foerst = hendelser.alle().stream()
                .map(Hendelse::fom)
                .min(Comparator.naturalOrder())
                .filter(dag -> dag.isBefore(idag))
                .orElse(idag.minusYears(1));
        LocalDate sist = hendelser.alle().stream()
                .map(h -> h.tom() == null ? h.fom() : h.tom())
                .max(Comparator.naturalOrder())
                .filter(dag -> dag.isAfter(idag) && dag.isBefore(idag.plusYears(4)))
                .orElse(idag.plusMonths(6));
        return new Vindu(foerst.minusMonths(1).withDayOfMonth(1), sist.plusMonths(2));
    }

    /** A stretch of days and the place of each day in it. */
    record Vindu(LocalDate fra, LocalDate til) {

        long dager() {
            return ChronoUnit.DAYS.between(fra, til);
        }

        /** In per cent from the left, not cut. */
        double x(LocalDate dag) {
            return Math.round(10_000.0 * ChronoUnit.DAYS.between(fra, dag) / dager()) / 100.0;
        }

        boolean viser(LocalDate fom, LocalDate tom) {
            return !fom.isAfter(til) && !tom.isBefore(fra);
        }
    }
}
