package no.nir.maaling;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** {@code ./nir bench}: measures and prints ratios. Without arguments: the rules. */
public final class Maaling {

    private static final int PAR = 5;

    private Maaling() {}

    public static void main(String[] args) throws RunnerException {
        switch (args.length == 0 ? "regler" : args[0]) {
            case "regler" -> regler();
            default -> bruk();
        }
    }

    private static void regler() throws RunnerException {
        System.out.printf(
                Locale.ROOT,
                "Hele tidslinjer for en person (%.1f fakta i snitt) mot et nakent sveip over de samme fakta, én kjerne%n",
                Regelpar.faktaPerPerson());
        rapporter("regler", "personer/s", Regelpar.maal(PAR));
    }

    private static void rapporter(String navn, String enhet, List<Par> par) {
        Par.Forhold forhold = Par.forhold(par);
        System.out.printf(
                Locale.ROOT,
                "%s: median %,.0f mot %,.0f %s, forhold %.3f (%.3f–%.3f, %d par)%n",
                navn,
                Par.median(par.stream().map(Par::vaar).toList()),
                Par.median(par.stream().map(Par::sammenligning).toList()),
                enhet,
                forhold.median(),
                forhold.minst(),
                forhold.stoerst(),
                par.size());
        System.out.println("Rådata: " + Resultatfil.finn().skriv(navn, enhet, par));
    }

    private static void bruk() {
        System.err.println("bruk: ./nir bench [regler]");
        System.exit(2);
    }
}
