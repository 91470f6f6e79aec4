package no.nir.register.oppstart;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.nir.register.omregning.Endringsteller;
import no.nir.register.omregning.Omregninger;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.dao.DataAccessException;

/**
 * {@code ./nir omregn}: the register without its edges, as one more node beside the applications that run on the same database. No page, no
 * source, no keys: what is not needed for the rules is not made. The database is migrated by the application, never by this.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan({
    "no.nir.register.drift",
    "no.nir.register.journal",
    "no.nir.register.kategori",
    "no.nir.register.omregning"
})
public class Omregnprogram {

    private static final int FEIL = 1;
    private static final int BRUKSFEIL = 2;

    /** The node looks for more work so often, since somebody waits for it. */
    private static final String PAUSE = "300ms";

    /** @return what the process ends with: 0 done as asked, 1 it could not be, 2 not understood, 3 stopped or closed by somebody meanwhile */
    public static int kjoer(PrintStream ut, PrintStream feil, String... argumenter) {
        Omregnvalg valg = Omregnvalg.av(argumenter);
        if (valg instanceof Omregnvalg.Uforstaatt(String hva)) {
            feil.println("nir: " + hva + " Se ./nir hjelp.");
            return BRUKSFEIL;
        }
        try (ConfigurableApplicationContext kontekst = start(valg, argumenter)) {
            Omregnkommando kommando = new Omregnkommando(
                    kontekst.getBean(Omregninger.class),
                    new Omregningsrapport(
                            kontekst.getBean(Endringsteller.class), kontekst.getBean(java.time.Clock.class)),
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

    private static ConfigurableApplicationContext start(Omregnvalg valg, String... argumenter) {
        SpringApplication program = new SpringApplication(Omregnprogram.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setLazyInitialization(true);
        program.setBannerMode(Banner.Mode.OFF);
        program.setLogStartupInfo(false);
        List<String> alle = new ArrayList<>(Arrays.stream(argumenter)
                .filter(a -> a.startsWith("--spring.") || a.startsWith("--nir."))
                .toList());
        alle.add("--nir.omregning.automatisk=" + valg.arbeider());
        alle.add("--nir.omregning.pause=" + PAUSE);
        return program.run(alle.toArray(String[]::new));
    }
}
