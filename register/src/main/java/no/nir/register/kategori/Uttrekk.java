package no.nir.register.kategori;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.nir.register.drift.Samlelesing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;

/** Reads fact tables for many persons at once, one statement a table, as the register knows them now or knew them then. */
final class Uttrekk {

    private static final String UTVALG = "person_id = any(:ider)";
    private static final Pattern MERKE = Pattern.compile(Pattern.quote(UTVALG) + "|\\{kjent}|\\{til}");

    /** Whose rows are read. */
    private sealed interface Hvem {}

    private record Personer(Long[] ider) implements Hvem {}

    /** Everyone from the first id to the last: one walk along the key, however many they are. */
    private record Strekk(long fra, long til) implements Hvem {}

    private final JdbcTemplate jdbc;
    private final Hvem hvem;
    private final @Nullable Instant da;
    private final @Nullable Samlelesing sammen;

    private Uttrekk(JdbcTemplate jdbc, Hvem hvem, @Nullable Instant da, @Nullable Samlelesing sammen) {
        this.jdbc = jdbc;
        this.hvem = hvem;
        this.da = da;
        this.sammen = sammen;
    }

    static Uttrekk naa(JdbcTemplate jdbc, Collection<Long> ider) {
        return new Uttrekk(jdbc, new Personer(ider.toArray(Long[]::new)), null, null);
    }

    static Uttrekk naa(JdbcTemplate jdbc, long fra, long til) {
        return new Uttrekk(jdbc, new Strekk(fra, til), null, null);
    }

    static Uttrekk somKjent(JdbcTemplate jdbc, Collection<Long> ider, Instant da) {
        return new Uttrekk(jdbc, new Personer(ider.toArray(Long[]::new)), da, null);
    }

    /** The same knowledge about other persons. */
    Uttrekk om(Collection<Long> andre) {
        return new Uttrekk(jdbc, new Personer(andre.toArray(Long[]::new)), da, null);
    }

    /** The same, where what {@link #les} gives is empty until {@link #hent} has fetched all of it at once. */
    Uttrekk samlet() {
        return new Uttrekk(jdbc, hvem, da, hvem instanceof Personer ? new Samlelesing(jdbc) : null);
    }

    void hent() {
        if (sammen != null) {
            sammen.les();
        }
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
        List<Object> verdier = new ArrayList<>();
        String medVilkaar = MERKE.matcher(sql).replaceAll(merke -> vilkaar(merke.group(), verdier));
        RowCallbackHandler leser = rs ->
                rader.computeIfAbsent(rs.getLong(1), _ -> new ArrayList<>(4)).add(rad.mapRow(rs, 0));
        if (sammen != null) {
            sammen.spoer(medVilkaar, leser, verdier.toArray());
        } else {
            jdbc.query(medVilkaar, leser, verdier.toArray());
        }
        return rader;
    }

    private String vilkaar(String merke, List<Object> verdier) {
        if (merke.equals(UTVALG)) {
            return switch (hvem) {
                case Personer(Long[] ider) -> {
                    verdier.add(ider);
                    yield "person_id = any(?)";
                }
                case Strekk(long fra, long til) -> {
                    verdier.addAll(List.of(fra, til));
                    yield "person_id between ? and ?";
                }
            };
        }
        boolean gjelder = merke.equals("{kjent}");
        if (da == null) {
            return gjelder ? "registrert_til is null" : "true";
        }
        OffsetDateTime tid = da.atOffset(ZoneOffset.UTC);
        verdier.addAll(gjelder ? List.of(tid, tid) : List.of(tid));
        return gjelder
                ? "registrert_fra <= ? and (registrert_til is null or registrert_til > ?)"
                : "registrert_fra <= ?";
    }

    static LocalDate dato(ResultSet rs, String kolonne) throws SQLException {
        return rs.getObject(kolonne, LocalDate.class);
    }

    static @Nullable LocalDate datoEllerTom(ResultSet rs, String kolonne) throws SQLException {
        return rs.getObject(kolonne, LocalDate.class);
    }
}
