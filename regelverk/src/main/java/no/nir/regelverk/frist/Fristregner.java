package no.nir.regelverk.frist;

import java.time.LocalDate;
import no.nir.regelverk.frist.Fristsvar.IngenFastFrist;
import no.nir.regelverk.frist.Fristsvar.SisteDag;
import no.nir.tid.Kalender;

/** From an event to the last day in time. */
public final class Fristregner {

    private Fristregner() {}

    public static Fristsvar beregn(Lovfrist frist, LocalDate hendelse) {
        return frist.regel()
                .hjemmel(hendelse)
                .<Fristsvar>map(hjemmel -> {
                    LocalDate sisteDag = Kalender.sisteDag(hendelse, frist.varighet());
                    LocalDate arbeidsdag = Kalender.foersteArbeidsdagFra(sisteDag);
                    boolean flyttes = erKlage(frist) && !arbeidsdag.equals(sisteDag);
                    return new SisteDag(frist, hendelse, sisteDag, flyttes ? arbeidsdag : null, hjemmel);
                })
                .orElseGet(() -> new IngenFastFrist(frist, hendelse));
    }

    private static boolean erKlage(Lovfrist frist) {
        return switch (frist) {
            case KLAGE, KLAGE_PAA_PROEVE -> true;
            case REGISTRERING, NYTT_TILBUD_ETTER_STANS, NY_VURDERING_AV_EGENMELDING, PROEVE_ETTER_OPPLAERING -> false;
        };
    }
}
