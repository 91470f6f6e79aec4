package no.nir.register.web.person.hendelse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.nir.register.web.person.hendelse.Hendelse.Slag;

/** Everything dated about one person as the register knows it now, in time order. */
public record Hendelser(List<Hendelse> alle) {

    /** The schemes, in the order the pages show them. */
    public static final List<String> ORDNINGER = List.of("INTRO", "NORSK", "ASYL");

    private static final Comparator<Hendelse> TIDSREKKEFOELGE =
            Comparator.comparing(Hendelse::fom).thenComparing(h -> h.nr() == null ? 0L : h.nr());

    public Hendelser {
        alle = alle.stream().sorted(TIDSREKKEFOELGE).toList();
    }

    public Hendelser uten(Set<Slag> slag) {
        return new Hendelser(alle.stream().filter(h -> !slag.contains(h.slag())).toList());
    }

    /** The registrations of one municipality under any of its numbers, and nothing else. */
    public Hendelser registrertAv(Predicate<String> kommunen) {
        return new Hendelser(alle.stream()
                .filter(h -> h.nr() != null && h.kommune() != null && kommunen.test(h.kommune()))
                .toList());
    }

    public List<Hendelse> av(Slag slag) {
        return alle.stream().filter(h -> h.slag() == slag).toList();
    }

    public List<Hendelse> av(Slag slag, String ordning) {
        return alle.stream().filter(h -> h.slag() == slag && h.i(ordning)).toList();
    }

    public Optional<Hendelse> gjeldende(Slag slag, LocalDate dag) {
        return av(slag).stream().filter(h -> h.gjelder(dag)).reduce((_, siste) -> siste);
    }

    public Optional<Hendelse> gjeldende(Slag slag, String ordning, LocalDate dag) {
        return av(slag, ordning).stream().filter(h -> h.gjelder(dag)).reduce((_, siste) -> siste);
    }

    public Optional<Hendelse> siste(Slag slag, String ordning) {
        return av(slag, ordning).stream().reduce((_, siste) -> siste);
    }
}
