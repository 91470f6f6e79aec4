package no.nir.regelverk.frist;

import java.time.LocalDate;
import java.util.Optional;
import no.nir.tid.Kalender;
import no.nir.tid.Varighet;

/**
 * How far back the municipality may register on a day: two months, until 15 May 2017 twenty-four. The day the long window opened is
 * not known; here it runs from the first day there was a deadline.
 */
public final class Registreringsvindu {

    private static final LocalDate FOERSTE_FRIST =
            Lovfrist.REGISTRERING.regel().periode().fom();
    private static final LocalDate UTVIDET_SISTE_DAG = LocalDate.of(2017, 5, 15);
    private static final LocalDate UTVIDET_KJENT_FRA = LocalDate.of(2017, 1, 1);
    private static final Varighet UTVIDET = Varighet.maaneder(24);

    private Registreringsvindu() {}

    /** Whether an event can be registered. */
    public enum Svar {
        AAPENT,
        /** Open only because of the long window. */
        AAPENT_I_UTVIDET_VINDU,
        STENGT,
        /** There was no number of days yet. */
        INGEN_FRIST,
        /** The event lies after the day it would be registered. */
        IKKE_SKJEDD
    }

    public static Svar kanRegistreres(LocalDate hendelse, LocalDate dag) {
        if (hendelse.isAfter(dag)) {
            return Svar.IKKE_SKJEDD;
        }
        if (dag.isBefore(FOERSTE_FRIST)) {
            return Svar.INGEN_FRIST;
        }
        if (!Kalender.sisteDag(hendelse, Lovfrist.REGISTRERING.varighet()).isBefore(dag)) {
            return Svar.AAPENT;
        }
        boolean utvidet = !dag.isAfter(UTVIDET_SISTE_DAG)
                && !Kalender.sisteDag(hendelse, UTVIDET).isBefore(dag);
        return utvidet ? Svar.AAPENT_I_UTVIDET_VINDU : Svar.STENGT;
    }

    /** The oldest event that can be registered on the day; absent while there was no deadline. */
    public static Optional<LocalDate> eldsteHendelse(LocalDate dag) {
        if (dag.isBefore(FOERSTE_FRIST)) {
            return Optional.empty();
        }
        return Optional.of(Kalender.eldsteHendelseITide(
                dag, dag.isAfter(UTVIDET_SISTE_DAG) ? Lovfrist.REGISTRERING.varighet() : UTVIDET));
    }

    /** The long window is known to have been open early in 2017; before that it is an assumption that someone must check. */
    public static boolean maaKontrolleres(LocalDate hendelse, LocalDate dag) {
        return kanRegistreres(hendelse, dag) == Svar.AAPENT_I_UTVIDET_VINDU && dag.isBefore(UTVIDET_KJENT_FRA);
    }
}
