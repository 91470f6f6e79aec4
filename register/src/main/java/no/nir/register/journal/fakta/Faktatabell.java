package no.nir.register.journal.fakta;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a table of facts is read and written. The SQL is the owner's; this says what it must look like.
 *
 * @param opphav how it is known whose fact it is while persons are merged
 * @param les gives the rows of many persons as known at one instant: selects {@code ctid}, {@code person_id},
 *     {@code registrert_fra}, {@code journal_nr} and the fact's columns; parameters person ids, instant, instant
 * @param lukk sets {@code registrert_til}; parameters an array of {@code ctid} and an array of instants
 * @param skriv inserts from parallel arrays: person id, the fact's columns, {@code registrert_fra},
 *     {@code registrert_til}, {@code journal_nr}, and {@code opphav_id} if there is one; all arrays are text and cast in the SQL
 * @param noekkel what stays the same when a fact is known anew, within one person
 * @param kolonner the fact's columns in the order of {@code skriv}
 */
public record Faktatabell<F>(
        Opphav opphav,
        String les,
        String lukk,
        String skriv,
        Leser<F> leser,
        Function<F, Object> noekkel,
        List<Function<F, @Nullable Object>> kolonner) {

    /**
     * When persons are merged, their facts stand together on the one who stays; when that is taken back, each must find home. A
     * fact's origin is the person it is really told of, in column {@code opphav_id} where that is another than the one it stands on.
     */
    public enum Opphav {
        /** No origin: the fact is told anew of each person. */
        INGEN,
        /** A fact keeps the origin of the one it replaces: a number is always the same person's. */
        ARVES,
        /** Each message names it; facts of two origins never replace each other. */
        NEVNES
    }

    /** Makes a fact of a row. */
    @FunctionalInterface
    public interface Leser<F> {
        F les(ResultSet rad) throws SQLException;
    }

    boolean erSamme(F a, F b) {
        return noekkel.apply(a).equals(noekkel.apply(b));
    }
}
