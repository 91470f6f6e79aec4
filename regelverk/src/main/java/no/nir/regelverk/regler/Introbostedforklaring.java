package no.nir.regelverk.regler;

import static no.nir.regelverk.regler.Grunnliste.dato;
import static no.nir.regelverk.regler.Grunnliste.kommune;
import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.RegelId;
import org.jspecify.annotations.Nullable;

/** Where the person lives and how the settlement came about, for the programme. */
final class Introbostedforklaring {

    private final Forklarer f;
    private final boolean gammel;

    Introbostedforklaring(Forklarer f) {
        this.f = f;
        this.gammel = f.sak.lov(f.dag) == Lov.INTRODUKSJONSLOVEN;
    }

    void bosetting(Opphold grunn) {
        Bosted.Bo bo = f.sak.bosted.paa(f.dag);
        RegelId regel = gammel ? I03_4 : I21_4;
        if (f.dag < grunn.rot().inntreden()) {
            f.fordi.legg(Grunnkode.IKKE_ANKOMMET, gammel ? I03_99 : I21_99);
        } else if (bo == null) {
            f.fordi.legg(Grunnkode.IKKE_BOSATT, gammel ? I03_99 : I21_99);
            f.kanEndre.legg(
                    grunn.introklasse().kreverAvtale()
                            ? Grunnkode.BOSETTING_ETTER_AVTALE
                            : Grunnkode.BOSETTING_I_KOMMUNE,
                    regel);
        } else if (f.sak.bosted.erFraFolkeregisteret()) {
            f.fordi.legg(Grunnkode.BOSATT_ETTER_FOLKEREGISTERET, D_17, dato("fra", bo.fra()));
        } else if (!grunn.introklasse().kreverAvtale()) {
            f.fordi.legg(Grunnkode.BOSATT, regel, kommune(bo.kommune()), dato("fra", bo.fra()));
            if (f.utfall.kategori() == Kategori.RETT_OG_PLIKT) {
                boolean paragraf53 = grunn.introklasse() == Introklasse.PARAGRAF_53;
                f.fordi.legg(
                        Grunnkode.AVTALE_KREVES_IKKE, paragraf53 ? gammel ? I03_10 : I21_7 : gammel ? I03_9 : I21_5);
            }
        } else if (bo.maate() == Bosettingsmaate.AVTALE) {
            f.fordi.legg(Grunnkode.BOSATT_ETTER_AVTALE, regel, kommune(bo.kommune()), dato("fra", bo.fra()));
            if (hvilerPaaAvtalen()) {
                f.kanEndre.legg(Grunnkode.FLYTTING_UTEN_AVTALE, X_14);
            }
        } else {
            f.fordi.legg(
                    Grunnkode.BOSATT_UTEN_AVTALE,
                    gammel ? I03_11 : I21_9,
                    kommune(bo.kommune()),
                    dato("fra", bo.fra()));
            if (f.utfall.har(I21_8)) {
                f.fordi.legg(Grunnkode.AVTALE_KREVES_IKKE, I21_8);
            }
            if (f.utfall.har(Flagg.NO_AGREEMENT)) {
                f.kanEndre.legg(Grunnkode.BOSETTING_ETTER_AVTALE, regel);
            }
        }
        foerLoven(bo);
    }

    /** an offer, and the completion of what was begun, hold wherever the person moves. */
    private boolean hvilerPaaAvtalen() {
        return switch (f.utfall.kategori()) {
            case RETT_OG_PLIKT -> true;
            case RETT -> !f.utfall.har(Flagg.COMPLETION_ONLY);
            case PLIKT, KAN_TILBYS, TILBUD, IKKE_GJELDENDE -> false;
        };
    }

    /** Moves, and what was special about settlements before and in the voluntary year. */
    private void foerLoven(Bosted.@Nullable Bo bo) {
        if (bo != null && f.sak.bosted.harFlyttet(f.dag)) {
            // X-16 stands in the two-year rule of either act: "bosatt i en kommune".
            f.fordi.legg(
                    Grunnkode.FLYTTET_UTEN_NY_FRIST,
                    gammel ? I03_3 : I21_2,
                    kommune(bo.kommune()),
                    dato("fra", bo.fra()));
        }
        if (f.utfall.har(Flagg.SETTLED_BEFORE_ACT)) {
            f.fordi.legg(Grunnkode.BOSATT_FOER_LOVEN, I03_2, dato("fra", f.sak.bosted.anker()));
        }
        if (f.utfall.har(Flagg.LAW_NOT_IN_FORCE_LOCALLY)) {
            f.fordi.legg(Grunnkode.KOMMUNEN_HADDE_IKKE_INNFOERT, I03_1);
            f.kanEndre.legg(Grunnkode.LOVEN_TRER_I_KRAFT, LAW_6, dato("dato", Lovdager.INTRO_ALLE_KOMMUNER));
        }
        if (f.utfall.har(Flagg.VOLUNTARY_YEAR)) {
            f.fordi.legg(Grunnkode.FRIVILLIG_AAR, I03_1B);
            f.kanEndre.legg(Grunnkode.LOVEN_TRER_I_KRAFT, LAW_6, dato("dato", Lovdager.INTRO_ALLE_KOMMUNER));
        }
    }
}
