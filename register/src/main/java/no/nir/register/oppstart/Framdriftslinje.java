package no.nir.register.oppstart;

import java.io.PrintStream;
import java.util.Locale;
import no.nir.register.kilde.Framdrift;

/** A progress bar on a terminal, one line per tenth elsewhere. */
final class Framdriftslinje {

    private static final int BREDDE = 30;

    private final PrintStream ut;
    private final boolean terminal;
    private String sistSkrevet = "";

    Framdriftslinje(PrintStream ut, boolean terminal) {
        this.ut = ut;
        this.terminal = terminal;
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
