package no.nir.maaling.gjenspilling;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Recorded statements to be played again and again, about another person each time: {@code :k} says which, {@code :n} is new each time, and a
 * number that the database handed out stands under its column's name.
 *
 * @param linjer one round trip each
 */
public record Manus(List<Linje> linjer, Utvalg utvalg) {

    private static final String SKILLE = ";\n";

    static final long NYTT = 9_000_000_000_000_000L;

    /** Which persons. */
    public sealed interface Utvalg {

        /** Any of them each time, from 1. */
        record Tilfeldig(int antall) implements Utvalg {}

        /** Each once, in turn: what can be said of a person only once. One client. */
        record EtterTur(int foerste) implements Utvalg {}
    }

    /**
     * What goes to the database in one round trip.
     *
     * @param sql one statement, or several with {@link #SKILLE} between them
     * @param gir whether later lines use what it answers
     */
    record Linje(String sql, boolean gir) {

        int setninger() {
            return sql.split(SKILLE).length;
        }

        String tilPgbench() {
            if (gir) {
                return sql + "\n\\gset\n";
            }
            return sql.contains(SKILLE) ? "\\startpipeline\n" + sql + ";\n\\endpipeline\n" : sql + ";\n";
        }
    }

    public Manus {
        linjer = List.copyOf(linjer);
    }

    /** @param ord what stands for the recorded values that vary */
    public static Manus av(List<Setning> opptak, Varierer ord, Utvalg utvalg) {
        List<Linje> linjer = new ArrayList<>();
        for (Setning setning : utenTomme(opptak)) {
            String sql =
                    switch (setning) {
                        case Setning.Sql(String tekst, var verdier) -> ord.sett(tekst, verdier);
                        case Setning.Kopi(String kopi, String rader) -> ord.innsetting(kopi, rader);
                        case Setning.Transaksjon(String hva) -> hva;
                    };
            linjer.add(new Linje(sql.strip(), sql.contains("nextval(") && sql.contains("select")));
        }
        return new Manus(linjer, utvalg);
    }

    /** What {@code :k} is before the first time. */
    int foer() {
        return switch (utvalg) {
            case Utvalg.Tilfeldig _ -> 0;
            case Utvalg.EtterTur(int foerste) -> foerste - 1;
        };
    }

    long neste(long forrige, Random tilfeldig) {
        return switch (utvalg) {
            case Utvalg.Tilfeldig(int antall) -> 1 + tilfeldig.nextLong(antall);
            case Utvalg.EtterTur _ -> forrige + 1;
        };
    }

    /** A transaction in which nothing was asked never reaches the server. */
    private static List<Setning> utenTomme(List<Setning> opptak) {
        List<Setning> igjen = new ArrayList<>();
        for (Setning setning : opptak) {
            if (setning instanceof Setning.Transaksjon(String ord)
                    && !ord.equals("begin")
                    && !igjen.isEmpty()
                    && igjen.getLast() instanceof Setning.Transaksjon) {
                igjen.removeLast();
            } else {
                igjen.add(setning);
            }
        }
        return igjen;
    }

    /** How many statements go to the database, those that begin and end transactions among them. */
    public int setninger() {
        return linjer.stream().mapToInt(Linje::setninger).sum();
    }

    /** How many times an answer is waited for. */
    public int rundturer() {
        return linjer.size();
    }

    /** The same about others. */
    public Manus om(Utvalg andre) {
        return new Manus(linjer, andre);
    }

    String tilPgbench() {
        String k =
                switch (utvalg) {
                    case Utvalg.Tilfeldig(int antall) -> "random(1, %d)".formatted(antall);
                    case Utvalg.EtterTur _ -> ":k + 1";
                };
        return "\\set k %s%n\\set n random(1, %d)%n".formatted(k, NYTT)
                + linjer.stream().map(Linje::tilPgbench).collect(Collectors.joining());
    }
}
