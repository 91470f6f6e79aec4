package no.nir.regelverk.regler;

import static no.nir.regelverk.regler.Grunnliste.dato;
import static no.nir.regelverk.regler.Grunnliste.tall;
import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.fakta.Fritak;
import no.nir.regelverk.fakta.Utsatt;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.RegelId;

/** Why somebody has right, duty, both or neither to norsk og samfunnskunnskap. */
final class NorskForklaring {

    private final Forklarer f;
    private final boolean gammel;

    private NorskForklaring(Forklarer f) {
        this.f = f;
        this.gammel = f.sak.lov(f.dag) == Lov.INTRODUKSJONSLOVEN;
    }

    static void skriv(Forklarer f) {
        NorskForklaring n = new NorskForklaring(f);
        if (f.dag < Lovdager.NORSK) {
            f.fordi.legg(Grunnkode.FOER_LOVEN, N05_99);
            return;
        }
        if (!Oppholdsforklaring.avgjorde(f) && f.status.grunn() != null) {
            n.medOpphold(f.status.grunn());
        }
        n.fullfoere();
        Oppholdsforklaring.lovvalget(f);
    }

    private RegelId grunnregel() {
        return gammel ? N05_4 : N21_6;
    }

    private void medOpphold(Opphold grunn) {
        Oppholdsforklaring.tillatelsen(f, grunn, f.utfall.hjemmel(Dag.dato(f.dag)));
        utenfor(grunn);
        alder(grunn);
        fritak();
        if (grunn.norskklasse() == Norskklasse.ARBEID) {
            f.fordi.legg(Grunnkode.ARBEIDSINNVANDRER_HAR_PLIKT, gammel ? N05_1 : N21_3);
        } else {
            perioden(grunn);
        }
        if (f.utfall.har(Flagg.DUTY_FULFILLED)) {
            fullfoert();
        }
        hvorforIkkeNaboen();
    }

    private void utenfor(Opphold grunn) {
        RegelId regel = gammel ? N05_99 : N21_15;
        if (f.utfall.har(Flagg.PERMIT_NOT_PR)) {
            f.fordi.legg(Grunnkode.IKKE_GRUNNLAG_FOR_PERMANENT, regel);
            f.kanEndre.legg(Grunnkode.NY_TILLATELSE, regel);
        }
        if (f.utfall.har(Flagg.PERMIT_BEFORE_ACT)) {
            f.fordi.legg(
                    Grunnkode.TILLATELSE_FOER_NORSKREGLENE,
                    LAW_5,
                    dato("innvilget", grunn.rot().innvilget()));
            f.kanEndre.legg(Grunnkode.NY_TILLATELSE, TR_4);
        }
        if (f.utfall.har(Flagg.NOT_ARRIVED)) {
            f.fordi.legg(Grunnkode.IKKE_ANKOMMET, regel);
        }
        if (f.utfall.har(Flagg.NOT_SETTLED) || f.utfall.har(Flagg.NO_AGREEMENT)) {
            f.fordi.legg(Grunnkode.VENTER_PAA_BOSETTING, gammel ? N05_5 : N21_5);
            f.kanEndre.legg(Grunnkode.BOSETTING_ETTER_AVTALE, gammel ? N05_5 : N21_5);
        }
        if (f.utfall.har(Flagg.NOT_BEFORE_FIRST_RENEWAL)) {
            f.fordi.legg(Grunnkode.VENTER_PAA_FORNYELSE, gammel ? N05_6 : N21_4);
            f.kanEndre.legg(Grunnkode.FOERSTE_FORNYELSE, gammel ? N05_6 : N21_4);
        }
    }

