package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.List;

/** A die with a fixed algorithm (SplitMix64): the same seed gives the same throws on every machine and in every Java. */
final class Terning {

    private static final long STEG = 0x9E3779B97F4A7C15L;

    private long tilstand;

    Terning(long froe, long nummer) {
        tilstand = bland(froe * STEG + bland(nummer + STEG));
    }

    private long neste() {
        tilstand += STEG;
        return bland(tilstand);
    }

    private static long bland(long verdi) {
        long z = (verdi ^ (verdi >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** In [0, 1). */
    double del() {
        return (neste() >>> 11) * 0x1.0p-53;
    }

    boolean treffer(double sannsynlighet) {
        return del() < sannsynlighet;
    }

    /** Both ends included. */
    int mellom(int fra, int til) {
        return fra + (int) (del() * (til - fra + 1));
    }

    /** Leans towards the middle: the mean of two throws. */
    int omkring(int fra, int til) {
        return (mellom(fra, til) + mellom(fra, til)) / 2;
    }

    <T> T ett(List<T> valg) {
        return valg.get(mellom(0, valg.size() - 1));
    }

    LocalDate dagIAar(int aar) {
        return LocalDate.ofYearDay(aar, mellom(1, 365));
    }

    /** Index drawn by weight. */
    int vektet(double... vekter) {
        double sum = 0;
        for (double vekt : vekter) {
            sum += vekt;
        }
        double igjen = del() * sum;
        for (int i = 0; i < vekter.length; i++) {
            igjen -= vekter[i];
            if (igjen < 0) {
                return i;
            }
        }
        return vekter.length - 1;
    }
}
