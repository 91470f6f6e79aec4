package no.nir.register.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import no.nir.register.Registertest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@Registertest
@DisplayName("Spørsmål som stilles databasen sammen")
class SamlelesingTest {

    @Autowired
    JdbcTemplate jdbc;

    /** 100 go together, 101 one by one. */
    @ParameterizedTest(name = "om {0}")
    @ValueSource(ints = {0, 1, 100, 101})
    @DisplayName("svarene kommer hvert til sitt, i rekkefølge, enten de hentes i ett eller ett og ett")
    void svar(int mange) {
        Long[] ider = LongStream.rangeClosed(1, mange).boxed().toArray(Long[]::new);
        List<Long> foerst = new ArrayList<>();
        List<String> ingen = new ArrayList<>();
        List<String> sist = new ArrayList<>();
        Samlelesing lesing = new Samlelesing(jdbc);
        lesing.spoer(
                "select id from unnest(?::bigint[]) as alle (id) order by id desc",
                rad -> foerst.add(rad.getLong(1)),
                (Object) ider);
        lesing.spoer("select 'x' where false\n", rad -> ingen.add(rad.getString(1)));
        lesing.spoer("select ? || ?", rad -> sist.add(rad.getString(1)), "a;", "b");
        lesing.les();

        assertThat(foerst)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, mange)
                        .map(id -> mange + 1 - id)
                        .boxed()
                        .toList());
        assertThat(ingen).isEmpty();
        assertThat(sist).containsExactly("a;b");
        lesing.les();
        assertThat(sist).as("ingenting spørres to ganger").hasSize(1);
    }

    @ParameterizedTest(name = "om {0}")
    @ValueSource(ints = {1, 101})
    @DisplayName("ett spørsmål som feiler, feiler hele lesingen")
    void feil(int mange) {
        Samlelesing lesing = new Samlelesing(jdbc);
        lesing.spoer("select count(*) from unnest(?::bigint[])", _ -> {}, (Object) new Long[mange]);
        lesing.spoer("select 1 / 0", _ -> {});
        assertThatThrownBy(lesing::les).isInstanceOf(DataAccessException.class);
    }
}
