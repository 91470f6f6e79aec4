package no.nir.regelverk.regler;

import static no.nir.regelverk.regler.Grunnliste.dato;
import static no.nir.regelverk.regler.Grunnliste.tall;
import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.RegelId;

/** Age limits of the programme: on the day under introduksjonsloven, at the decision under integreringsloven. */
final class Introalderforklaring {

    private final Forklarer f;
    private final boolean gammel;

    Introalderforklaring(Forklarer f) {
        this.f = f;
        this.gammel = f.sak.lov(f.dag) == Lov.INTRODUKSJONSLOVEN;
    }

    void alder(Opphold grunn) {
        int oevre = f.sak.oevreProgramalder(f.dag);
        boolean kanGruppe = grunn.introklasse() == Introklasse.FAMILIE_AV_ANDRE || f.utfall.har(I21_11);
        if (gammel || kanGruppe) {
            alderPaaDagen(oevre, kanGruppe);
            return;
        }
        int vedTillatelsen = f.alder(grunn.rot().innvilget());
        if (f.utfall.har(Flagg.UNDER_18_AT_GRANT)) {
            f.fordi.legg(Grunnkode.FOR_UNG_VED_TILLATELSEN, I21_1, tall("alder", vedTillatelsen), tall("nedre", 18));
        } else if (f.utfall.har(Flagg.AGE_55_PLUS)) {
            f.fordi.legg(
                    Grunnkode.OVER_ALDERSGRENSEN_VED_TILLATELSEN,
                    I21_10,
                    tall("alder", vedTillatelsen),
                    tall("oevre", oevre));
            if (f.utfall.har(D_2)) {
                f.kanEndre.legg(Grunnkode.ALDERSGRENSE_60_VEDTATT, D_2, tall("alder", 60));
            }
        } else {
            f.fordi.legg(
                    Grunnkode.ALDER_VED_TILLATELSEN,
                    aldersregel(),
                    tall("alder", vedTillatelsen),
                    tall("nedre", 18),
                    tall("oevre", oevre));
        }
    }

    private void alderPaaDagen(int oevre, boolean kanGruppe) {
        int alder = f.alder(f.dag);
        RegelId regel = aldersregel();
        if (f.utfall.har(Flagg.UNDER_18)) {
            f.fordi.legg(Grunnkode.FOR_UNG, regel, tall("alder", alder), tall("nedre", 18));
            // A birthday after the two years opens nothing.
            if (f.sak.fyller18 < new Introklokkeforklaring(f).vinduTil()) {
                f.kanEndre.legg(Grunnkode.FYLLER, regel, tall("alder", 18), dato("dato", f.sak.fyller18));
            }
        } else if (f.utfall.har(Flagg.AGE_55_PLUS)) {
            f.fordi.legg(Grunnkode.OVER_ALDERSGRENSEN, I03_12, tall("alder", alder), tall("oevre", oevre));
        } else if (!kanGruppe && !f.utfall.erIkke()) {
            innenfor(oevre);
        }
    }

    /** Who had the vedtak before the limit keeps what it gave. */
    private void innenfor(int oevre) {
        int aldersdag = Paragraf2.aldersdag(f.sak, f.dag);
        int grense = f.sak.fyllerProgramgrense;
        if (f.dag >= grense) {
            f.fordi.legg(
                    Grunnkode.ALDER_VED_VEDTAKET,
                    aldersregel(),
                    tall("alder", f.alder(aldersdag)),
                    dato("vedtak", aldersdag),
                    tall("nedre", 18),
                    tall("oevre", oevre));
            return;
        }
        f.fordi.legg(
                Grunnkode.ALDER_PAA_DAGEN,
                aldersregel(),
                tall("alder", f.alder(f.dag)),
                tall("nedre", 18),
                tall("oevre", oevre));
        if (aldersdag == f.dag && grense < new Introklokkeforklaring(f).vinduTil()) {
            f.kanEndre.legg(Grunnkode.FYLLER, I03_12, tall("alder", oevre), dato("dato", grense));
        }
    }

    private RegelId aldersregel() {
        return gammel ? I03_4 : I21_4;
    }
}
