package no.nir.register.drift;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded database, only when {@code spring.datasource.url} names no other. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "__never__")
class InnebygdDatabase {

    @Bean(destroyMethod = "close")
    Postgrestjener postgrestjener(@Value("${nir.data}") Path data, @Value("${nir.postgres.port:0}") int port) {
        return Postgrestjener.start(data.toAbsolutePath().resolve("postgres"), port);
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(Postgrestjener tjener) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return tjener.jdbcUrl();
            }
        };
    }
}