    private void alder(Opphold grunn) {
        int alder = f.alder(f.dag);
        int vedTillatelsen = f.alder(grunn.rot().innvilget());
        if (f.utfall.har(Flagg.UNDER_16)) {
            f.fordi.legg(Grunnkode.FOR_UNG, N05_99, tall("alder", alder), tall("nedre", 16));
            f.kanEndre.legg(Grunnkode.FYLLER, N05_4, tall("alder", 16), dato("dato", f.sak.fyller16));
        } else if (f.utfall.har(Flagg.UNDER_18_AT_GRANT)) {
            f.fordi.legg(Grunnkode.FOR_UNG_VED_TILLATELSEN, N21_1, tall("alder", vedTillatelsen), tall("nedre", 18));
        } else if (f.utfall.har(Flagg.AGE_67_AT_GRANT)) {
            f.fordi.legg(
                    Grunnkode.OVER_ALDERSGRENSEN_VED_TILLATELSEN,
                    N21_1,
                    tall("alder", vedTillatelsen),
                    tall("oevre", 67));
        } else if (f.utfall.har(Flagg.AGE_67)) {
            f.fordi.legg(
                    Grunnkode.OVER_ALDERSGRENSEN, gammel ? N05_12 : N21_2, tall("alder", alder), tall("oevre", 67));
        } else if (f.utfall.har(Flagg.AGE_55_PLUS)) {
            f.fordi.legg(Grunnkode.OVER_ALDERSGRENSEN, N05_3, tall("alder", alder), tall("oevre", 55));
            f.kanEndre.legg(Grunnkode.LOVEN_TRER_I_KRAFT, TR_7, dato("dato", Lovdager.ALDER_67));
        } else if (!f.utfall.erIkke()) {
            innenforAlderen(alder, vedTillatelsen);
        }
    }

    private void innenforAlderen(int alder, int vedTillatelsen) {
        int oevre = gammel && f.dag < Lovdager.ALDER_67 ? 55 : 67;
        if (gammel) {
            f.fordi.legg(
                    Grunnkode.ALDER_PAA_DAGEN,
                    f.dag < Lovdager.ALDER_67 ? N05_2 : N05_4,
                    tall("alder", alder),
                    tall("nedre", 16),
                    tall("oevre", oevre));
        } else {
            f.fordi.legg(
                    Grunnkode.ALDER_VED_TILLATELSEN,
                    N21_1,
                    tall("alder", vedTillatelsen),
                    tall("nedre", 18),
                    tall("oevre", 67));
        }
        int grense = oevre == 55 ? f.sak.fyller55 : f.sak.fyller67;
        if (grense > f.dag) {
            f.kanEndre.legg(Grunnkode.FYLLER, gammel ? N05_12 : N21_2, tall("alder", oevre), dato("dato", grense));
        }
    }

    private void fritak() {
        Fritak fritak = f.sak.norsk.fritak(f.dag);
        boolean nevnt = f.utfall.har(Flagg.FRITAK_NORSK)
                || f.utfall.har(Flagg.FRITAK_SAMISK)
                || f.utfall.har(Flagg.FRITAK_HELSE)
                || f.utfall.har(Flagg.FRITAK_OMSORG);
        if (fritak == null || !nevnt) {
            return;
        }
        Grunnkode kode =
                switch (fritak.slag()) {
                    case NORSK -> Grunnkode.FRITAK_NORSK;
                    case SAMISK -> Grunnkode.FRITAK_SAMISK;
                    case HELSE -> Grunnkode.FRITAK_HELSE;
                    case OMSORG -> Grunnkode.FRITAK_OMSORG;
                };
        var regler = gammel ? Fritaksregel.ETTER_INTRODUKSJONSLOVEN : Fritaksregel.ETTER_INTEGRERINGSLOVEN;
        RegelId regel = regler.getOrDefault(fritak.slag(), grunnregel());
        f.fordi.legg(kode, regel, dato("fra", fritak.fra()));
        if (fritak.rettBortfalt() && f.utfall.erIkke()) {
            f.fordi.legg(Grunnkode.RETTEN_BORTFALT_VED_FRITAK, regel, dato("fra", fritak.fra()));
        }
        if (f.utfall.kategori() == Kategori.RETT) {
            f.ikkeFordi.legg(Grunnkode.IKKE_PLIKT_FORDI_FRITAK, regel);
        }
    }

