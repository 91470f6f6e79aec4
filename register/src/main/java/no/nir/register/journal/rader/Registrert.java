package no.nir.register.journal.rader;

import java.time.Instant;
import no.nir.register.journal.Journalpost;
import org.jspecify.annotations.Nullable;

/**
 * A registration as it stands in its table.
 *
 * @param nr the journal post that made it
 * @param kommunenummer who registered it
 * @param fra when the register came to know it
 * @param til when a correction or annulment ended it; absent while it stands
 * @param avsluttetAv the post that ended it
 */
public record Registrert<T>(
        long personId,
        long nr,
        String kommunenummer,
        T innhold,
        Instant fra,
        @Nullable Instant til,
        @Nullable Long avsluttetAv) {

    public static <T> Registrert<T> ny(Journalpost post, String kommunenummer, T innhold) {
        return new Registrert<>(post.personId(), post.nr(), kommunenummer, innhold, post.registrert(), null, null);
    }

    /** The same row, ended by a later post. */
    public Registrert<T> lukketAv(Journalpost post) {
        return new Registrert<>(personId, nr, kommunenummer, innhold, fra, post.registrert(), post.nr());
    }

    public boolean staar() {
        return til == null;
    }
}
