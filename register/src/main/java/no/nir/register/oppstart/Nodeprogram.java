package no.nir.register.oppstart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.nir.register.tilgang.Personfilter;
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
import org.springframework.context.annotation.Import;

/**
 * The register without its edges, as one more node beside the applications that run on the same database. No page, no source, no keys: what
 * is not needed for the rules is not made. The database is migrated by the application, never by this.
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
    "no.nir.register.kodeliste",
    "no.nir.register.omregning",
    "no.nir.register.konsekvens"
})
@Import(Personfilter.class)
public final class Nodeprogram {

    private Nodeprogram() {}

    /**
     * @param argumenter of the command; those for the application are passed on
     * @param egne of this program: which work it takes part in
     */
    public static ConfigurableApplicationContext start(String[] argumenter, String... egne) {
        SpringApplication program = new SpringApplication(Nodeprogram.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setLazyInitialization(true);
        program.setBannerMode(Banner.Mode.OFF);
        program.setLogStartupInfo(false);
        List<String> alle = new ArrayList<>(
                Arrays.stream(argumenter).filter(Nodeprogram::erTilProgrammet).toList());
        alle.addAll(List.of(egne));
        return program.run(alle.toArray(String[]::new));
    }

    static boolean erTilProgrammet(String argument) {
        return argument.startsWith("--spring.") || argument.startsWith("--nir.");
    }
}
