package no.nir.register.kilde;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a source is doing.
 *
 * @param siden since when it has been in this state
 * @param sistHoert when it last answered
 * @param feil what is wrong when it is down
 * @param sisteHendelse the source's own time of the last thing taken in
 * @param etterslep items it has that are not taken in; absent when it does not say
 * @param peker the first sequence number not taken in
 */
public record Kildetilstand(
        Kildenavn kilde,
        Tilstand tilstand,
        @Nullable Instant siden,
        @Nullable Instant sistHoert,
        Kildefeil.@Nullable Grunn feil,
        @Nullable Instant sisteHendelse,
        @Nullable Long etterslep,
        @Nullable Long peker,
        @Nullable Instant nesteForsoek,
        int iKarantene) {

    public enum Tilstand {
        /** Answers, and all it has told is taken in. */
        OPPE,
        /** Answers, but has told more than is taken in. */
        FORSINKET,
        /** Does not answer as it should. */
        NEDE,
        /** Never asked yet, or no address is set up. */
        IKKE_STARTET
    }
}
