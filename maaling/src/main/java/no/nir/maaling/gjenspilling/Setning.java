package no.nir.maaling.gjenspilling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was sent to the database. */
public sealed interface Setning {

    /** @param verdier of the places marked with a question mark, in order */
    record Sql(String sql, List<? extends @Nullable Object> verdier) implements Setning {}

    /** @param rader in COPY's text form */
    record Kopi(String sql, String rader) implements Setning {}

    /** {@code begin}, {@code commit} or {@code rollback}. */
    record Transaksjon(String ord) implements Setning {}
}
