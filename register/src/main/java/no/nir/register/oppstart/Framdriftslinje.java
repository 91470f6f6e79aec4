package no.nir.register.oppstart;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.nir.register.kilde.Framdrift;

/** A progress bar on a terminal, one line per tenth elsewhere. */
final class Framdriftslinje {

    private static final int BREDDE = 30;
    private static final Duration MELLOM = Duration.ofMillis(300);

    private final PrintStream ut;
    private final boolean terminal;
    private String sistSkrevet = "";

    Framdriftslinje(PrintStream ut, boolean terminal) {
        this.ut = ut;
        this.terminal = terminal;
    }

    /**
     * Shows work that others do, until it goes no longer.
     *
     * @return how it ended; empty when this program is told to stop before that
     */
    <T> Optional<T> foelg(Supplier<T> arbeid, Predicate<T> gaar, Function<T, Framdrift> framdrift) {
        T naa = arbeid.get();
        vis(framdrift.apply(naa));
        while (gaar.test(naa)) {
            try {
                Thread.sleep(MELLOM);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            naa = arbeid.get();
            vis(framdrift.apply(naa));
        }
        ferdig();
        return Optional.of(naa);
    }

    void vis(Framdrift framdrift) {
        String linje = framdrift.totalt() > 0 ? medStrek(framdrift) : utenStrek(framdrift);
        if (terminal) {
            ut.print("\r" + linje + " ");
            ut.flush();
        } else if (!tidel(framdrift).equals(sistSkrevet)) {
            sistSkrevet = tidel(framdrift);
            ut.println(linje);
        }
    }

    void ferdig() {
        if (terminal) {
            ut.println();
        }
    }

    private static String medStrek(Framdrift f) {
        int fylt = (int) Math.min(BREDDE, f.behandlet() * BREDDE / f.totalt());
        return String.format(
                Locale.ROOT,
                "%-16s [%s%s] %3d %%  %d av %d",
                f.kilde(),
                "█".repeat(fylt),
                "·".repeat(BREDDE - fylt),
                Math.min(100, f.behandlet() * 100 / f.totalt()),
                f.behandlet(),
                f.totalt());
    }

    private static String utenStrek(Framdrift f) {
        return String.format(Locale.ROOT, "%-16s %d", f.kilde(), f.behandlet());
    }

    private static String tidel(Framdrift f) {
        return f.kilde() + (f.totalt() > 0 ? f.behandlet() * 10 / f.totalt() : f.behandlet() / 20_000);
    }
}
