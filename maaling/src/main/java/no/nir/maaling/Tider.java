package no.nir.maaling;

import java.util.List;

/** Milliseconds that half, 95 and 99 of a hundred were faster than. */
record Tider(double p50, double p95, double p99) {

    static Tider av(List<Double> millisekunder) {
        List<Double> sortert = millisekunder.stream().sorted().toList();
        return new Tider(andel(sortert, 0.50), andel(sortert, 0.95), andel(sortert, 0.99));
    }

    private static double andel(List<Double> sortert, double andel) {
        return sortert.get((int) (sortert.size() * andel));
    }

    @Override
    public String toString() {
        return "p50 %.1f, p95 %.1f, p99 %.1f ms".formatted(p50, p95, p99);
    }

    /** Ours and the comparator's, taken one after the other. */
    record Tidspar(Tider vaar, Tider sammenligning) {

        Par p50() {
            return new Par(vaar.p50, sammenligning.p50);
        }

        Par p95() {
            return new Par(vaar.p95, sammenligning.p95);
        }

        Par p99() {
            return new Par(vaar.p99, sammenligning.p99);
        }
    }
}
