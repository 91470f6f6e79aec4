package no.nir.regelverk.frist;

import java.time.LocalDate;
import no.nir.regelverk.lovtabell.Lovhjemmel;

/** Whether data may be kept on a day. */
public sealed interface Bevaringssvar {

    /** @param til first day on which the data may no longer be kept */
    record KanBeholdes(LocalDate til, Lovhjemmel hjemmel) implements Bevaringssvar {}

    /**
     * @param siden first day on which the data may no longer be kept
     * @param foerNyRegel the period ended before a longer one came; what is deleted is not restored (the doubt is marked)
     */
    record SkalSlettes(LocalDate siden, Lovhjemmel hjemmel, boolean foerNyRegel) implements Bevaringssvar {}

    /** No rule about this kind of data on the day. */
    record IngenRegel() implements Bevaringssvar {}

    /** What the data are about begins after the day. */
    record IkkeBegynt() implements Bevaringssvar {}
}
