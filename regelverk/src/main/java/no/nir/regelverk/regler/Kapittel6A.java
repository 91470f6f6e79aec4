package no.nir.regelverk.regler;

import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.RegelId;

/** Kollektiv beskyttelse (utl. § 34) over time: which row of section 7 holds for a permit on a day. */
final class Kapittel6A {

    /** The rows K-2 to K-5. */
    enum Rad {
        ORDINAER(RegelId.K_2),
        RETT(RegelId.K_3),
        RETT_OG_PLIKT_PROGRAM(RegelId.K_4),
        ETTER_KAPITLET(RegelId.K_5);

        private final RegelId regel;

        Rad(RegelId regel) {
            this.regel = regel;
        }

        RegelId regel() {
            return regel;
        }
    }

    /** What the rules answer (D-1); what IMDi has chosen instead stands in the parameters. */
    static final int OPPHOERER_ETTER_REGELEN = Dag.av(Regelparametre.gjeldende().kap6aOpphoerer());

    private Kapittel6A() {}

    /** The chapter still stands, because IMDi has chosen a later day. */
    static Utfall forlenget(Utfall utfall, Rad rad, int dag) {
        return rad != Rad.ETTER_KAPITLET && dag >= OPPHOERER_ETTER_REGELEN ? utfall.med(RegelId.D_1) : utfall;
    }

    static boolean erKollektiv(Opphold grunn) {
        return grunn.grunnlag() == Grunnlag.KOLL_34;
    }

    /** § 34 permits from 11 March 2022: the chapter's own group. */
    static boolean omfatter(Opphold opphold) {
        return erKollektiv(opphold) && opphold.rot().innvilget() >= Lovdager.KAP_6A_TILLATELSER;
    }

    static Rad rad(Sak sak, Opphold grunn, int dag) {
        if (grunn.rot().innvilget() < Lovdager.KAP_6A_TILLATELSER || dag < Lovdager.KAP_6A) {
            return Rad.ORDINAER;
        }
        if (dag >= sak.kap6aOpphoerer) {
            return Rad.ETTER_KAPITLET;
        }
        return dag < Lovdager.ENDRING_2026 ? Rad.RETT : Rad.RETT_OG_PLIKT_PROGRAM;
    }

    /** § 37 d: one year from the start date of the first vedtak, prolonged by utvidet norsk (forskr. § 43 g). */
    static int norskTil(Norskfakta norsk, int ettAar) {
        return norsk.forlengetTil != Dag.ALDRI && Dag.erDato(ettAar) ? Math.max(ettAar, norsk.forlengetTil) : ettAar;
    }

    static int norskStart(Norskfakta norsk) {
        return norsk.foersteVedtakStart != Dag.ALDRI ? norsk.foersteVedtakStart : norsk.begynt;
    }
}
