package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;

/** introduksjonsloven § 3 tredje ledd: who may be offered a programme for age or family (I03-12, I03-13). */
final class Paragraf3 {

    private Paragraf3() {}

    static Utfall over55(Sak sak, int aldersdag) {
        return Aldersvalg.utenfor(Utfall.av(Kategori.KAN_TILBYS, I03_12).med(Flagg.AGE_55_PLUS), sak, aldersdag);
    }

    static Utfall familieAvAndre(Sak sak, Opphold grunn) {
        boolean utenPermanent = grunn.norskklasse() == Norskklasse.UTENFOR;
        if (utenPermanent && sak.leserAnnerledes(Tvilspunkt.D_9)) {
            return Utfall.ikke(I03_99).med(D_9);
        }
        Utfall utfall = Utfall.av(Kategori.KAN_TILBYS, I03_13);
        if (grunn.referanse() == null) {
            utfall = utfall.medTvil(Grunnkode.TVIL_UKJENT_REFERANSEPERSON);
        }
        return utenPermanent ? utfall.medTvil(Grunnkode.TVIL_FAMILIE_AV_IKKE_PR, D_9) : utfall;
    }

    /** § 2 names the reference person, yet the family is outside it: the hole integreringsloven § 8 closed (D-24). */
    static Utfall familieOverFemAar(Sak sak) {
        if (sak.leserAnnerledes(Tvilspunkt.D_24)) {
            return Utfall.ikke(I03_99, Flagg.FIVE_YEAR_RULE).med(T_13).med(D_24);
        }
        return Utfall.av(Kategori.KAN_TILBYS, I03_13)
                .med(Flagg.FIVE_YEAR_RULE)
                .med(T_13)
                .medTvil(Grunnkode.TVIL_FAMILIE_OVER_FEM_AAR, D_24);
    }
}
