package no.nir.maaling.gjenspilling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.nir.maaling.gjenspilling.Manus.Utvalg;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Opptaket av setninger som manus for pgbench")
class ManusTest {

    private static final Varierer ORD = new Varierer(
            Map.of(4711L, "(:k::bigint * 10)", 7000L, ":nextval::bigint", "noekkel-1", "('n-' || :n::bigint)"));

    @Test
    @DisplayName("setter inn verdiene slik de var, og det som varierer, som variabler")
    void verdier() {
        Manus manus = Manus.av(
                List.of(
                        new Setning.Transaksjon("begin"),
                        new Setning.Transaksjon("commit"),
                        new Setning.Transaksjon("begin"),
                        new Setning.Sql("select nextval('nr') from generate_series(1, ?)", List.of(1)),
                        new Setning.Sql(
                                "insert into t values (?, ?, ?, ?, ?, '?')",
                                Arrays.asList(4711L, 7000L, "noekkel-1", LocalDate.of(2026, 3, 10), null)),
                        new Setning.Sql("select ?;\nselect nr from t where a = ?", List.of(4711L, 3)),
                        new Setning.Sql("select ? = any(?)", Arrays.asList(12L, new Long[] {4711L, 8L})),
                        new Setning.Kopi(
                                "copy k (person_id, navn, tom) from stdin\n", "4711\tA'B\t\\N\n4711\t12\t2026-01-01\n"),
                        new Setning.Transaksjon("commit")),
                ORD,
                new Utvalg.EtterTur(100));

        assertThat(manus.foer()).isEqualTo(99);
        assertThat(manus.setninger()).isEqualTo(8);
        assertThat(manus.rundturer()).isEqualTo(7);
        assertThat(manus.tilPgbench()).isEqualTo("""
                \\set k :k + 1
                \\set n random(1, 9000000000000000)
                begin;
                select nextval('nr') from generate_series(1, 1)
                \\gset
                insert into t values ((:k::bigint * 10), :nextval::bigint, ('n-' || :n::bigint), '2026-03-10'::date, null, '?');
                \\startpipeline
                select (:k::bigint * 10);
                select nr from t where a = 3;
                \\endpipeline
                select 12::bigint = any(array[(:k::bigint * 10),8::bigint]::bigint[]);
                insert into k (person_id, navn, tom) values
                ((:k::bigint * 10),'A''B',null),
                ((:k::bigint * 10),'12','2026-01-01');
                commit;
                """);
        assertThat(manus.om(new Utvalg.Tilfeldig(7)).tilPgbench()).startsWith("\\set k random(1, 7)\n");
    }
}
