package no.nir.register.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.nir.register.Registertest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Registertest
@Transactional
@DisplayName("Databasens egne regler")
class KatalogTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Hver nøkkel på persondata inneholder personen; unntakene er de som er ført opp, og ingen andre")
    void noekler() {
        assertThat(new Katalog(jdbc).noeklerUtenPerson()).containsExactlyInAnyOrderElementsOf(Katalog.UNNTAK.keySet());
    }

    @Test
    @DisplayName("En unik nøkkel, en unik indeks og en fremmednøkkel uten person blir meldt")
    void noekkelbrudd() {
        jdbc.sql("""
                        create temp table brudd (
                          person_id bigint, nr bigint primary key, kode text unique, annen bigint, unique (person_id, nr))
                        """).update();
        jdbc.sql("create unique index brudd_indeks on brudd (annen)").update();
        jdbc.sql("alter table brudd add constraint brudd_fremmed foreign key (annen) references brudd (nr)")
                .update();
        List<String> funnet = new ArrayList<>(new Katalog(jdbc).noeklerUtenPerson());
        funnet.removeAll(Katalog.UNNTAK.keySet());
        assertThat(funnet)
                .containsExactly(
                        "brudd.brudd_fremmed", "brudd.brudd_indeks", "brudd.brudd_kode_key", "brudd.brudd_pkey");
    }

    @Test
    @DisplayName("Tabeller og kolonner har ascii-navn")
    void navn() {
        assertThat(new Katalog(jdbc).navnUtenforAscii()).isEmpty();
    }

    @Test
    @DisplayName("En kolonne med ø blir meldt")
    void navnebrudd() {
        jdbc.sql("create temp table brudd (\"fødselsdato\" date, nr int)").update();
        assertThat(new Katalog(jdbc).navnUtenforAscii()).containsExactly("brudd.fødselsdato");
    }
}
