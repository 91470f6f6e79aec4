package no.nir.register.drift;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Selects that go to the database together, in one round trip: about a person or two, waiting for the answers is what takes time. Each sees
 * what it would have seen alone. About many, they go one by one: neither side then holds more than one answer, nor waits for the other to read.
 */
public final class Samlelesing {

    /** So many ids the longest list of a round trip may have. */
    private static final int FAA = 100;

    private record Spoersmaal(String sql, RowCallbackHandler rad, Object[] verdier) {

        boolean omMange() {
            return Arrays.stream(verdier).anyMatch(verdi -> verdi instanceof Object[] mange && mange.length > FAA);
        }
    }

    private final JdbcTemplate jdbc;
    private final List<Spoersmaal> spoersmaal = new ArrayList<>();

    public Samlelesing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param sql one select
     * @param rad gets each row of its answer, once {@link #les} is called
     */
    public void spoer(String sql, RowCallbackHandler rad, Object... verdier) {
        spoersmaal.add(new Spoersmaal(sql, rad, verdier));
    }

    /** Asks, and hands out the answers in the order of the questions. */
    public void les() {
        if (spoersmaal.stream().anyMatch(Spoersmaal::omMange)) {
            spoersmaal.forEach(ett -> jdbc.query(ett.sql(), ett.rad(), ett.verdier()));
        } else if (!spoersmaal.isEmpty()) {
            sammen();
        }
        spoersmaal.clear();
    }

    private void sammen() {
        String sql = spoersmaal.stream().map(ett -> ett.sql().strip()).collect(Collectors.joining(";\n"));
        Object[] verdier =
                spoersmaal.stream().flatMap(ett -> Arrays.stream(ett.verdier())).toArray();
        jdbc.execute(sql, (PreparedStatementCallback<Integer>) setning -> {
            new ArgumentPreparedStatementSetter(verdier).setValues(setning);
            setning.execute();
            for (Spoersmaal ett : spoersmaal) {
                try (ResultSet rader = setning.getResultSet()) {
                    while (rader.next()) {
                        ett.rad().processRow(rader);
                    }
                }
                setning.getMoreResults();
            }
            return spoersmaal.size();
        });
    }
}
