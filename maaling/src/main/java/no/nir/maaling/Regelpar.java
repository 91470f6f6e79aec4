package no.nir.maaling;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link Regelmaaling}, {@link Forklaringsmaaling} and {@link Dmnmaaling} in pairs, each side in a fresh JVM with one thread. */
final class Regelpar {

    private Regelpar() {}

    /** Whole timelines against the bare sweep. */
    static List<Par> tidslinjer(int antallPar) throws RunnerException {
        return maal(antallPar, Regelmaaling.class, "kategori", "sveip");
    }

    /** One answer of the rules against the same row of a DMN table. */
    static List<Par> dmn(int antallPar) throws RunnerException {
        return maal(antallPar, Dmnmaaling.class, "regler", "dmn");
    }

    /** One explanation in words against the same run of the rules without words. */
    static List<Par> forklaring(int antallPar) throws RunnerException {
        return maal(antallPar, Forklaringsmaaling.class, "forklaring", "regler");
    }

    private static List<Par> maal(int antallPar, Class<?> maaling, String vaar, String sammenligning)
            throws RunnerException {
        List<Par> par = new ArrayList<>();
        for (int i = 1; i <= antallPar; i++) {
            Par nytt = new Par(perSekund(maaling, vaar), perSekund(maaling, sammenligning));
            par.add(nytt);
            System.out.printf(
                    Locale.ROOT,
                    "  par %d: %,.0f og %,.0f per sekund, forhold %.3f%n",
                    i,
                    nytt.vaar(),
                    nytt.sammenligning(),
                    nytt.forhold());
        }
        return par;
    }

    /** Memory taken from the heap for one person, everything that is thrown away again counted. */
    static double bytePerPerson() {
        Regelmaaling maaling = new Regelmaaling();
        maaling.lagPersoner();
        var traader = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long traad = Thread.currentThread().threadId();
        for (int i = 0; i < 20; i++) {
            maaling.kategori();
        }
        long foer = traader.getThreadAllocatedBytes(traad);
        maaling.kategori();
        return (traader.getThreadAllocatedBytes(traad) - foer) / (double) Regelmaaling.PERSONER;
    }

    static double faktaPerPerson() {
        Sveip sveip = new Sveip();
        return Faktagenerator.lag(Regelmaaling.FROE, Regelmaaling.PERSONER).stream()
                .mapToInt(sveip::fakta)
                .average()
                .orElseThrow();
    }

    private static double perSekund(Class<?> maaling, String metode) throws RunnerException {
        var valg = new OptionsBuilder()
                .include(maaling.getName().replace(".", "\\.") + "\\." + metode + "$")
                .forks(1)
                .threads(1)
                .jvmArgs("-XX:+UseSerialGC", "-Xmx1g", "--sun-misc-unsafe-memory-access=allow")
                .warmupIterations(8)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(valg).runSingle().getPrimaryResult().getScore();
    }
}
