package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;

/** introduksjonsloven § 21: one voluntary year, per municipality (I03-1, I03-1b). */
final class Paragraf21 {

    private Paragraf21() {}

    static Utfall vurder(Sak sak, Utfall utfall) {
        if (Boolean.TRUE.equals(sak.fakta.kommuneInnfoert2003())) {
            return Utfall.av(Kategori.KAN_TILBYS, I03_1B)
                    .med(Flagg.VOLUNTARY_YEAR)
                    .med(LAW_6)
                    .med(TR_1)
                    .med(utfall.regler().getFirst());
        }
        Utfall ikke =
                Utfall.ikke(I03_1, Flagg.LAW_NOT_IN_FORCE_LOCALLY).med(LAW_6).med(TR_1);
        return sak.fakta.kommuneInnfoert2003() == null
                ? ikke.medTvil(Grunnkode.TVIL_KOMMUNENS_INNFOERING_UKJENT)
                : ikke;
    }
}
