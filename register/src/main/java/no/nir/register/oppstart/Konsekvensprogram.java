package no.nir.register.oppstart;

import java.io.PrintStream;
import java.time.Clock;
import no.nir.register.konsekvens.Konsekvenser;
import no.nir.register.konsekvens.Virkningsteller;
import no.nir.register.web.Spraak;
import no.nir.register.web.Tekster;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;

/**
 * {@code ./nir konsekvens}: tries the rules of this program on the register that runs, and tells what would change. Unlike an application
 * that starts, it brings no rules into use.
 */
public final class Konsekvensprogram {

    private static final int FEIL = 1;
    private static final int BRUKSFEIL = 2;

    private Konsekvensprogram() {}

    /** @return what the process ends with: 0 done as asked, 1 it could not be, 2 not understood, 3 stopped or closed by somebody meanwhile */
    public static int kjoer(PrintStream ut, PrintStream feil, String... argumenter) {
        Konsekvensbestilling bestilling = Konsekvensbestilling.av(argumenter);
        if (bestilling instanceof Konsekvensbestilling.Uforstaatt(String hva)) {
            feil.println("nir: " + hva + " Se ./nir hjelp.");
            return BRUKSFEIL;
        }
        LocaleContextHolder.setLocale(Spraak.NB.locale());
        try (ConfigurableApplicationContext kontekst = Nodeprogram.start(
                argumenter,
                "--nir.omregning.automatisk=false",
                "--nir.konsekvens.automatisk=true",
                "--nir.konsekvens.traader=2",
                "--nir.konsekvens.pause=300ms")) {
            String adresse = kontekst.getEnvironment().getProperty("nir.adresse", "");
            return new Konsekvenskommando(
                            kontekst.getBean(Konsekvenser.class),
                            new Konsekvensrapport(
                                    kontekst.getBean(Virkningsteller.class),
                                    new Tekster(),
                                    kontekst.getBean(Clock.class),
                                    adresse),
                            new Framdriftslinje(ut, System.console() != null),
                            ut,
                            feil)
                    .utfoer(bestilling);
        } catch (DataAccessException e) {
            feil.println("nir: databasen svarer ikke, eller er ikke et register av denne utgaven."
                    + " Registeret er ikke rørt. Det som er funnet, står på siden Konsekvens.");
            return FEIL;
        }
    }
}
