package no.nir.register.vedtak;

import java.time.Instant;

/**
 * What IMDi answers to an overprøving.
 *
 * @param nr journal number of the answer
 * @param overproevingNr journal number of what is answered
 * @param besvartAv the name of who answered, as it was then
 */
public record Overproevingssvar(
        long personId, long nr, long overproevingNr, Status status, String notat, Instant besvart, String besvartAv) {

    /** How far IMDi has come. No answer at all is a status of its own, which nobody chooses. */
    public enum Status {
        UNDER_ARBEID,
        /** The rules, or what they were run on, were wrong and have been put right. */
        RETTET,
        /** The computation is right as the law stands. */
        STAAR
    }
}
