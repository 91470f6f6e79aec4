package no.nir.maaling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.regler.Regelsett;
import no.nir.regelverk.regler.Sak;
import no.nir.regelverk.regler.Utfall;
import no.nir.regelverk.vurdering.Ordning;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One question about the programme on one day, answered by the rules and by the same rows as a DMN table; both get what they need
 * of the person worked out beforehand. The rules answer with every reason and all their other rows, the table with one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Dmnmaaling {

    /** The rows that are in the table. */
    static final Set<String> RADER =
            Set.of("I21-1", "I21-2", "I21-4", "I21-5", "I21-7", "I21-9", "I21-10", "I21-11", "I21-99");

    /** A person on a day, as the rules see it and as the table does. */
    record Tilfelle(Sak sak, int dag, Delspoersmaal spoersmaal) {

        Utfall regelsvar() {
            return Regelsett.vurder(Ordning.INTRO, sak, dag);
        }
    }

    private final DmnTabell tabell = new DmnTabell();
    private List<Tilfelle> tilfeller = List.of();
    private int neste;

    @Setup
    public void lagTilfeller() {
        tilfeller = tilfeller(Regelmaaling.PERSONER);
    }

    /** Persons for whom the table has a row on the day: not collective protection, no programme that has ended, no renewal gap. */
    static List<Tilfelle> tilfeller(int personer) {
        List<Tilfelle> ut = new ArrayList<>();
        for (Personfakta person : Faktagenerator.lag(Regelmaaling.FROE, personer)) {
            LocalDate bosatt = person.bosettinger().getFirst().fom();
            if (person.tillatelser().getFirst().grunnlag() != Grunnlag.KOLL_34) {
                leggTil(ut, person, bosatt.minusDays(10));
                leggTil(ut, person, bosatt.plusDays(100));
                leggTil(ut, person, bosatt.plusDays(800));
            }
        }
        return List.copyOf(ut);
    }

    private static void leggTil(List<Tilfelle> ut, Personfakta person, LocalDate dag) {
        boolean harTillatelse = !dag.isBefore(person.tillatelser().getFirst().innvilget());
        if (!harTillatelse || dag.getYear() >= 2026) {
            return;
        }
        Sak sak = new Sak(person, Regelparametre.gjeldende());
        Tilfelle tilfelle = new Tilfelle(sak, (int) dag.toEpochDay(), Delspoersmaal.av(person, dag));
        if (rad(tilfelle.regelsvar()) != null) {
            ut.add(tilfelle);
        }
    }

    /** The row of the law table that decided; {@code null} when it is not in the DMN table. */
    static @Nullable String rad(Utfall utfall) {
        return utfall.regler().stream()
                .map(Object::toString)
                .filter(RADER::contains)
                .findFirst()
                .orElse(null);
    }

    private Tilfelle neste() {
        neste = neste + 1 < tilfeller.size() ? neste + 1 : 0;
        return tilfeller.get(neste);
    }

    @Benchmark
    public Object regler() {
        return neste().regelsvar();
    }

    @Benchmark
    public Object dmn() {
        return tabell.svar(neste().spoersmaal());
    }
}
