package no.nir.regelverk.regler;

import static no.nir.regelverk.regler.Grunnliste.dato;
import static no.nir.regelverk.regler.Grunnliste.tall;
import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.fakta.Fritak;
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
        if (!Oppholdsforklaring.avgjorde(f, n.gammel ? N05_99 : N21_15) && f.status.grunn() != null) {
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
        new Norskalderforklaring(f).alder(grunn);
        fritak();
        fritattForOmsorg();
        // forskr. § 43 h gives kap. 6 A people no new duty either; nor is there one when a right to complete has run
        // out.
        boolean periode = f.utfall.har(T_7) || f.utfall.har(N21_7);
        if (grunn.norskklasse(f.dag) == Norskklasse.ARBEID && !periode) {
            f.fordi.legg(Grunnkode.ARBEIDSINNVANDRER_HAR_PLIKT, gammel ? N05_1 : N21_3);
        } else {
            new Norskperiodeforklaring(f).perioden(grunn);
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
        if (f.utfall.har(Flagg.UNKNOWN_BASIS)) {
            f.fordi.legg(Grunnkode.UKJENT_OM_TILLATELSEN_TELLER, regel);
        }
        if (f.utfall.har(Flagg.UK_19_33)) {
            f.fordi.legg(Grunnkode.BRITISK_TILLATELSE_ER_UNNTATT, N21_0);
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

    /** norskforskriften § 14 and integreringsforskriften § 20: the exemption stands, so a late start gives the right alone. */
    private void fritattForOmsorg() {
        RegelId regel = gammel ? N05_13B : N21_12B;
        Fritak fritak = f.sak.norsk.fritakForOmsorg(f.dag);
        if (fritak != null && f.utfall.har(regel)) {
            f.fordi.legg(Grunnkode.FRITAK_OMSORG, regel, dato("fra", fritak.fra()));
            f.ikkeFordi.legg(Grunnkode.IKKE_PLIKT_FORDI_FRITAK, regel);
        }
    }

    private void fullfoert() {
        if (f.sak.norsk.maalNaadd <= f.dag) {
            f.fordi.legg(Grunnkode.MAAL_NAADD, N21_8, dato("dato", f.sak.norsk.maalNaadd));
        } else if (f.sak.norsk.fullfoert <= f.dag) {
            f.fordi.legg(Grunnkode.OPPLAERING_FULLFOERT, gammel ? N05_11 : N21_9, dato("dato", f.sak.norsk.fullfoert));
        } else if (f.sak.norsk.fakta().timer() instanceof Integer timer) {
            f.fordi.legg(Grunnkode.TIMENE_GJENNOMFOERT, gammel ? N05_11 : N21_9, tall("timer", timer));
        }
    }

    private void fullfoere() {
        if (f.utfall.har(Flagg.COMPLETION_ONLY)) {
            int begynt = Math.min(f.sak.norsk.begynt, f.sak.kap6aNorskStart);
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
