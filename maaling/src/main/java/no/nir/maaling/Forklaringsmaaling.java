package no.nir.maaling;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.kategori.Forklaring;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The whole explanation of one scheme on one day, as the person page asks for it: the rules are run and the words written. Beside it the same
 * run of the rules without a word. Every other person is asked about the programme and about Norwegian, in each language by turns; no lines of
 * who told what, since these persons have no sources.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Forklaringsmaaling {

    static final int PERSONER = 1024;
    private static final LocalDate DAG = LocalDate.of(2026, 11, 25);

    private List<Personfakta> personer = List.of();
    private final Regelparametre parametre = Regelparametre.gjeldende();

    @Setup
    public void lagPersoner() {
        personer = Faktagenerator.lag(Regelmaaling.FROE, PERSONER);
    }

    @Benchmark
    @OperationsPerInvocation(PERSONER)
    public long forklaring() {
        long tegn = 0;
        for (int i = 0; i < PERSONER; i++) {
            Spraak spraak = Spraak.values()[i % Spraak.values().length];
            tegn += Forklaring.skriv(beregn(i), ordning(i), DAG, spraak)
                    .map(tekst -> tekst.tittel().length()
                            + tekst.fordi().size()
                            + tekst.trinn().size())
                    .orElse(0);
        }
        return tegn;
    }

    @Benchmark
    @OperationsPerInvocation(PERSONER)
    public long regler() {
        long regler = 0;
        for (int i = 0; i < PERSONER; i++) {
            regler += beregn(i).paa(ordning(i), DAG).regler().size();
        }
        return regler;
    }

    private Kategoriresultat beregn(int i) {
        return Kategoriberegning.beregn(personer.get(i), parametre);
    }

    private static Ordning ordning(int i) {
        return i % 2 == 0 ? Ordning.INTRO : Ordning.NORSK;
    }
}
