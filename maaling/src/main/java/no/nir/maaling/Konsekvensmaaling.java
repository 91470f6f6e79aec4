package no.nir.maaling;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.nir.register.konsekvens.Konsekvens;
import no.nir.register.konsekvens.Konsekvenser;
import no.nir.register.konsekvens.Oppdrag;
import no.nir.register.omregning.Omregningsstatus;
import no.nir.register.oppstart.Nodeprogram;
import org.springframework.context.ConfigurableApplicationContext;

/** Rules tried on everyone by one node, as {@code ./nir konsekvens} does it, against the barest copying out of the facts. */
final class Konsekvensmaaling implements AutoCloseable {

    /** What stands in the table of answers, beside the rules that are tried. */
    enum Foer {
        /** What they say: nobody is touched. */
        UENDRET("select"),
        /** Another category for one person in twenty: they are found, and written down. */
        EN_AV_TJUE(
                "update kategori set kategori = case when kategori = 'RETT' then 'PLIKT' else 'RETT' end where person_id % 20 = 0");

        private final String sql;

        Foer(String sql) {
            this.sql = sql;
        }
    }

    private final Maaledatabase database;
    private final ConfigurableApplicationContext program;
    private final Kopiering kopiering;

    Konsekvensmaaling(Maaledatabase database) throws IOException, SQLException {
        this.database = database;
        program = Nodeprogram.start(
                database.tilkobling(),
                "--nir.omregning.pause=20ms",
                "--nir.konsekvens.traader=2",
                "--nir.konsekvens.pause=20ms");
        new Helomregning(program).kjoer();
        database.utfoer("vacuum analyze");
        kopiering = new Kopiering(database);
        long start = System.nanoTime();
        new Helomregning(program).kjoer();
        System.out.printf(Locale.ROOT, "  til sammenligning: omregning uten endring %.2f s%n", sekunderSiden(start));
    }

    /** Seconds: ours, and the copying. */
    List<Par> maal(Foer foer, int antall) throws SQLException, IOException {
        database.utfoer(foer.sql);
        database.utfoer("vacuum analyze kategori");
        List<Par> par = new ArrayList<>();
        for (int i = 1; i <= antall; i++) {
            database.utfoer("truncate konsekvens cascade");
            database.utfoer("checkpoint");
            long start = System.nanoTime();
            Konsekvens konsekvens = proev();
            double vaar = sekunderSiden(start);
            start = System.nanoTime();
            long fakta = kopiering.ut();
            par.add(new Par(vaar, sekunderSiden(start)));
            System.out.printf(
                    Locale.ROOT,
                    "  %s %d: %.2f s (%,.0f personer/s, %s) mot %d fakta ut på %.2f s, forhold %.2f%n",
                    foer,
                    i,
                    vaar,
                    konsekvens.tall().sett() / vaar,
                    konsekvens.tall(),
                    fakta,
                    par.getLast().sammenligning(),
                    par.getLast().forhold());
        }
        return par;
    }

    private Konsekvens proev() {
        Konsekvenser konsekvenser = program.getBean(Konsekvenser.class);
        long id = konsekvenser
                .bestill(UUID.randomUUID().toString(), "maaling", new Oppdrag("Måling", "Måling", Map.of()))
                .konsekvensId();
        return Venting.til(() -> konsekvenser.get(id), en -> en.status() != Omregningsstatus.GAAR);
    }

    private static double sekunderSiden(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void close() {
        program.close();
    }
}
