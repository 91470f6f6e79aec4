package no.nir.maaling;

import java.util.Arrays;
import java.util.List;

/**
 * Figures taken in pairs, ours and the comparator's, one after the other.
 *
 * @param vaar what is measured
 * @param sammenligning in the same unit
 */
record Par(double vaar, double sammenligning) {

    double forhold() {
        return vaar / sammenligning;
    }

    static double median(List<Double> verdier) {
        double[] sortert =
                verdier.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int midt = sortert.length / 2;
        return sortert.length % 2 == 1 ? sortert[midt] : (sortert[midt - 1] + sortert[midt]) / 2;
    }

    /** The median of the pairs' ratios, with the lowest and the highest. */
    static Forhold forhold(List<Par> par) {
        double[] forhold = par.stream().mapToDouble(Par::forhold).toArray();
        double[] sortert = Arrays.stream(forhold).sorted().toArray();
        return new Forhold(median(par.stream().map(Par::forhold).toList()), sortert[0], sortert[sortert.length - 1]);
    }

    record Forhold(double median, double minst, double stoerst) {}
}
