package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.fakta.Fritak;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.RegelId;

/** The group of § 17 første ledd: age bands, the three years, exemption, late start, and what is left when the right is over. */
final class NorskrettEtterIntroduksjonsloven {

    private NorskrettEtterIntroduksjonsloven() {}

    static Utfall vurder(Sak sak, Opphold grunn, int dag) {
        Utfall baand = aldersbaand(sak, grunn, dag);
        UtsattStart utsatt = sak.utsatt05;
        Utfall utfall;
        if (dag < sak.rett05Til) {
            utfall = rettLoeper(sak, baand, dag);
        } else if (utsatt.gjelder(dag)) {
            utfall = utsattStart(sak, utsatt, baand, dag);
        } else {
            utfall = rettUtloept(sak, baand, dag);
        }
        if (utsatt.erForSent(dag)) {
            utfall = utfall.med(Flagg.CLAIM_TOO_LATE).med(T_15);
        }
        return merk(utfall, sak, dag);
    }

    /** The three years, prolonged when a covid extension was recorded. */
    static int rettTil(Norskrett05 rett, Norskfakta norsk) {
        int til = rett.til();
        return covidKanGjelde(til) && norsk.forlengetTil != Dag.ALDRI ? Math.max(til, norsk.forlengetTil) : til;
    }

    static boolean covidKanGjelde(int til) {
        return til >= Lovdager.COVID_FRA && til < Lovdager.COVID_RETT_TIL;
    }

    private static Utfall aldersbaand(Sak sak, Opphold grunn, int dag) {
        boolean fra2017 = dag >= Lovdager.ALDER_67;
        boolean over55 = dag >= sak.fyller55;
        Kategori kategori = !fra2017 && over55 ? Kategori.RETT : Kategori.RETT_OG_PLIKT;
        RegelId band = fra2017 ? N05_4 : over55 ? N05_3 : N05_2;
        Utfall utfall =
                switch (grunn.norskklasse(dag)) {
                    case KOLLEKTIV -> Utfall.av(kategori, N05_5).med(K_1);
                    case BEGRENSET_BARNEFAMILIE -> Utfall.av(kategori, N05_6).med(TR_8);
                    case BEGRENSET_MINDREAARIG -> Utfall.av(kategori, N05_7).med(TR_8);
                    case PERMANENTGRUNNLAG, FAMILIE_AV_MIDLERTIDIG, ARBEID, BRITISK, PERMANENT, UTENFOR, UKJENT ->
                        Utfall.av(kategori, band);
                };
        return kategori == Kategori.RETT ? utfall.med(Flagg.AGE_55_PLUS) : utfall;
    }

    private static Utfall utsattStart(Sak sak, UtsattStart utsatt, Utfall baand, int dag) {
        Utfall fritatt = Fritaksregel.rett(sak.norsk.fritak(dag), Fritaksregel.ETTER_INTRODUKSJONSLOVEN);
        if (fritatt != null && fritatt.erIkke()) {
            return fritatt;
        }
        boolean omsorg = sak.norsk.fritakForOmsorg(dag) != null;
        Utfall utfall = omsorg ? Utfall.av(Kategori.RETT, N05_13B) : Utfall.av(baand.kategori(), N05_13);
        if (fritatt != null && !omsorg) {
            // The late start gives what was lost back, not the duty that an exemption has taken.
            utfall = fritatt.foerst(N05_13);
        }
        utfall = utfall.med(Flagg.UTSATT_INNTREDEN);
        if (utsatt.ukjentGrunn()) {
            utfall = utfall.medTvil(Grunnkode.TVIL_UTSATT_INNTREDEN_UKJENT_GRUNN);
        }
        if (dag < utsatt.tiAarsdag()) {
            return utfall;
        }
        return sak.leserAnnerledes(Tvilspunkt.D_20)
                ? Utfall.ikke(N05_13, Flagg.RIGHT_EXPIRED).med(T_15).med(D_20)
                : utfall.medTvil(Grunnkode.TVIL_TI_AARSGRENSEN, D_20);
    }

