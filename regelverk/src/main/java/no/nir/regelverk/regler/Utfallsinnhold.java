package no.nir.regelverk.regler;

import java.util.ArrayList;
import java.util.List;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.RegelId;
import org.jspecify.annotations.Nullable;

/**
 * The words of an {@link Utfall}.
 *
 * @param hjemmelsregel the rule whose paragraph is shown
 * @param egenHjemmel the paragraph shown, where the rule alone does not tell it
 */
record Utfallsinnhold(
        Kategori kategori,
        RegelId hjemmelsregel,
        @Nullable Hjemmel egenHjemmel,
        List<RegelId> regler,
        List<Flagg> flagg,
        List<Grunnkode> tvil) {

    static Utfallsinnhold av(Kategori kategori, RegelId regel) {
        return new Utfallsinnhold(kategori, regel, null, List.of(regel), List.of(), List.of());
    }

    Utfallsinnhold med(Kategori annen) {
        return new Utfallsinnhold(annen, hjemmelsregel, egenHjemmel, regler, flagg, tvil);
    }

    Utfallsinnhold med(Flagg kode) {
        return new Utfallsinnhold(kategori, hjemmelsregel, egenHjemmel, regler, bak(flagg, kode), tvil);
    }

    Utfallsinnhold med(RegelId regel) {
        return new Utfallsinnhold(kategori, hjemmelsregel, egenHjemmel, bak(regler, regel), flagg, tvil);
    }

    Utfallsinnhold foerst(RegelId regel) {
        List<RegelId> nye = new ArrayList<>(regler);
        nye.remove(regel);
        nye.addFirst(regel);
        return new Utfallsinnhold(kategori, hjemmelsregel, egenHjemmel, List.copyOf(nye), flagg, tvil);
    }

    Utfallsinnhold medHjemmelAv(RegelId regel) {
        return new Utfallsinnhold(kategori, regel, egenHjemmel, bak(regler, regel), flagg, tvil);
    }

    Utfallsinnhold medHjemmel(Hjemmel hjemmel) {
        return new Utfallsinnhold(kategori, hjemmelsregel, hjemmel, regler, flagg, tvil);
    }

    Utfallsinnhold medTvil(Grunnkode kode) {
        return new Utfallsinnhold(kategori, hjemmelsregel, egenHjemmel, regler, flagg, bak(tvil, kode));
    }

    List<Flagg> flaggMedSjekk() {
        return tvil.isEmpty() ? flagg : bak(flagg, Flagg.MANUAL_CHECK);
    }

    private static <T> List<T> bak(List<T> liste, T nytt) {
        if (liste.contains(nytt)) {
            return liste;
        }
        List<T> nye = new ArrayList<>(liste);
        nye.add(nytt);
        return List.copyOf(nye);
    }
}
