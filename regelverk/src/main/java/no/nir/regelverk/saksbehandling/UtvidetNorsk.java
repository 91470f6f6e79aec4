package no.nir.regelverk.saksbehandling;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Utdanning;
import no.nir.tid.Kalender;
import no.nir.tid.Periode;
import no.nir.tid.Varighet;
import org.jspecify.annotations.Nullable;

/**
 * Extended norsk for holders of § 34 permits (integreringsforskriften § 43 g): the municipality may, the person has no right, and
 * either answer is an enkeltvedtak. With upper secondary education up to six months, otherwise six months at a time up to two years.
 */
public final class UtvidetNorsk {

    private static final LocalDate FRA = LocalDate.of(2023, 7, 1);
    /** Read to this day; whether the rule was renewed could not be read (D-21). */
    private static final LocalDate LEST_TIL = LocalDate.of(2026, 7, 1);

    private static final int OM_GANGEN = 6;
    private static final int I_ALT = 24;
    private static final int MAANEDER_OM_FRISTEN = 2;

    private UtvidetNorsk() {}

    /** The answer. */
    public sealed interface Svar {

        /**
         * @param maanederNaa longest extension now
         * @param maanederIgjen what may be granted later
         * @param maaKontrolleres the rule may have lapsed (D-21), or the education is not known
         */
        record KanInnvilges(int maanederNaa, int maanederIgjen, boolean maaKontrolleres) implements Svar {

            /** Never a right. */
            public boolean erRett() {
                return false;
            }

            public boolean erEnkeltvedtak() {
                return true;
            }

            public Periode lengst(LocalDate fra) {
                return Kalender.dekket(fra, Varighet.maaneder(maanederNaa));
            }
        }

        record BruktOpp(int maanederIAlt) implements Svar {}

        record RegelenGjaldtIkke(LocalDate fra) implements Svar {}

        /** Months used are less than zero. */
        record UgyldigSpoersmaal() implements Svar {}
    }

    /**
     * The days on which the vedtak can be dated: from two months before the training is to be done to two months after (IMDi on NIR; the
     * regulation says «normally in connection with it»).
     *
     * @param gjennomfoeringsfrist the last day of the training
     */
    public static Periode vedtaksvindu(LocalDate gjennomfoeringsfrist) {
        return Periode.mellom(
                gjennomfoeringsfrist.minusMonths(MAANEDER_OM_FRISTEN),
                gjennomfoeringsfrist.plusMonths(MAANEDER_OM_FRISTEN));
    }

    public static Svar vurder(LocalDate vedtak, @Nullable Utdanning utdanning, int maanederBrukt) {
        if (maanederBrukt < 0) {
            return new Svar.UgyldigSpoersmaal();
        }
        if (vedtak.isBefore(FRA)) {
            return new Svar.RegelenGjaldtIkke(FRA);
        }
        boolean videregaaende = utdanning != null && utdanning.erVideregaaende();
        int iAlt = videregaaende ? OM_GANGEN : I_ALT;
        int igjen = iAlt - maanederBrukt;
        if (igjen <= 0) {
            return new Svar.BruktOpp(iAlt);
        }
        int naa = Math.min(OM_GANGEN, igjen);
        return new Svar.KanInnvilges(naa, igjen - naa, utdanning == null || !vedtak.isBefore(LEST_TIL));
    }
}
