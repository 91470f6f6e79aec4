package no.nir.maaling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Program;
import org.jspecify.annotations.Nullable;

/**
 * The comparator of the rules: the barest thing that can be done with a person's dated facts. It lays them out as intervals of
 * days, cuts the time at every end, and asks of each slice which facts hold in it. No law, no reasons, no objects kept.
 */
final class Sveip {

    private static final int AAPEN = Integer.MAX_VALUE;

    private int[] fra = new int[32];
    private int[] til = new int[32];
    private int antall;

    /** The facts of a person that have a day. */
    int fakta(Personfakta fakta) {
        antall = 0;
        fakta.statsborgerskap().forEach(s -> legg(s.fom() == null ? fakta.foedselsdato() : s.fom(), s.tom()));
        punkt(fakta.ankomst());
        fakta.tillatelser().forEach(t -> legg(t.innvilget(), t.gyldigTil()));
        fakta.soeknader().forEach(s -> legg(s.innlevert(), s.endelig()));
        fakta.asylsaker().forEach(a -> {
            legg(a.soekt(), a.vedtakUdi());
            a.mottak().forEach(m -> legg(m.fom(), m.tom()));
        });
        fakta.bosettinger().forEach(b -> legg(b.fom(), b.tom()));
        fakta.folkeregistreringer().forEach(f -> legg(f.fom(), f.tom()));
        fakta.arbeid().forEach(a -> legg(a.fom(), a.tom()));
        program(fakta.program());
        punkt(fakta.norsk().krav());
        punkt(fakta.norsk().begynt());
        return antall;
    }

    /** The sum over all slices of how many facts hold: a number that cannot be had without the work. */
    long sveip(Personfakta person) {
        int n = fakta(person);
        int[] kutt = new int[2 * n];
        for (int i = 0; i < n; i++) {
            kutt[2 * i] = fra[i];
            kutt[2 * i + 1] = til[i] == AAPEN ? AAPEN : til[i] + 1;
        }
        Arrays.sort(kutt);
        long sum = 0;
        for (int i = 0; i < kutt.length; i++) {
            if (kutt[i] == AAPEN || (i > 0 && kutt[i] == kutt[i - 1])) {
                continue;
            }
            sum += gjelder(n, kutt[i]);
        }
        return sum;
    }

    private int gjelder(int n, int dag) {
        int treff = 0;
        for (int i = 0; i < n; i++) {
            if (fra[i] <= dag && dag <= til[i]) {
                treff++;
            }
        }
        return treff;
    }

    private void program(List<Program> alle) {
        for (Program program : alle) {
            punkt(program.vedtak());
            if (program.start() != null) {
                legg(program.start(), program.slutt());
            }
        }
    }

    private void punkt(@Nullable LocalDate dag) {
        if (dag != null) {
            legg(dag, dag);
        }
    }

    private void legg(LocalDate fom, @Nullable LocalDate tom) {
        if (antall == fra.length) {
            fra = Arrays.copyOf(fra, 2 * antall);
            til = Arrays.copyOf(til, 2 * antall);
        }
        fra[antall] = (int) fom.toEpochDay();
        til[antall] = tom == null ? AAPEN : (int) tom.toEpochDay();
        antall++;
    }
}
