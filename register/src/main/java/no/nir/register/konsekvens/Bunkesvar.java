package no.nir.register.konsekvens;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Everyone of whom something would be written. */
    List<Long> personer() {
        return Stream.concat(virkninger.stream().map(Virkning::personId), umulige.stream())
                .toList();
    }

    /** The same about these alone. */
    Bunkesvar om(Set<Long> disse) {
        return new Bunkesvar(
                virkninger.stream().filter(v -> disse.contains(v.personId())).toList(),
                utdaterte,
                umulige.stream().filter(disse::contains).toList());
    }

    static Bunkesvar samlet(List<Bunkesvar> deler) {
        return new Bunkesvar(
                deler.stream().flatMap(del -> del.virkninger().stream()).toList(),
                deler.stream().mapToLong(Bunkesvar::utdaterte).sum(),
                deler.stream().flatMap(del -> del.umulige().stream()).toList());
    }
}
