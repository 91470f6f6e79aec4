package no.nir.maaling.gjenspilling;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.nir.maaling.gjenspilling.Spiller.Tjener;

/** The same without pgbench: each statement prepared once on one connection, nothing made of what it answers. */
record Jdbcspiller(Tjener tjener) implements Spiller {

    private static final Pattern VARIABEL = Pattern.compile("(?<![:\\w]):(k|n|nextval)\\b");

    private record Klar(PreparedStatement setning, List<String> variabler, boolean gir) {}

    @Override
    public String navn() {
        return "JDBC";
    }

    @Override
    public List<Double> spill(Manus manus, Loep loep) throws Exception {
        List<Double> alle = new ArrayList<>();
        try (ExecutorService traader = Executors.newFixedThreadPool(loep.klienter())) {
            List<Callable<List<Double>>> arbeid = new ArrayList<>();
            for (int i = 0; i < loep.klienter(); i++) {
                Random tilfeldig = new Random();
                arbeid.add(() -> klient(manus, loep, tilfeldig));
            }
            for (Future<List<Double>> tider : traader.invokeAll(arbeid)) {
                alle.addAll(tider.get());
            }
        }
        return alle;
    }

    private List<Double> klient(Manus manus, Loep loep, Random tilfeldig) throws SQLException {
        List<Double> tider = new ArrayList<>();
        try (Connection forbindelse = DriverManager.getConnection(tjener.jdbcUrl())) {
            List<Klar> linjer = new ArrayList<>();
            for (Manus.Linje linje : manus.linjer()) {
                linjer.add(klargjoer(forbindelse, linje));
            }
            long k = manus.foer();
            for (int i = 0; i < loep.alle(); i++) {
                Map<String, Long> variabler = new HashMap<>();
                k = manus.neste(k, tilfeldig);
                variabler.put("k", k);
                variabler.put("n", tilfeldig.nextLong(Manus.NYTT));
                long start = System.nanoTime();
                for (Klar linje : linjer) {
                    utfoer(linje, variabler);
                }
                tider.add((System.nanoTime() - start) / 1e6);
            }
        }
        return tider.subList(loep.oppvarming(), tider.size());
    }

    private static Klar klargjoer(Connection forbindelse, Manus.Linje linje) throws SQLException {
        List<String> variabler = VARIABEL.matcher(linje.sql())
                .results()
                .map(MatchResult::group)
                .map(variabel -> variabel.substring(1))
                .toList();
        String sql = VARIABEL.matcher(linje.sql()).replaceAll("?");
        return new Klar(forbindelse.prepareStatement(sql), variabler, linje.gir());
    }

    private static void utfoer(Klar linje, Map<String, Long> variabler) throws SQLException {
        for (int i = 0; i < linje.variabler().size(); i++) {
            linje.setning()
                    .setLong(
                            i + 1,
                            Objects.requireNonNull(
                                    variabler.get(linje.variabler().get(i))));
        }
        if (linje.setning().execute() && linje.gir()) {
            try (ResultSet svar = linje.setning().getResultSet()) {
                svar.next();
                variabler.put(svar.getMetaData().getColumnLabel(1), svar.getLong(1));
            }
        }
    }
}