    private void perioden(Opphold grunn) {
        if (gammel) {
            treAar();
        } else if (Kapittel6A.erKollektiv(grunn) && !f.utfall.har(N21_5)) {
            kapittel6A();
        } else if (f.utfall.har(T_7)) {
            f.fordi.legg(
                    Grunnkode.INGEN_NY_RETT_ETTER_KAP_6A,
                    T_7,
                    dato("innvilget", grunn.rot().innvilget()));
        } else {
            paragraf32();
        }
        if (f.utfall.har(Flagg.KAP6A_LAPSED)) {
            f.fordi.legg(Grunnkode.KAP_6A_OPPHOERT, K_5, dato("dato", f.sak.parametre.kap6aOpphoerer()));
        }
    }

    private void treAar() {
        UtsattStart utsatt = UtsattStart.etterIntroduksjonsloven(f.sak);
        int til = NorskrettEtterIntroduksjonsloven.rettTil(f.sak);
        if (f.utfall.har(Flagg.UTSATT_INNTREDEN)) {
            utsatt(utsatt, N05_13);
        } else if (f.utfall.har(Flagg.RIGHT_EXPIRED)) {
            int utloept = utsatt.harBegynt(f.dag) ? utsatt.til() : til;
            f.fordi.legg(Grunnkode.RETT_UTLOEPT, N05_11, dato("til", utloept));
            if (f.utfall.kategori() == Kategori.PLIKT) {
                f.ikkeFordi.legg(Grunnkode.IKKE_RETT_FORDI_UTLOEPT, N05_11, dato("til", utloept));
                f.kanEndre.legg(Grunnkode.OPPLAERINGEN_FULLFOERES, N05_11);
            }
        } else if (!f.utfall.erIkke() && Dag.erDato(til)) {
            f.fordi.legg(Grunnkode.RETT_LOEPER, T_1, dato("fra", f.sak.rett05.fra()), dato("til", til));
            f.kanEndre.legg(Grunnkode.RETTEN_LOEPER_UT, T_1, dato("dato", til));
        }
        if (f.utfall.har(Flagg.CLAIM_TOO_LATE)) {
            forSentKrav(utsatt);
        }
        if (f.utfall.har(Flagg.FURTHER_TRAINING_OPEN)) {
            f.fordi.legg(Grunnkode.YTTERLIGERE_OPPLAERING_MULIG, T_2, dato("til", Dag.plussAar(f.sak.rett05.fra(), 5)));
        }
    }

    private void utsatt(UtsattStart utsatt, RegelId regel) {
        f.fordi.legg(Grunnkode.UTSATT_INNTREDEN, regel, dato("krav", utsatt.krav()), dato("til", utsatt.til()));
        f.kanEndre.legg(Grunnkode.RETTEN_LOEPER_UT, regel, dato("dato", utsatt.til()));
    }

    private void forSentKrav(UtsattStart utsatt) {
        Utsatt fakta = f.sak.norsk.utsatt();
        if (fakta != null) {
            f.fordi.legg(
                    Grunnkode.UTSATT_KRAV_FOR_SENT,
                    T_15,
                    dato("krav", fakta.krav()),
                    dato("frist", utsatt.tiAarsdag()));
        }
    }

    private void kapittel6A() {
        int til = Kapittel6A.norskTil(f.sak);
        if (f.utfall.har(Flagg.PERIOD_ENDED)) {
            f.fordi.legg(Grunnkode.PERIODE_SLUTT, T_7, dato("til", til));
            f.kanEndre.legg(Grunnkode.KAP_6A_OPPHOERER, D_1, dato("dato", f.sak.parametre.kap6aOpphoerer()));
        } else if (f.utfall.kategori() == Kategori.RETT) {
            if (Dag.erDato(til)) {
                f.fordi.legg(Grunnkode.NORSK_ETT_AAR_KAP_6A, T_7, dato("til", til));
                f.kanEndre.legg(Grunnkode.PERIODEN_LOEPER_UT, T_7, dato("dato", til));
            } else {
                f.fordi.legg(Grunnkode.PERIODE_IKKE_STARTET, T_7);
                f.kanEndre.legg(Grunnkode.START_TILBYS, T_7);
            }
            f.ikkeFordi.legg(Grunnkode.RETT_MEN_IKKE_PLIKT_KAP_6A, K_3);
            f.kanEndre.legg(Grunnkode.KAP_6A_OPPHOERER, D_1, dato("dato", f.sak.parametre.kap6aOpphoerer()));
        }
    }

