package no.nir.maaling;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import no.nir.maaling.gjenspilling.Spiller;
import org.openjdk.jmh.runner.RunnerException;

/**
 * {@code ./nir bench}: measures and prints ratios. {@code regler}, {@code forklaring} and {@code dmn} need nothing; {@code side} needs a running register with
 * its synthetic Norway, given by address and demo user; {@code omregn}, {@code konsekvens} and {@code faktum} make their own database, with as many persons as told.
 */
public final class Maaling {

    private static final int PAR = 5;

    private Maaling() {}

    public static void main(String[] args) throws Exception {
        switch (args.length == 0 ? "regler" : args[0]) {
            case "regler" -> regler();
            case "forklaring" -> forklaring();
            case "dmn" -> dmn();
            case "side" -> side(argument(args, 1, "http://localhost:8080"), argument(args, 2, "sarpsborg-super"));
            case "omregn" -> omregn(Integer.parseInt(argument(args, 1, "10000")));
            case "faktum" -> faktum(Integer.parseInt(argument(args, 1, "20000")));
            case "konsekvens" -> konsekvens(Integer.parseInt(argument(args, 1, "10000")));
            default -> bruk();
        }
    }

    private static void regler() throws RunnerException {
        System.out.printf(
                Locale.ROOT,
                "Hele tidslinjer for en person (%.1f fakta i snitt) mot et nakent sveip over de samme fakta, én kjerne%n",
                Regelpar.faktaPerPerson());
        rapporter("regler", "personer/s", Regelpar.tidslinjer(PAR));
        System.out.printf(Locale.ROOT, "Minne: %,.0f byte per person%n", Regelpar.bytePerPerson());
    }

    private static void forklaring() throws RunnerException {
        System.out.println("Forklaringen av én ordning på én dag i ord, mot de samme reglene uten ord, én kjerne");
        List<Par> par = Regelpar.forklaring(PAR);
        rapporter("forklaring", "svar/s", par);
        System.out.printf(
                Locale.ROOT,
                "Ordene alene: median %.3f ms per forklaring%n",
                Par.median(par.stream()
                        .map(p -> 1000 / p.vaar() - 1000 / p.sammenligning())
                        .toList()));
    }

    private static void dmn() throws RunnerException {
        System.out.println("Ett svar om programmet på én dag mot de samme radene som DMN-tabell (kie-dmn), én kjerne");
        rapporter("dmn", "svar/s", Regelpar.dmn(PAR));
    }

    private static void side(String adresse, String persona) throws Exception {
        Sidemaaling maaling = new Sidemaaling(Innlogget.som(persona, URI.create(adresse)));
        System.out.printf(
                "Personsider (%d personer, 16 innringere) mot innloggingssiden i samme program%n",
                maaling.antallPersoner());
        rapporter("side", "sider/s", maaling.maal(PAR));
        rapporterTider("side", maaling.tider());
    }

    private static void omregn(int personer) throws Exception {
        System.out.printf("Omregning av %d personer mot ordnet COPY ut av fakta og COPY inn av svarene%n", personer);
        try (Maaledatabase database = new Maaledatabase(personer);
                Omregningsmaaling maaling = new Omregningsmaaling(database)) {
            for (Omregningsmaaling.Foer foer : Omregningsmaaling.Foer.values()) {
                rapporter(
                        "omregn-%s-%d".formatted(foer.name().toLowerCase(Locale.ROOT), personer),
                        "s",
                        maaling.maal(foer, personer > 200_000 ? 1 : 3));
            }
        }
    }

    private static void faktum(int personer) throws Exception {
        try (Maaledatabase database = new Maaledatabase(personer);
                Faktamaaling maaling = new Faktamaaling(database, Spiller::finn)) {
            System.out.printf(
                    "Én registrering på en referanseperson med %d avhengige (%d personer) mot de samme setningene med %s%n",
                    Familier.AVHENGIGE, personer, maaling.sammenligning());
            for (Faktamaaling.Faktum faktum : Faktamaaling.Faktum.values()) {
                List<Tider.Tidspar> par = maaling.maal(faktum, personer / 80, PAR, personer / 200);
                rapporterTider("faktum-" + faktum.name().toLowerCase(Locale.ROOT), par);
            }
        }
    }

    private static void konsekvens(int personer) throws Exception {
        System.out.printf("Konsekvens for %d personer mot ordnet COPY ut av fakta%n", personer);
        try (Maaledatabase database = new Maaledatabase(personer);
                Konsekvensmaaling maaling = new Konsekvensmaaling(database)) {
            for (Konsekvensmaaling.Foer foer : Konsekvensmaaling.Foer.values()) {
                rapporter(
                        "konsekvens-%s-%d".formatted(foer.name().toLowerCase(Locale.ROOT), personer),
                        "s",
                        maaling.maal(foer, personer > 200_000 ? 1 : 3));
            }
        }
    }

    private static void rapporterTider(String navn, List<Tider.Tidspar> par) {
        rapporter(navn + "-p50", "ms", par.stream().map(Tider.Tidspar::p50).toList());
        rapporter(navn + "-p95", "ms", par.stream().map(Tider.Tidspar::p95).toList());
        rapporter(navn + "-p99", "ms", par.stream().map(Tider.Tidspar::p99).toList());
    }

    private static void rapporter(String navn, String enhet, List<Par> par) {
        Par.Forhold forhold = Par.forhold(par);
        System.out.printf(
                Locale.ROOT,
                "%s: median %,.2f mot %,.2f %s, forhold %.3f (%.3f–%.3f, %d par)%n",
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

    private static String argument(String[] args, int plass, String ellers) {
        return args.length > plass ? args[plass] : ellers;
    }

    private static void bruk() {
        System.err.println(
                "bruk: ./nir bench [regler | forklaring | dmn | side [ADRESSE [DEMOBRUKER]] | omregn [PERSONER] | konsekvens [PERSONER] | faktum [PERSONER]]");
        System.exit(2);
    }
}
