package no.nir.maaling;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nir.register.kategori.Valgpunkt;
import no.nir.register.konsekvens.Konsekvens;
import no.nir.register.konsekvens.Konsekvenser;
import no.nir.register.konsekvens.Oppdrag;
import no.nir.register.omregning.Omregningsstatus;
import no.nir.register.oppstart.Nodeprogram;
import org.springframework.context.ConfigurableApplicationContext;

/** Other rules tried on everyone by one node, as {@code ./nir konsekvens} does it, against the barest copying out of the facts. */
final class Konsekvensmaaling implements AutoCloseable {

    /** What is tried. */
    enum Proevd {
        /** The rules as they are: nobody is touched. */
        SOM_NAA,
        /** The highest age raised from a day: those who pass it then are written down. */
        ALDER_2027
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
    }

    /** Seconds: ours, and the copying. */
    List<Par> maal(Proevd proevd, int antall) throws SQLException, IOException {
        List<Par> par = new ArrayList<>();
        for (int i = 1; i <= antall; i++) {
            database.utfoer("truncate konsekvens cascade");
            database.utfoer("checkpoint");
            long start = System.nanoTime();
            Konsekvens konsekvens = proev(proevd);
            double vaar = sekunderSiden(start);
            start = System.nanoTime();
            long fakta = kopiering.ut();
            par.add(new Par(vaar, sekunderSiden(start)));
            System.out.printf(
                    Locale.ROOT,
                    "  %s %d: %.2f s (%,.0f personer/s, %s) mot %d fakta ut på %.2f s, forhold %.2f%n",
                    proevd,
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

    private Konsekvens proev(Proevd proevd) {
        Konsekvenser konsekvenser = program.getBean(Konsekvenser.class);
        Map<Valgpunkt, Optional<String>> valg =
                switch (proevd) {
                    case SOM_NAA -> Map.of();
                    case ALDER_2027 -> Map.of(Valgpunkt.ALDERSGRENSE_60_I_KRAFT, Optional.of("2027-01-01"));
                };
        long id = konsekvenser
                .bestill(UUID.randomUUID().toString(), "maaling", new Oppdrag("Måling", "Måling", valg))
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
