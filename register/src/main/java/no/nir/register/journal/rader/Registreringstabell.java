package no.nir.register.journal.rader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.nir.register.drift.Samlelesing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * Writing and reading one table of registrations, where rows are added and closed and never changed. The owner gives its
 * SQL; this class gives the order of the parameters.
 *
 * @param <T> what the table holds
 */
public final class Registreringstabell<T> {

    /**
     * @param settInn insert of person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av and the content
     * @param lukk update of registrert_til and avsluttet_av where person_id and nr
     * @param les select of person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av and the content,
     *     where person_id is any of an array
     * @param slett delete where person_id
     */
    public record Sql(String settInn, String lukk, String les, String slett) {}

    private final Class<T> type;
    private final Sql sql;
    private final Function<T, @Nullable Object[]> verdier;
    private final RowMapper<T> innhold;

    public Registreringstabell(Class<T> type, Sql sql, Function<T, @Nullable Object[]> verdier, RowMapper<T> innhold) {
        this.type = type;
        this.sql = sql;
        this.verdier = verdier;
        this.innhold = innhold;
    }

    public Class<T> type() {
        return type;
    }

    /** Rows whose content is of another kind are another table's business. */
    public void settInn(JdbcTemplate jdbc, List<? extends Registrert<?>> rader) {
        List<@Nullable Object[]> parametre = rader.stream()
                .filter(rad -> type.isInstance(rad.innhold()))
                .map(this::parametre)
                .toList();
        if (!parametre.isEmpty()) {
            jdbc.batchUpdate(sql.settInn(), parametre);
        }
    }

    /** Ends these rows; all of them must stand. */
    public void lukk(JdbcTemplate jdbc, List<? extends Registrert<?>> rader) {
        List<@Nullable Object[]> parametre = rader.stream()
                .filter(rad -> type.isInstance(rad.innhold()))
                .map(rad -> new @Nullable Object[] {tid(rad.til()), rad.avsluttetAv(), rad.personId(), rad.nr()})
                .toList();
        if (!parametre.isEmpty()
                && Arrays.stream(jdbc.batchUpdate(sql.lukk(), parametre)).anyMatch(antall -> antall != 1)) {
            throw new IllegalStateException("a registration to be ended does not stand");
        }
    }

    /** What stands now. */
    public List<Registrert<T>> gjeldende(JdbcTemplate jdbc, Collection<Long> personIder) {
        return jdbc.query(sqlGjeldende(), this::les, ider(personIder));
    }

    /** The same, asked along with others. */
    void gjeldende(Samlelesing lesing, Collection<Long> personIder, Consumer<? super Registrert<T>> mottaker) {
        lesing.spoer(sqlGjeldende(), rs -> mottaker.accept(les(rs, 0)), ider(personIder));
    }

    private String sqlGjeldende() {
        return sql.les() + " and registrert_til is null order by person_id, nr";
    }

    /** What the register knew at an instant. */
    public List<Registrert<T>> somKjent(JdbcTemplate jdbc, Collection<Long> personIder, Instant da) {
        return jdbc.query(
                sql.les() + " and registrert_fra <= ? and (registrert_til > ? or registrert_til is null)"
                        + " order by person_id, nr",
                this::les,
                ider(personIder),
                tid(da),
                tid(da));
    }

    /** Everything ever registered, also what has been corrected since. */
    public List<Registrert<T>> alle(JdbcTemplate jdbc, Collection<Long> personIder) {
        return jdbc.query(sql.les() + " order by person_id, nr", this::les, ider(personIder));
    }

    public void slett(JdbcTemplate jdbc, long personId) {
        jdbc.update(sql.slett(), personId);
    }

    private @Nullable Object[] parametre(Registrert<?> rad) {
        @Nullable Object[] innholdet = verdier.apply(type.cast(rad.innhold()));
        @Nullable Object[] alle = new @Nullable Object[6 + innholdet.length];
        alle[0] = rad.personId();
        alle[1] = rad.nr();
        alle[2] = rad.kommunenummer();
        alle[3] = tid(rad.fra());
        alle[4] = tid(rad.til());
        alle[5] = rad.avsluttetAv();
        System.arraycopy(innholdet, 0, alle, 6, innholdet.length);
        return alle;
    }

    private Registrert<T> les(ResultSet rs, int radnummer) throws SQLException {
        OffsetDateTime til = rs.getObject("registrert_til", OffsetDateTime.class);
        return new Registrert<>(
                rs.getLong("person_id"),
                rs.getLong("nr"),
                rs.getString("kommunenummer"),
                innhold.mapRow(rs, radnummer),
                rs.getObject("registrert_fra", OffsetDateTime.class).toInstant(),
                til == null ? null : til.toInstant(),
                rs.getObject("avsluttet_av", Long.class));
    }

    private static Object ider(Collection<Long> personIder) {
        return personIder.toArray(Long[]::new);
    }

    private static @Nullable OffsetDateTime tid(@Nullable Instant tid) {
        return tid == null ? null : tid.atOffset(ZoneOffset.UTC);
    }
}
