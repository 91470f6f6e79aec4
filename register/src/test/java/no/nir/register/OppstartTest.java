package no.nir.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
class OppstartTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("databasen er PostgreSQL 18 med alle migreringer på plass")
    void databasenErKlar() {
        assertThat(jdbc.sql("show server_version").query(String.class).single()).startsWith("18");
        assertThat(jdbc.sql("select count(*) from flyway_schema_history where not success")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("journalen kan ikke endres, heller ikke med SQL")
    void journalenErUforanderlig() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> jdbc.sql("delete from journal").update()))
                .hasMessageContaining("append-only");
    }
}
