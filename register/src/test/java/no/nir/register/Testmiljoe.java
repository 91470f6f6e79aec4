package no.nir.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** What the register needs around it in tests, started once for all tests of the process. */
public class Testmiljoe implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final EmbeddedPostgres POSTGRES = startPostgres();
    private static final Path DATA = midlertidigMappe();

    @Override
    public void initialize(ConfigurableApplicationContext kontekst) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + POSTGRES.getJdbcUrl("postgres", "postgres")
                                + "&reWriteBatchedInserts=true",
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=",
                        "nir.data=" + DATA,
                        "nir.demo=true",
                        "nir.syntetisk.url=" + Innloggingstjeneste.url(),
                        "nir.oppstart.demo=false",
                        "nir.varsling.automatisk=false",
                        "nir.omregning.automatisk=false",
                        "nir.konsekvens.automatisk=false")
                .applyTo(kontekst);
    }

    private static EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "nb-NO")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path midlertidigMappe() {
        try {
            return Files.createTempDirectory("nir-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
