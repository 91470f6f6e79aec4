package no.nir.maaling;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import no.nir.maaling.gjenspilling.Opptaker;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.tilgang.Organisasjoner;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The register from the commands down, without pages and sources, with a recorder before its database. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan({
    "no.nir.register.drift",
    "no.nir.register.tilgang",
    "no.nir.register.journal",
    "no.nir.register.kodeliste",
    "no.nir.register.person",
    "no.nir.register.opphold",
    "no.nir.register.vedtak",
    "no.nir.register.deltakelse",
    "no.nir.register.proeve",
    "no.nir.register.vindu",
    "no.nir.register.kategori",
    "no.nir.register.registrering"
})
@EnableConfigurationProperties(Organisasjoner.class)
class Maaleprogram {

    /** In the middle of what the persons of the benchmarks do. */
    static final LocalDate DAG = LocalDate.of(2026, 3, 10);

    private static final int BUNKE = 1000;

    @Bean
    static Opptaker opptaker() {
        return new Opptaker();
    }

    static ConfigurableApplicationContext start(Maaledatabase database) {
        return new SpringApplicationBuilder(Maaleprogram.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(database.tilkobling("--nir.demo=true", "--nir.dato=" + DAG, "--nir.data=" + database.mappe()));
    }

    /** The answers of everyone, as they stand when something new comes. */
    static void beregnAlle(ApplicationContext program, int personer) {
        Kategoriberegner beregner = program.getBean(Kategoriberegner.class);
        TransactionTemplate transaksjon = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
        for (long fra = 1; fra <= personer; fra += BUNKE) {
            List<Long> bunke = LongStream.rangeClosed(fra, Math.min(personer, fra + BUNKE - 1))
                    .boxed()
                    .toList();
            transaksjon.executeWithoutResult(_ -> beregner.omregn(bunke));
        }
    }
}
