package no.nir.regelverk.regler;

import static no.nir.regelverk.regler.Grunnliste.dato;
import static no.nir.regelverk.regler.Grunnliste.tall;
import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Lov;

/** Age limits of norsk: on the day under introduksjonsloven, at the decision under integreringsloven. */
final class Norskalderforklaring {

    private final Forklarer f;
    private final boolean gammel;

    Norskalderforklaring(Forklarer f) {
        this.f = f;
        this.gammel = f.sak.lov(f.dag) == Lov.INTRODUKSJONSLOVEN;
    }

    void alder(Opphold grunn) {
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
                    Grunnkode.OVER_ALDERSGRENSEN,
                    gammel ? N05_12 : N21_2,
                    tall("alder", alder),
                    tall("oevre", gammel ? 67 : Norskalder.grense(f.dag)));
        } else if (f.utfall.har(Flagg.AGE_55_PLUS) || over55FoerEndringen()) {
            f.fordi.legg(Grunnkode.OVER_ALDERSGRENSEN, N05_3, tall("alder", alder), tall("oevre", 55));
            f.kanEndre.legg(Grunnkode.LOVEN_TRER_I_KRAFT, TR_7, dato("dato", Lovdager.ALDER_67));
        } else if (!f.utfall.erIkke()) {
            innenforAlderen(alder, vedTillatelsen);
        }
    }

    /** Until 2017 who had turned 55 had the right alone, whatever rule gave it. */
    private boolean over55FoerEndringen() {
        return gammel && !f.utfall.erIkke() && f.dag < Lovdager.ALDER_67 && f.dag >= f.sak.fyller55;
    }

    private void innenforAlderen(int alder, int vedTillatelsen) {
        int oevre = gammel && f.dag < Lovdager.ALDER_67 ? 55 : 67;
        int grense = gammel ? (oevre == 55 ? f.sak.fyller55 : f.sak.fyller67) : f.sak.norskalderTil;
        if (gammel) {
            f.fordi.legg(
                    Grunnkode.ALDER_PAA_DAGEN, N05_4, tall("alder", alder), tall("nedre", 16), tall("oevre", oevre));
        } else {
            f.fordi.legg(
                    Grunnkode.ALDER_VED_TILLATELSEN,
                    N21_1,
                    tall("alder", vedTillatelsen),
                    tall("nedre", 18),
                    tall("oevre", 67));
        }
        if (grense > f.dag) {
            f.kanEndre.legg(
                    Grunnkode.FYLLER,
                    gammel ? N05_12 : N21_2,
                    tall("alder", gammel ? oevre : Norskalder.grense(grense)),
                    dato("dato", grense));
        }
    }
}
