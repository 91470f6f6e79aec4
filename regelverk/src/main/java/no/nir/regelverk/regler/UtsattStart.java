package no.nir.regelverk.regler;

import no.nir.regelverk.fakta.Utsatt;

/**
 * Late start of norsk because of care or being held back (norskforskriften §§ 14–16, integreringsforskriften §§ 20–22).
 *
 * @param krav the claim: the new period counts from it
 * @param fra the vedtak: the category shows from it
 * @param til first day after the new period
 * @param tiAarsdag ten years after the ordinary start: the claim cannot come later
 */
record UtsattStart(int krav, int fra, int til, int tiAarsdag, boolean vilkaar, boolean ukjentGrunn) {

    private static final UtsattStart INGEN = new UtsattStart(Dag.ALDRI, Dag.ALDRI, Dag.ALDRI, Dag.ALDRI, false, false);

    static UtsattStart etterIntroduksjonsloven(Sak sak) {
        return av(sak, sak.rett05.fra(), 36);
    }

    static UtsattStart etterIntegreringsloven(Sak sak) {
        return av(sak, sak.periode21.rettFra(), Norskperiode21.maaneder(sak));
    }

    private static UtsattStart av(Sak sak, int ordinaerStart, int maaneder) {
        Utsatt utsatt = sak.norsk.utsatt();
        if (utsatt == null || !Dag.erDato(ordinaerStart)) {
            return INGEN;
        }
        int krav = Dag.av(utsatt.krav());
        int vedtak = utsatt.vedtak() == null ? Dag.ALDRI : Dag.av(utsatt.vedtak());
        boolean vilkaar = !Boolean.FALSE.equals(utsatt.bestaar());
        return new UtsattStart(
                krav,
                vedtak,
                Dag.plussMaaneder(krav, maaneder),
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

    boolean finnes() {
        return krav != Dag.ALDRI;
    }
}
