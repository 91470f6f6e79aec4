package no.nir.regelverk.regler;

import static no.nir.regelverk.regler.Grunnliste.dato;
import static no.nir.regelverk.regler.Grunnliste.tall;
import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.fakta.Utsatt;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.RegelId;

/** How long the right to norsk runs: three years, the period of § 32, or the year of kap. 6 A. */
final class Norskperiodeforklaring {

    private final Forklarer f;
    private final boolean gammel;

    Norskperiodeforklaring(Forklarer f) {
        this.f = f;
        this.gammel = f.sak.lov(f.dag) == Lov.INTRODUKSJONSLOVEN;
    }

    void perioden(Opphold grunn) {
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
        UtsattStart utsatt = f.sak.utsatt05;
        int til = f.sak.rett05Til;
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
        covid();
        if (f.utfall.har(Flagg.CLAIM_TOO_LATE)) {
            forSentKrav(utsatt);
        }
        if (f.utfall.har(Flagg.FURTHER_TRAINING_OPEN)) {
            f.fordi.legg(Grunnkode.YTTERLIGERE_OPPLAERING_MULIG, T_2, dato("til", Dag.plussAar(f.sak.rett05.fra(), 5)));
        }
    }

    private void covid() {
        Covidforlengelse covid = Covidforlengelse.forNorsk(f.sak);
        if (covid != null && covid.gjelder(f.dag)) {
            f.fordi.legg(
                    Grunnkode.RETT_UTVIDET_NORSK_COVID,
                    covid.hjemmel(),
                    tall("maaneder", covid.maaneder()),
                    dato("slutt", covid.fra() - 1));
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
                    gammel ? T_15 : N21_12,
                    dato("krav", fakta.krav()),
                    dato("frist", utsatt.tiAarsdag()));
        }
    }

    private void kapittel6A() {
        int til = f.sak.kap6aNorskTil;
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
        UtsattStart utsatt = f.sak.utsatt21;
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
        } else if (!f.utfall.erIkke() && Dag.erDato(periode.til()) && periode.start() <= f.dag) {
            f.fordi.legg(Grunnkode.RETT_LOEPER, T_4, dato("fra", periode.start()), dato("til", periode.til()));
            f.kanEndre.legg(Grunnkode.PERIODEN_LOEPER_UT, N21_7, dato("dato", periode.til()));
        }
        if (f.utfall.har(Flagg.OFFER_OVERDUE)) {
            f.fordi.legg(Grunnkode.TILBUD_FORSINKET, T_11, dato("frist", f.sak.norskTilbudSenest));
        }
        if (f.utfall.har(Flagg.CLAIM_TOO_LATE)) {
            forSentKrav(utsatt);
        }
    }
}
