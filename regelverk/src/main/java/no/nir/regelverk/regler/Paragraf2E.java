package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.regler.Programlop.Lop;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import org.jspecify.annotations.Nullable;

/** introduksjonsloven § 2 første ledd e: permits of utl. § 53, with a two-year clock of their own from the decision (I03-10). */
final class Paragraf2E {

    private Paragraf2E() {}

    static Utfall vurder(Sak sak, Opphold grunn, int dag) {
        if (sak.bosted.paa(dag) == null) {
            return Paragraf2.ikkeBosatt(grunn, dag);
        }
        if (dag < sak.fyller18) {
            return Utfall.ikke(I03_99, Flagg.UNDER_18);
        }
        int til = Dag.plussAar(grunn.rot().innvilget(), 2);
        Lop iTide = sak.program.tildeltFoer(til, dag);
        int aldersdag = iTide == null ? dag : Math.min(dag, iTide.fra());
        return aldersdag >= sak.fyllerProgramgrense
                // § 3 tredje ledd asks for nyankommet: the clock from the decision is letter e's alone (I03-12).
                ? merk(Nyankommet.proev(sak, grunn, dag, Paragraf3.over55(sak, aldersdag)), sak, grunn, dag)
                : Aldersvalg.innenfor(rettOgPlikt(sak, grunn, til, iTide, dag), sak, aldersdag);
    }

    private static Utfall rettOgPlikt(Sak sak, Opphold grunn, int til, @Nullable Lop iTide, int dag) {
        if (dag >= til && iTide == null) {
            return Utfall.ikke(I03_10, Flagg.TWO_YEARS_FROM_GRANT);
        }
        Utfall utfall = Utfall.av(Kategori.RETT_OG_PLIKT, I03_10).med(T_12);
        return merk(dag >= til ? utfall.med(Flagg.VEDTAK_IN_TIME) : utfall, sak, grunn, dag);
    }

    private static Utfall merk(Utfall raa, Sak sak, Opphold grunn, int dag) {
        Utfall utfall = raa;
        if (!utfall.erIkke() && grunn.rot().innvilget() < Lovdager.PARAGRAF_53) {
            utfall = utfall.medTvil(Grunnkode.TVIL_PARAGRAF_53_FOER_2011);
        }
        return Flytting.merk(utfall, sak, dag, Flytting.Plikt.FOELGER_PERSONEN);
    }
}