    private void paragraf32() {
        Norskperiode21 periode = f.sak.periode21;
        UtsattStart utsatt = UtsattStart.etterIntegreringsloven(f.sak);
        if (f.utfall.har(Flagg.UTSATT_INNTREDEN)) {
            utsatt(utsatt, N21_12);
        } else if (f.utfall.har(Flagg.PERIOD_ENDED)) {
            f.fordi.legg(
                    Grunnkode.PERIODE_SLUTT,
                    N21_7,
                    dato("til", utsatt.harBegynt(f.dag) ? utsatt.til() : periode.til()));
        } else if (f.utfall.har(Flagg.PERIOD_NOT_STARTED)) {
            f.fordi.legg(Grunnkode.PERIODE_IKKE_STARTET, T_4);
            f.kanEndre.legg(Grunnkode.START_TILBYS, T_4);
        } else if (!f.utfall.erIkke() && Dag.erDato(periode.til())) {
            f.fordi.legg(Grunnkode.RETT_LOEPER, T_4, dato("fra", periode.start()), dato("til", periode.til()));
            f.kanEndre.legg(Grunnkode.PERIODEN_LOEPER_UT, N21_7, dato("dato", periode.til()));
        }
        if (f.utfall.har(Flagg.OFFER_OVERDUE)) {
            f.fordi.legg(
                    Grunnkode.TILBUD_FORSINKET,
                    T_11,
                    dato("frist", NorskperiodeEtterIntegreringsloven.tilbudSenest(f.sak)));
        }
        if (f.utfall.har(Flagg.CLAIM_TOO_LATE)) {
            forSentKrav(utsatt);
        }
    }

    private void fullfoert() {
        if (f.sak.norsk.maalNaadd <= f.dag) {
            f.fordi.legg(Grunnkode.MAAL_NAADD, N21_8, dato("dato", f.sak.norsk.maalNaadd));
        } else if (f.sak.norsk.fullfoert <= f.dag) {
            f.fordi.legg(Grunnkode.OPPLAERING_FULLFOERT, gammel ? N05_11 : N21_9, dato("dato", f.sak.norsk.fullfoert));
        }
    }

    private void fullfoere() {
        if (f.utfall.har(Flagg.COMPLETION_ONLY)) {
            int begynt = Math.min(f.sak.norsk.begynt, Kapittel6A.norskStart(f.sak));
            for (Programlop.Lop lop : f.sak.program.alle()) {
                begynt = Math.min(begynt, lop.start());
            }
            if (Dag.erDato(begynt)) {
                f.fordi.legg(Grunnkode.RETT_TIL_AA_FULLFOERE, N21_13, dato("begynt", begynt));
            }
        } else if (f.utfall.har(Flagg.NORWEGIAN_CITIZEN) && !gammel) {
            f.fordi.legg(Grunnkode.INGEN_RETT_TIL_AA_FULLFOERE, N21_13);
        }
    }

    private void hvorforIkkeNaboen() {
        if (f.utfall.kategori() == Kategori.RETT_OG_PLIKT) {
            f.ikkeFordi.legg(Grunnkode.IKKE_BARE_PLIKT, gammel ? N05_1 : N21_3);
            f.ikkeFordi.legg(Grunnkode.IKKE_BARE_RETT, gammel ? N05_10 : N21_11);
            f.kanEndre.legg(Grunnkode.OPPLAERINGEN_FULLFOERES, gammel ? N05_11 : N21_8);
            f.kanEndre.legg(Grunnkode.NORSK_STATSBORGERSKAP, gammel ? X_11 : X_10);
        }
    }
}
