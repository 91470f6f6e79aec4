package no.nir.regelverk.stoenad;

import java.time.LocalDate;
import java.util.Optional;
import no.nir.regelverk.stoenad.Stoenadssvar.Stoenad;

/** Reductions of introduksjonsstønad: their size, and when a deduction must be an enkeltvedtak. */
public final class Trekk {

    private static final int MAANEDER = 12;

    private Trekk() {}

    /** Answer to whether a deduction is an enkeltvedtak. */
    public sealed interface Svar {

        /**
         * Both limits must be reached; that it is both and not one of them is our reading of the act, so every answer is to be checked.
         *
         * @param halvUtbetaling half of the payment the deduction is made in
         * @param tolvdelAvG one twelfth of G
         */
        record Vurdert(boolean enkeltvedtak, Broek halvUtbetaling, Broek tolvdelAvG) implements Svar {

            public boolean maaKontrolleres() {
                return true;
            }
        }

        /** A deduction larger than the payment, or an amount below zero. */
        record UgyldigBeloep() implements Svar {}

        /** No such rule on the day. */
        record FoerLoven() implements Svar {}
    }

    public static Svar vurder(Broek utbetaling, Broek trekk, LocalDate dag) {
        if (trekk.teller().signum() < 0 || trekk.compareTo(utbetaling) > 0) {
            return new Svar.UgyldigBeloep();
        }
        Optional<Grunnbeloep.Sats> sats = Grunnbeloep.paa(dag);
        if (sats.isEmpty() || !Stoenadsregel.ST_7.regel().gjelder(dag)) {
            return new Svar.FoerLoven();
        }
        Broek halv = utbetaling.delt(2);
        Broek tolvdel = Broek.av(sats.get().kroner(), MAANEDER);
        return new Svar.Vurdert(trekk.compareTo(halv) >= 0 && trekk.compareTo(tolvdel) >= 0, halv, tolvdel);
    }

    /** Answer to what absence costs. */
    public sealed interface Fravaerssvar {

        record Trekkes(Broek beloep) implements Fravaerssvar {}

        /** Less than no absence. */
        record UgyldigFravaer() implements Fravaerssvar {}
    }

    /** Absence that is neither valid nor allowed is deducted for the same time, at most the month's amount (§ 10, § 21). */
    public static Fravaerssvar forUgyldigFravaer(Stoenad stoenad, int dager, int timer) {
        if (dager < 0 || timer < 0) {
            return new Fravaerssvar.UgyldigFravaer();
        }
        Broek trekk = stoenad.daglig().gange(dager).pluss(stoenad.timesats().gange(timer));
        return new Fravaerssvar.Trekkes(trekk.compareTo(stoenad.maanedlig()) > 0 ? stoenad.maanedlig() : trekk);
    }
}
