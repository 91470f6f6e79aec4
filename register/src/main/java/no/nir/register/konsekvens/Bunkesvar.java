package no.nir.register.konsekvens;

import java.util.List;
import no.nir.register.kategori.Virkning;

/** What was found in a stretch, or a part of one. */
record Bunkesvar(List<Virkning> virkninger, long utdaterte, List<Long> umulige) {

    Bunkesvar {
        virkninger = List.copyOf(virkninger);
        umulige = List.copyOf(umulige);
    }

    static Bunkesvar umulig(long personId) {
        return new Bunkesvar(List.of(), 0, List.of(personId));
    }

    static Bunkesvar samlet(List<Bunkesvar> deler) {
        return new Bunkesvar(
                deler.stream().flatMap(del -> del.virkninger().stream()).toList(),
                deler.stream().mapToLong(Bunkesvar::utdaterte).sum(),
                deler.stream().flatMap(del -> del.umulige().stream()).toList());
    }
}
