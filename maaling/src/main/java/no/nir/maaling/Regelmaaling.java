package no.nir.maaling;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Ordning;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whole timelines of persons per second on one core, and the bare sweep of the same facts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Regelmaaling {

    static final long FROE = 20261125;
    static final int PERSONER = 4096;

    private List<Personfakta> personer = List.of();
    private final Regelparametre parametre = Regelparametre.gjeldende();
    private final Sveip sveip = new Sveip();

    @Setup
    public void lagPersoner() {
        personer = Faktagenerator.lag(FROE, PERSONER);
    }

    @Benchmark
    @OperationsPerInvocation(PERSONER)
    public long kategori() {
        long segmenter = 0;
        for (Personfakta person : personer) {
            Kategoriresultat resultat = Kategoriberegning.beregn(person, parametre);
            for (Ordning ordning : Ordning.values()) {
                segmenter += resultat.tidslinje(ordning).segmenter().size();
            }
            segmenter += resultat.frister().size();
        }
        return segmenter;
    }

    @Benchmark
    @OperationsPerInvocation(PERSONER)
    public long sveip() {
        long sum = 0;
        for (Personfakta person : personer) {
            sum += sveip.sveip(person);
        }
        return sum;
    }
}
