package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What HK-dir tells of a test; members named as in {@code docs/api/hkdir-proeveresultater.md}. */
public record Hkdirfaktum(Melding melding, Paamelding paamelding, Innhold innhold) {

    public enum Melding {
        NY,
        KORRIGERT,
        ANNULLERT
    }

    /** How the candidate signed up; the last two are dirt. */
    public enum Paamelding {
        BEGGE_NUMRE,
        DUF_NUMMER,
        FOLKEREGISTERNUMMER,
        /** A digit was left out. */
        FEILSKREVET,
        /** The number of somebody no register here knows. */
        UKJENT
    }

    /** Absent members are left out in the feed; an annulment has the reference only. */
    public record Innhold(
            String referanse,
            @Nullable String proeve,
            @Nullable LocalDate proevedato,
            @Nullable Delproever delproever,
            @Nullable String resultat,
            @Nullable String spraak) {

        static Innhold norsk(String referanse, String proeve, LocalDate dato, Delproever delproever) {
            return new Innhold(referanse, proeve, dato, delproever, null, null);
        }

        static Innhold kunnskap(String referanse, String proeve, LocalDate dato, boolean bestaatt, String spraak) {
            return new Innhold(referanse, proeve, dato, null, bestaatt ? "BESTAATT" : "IKKE_BESTAATT", spraak);
        }

        static Innhold bare(String referanse) {
            return new Innhold(referanse, null, null, null, null, null);
        }
    }

    /** A part that was not taken is absent. */
    public record Delproever(
            @Nullable String lese,
            @Nullable String lytte,
            @Nullable String skriftlig,
            @Nullable String muntlig) {}
}