    private static Utfall rettLoeper(Sak sak, Utfall baand, int dag) {
        Utfall fritatt = Fritaksregel.rett(sak.norsk.fritak(dag), Fritaksregel.ETTER_INTRODUKSJONSLOVEN);
        if (fritatt != null) {
            return fritatt;
        }
        if (sak.norsk.stansetFra <= dag) {
            // the category stands; what a permanent stop did to the right is for the municipality to tell.
            baand = baand.med(X_19).medTvil(Grunnkode.TVIL_STANSET_OPPLAERING);
        }
        if (dag >= sak.rett05.til()) {
            baand = baand.med(Flagg.COVID_EXTENSION).med(N05_11B);
        }
        return sak.norsk.fullfoert <= dag ? baand.med(Flagg.FURTHER_TRAINING_OPEN) : baand;
    }

    private static Utfall rettUtloept(Sak sak, Utfall baand, int dag) {
        Fritak fritak = sak.norsk.fritak(dag);
        Utfall utfall;
        if (sak.norsk.erFullfoert(dag, sak.rett05.timerIAlt())) {
            utfall = Utfall.ikke(N05_11, Flagg.DUTY_FULFILLED);
            if (dag < Dag.plussAar(sak.rett05.fra(), 5)) {
                utfall = utfall.med(Flagg.FURTHER_TRAINING_OPEN);
            }
        } else if (fritak != null) {
            utfall = Utfall.ikke(N05_11, Flagg.RIGHT_EXPIRED).med(Fritaksregel.flagg(fritak));
        } else if (baand.kategori() == Kategori.RETT) {
            utfall = Utfall.ikke(N05_11, Flagg.RIGHT_EXPIRED);
        } else {
            utfall = Utfall.av(Kategori.PLIKT, N05_11).med(Flagg.RIGHT_EXPIRED);
        }
        if (covidKanGjelde(sak.rett05.til())
                && sak.norsk.forlengetTil == Dag.ALDRI
                && dag < Lovdager.COVID_OPPHEVET
                && !utfall.har(Flagg.DUTY_FULFILLED)) {
            utfall = utfall.med(N05_11B).medTvil(Grunnkode.TVIL_COVID_FORLENGELSE);
        }
        return utfall;
    }

    private static boolean mellom(int foer, int skille, int etter) {
        return foer < skille && skille <= etter;
    }

    private static Utfall merk(Utfall utfall, Sak sak, int dag) {
        if (utfall.erIkke()) {
            return utfall;
        }
        if (!sak.norsk.fakta().permisjoner().isEmpty()) {
            utfall = utfall.med(T_3);
        }
        Norskrett05 rett = sak.rett05;
        if (NorskEtterIntroduksjonsloven.eldreVedAldersendringen(sak, rett.fra(), dag)) {
            utfall = utfall.foerst(N05_4).med(TR_7);
            utfall = NorskEtterIntroduksjonsloven.merkEldre(utfall, sak);
        }
        if (rett.voksteInn()) {
            utfall = utfall.medTvil(Grunnkode.TVIL_VOKSER_INN_16, D_7);
        }
        if (rett.foerstPlikt()) {
            utfall = utfall.medTvil(Grunnkode.TVIL_START_VED_OVERGANG_FRA_PLIKT, D_8);
        }
        if (rett.tillatelse() != null) {
            int tidligere = sak.lovvalg.foerste() == null
                    ? Dag.ALDRI
                    : sak.lovvalg.foerste().innvilget();
            int innvilget = rett.tillatelse().innvilget();
            utfall = NorskEtterIntroduksjonsloven.noekkeldato(
                    utfall, innvilget, tidligere, Lovdager.SEKSHUNDRE_TIMER, TR_5);
            utfall = NorskEtterIntroduksjonsloven.noekkeldato(utfall, innvilget, tidligere, Lovdager.PROEVEPLIKT, TR_6);
            int ankommet = rett.tillatelse().inntreden();
            if (mellom(innvilget, Lovdager.SEKSHUNDRE_TIMER, ankommet)
                    || mellom(innvilget, Lovdager.PROEVEPLIKT, ankommet)) {
                utfall = sak.leserAnnerledes(Tvilspunkt.D_22)
                        ? utfall.med(D_22)
                        : utfall.medTvil(Grunnkode.TVIL_ANKOMST_ETTER_SKJAERINGSDATOEN, D_22);
            }
        }
        return utfall;
    }
}
