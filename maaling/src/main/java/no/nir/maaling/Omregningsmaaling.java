package no.nir.maaling;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.nir.register.omregning.Omregning;
import no.nir.register.oppstart.Nodeprogram;
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

    private final Maaledatabase database;
    private final ConfigurableApplicationContext program;
    private final Kopiering kopiering;

    Omregningsmaaling(Maaledatabase database) throws IOException, SQLException {
        this.database = database;
        program = Nodeprogram.start(
                database.tilkobling(), "--nir.omregning.pause=20ms", "--nir.konsekvens.automatisk=false");
        kopiering = new Kopiering(database);
        new Helomregning(program).kjoer();
        kopiering.huskSvar();
        database.utfoer("vacuum analyze");
    }

    /** Seconds: ours, and both copyings. */
    List<Par> maal(Foer foer, int antall) throws SQLException, IOException {
        List<Par> par = new ArrayList<>();
        for (int i = 1; i <= antall; i++) {
            gjoerKlar(foer);
            long start = System.nanoTime();
            Omregning omregning = new Helomregning(program).kjoer();
            double vaar = sekunderSiden(start);
            start = System.nanoTime();
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

    private void gjoerKlar(Foer foer) throws SQLException {
        database.utfoer("truncate omregningsendring");
        switch (foer) {
            case UENDRET -> {}
            case EN_AV_TJUE ->
                database.utfoer(
                        "update kategori set kategori = case when kategori = 'RETT' then 'PLIKT' else 'RETT' end where person_id % 20 = 0");
            case TOMT -> database.utfoer("truncate kategori, frist, tilhoerighet, beregning");
        }
        database.utfoer("vacuum analyze kategori, frist, tilhoerighet, beregning, person");
        database.utfoer("checkpoint");
    }

    private static double sekunderSiden(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void close() {
        program.close();
    }
}
