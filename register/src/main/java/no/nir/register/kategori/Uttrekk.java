package no.nir.register.kategori;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads fact tables for many persons at once, one statement a table, as the register knows them now or knew them then. */
final class Uttrekk {

    private static final String NAA = "registrert_til is null";
    private static final String DA = "registrert_fra <= :da and (registrert_til is null or registrert_til > :da)";

    private static final String UTVALG = "person_id = any(:ider)";

    /** Whose rows are read. */
    private sealed interface Hvem {}

    private record Personer(Long[] ider) implements Hvem {}

    /** Everyone from the first id to the last: one walk along the key, however many they are. */
    private record Strekk(long fra, long til) implements Hvem {}

    private final JdbcClient jdbc;
    private final Hvem hvem;
    private final @Nullable Instant da;

    private Uttrekk(JdbcClient jdbc, Hvem hvem, @Nullable Instant da) {
        this.jdbc = jdbc;
        this.hvem = hvem;
        this.da = da;
    }

    static Uttrekk naa(JdbcClient jdbc, Collection<Long> ider) {
        return new Uttrekk(jdbc, new Personer(ider.toArray(Long[]::new)), null);
    }

    static Uttrekk naa(JdbcClient jdbc, long fra, long til) {
        return new Uttrekk(jdbc, new Strekk(fra, til), null);
    }

    static Uttrekk somKjent(JdbcClient jdbc, Collection<Long> ider, Instant da) {
        return new Uttrekk(jdbc, new Personer(ider.toArray(Long[]::new)), da);
    }

    /** The same knowledge about other persons. */
    Uttrekk om(Collection<Long> andre) {
        return new Uttrekk(jdbc, new Personer(andre.toArray(Long[]::new)), da);
    }

    /**
     * Rows by person, in the order the statement gives them.
     *
     * @param sql selects {@code person_id} first, with {@code person_id = any(:ider)} and the mark {@code {kjent}} where the knowledge is
     *     asked for, or {@code {til}} for everything ever known up to then
     */
    <T> Map<Long, List<T>> les(String sql, RowMapper<T> rad) {
        Map<Long, List<T>> rader = new HashMap<>();
        if (hvem instanceof Personer(Long[] ider) && ider.length == 0) {
            return rader;
        }
        String medVilkaar = sql.replace("{kjent}", da == null ? NAA : DA)
                .replace("{til}", da == null ? "true" : "registrert_fra <= :da");
        JdbcClient.StatementSpec sporring =
                switch (hvem) {
                    case Personer(Long[] ider) -> jdbc.sql(medVilkaar).param("ider", ider);
                    case Strekk(long fra, long til) ->
                        jdbc.sql(medVilkaar.replace(UTVALG, "person_id between :fra and :til"))
                                .param("fra", fra)
                                .param("til", til);
                };
        if (da != null) {
            sporring = sporring.param("da", da.atOffset(ZoneOffset.UTC));
        }
        sporring.query(rs -> {
            rader.computeIfAbsent(rs.getLong(1), _ -> new ArrayList<>(4)).add(rad.mapRow(rs, 0));
        });
        return rader;
    }

    static LocalDate dato(ResultSet rs, String kolonne) throws SQLException {
        return rs.getObject(kolonne, LocalDate.class);
    }

    static @Nullable LocalDate datoEllerTom(ResultSet rs, String kolonne) throws SQLException {
        return rs.getObject(kolonne, LocalDate.class);
    }
}
