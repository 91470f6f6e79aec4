package no.nir.regelverk.regler;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.regelverk.vurdering.Regelregister;
import no.nir.tid.Segment;
import org.jspecify.annotations.Nullable;

/** A rule's paragraph by epoch day; before and after the rule's span the nearest one. */
record Hjemmelrekke(int[] fra, Hjemmel[] hjemler) {

    private static final Map<RegelId, Hjemmelrekke> REKKER = rekker();

    static Hjemmelrekke av(RegelId regel, @Nullable Hjemmel egen) {
        return egen == null ? av(regel) : new Hjemmelrekke(new int[] {Dag.ALLTID}, new Hjemmel[] {egen});
    }

    static Hjemmelrekke av(RegelId regel) {
        return Objects.requireNonNull(REKKER.get(regel));
    }

    private static Map<RegelId, Hjemmelrekke> rekker() {
        Map<RegelId, Hjemmelrekke> rekker = new EnumMap<>(RegelId.class);
        for (RegelId id : RegelId.values()) {
            rekker.put(id, les(id));
        }
        return rekker;
    }

    private static Hjemmelrekke les(RegelId regel) {
        List<Segment<Hjemmel>> segmenter = Regelregister.get(regel).hjemler().segmenter();
        int[] fra = new int[segmenter.size()];
        Hjemmel[] hjemler = new Hjemmel[segmenter.size()];
        for (int i = 0; i < fra.length; i++) {
            fra[i] = Dag.av(segmenter.get(i).periode().fom());
            hjemler[i] = segmenter.get(i).verdi();
        }
        return new Hjemmelrekke(fra, hjemler);
    }

    /** The same paragraph whatever the day. */
    boolean erFast() {
        return fra.length == 1;
    }

    Hjemmel paa(int dag) {
        int i = fra.length - 1;
        while (i > 0 && dag < fra[i]) {
            i--;
        }
        return hjemler[i];
    }
}
