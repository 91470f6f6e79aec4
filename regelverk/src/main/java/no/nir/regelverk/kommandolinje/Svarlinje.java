package no.nir.regelverk.kommandolinje;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.Parameterverdi;
import no.nir.regelverk.vurdering.RegelId;
import org.jspecify.annotations.Nullable;

/** One answer in the case format: the three schemes on a day joined to one line. */
final class Svarlinje {

    /** Rules that say what is special about a case: their paragraph is shown before the row's own. */
    private static final Set<RegelId> SAERLIGE = Set.of(
            RegelId.X_15,
            RegelId.X_11,
            RegelId.K_3,
            RegelId.N05_8,
            RegelId.N05_9,
            RegelId.N05_10,
            RegelId.N05_13,
            RegelId.N05_13B,
            RegelId.N21_10,
            RegelId.N21_11,
            RegelId.N21_12,
            RegelId.N21_12B,
            RegelId.N21_14);

    private Svarlinje() {}

    static Map<String, @Nullable Object> lag(
            String id, LocalDate dag, Personfakta fakta, Kategoriresultat resultat, boolean sisteDag) {
        Kategorivurdering intro = resultat.paa(Ordning.INTRO, dag);
        Kategorivurdering norsk = resultat.paa(Ordning.NORSK, dag);
        Kategorivurdering asyl = resultat.paa(Ordning.ASYL, dag);
        boolean harAsyl = !fakta.asylsaker().isEmpty();
        boolean bareAsyl = harAsyl && asyl.kategori() != Kategori.IKKE_GJELDENDE;
        List<Kategorivurdering> medregnet =
                harAsyl ? bareAsyl ? List.of(asyl, intro, norsk) : List.of(intro, norsk, asyl) : List.of(intro, norsk);
        Map<String, @Nullable Object> linje = new LinkedHashMap<>();
        linje.put("id", id);
        linje.put("at", dag.toString());
        linje.put("law", (bareAsyl ? asyl : intro).lov().navn());
        linje.put("intro", intro.kategori().name());
        linje.put("norsk", norsk.kategori().name());
        linje.put("asyl", asyl.kategori().name());
        linje.put("flags", flagg(medregnet));
        linje.put("rules", regler(medregnet));
        linje.put("ref", hjemmel(intro, norsk, asyl, bareAsyl).kort());
        if (sisteDag) {
            linje.put("params", parametre(resultat, dag));
        }
        return linje;
    }

    private static List<String> flagg(List<Kategorivurdering> vurderinger) {
        Set<String> ut = new LinkedHashSet<>();
        boolean sjekk = false;
        for (Kategorivurdering v : vurderinger) {
            for (Flagg f : v.flagg()) {
                sjekk |= f == Flagg.MANUAL_CHECK;
                ut.add(f == Flagg.RESPONSIBLE_KOMMUNE ? f.name() + "_" + v.ansvarligKommune() : f.name());
            }
        }
        ut.remove(Flagg.MANUAL_CHECK.name());
        List<String> liste = new ArrayList<>(ut);
        if (sjekk) {
            liste.add(Flagg.MANUAL_CHECK.name());
        }
        return liste;
    }

    private static List<String> regler(List<Kategorivurdering> vurderinger) {
        Set<String> ut = new LinkedHashSet<>();
        for (Kategorivurdering v : vurderinger) {
            v.regler().forEach(r -> ut.add(r.kode()));
        }
        return List.copyOf(ut);
    }

    private static Hjemmel hjemmel(
            Kategorivurdering intro, Kategorivurdering norsk, Kategorivurdering asyl, boolean bareAsyl) {
        if (bareAsyl) {
            return asyl.hjemmel();
        }
        if (erSaerlig(intro) || erSaerlig(norsk)) {
            return (erSaerlig(intro) ? intro : norsk).hjemmel();
        }
        boolean norskBaerer =
                intro.kategori() == Kategori.IKKE_GJELDENDE && norsk.kategori() != Kategori.IKKE_GJELDENDE;
        return (norskBaerer ? norsk : intro).hjemmel();
    }

    private static boolean erSaerlig(Kategorivurdering v) {
        return v.regler().stream().anyMatch(SAERLIGE::contains);
    }

    private static Map<String, @Nullable Object> parametre(Kategoriresultat resultat, LocalDate dag) {
        Map<String, @Nullable Object> ut = new LinkedHashMap<>();
        resultat.parametre(dag).forEach((p, v) -> ut.put(p.name().toLowerCase(Locale.ROOT), verdi(v)));
        return ut;
    }

    private static @Nullable Object verdi(Parameterverdi verdi) {
        return switch (verdi) {
            case Parameterverdi.Dato(LocalDate dato) -> dato.toString();
            case Parameterverdi.Tall(int tall) -> tall;
            case Parameterverdi.JaNei(boolean ja) -> ja;
            case Parameterverdi.Tekst(String tekst) -> tekst;
            case Parameterverdi.Ingen() -> null;
        };
    }
}
