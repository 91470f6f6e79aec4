package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.regler.Programlop.Lop;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;

/** introduksjonsloven § 2 første ledd e: permits of utl. § 53, with a two-year clock of their own from the decision (I03-10). */
final class Paragraf2E {

    private Paragraf2E() {}

    static Utfall vurder(Sak sak, Opphold grunn, int dag) {
        int til = Dag.plussAar(grunn.rot().innvilget(), 2);
        Lop iTide = sak.program.tildeltFoer(til, dag);
        if (dag >= til && iTide == null) {
            return Utfall.ikke(I03_10, Flagg.TWO_YEARS_FROM_GRANT);
        }
        Bosted.Bo bo = sak.bosted.paa(dag);
        if (bo == null) {
            return Paragraf2.ikkeBosatt(grunn, dag);
        }
        int aldersdag = iTide == null ? dag : Math.min(dag, iTide.fra());
        if (aldersdag < sak.fyller18) {
            return Utfall.ikke(I03_99, Flagg.UNDER_18);
        }
        Utfall utfall = aldersdag >= sak.fyllerProgramgrense
                ? Paragraf3.over55(sak, aldersdag)
                : Utfall.av(Kategori.RETT_OG_PLIKT, I03_10).med(T_12);
        if (dag >= til) {
            utfall = utfall.med(Flagg.VEDTAK_IN_TIME);
        }
        if (grunn.rot().innvilget() < Lovdager.PARAGRAF_53) {
            utfall = utfall.medTvil(Grunnkode.TVIL_PARAGRAF_53_FOER_2011);
        }
        return Flytting.merk(utfall, sak, dag, Flytting.Plikt.FOELGER_PERSONEN);
    }
}
