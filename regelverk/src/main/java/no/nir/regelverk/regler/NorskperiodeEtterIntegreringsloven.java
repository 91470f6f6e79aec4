package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.RegelId;
import org.jspecify.annotations.Nullable;

/** Right and duty of § 26 while the period of § 32 runs, with exemption and late start (N21-7 – N21-12). */
final class NorskperiodeEtterIntegreringsloven {

    private NorskperiodeEtterIntegreringsloven() {}

    static Utfall vurder(Sak sak, int dag, RegelId regel) {
        UtsattStart utsatt = sak.utsatt21;
        Norskperiode21 periode = sak.periode21;
        if (sak.norsk.maalNaadd <= dag) {
            return Utfall.ikke(N21_8, Flagg.DUTY_FULFILLED);
        }
        boolean sent = utsatt.gjelder(dag);
        if (!sent && dag >= periode.til()) {
            Utfall slutt = Utfall.ikke(N21_7, Flagg.PERIOD_ENDED).med(D_11).med(D_12);
            if (dag < periode.tilMedTaptTid()) {
                slutt = slutt.medTvil(Grunnkode.TVIL_COVID_TAPT_TID);
            }
            return utsatt.erForSent(dag) ? slutt.med(Flagg.CLAIM_TOO_LATE).med(T_15) : slutt;
        }
        Utfall fritatt = Fritaksregel.rett(sak.norsk.fritak(dag), Fritaksregel.ETTER_INTEGRERINGSLOVEN);
        if (sent) {
            return fritatt != null && fritatt.erIkke() ? fritatt : utsattStart(sak, utsatt, fritatt, dag);
        }
        return fritatt != null ? fritatt : periodeLoeper(sak, periode, dag, regel);
    }

    private static Utfall periodeLoeper(Sak sak, Norskperiode21 periode, int dag, RegelId regel) {
        Utfall utfall = Utfall.av(Kategori.RETT_OG_PLIKT, regel).med(lengderegel(sak));
        Opphold tillatelse = periode.tillatelse();
        if (tillatelse != null) {
            utfall = timeregel(utfall, tillatelse);
            int avstand = Math.abs(tillatelse.innvilget() - Lovdager.ENDRING_2023);
            if (avstand <= 366) {
                utfall = utfall.med(TR_11);
            }
        }
        if (!periode.fraTilbud()) {
            return utfall;
        }
        if (dag < periode.start()) {
            utfall = utfall.med(Flagg.PERIOD_NOT_STARTED);
            if (dag > sak.norskTilbudSenest) {
                utfall = utfall.med(Flagg.OFFER_OVERDUE).med(T_11);
            }
        }
        return utfall;
    }

    private static RegelId lengderegel(Sak sak) {
        return Norskperiode21.harVideregaaende(sak) ? T_5 : T_4;
    }

    /** § 30: three months from registration in Folkeregisteret, or from a claim before that. */
    static int tilbudSenest(Bosted bosted, Norskperiode21 periode, Norskfakta norsk) {
        int fra = Math.max(bosted.folkeregistrert(), periode.rettFra());
        return Dag.plussMaaneder(Math.min(fra, norsk.krav), 3);
    }

    private static Utfall utsattStart(Sak sak, UtsattStart utsatt, @Nullable Utfall fritatt, int dag) {
        boolean omsorg = sak.norsk.fritakForOmsorg(dag) != null;
        Utfall utfall = omsorg ? Utfall.av(Kategori.RETT, N21_12B) : Utfall.av(Kategori.RETT_OG_PLIKT, N21_12);
        if (fritatt != null && !omsorg) {
            utfall = fritatt.foerst(N21_12);
        }
        utfall = utfall.med(Flagg.UTSATT_INNTREDEN).med(lengderegel(sak));
        return utsatt.ukjentGrunn() ? utfall.medTvil(Grunnkode.TVIL_UTSATT_INNTREDEN_UKJENT_GRUNN) : utfall;
    }

    /** TR-10 is named when the decision or the arrival lies near the key date. */
    static Utfall timeregel(Utfall utfall, Opphold o) {
        return NorskEtterIntroduksjonsloven.noekkeldato(utfall, o.innvilget(), o.inntreden(), Lovdager.SAMF_75, TR_10);
    }
}
