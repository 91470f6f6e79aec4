package no.nir.register.oppstart;

import java.io.PrintStream;
import java.time.Clock;
import no.nir.register.kategori.Regelvalg;
import no.nir.register.omregning.Endringsteller;
import no.nir.register.omregning.Omregninger;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/** {@code ./nir omregn}: one more node, and somebody who tells how it goes. */
public final class Omregnprogram {

    private static final int FEIL = 1;
    private static final int BRUKSFEIL = 2;

    private Omregnprogram() {}

    /** @return what the process ends with: 0 done as asked, 1 it could not be, 2 not understood, 3 stopped or closed by somebody meanwhile */
    public static int kjoer(PrintStream ut, PrintStream feil, String... argumenter) {
        Omregnvalg valg = Omregnvalg.av(argumenter);
        if (valg instanceof Omregnvalg.Uforstaatt(String hva)) {
            feil.println("nir: " + hva + " Se ./nir hjelp.");
            return BRUKSFEIL;
        }
        // the node looks for more work often, since somebody waits for it
        try (ConfigurableApplicationContext kontekst = Nodeprogram.start(
                argumenter,
                "--nir.omregning.automatisk=" + valg.arbeider(),
                "--nir.omregning.pause=300ms",
                "--nir.konsekvens.automatisk=false")) {
            kontekst.getBean(Regelvalg.class).noterVersjon();
            Omregnkommando kommando = new Omregnkommando(
                    kontekst.getBean(Omregninger.class),
                    new Omregningsrapport(kontekst.getBean(Endringsteller.class), kontekst.getBean(Clock.class)),
                    new Framdriftslinje(ut, System.console() != null),
                    ut,
                    feil);
            return kommando.utfoer(valg);
        } catch (DataAccessException e) {
            feil.println("nir: databasen svarer ikke, eller er ikke et register av denne utgaven."
                    + " Det som er regnet om, står; resten tas av registeret selv eller neste gang.");
            return FEIL;
        }
    }
}
