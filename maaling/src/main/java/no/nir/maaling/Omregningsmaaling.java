package no.nir.maaling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import no.nir.register.drift.Postgrestjener;
import no.nir.register.omregning.Omregning;
import no.nir.register.omregning.Omregninger;
import no.nir.register.omregning.Omregningsstatus;
import no.nir.register.oppstart.Nodeprogram;
import org.flywaydb.core.Flyway;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Everyone recomputed by one node, as {@code ./nir omregn} does it, against the barest copying out of the facts and in of the answers. Three
 * ways: nothing to change; one in twenty persons to change, as a new rule might; and no answer stored at all, so that everything is written,
 * and told as a change.
 */
final class Omregningsmaaling implements AutoCloseable {

    /** What stands in the tables of answers before each run. */
    enum Foer {
        UENDRET,
        EN_AV_TJUE,
        TOMT
    }

    private final Path mappe;
    private final Postgrestjener tjener;
    private final Connection forbindelse;
    private final ConfigurableApplicationContext program;
    private final Kopiering kopiering;

    Omregningsmaaling(int personer) throws IOException, SQLException {
        mappe = Files.createTempDirectory("nir-maaling");
        tjener = Postgrestjener.start(mappe.resolve("postgres"), 0);
        Flyway.configure()
                .dataSource(tjener.jdbcUrl(), "postgres", "")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        forbindelse = DriverManager.getConnection(tjener.jdbcUrl(), "postgres", "");
        Maaleregister.fyll(forbindelse, personer);
        program = Nodeprogram.start(
                new String[] {
                    "--spring.datasource.url=" + tjener.jdbcUrl(),
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.password="
                },
                "--nir.omregning.pause=20ms",
                "--nir.konsekvens.automatisk=false");
        kopiering = new Kopiering(forbindelse, mappe);
        omregn();
        kopiering.huskSvar();
        utfoer("vacuum analyze");
    }

    /** Seconds: ours, and both copyings. */
    List<Par> maal(Foer foer, int antall) throws SQLException, IOException {
        List<Par> par = new ArrayList<>();
        for (int i = 1; i <= antall; i++) {
            gjoerKlar(foer);
            Omregning omregning = omregn();
            double vaar = sekunder;
            long start = System.nanoTime();
            long fakta = kopiering.ut();
            double ut = sekunderSiden(start);
            long rader = kopiering.inn();
            double begge = sekunderSiden(start);
            par.add(new Par(vaar, begge));
            System.out.printf(
                    Locale.ROOT,
                    "  %s %d: %.2f s (%,.0f personer/s, %s) mot %.2f s (%d fakta ut på %.2f s, %d rader inn), forhold %.2f%n",
                    foer,
                    i,
                    vaar,
                    omregning.tall().sett() / vaar,
                    omregning.tall(),
                    begge,
                    fakta,
                    ut,
                    rader,
                    vaar / begge);
        }
        return par;
    }

    private double sekunder;

    private Omregning omregn() {
        Omregninger omregninger = program.getBean(Omregninger.class);
        long start = System.nanoTime();
        long id = omregninger
                .bestill(UUID.randomUUID().toString(), "maaling", "Måling")
                .omregning()
                .omregningId();
        Omregning naa = omregninger.get(id);
        while (naa.status() == Omregningsstatus.GAAR) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            naa = omregninger.get(id);
        }
        sekunder = sekunderSiden(start);
        return naa;
    }

    private void gjoerKlar(Foer foer) throws SQLException {
        utfoer("truncate omregningsendring");
        switch (foer) {
            case UENDRET -> {}
            case EN_AV_TJUE ->
                utfoer(
                        "update kategori set kategori = case when kategori = 'RETT' then 'PLIKT' else 'RETT' end where person_id % 20 = 0");
            case TOMT -> utfoer("truncate kategori, frist, tilhoerighet, beregning");
        }
        utfoer("vacuum analyze kategori, frist, tilhoerighet, beregning, person");
        utfoer("checkpoint");
    }

    private void utfoer(String sql) throws SQLException {
        try (Statement setning = forbindelse.createStatement()) {
            setning.execute(sql);
        }
    }

    private static double sekunderSiden(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void close() throws IOException, SQLException {
        program.close();
        forbindelse.close();
        tjener.close();
        try (Stream<Path> filer = Files.walk(mappe)) {
            for (Path fil : filer.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(fil);
            }
        }
    }
}
