package no.nir.register.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nir.register.NirApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("Tabellene har én eier hver")
class TabelleierskapTest {

    private static final Tabelleierskap REGEL = new Tabelleierskap(Map.of("kategori", "kategori", "adresse", "person"));

    private static List<String> moduler() {
        return ApplicationModules.of(NirApplication.class).stream()
                .map(modul -> modul.getIdentifier().toString())
                .toList();
    }

    @Test
    @DisplayName("Hver tabell i migreringene hører til en modul, og bare dens migreringer rører den")
    void migreringer() {
        assertThat(Migreringer.hele().eiere()).isNotEmpty();
        assertThat(Migreringer.hele().brudd(moduler())).isEmpty();
    }

    @Test
    @DisplayName("En foreldreløs migrering og en fremmed tabell blir meldt")
    void migreringsbrudd() {
        Migreringer feil = new Migreringer(
                Map.of(
                        "a/V1.sql", "create table adresse (id bigint);",
                        "b/V2.sql", "alter table adresse add x text; create table adresse (id bigint);"),
                Map.of("a/V1.sql", "person", "b/V2.sql", "borte"));
        assertThat(feil.brudd(List.of("person")))
                .containsExactly(
                        "b/V2.sql belongs to no module",
                        "b/V2.sql makes adresse, which person made before",
                        "b/V2.sql writes adresse, which belongs to person");
    }

    @Test
    @DisplayName("SQL i koden skriver bare egne tabeller")
    void kode() {
        assertThat(new Tabelleierskap(Migreringer.hele().eiere()).brudd(Kildekode.hele()))
                .isEmpty();
    }

    @Test
    @DisplayName("Skriving til andres tabell blir meldt, uansett form")
    void kodebrudd() {
        Stream.of(
                        "\"insert into adresse (x) values (1)\"",
                        "\"update adresse set x = 1\"",
                        "\"with a as (select 1) delete from adresse\"",
                        "\"copy adresse from stdin\"",
                        "\"insert \" + \"into adresse select 1\"",
                        "\"insert into \" + tabell + \" values (1)\"",
                        "\"update %s set x = 1\"")
                .forEach(sql -> assertThat(REGEL.brudd(kode(sql))).as(sql).hasSize(1));
    }

    @Test
    @DisplayName("Egne tabeller, lesing av andres, radlåser og midlertidige tabeller er lov")
    void lovligKode() {
        Stream.of(
                        "\"insert into kategori (x) values (1) on conflict do update set x = 2\"",
                        "\"select * from adresse for update of adresse\"",
                        "\"select * from adresse for no key update\"",
                        "\"create temp table nye (x int)\" + \"; insert into nye select 1 from adresse\"")
                .forEach(sql -> assertThat(REGEL.brudd(kode(sql))).as(sql).isEmpty());
    }

    private static Kildekode kode(String sql) {
        return Kildekode.avTekst(
                "Eksempel.java",
                "package no.nir.register.kategori; class Eksempel { String tabell = \"t\"; String sql = " + sql
                        + "; }");
    }
}
