package no.nir.regelverk.regler;

import no.nir.regelverk.fakta.Utsatt;
import no.nir.regelverk.fakta.Utsattgrunn;

/**
 * Late start of norsk because of care or being held back (norskforskriften §§ 14–16, integreringsforskriften §§ 20–22).
 *
 * @param krav the claim
 * @param fra the vedtak: the category shows from it
 * @param periodeFra first day of the new period: the claim, or the offered start after it
 * @param til first day after the new period
 * @param tiAarsdag ten years after the ordinary start: the claim cannot come later
 */
record UtsattStart(int krav, int fra, int periodeFra, int til, int tiAarsdag, boolean vilkaar, boolean ukjentGrunn) {

    private static final UtsattStart INGEN =
            new UtsattStart(Dag.ALDRI, Dag.ALDRI, Dag.ALDRI, Dag.ALDRI, Dag.ALDRI, false, false);

    static UtsattStart etterIntroduksjonsloven(Sak sak) {
        Utsatt utsatt = sak.norsk.utsatt();
        if (utsatt == null) {
            return INGEN;
        }
        int krav = Dag.av(utsatt.krav());
        // norskforskriften § 14: store omsorgsforpliktelser is for whoever never started.
        boolean begynt = utsatt.grunn() == Utsattgrunn.OMSORG && sak.norsk.begynt <= krav;
        return begynt ? INGEN : av(utsatt, sak.rett05.fra(), krav, Dag.plussAar(krav, 3));
    }

    static UtsattStart etterIntegreringsloven(Sak sak) {
        Utsatt utsatt = sak.norsk.utsatt();
        if (utsatt == null) {
            return INGEN;
        }
        // §§ 32 and 33 apply: the period counts from the offered start when that comes after the claim, and leave
        // prolongs it.
        int tilbud = sak.periode21.start();
        int fra = Math.max(Dag.av(utsatt.krav()), Dag.erDato(tilbud) ? tilbud : Dag.ALLTID);
        int til = sak.norsk.medPermisjon(fra, Dag.plussMaaneder(fra, Norskperiode21.maaneder(sak, fra)));
        return av(utsatt, sak.periode21.rettFra(), fra, til);
    }

    private static UtsattStart av(Utsatt utsatt, int ordinaerStart, int periodeFra, int til) {
        if (!Dag.erDato(ordinaerStart)) {
            return INGEN;
        }
        int krav = Dag.av(utsatt.krav());
        int vedtak = utsatt.vedtak() == null ? Dag.ALDRI : Dag.av(utsatt.vedtak());
        boolean vilkaar = !Boolean.FALSE.equals(utsatt.bestaar()) && krav >= ordinaerStart;
        return new UtsattStart(
                krav,
                Math.max(krav, vedtak),
                periodeFra,
                til,
                Dag.plussAar(ordinaerStart, 10),
                vilkaar,
                utsatt.bestaar() == null);
    }

    private boolean iTide() {
        return krav <= tiAarsdag;
    }

    boolean gjelder(int dag) {
        return vilkaar && iTide() && fra <= dag && dag < til;
    }

    /** The period from the claim replaces the ordinary one in the answers about dates. */
    boolean harBegynt(int dag) {
        return vilkaar && iTide() && fra <= dag;
    }

    boolean erForSent(int dag) {
        return !iTide() && krav <= dag;
    }
}
