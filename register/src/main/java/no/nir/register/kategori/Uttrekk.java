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

    private final JdbcClient jdbc;
    private final Long[] ider;
    private final @Nullable Instant da;

    private Uttrekk(JdbcClient jdbc, Collection<Long> ider, @Nullable Instant da) {
        this.jdbc = jdbc;
        this.ider = ider.toArray(Long[]::new);
        this.da = da;
    }

    static Uttrekk naa(JdbcClient jdbc, Collection<Long> ider) {
        return new Uttrekk(jdbc, ider, null);
    }

    static Uttrekk somKjent(JdbcClient jdbc, Collection<Long> ider, Instant da) {
        return new Uttrekk(jdbc, ider, da);
    }

    /** The same knowledge about other persons. */
    Uttrekk om(Collection<Long> andre) {
        return new Uttrekk(jdbc, andre, da);
    }

    /**
     * Rows by person, in the order the statement gives them.
     *
     * @param sql selects {@code person_id} first, with {@code :ider} and the mark {@code {kjent}} where the knowledge is asked for, or
     *     {@code {til}} for everything ever known up to then
     */
    <T> Map<Long, List<T>> les(String sql, RowMapper<T> rad) {
        Map<Long, List<T>> rader = new HashMap<>();
        if (ider.length == 0) {
            return rader;
        }
        String medVilkaar = sql.replace("{kjent}", da == null ? NAA : DA)
                .replace("{til}", da == null ? "true" : "registrert_fra <= :da");
        JdbcClient.StatementSpec sporring = jdbc.sql(medVilkaar).param("ider", ider);
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
