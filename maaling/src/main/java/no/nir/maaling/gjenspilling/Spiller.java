package no.nir.maaling.gjenspilling;

import java.util.List;

/** Plays a script against a database. */
public sealed interface Spiller permits Pgbench, Jdbcspiller {

    /** What to call it. */
    String navn();

    /** @return milliseconds of each time that counts */
    List<Double> spill(Manus manus, Loep loep) throws Exception;

    /**
     * How it is played.
     *
     * @param klienter that play side by side, each as fast as it gets answers
     * @param oppvarming times of each that do not count: until the server knows the statements
     * @param ganger of each after that
     */
    record Loep(int klienter, int oppvarming, int ganger) {

        public int alle() {
            return oppvarming + ganger;
        }
    }

    /** pgbench where it is, else plain JDBC; says which. */
    static Spiller finn(Tjener tjener) {
        return Pgbench.finn(tjener).<Spiller>map(pgbench -> pgbench).orElseGet(() -> {
            System.out.println("pgbench finnes ikke på maskinen: de samme setningene spilles av med JDBC i stedet");
            return medJdbc(tjener);
        });
    }

    static Spiller medJdbc(Tjener tjener) {
        return new Jdbcspiller(tjener);
    }

    /** A database on this machine that asks for no password. */
    record Tjener(int port) {

        public static Tjener av(String jdbcUrl) {
            return new Tjener(
                    java.net.URI.create(jdbcUrl.substring("jdbc:".length())).getPort());
        }

        String jdbcUrl() {
            return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
        }
    }
}
