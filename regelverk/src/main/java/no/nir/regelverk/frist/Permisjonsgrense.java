package no.nir.regelverk.frist;

import java.time.LocalDate;
import no.nir.regelverk.vurdering.Lov;
import no.nir.tid.Kalender;
import no.nir.tid.Varighet;

/** Whether leave is inside the limit, and what it adds to the programme. */
public final class Permisjonsgrense {

    private static final Varighet FOER_EGENMELDING = Varighet.uker(8);
    /** So many times in twelve months, and the municipality may withdraw the right. */
    public static final int EGENMELDINGER_FOER_TAP = 4;

    static final int UTEN_TILLEGG = 10;

    private Permisjonsgrense() {}

    /** Answer to a wish for leave. */
    public sealed interface Svar {

        /** @param igjen what is left of the limit afterwards, in its own unit */
        record Innenfor(Varighet grense, int igjen) implements Svar {}

        record Over(Varighet grense, int forMye) implements Svar {}

        /** No rule about this leave on the day. */
        record IngenRegel() implements Svar {}

        /** Egenmelding needs eight weeks in the programme first. */
        record ForKortTidIProgrammet(LocalDate tidligst) implements Svar {}

        /** A number less than zero, or a day before the programme. */
        record UgyldigSpoersmaal() implements Svar {}
    }

    /**
     * @param brukt what has been used of this leave in the span the limit is counted within, in the limit's unit
     * @param oensket what is asked for now
     */
    public static Svar vurder(Permisjonsslag slag, Lov lov, LocalDate dag, int brukt, int oensket) {
        if (brukt < 0 || oensket < 0) {
            return new Svar.UgyldigSpoersmaal();
        }
        return slag.grense(lov, dag)
                .<Svar>map(grense -> {
                    int rest = grense.antall() - brukt - oensket;
                    return rest < 0 ? new Svar.Over(grense, -rest) : new Svar.Innenfor(grense, rest);
                })
                .orElseGet(Svar.IngenRegel::new);
    }

    public static Svar egenmelding(Lov lov, LocalDate programstart, LocalDate dag, int dager) {
        if (dag.isBefore(programstart)) {
            return new Svar.UgyldigSpoersmaal();
        }
        LocalDate tidligst = Kalender.foersteDagUtenfor(programstart, FOER_EGENMELDING);
        return dag.isBefore(tidligst)
                ? new Svar.ForKortTidIProgrammet(tidligst)
                : vurder(Permisjonsslag.EGENMELDING, lov, dag, 0, dager);
    }

    /** The municipality may withdraw the right to egenmelding; it must look at it again within six months. */
    public static boolean kanTaFraEgenmelding(int gangerSisteTolvMaaneder) {
        return gangerSisteTolvMaaneder >= EGENMELDINGER_FOER_TAP;
    }
}
