package no.nir.regelverk.regler;

import static no.nir.regelverk.regler.Grunnliste.dato;
import static no.nir.regelverk.regler.Grunnliste.kommune;
import static no.nir.regelverk.regler.Grunnliste.tall;
import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.RegelId;

/** Why the programme is not the neighbouring category. */
final class Intronaboforklaring {

    private final Forklarer f;
    private final boolean gammel;

    Intronaboforklaring(Forklarer f) {
        this.f = f;
        this.gammel = f.sak.lov(f.dag) == Lov.INTRODUKSJONSLOVEN;
    }

    void hvorforIkkeNaboen(Opphold grunn) {
        Bosted.Bo bo = f.sak.bosted.paa(f.dag);
        switch (f.utfall.kategori()) {
            case RETT_OG_PLIKT -> {
                if (grunn.introklasse().kreverAvtale() && bo != null && !f.utfall.har(I21_8)) {
                    f.ikkeFordi.legg(
                            Grunnkode.IKKE_KAN_TILBYS_FORDI_AVTALE, gammel ? I03_11 : I21_9, kommune(bo.kommune()));
                } else {
                    f.ikkeFordi.legg(Grunnkode.IKKE_KAN_TILBYS_FORDI_FAMILIE, gammel ? I03_13 : I21_11);
                }
            }
            case RETT -> {
                if (f.utfall.har(K_3)) {
                    f.ikkeFordi.legg(Grunnkode.RETT_MEN_IKKE_PLIKT_KAP_6A, K_3);
                    f.kanEndre.legg(Grunnkode.LOVEN_TRER_I_KRAFT, K_4, dato("dato", Lovdager.ENDRING_2026));
                }
            }
            case KAN_TILBYS -> hvorforIkkeRettOgPlikt();
            case PLIKT, TILBUD, IKKE_GJELDENDE -> {}
        }
    }

    private void hvorforIkkeRettOgPlikt() {
        if (f.utfall.har(Flagg.NO_AGREEMENT)) {
            f.ikkeFordi.legg(Grunnkode.IKKE_RETT_OG_PLIKT_UTEN_AVTALE, gammel ? I03_4 : I21_4);
        } else if (f.utfall.har(Flagg.AGE_55_PLUS)) {
            f.ikkeFordi.legg(
                    Grunnkode.IKKE_RETT_OG_PLIKT_ALDER, aldersregel(), tall("oevre", f.sak.oevreProgramalder(f.dag)));
        } else if (f.utfall.har(Flagg.FIVE_YEAR_RULE)) {
            f.ikkeFordi.legg(Grunnkode.IKKE_RETT_OG_PLIKT_FEM_AAR, f.femaarsregelen());
        } else if (!f.utfall.har(Flagg.VOLUNTARY_YEAR)) {
            f.ikkeFordi.legg(Grunnkode.IKKE_RETT_OG_PLIKT_ANNEN_FAMILIE, gammel ? I03_9 : I21_5);
        }
    }

    private RegelId aldersregel() {
        return gammel ? I03_4 : I21_4;
    }
}
