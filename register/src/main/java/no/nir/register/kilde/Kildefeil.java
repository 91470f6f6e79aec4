package no.nir.register.kilde;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source did not answer as it should. Nothing was written; the same is asked for again later. */
public final class Kildefeil extends RuntimeException {

    /** What went wrong; the words for people are in the message files. */
    public enum Grunn {
        /** No connection, or it broke before the answer was whole. */
        UTEN_FORBINDELSE,
        /** Too many calls: wait as long as the source says. */
        FOR_MANGE_KALL,
        /** The source says that it has failed (5xx). */
        FEIL_HOS_KILDEN,
        /** The source does not accept our token or our right (401, 403). */
        AVVIST,
        /** The source says that we ask wrongly (400 and the like). */
        FEIL_FORESPOERSEL,
        /** An answer that is not what was agreed, such as a page for people. */
        UVENTET_SVAR,
        /** The source is preparing what was ordered. */
        IKKE_KLAR
    }

    private final Grunn grunn;
    private final @Nullable Duration vent;

    public Kildefeil(Grunn grunn) {
        this(grunn, null, null);
    }

    public Kildefeil(Grunn grunn, @Nullable Duration vent, @Nullable Throwable aarsak) {
        super(grunn.name(), aarsak);
        this.grunn = grunn;
        this.vent = vent;
    }

    public Grunn grunn() {
        return grunn;
    }

    /** How long the source asked us to wait. */
    public Optional<Duration> vent() {
        return Optional.ofNullable(vent);
    }
}
