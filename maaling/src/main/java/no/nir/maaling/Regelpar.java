package no.nir.maaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link Regelmaaling} in pairs, each side in a fresh JVM with one thread. */
final class Regelpar {

    private Regelpar() {}

    static List<Par> maal(int antallPar) throws RunnerException {
        List<Par> par = new ArrayList<>();
        for (int i = 1; i <= antallPar; i++) {
            Par nytt = new Par(perSekund("kategori"), perSekund("sveip"));
            par.add(nytt);
            System.out.printf(
                    Locale.ROOT,
                    "  par %d: %,.0f og %,.0f personer per sekund, forhold %.3f%n",
                    i,
                    nytt.vaar(),
                    nytt.sammenligning(),
                    nytt.forhold());
        }
        return par;
    }

    static double faktaPerPerson() {
        Sveip sveip = new Sveip();
        return Faktagenerator.lag(Regelmaaling.FROE, Regelmaaling.PERSONER).stream()
                .mapToInt(sveip::fakta)
                .average()
                .orElseThrow();
    }

    private static double perSekund(String metode) throws RunnerException {
        var valg = new OptionsBuilder()
                .include(Regelmaaling.class.getName().replace(".", "\\.") + "\\." + metode + "$")
                .forks(1)
                .threads(1)
                .jvmArgs("-XX:+UseSerialGC", "-Xmx1g", "--sun-misc-unsafe-memory-access=allow")
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(valg).runSingle().getPrimaryResult().getScore();
    }
}
