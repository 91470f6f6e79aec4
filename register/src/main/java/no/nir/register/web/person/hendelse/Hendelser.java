package no.nir.register.web.person.hendelse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.nir.regelverk.vurdering.Lov;
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

    /** The categories of a scheme as they are drawn: neighbours that say the same, and are as sure, are one. */
    public List<Hendelse> kategorier(String ordning) {
        List<Hendelse> sammen = new ArrayList<>();
        for (Hendelse k : av(Slag.KATEGORI, ordning)) {
            Hendelse forrige = sammen.isEmpty() ? null : sammen.getLast();
            if (forrige != null && forrige.fortsetterI(k) && Objects.equals(forrige.detalj(), k.detalj())) {
                sammen.set(sammen.size() - 1, forrige.til(k.tom()));
            } else {
                sammen.add(k);
            }
        }
        return sammen;
    }

    /** From the day to which the category of the day has run without a break, to the day it ends: «Kategori fra» (§ 12). */
    public Optional<Hendelse> kategori(String ordning, LocalDate dag) {
        Hendelse loep = null;
        for (Hendelse k : av(Slag.KATEGORI, ordning)) {
            if (loep != null && loep.fortsetterI(k)) {
                loep = loep.til(k.tom()).med(k.gjelder(dag) ? k.detalj() : loep.detalj());
            } else if (loep != null && loep.gjelder(dag)) {
                return Optional.of(loep);
            } else {
                loep = k;
            }
        }
        return Optional.ofNullable(loep).filter(k -> k.gjelder(dag));
    }

    /** The acts a registration in the scheme can fall under: those the person has had a category by, and the one of the day. */
    public Set<Lov> lover(String ordning, LocalDate dag) {
        return av(Slag.LOV, ordning).stream()
                .filter(l -> l.gjelder(dag) || !"IKKE_GJELDENDE".equals(l.detalj()))
                .map(l -> Lov.valueOf(l.kode()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The changes to come that are announced and that the timeline still says; what no longer comes waits to be called off. */
    public List<Hendelse> varslede(String ordning, LocalDate dag) {
        return av(Slag.VARSEL, ordning).stream()
                .filter(v -> v.fom().isAfter(dag)
                        && gjeldende(Slag.KATEGORI, ordning, v.fom())
                                .filter(k -> k.fom().equals(v.fom()) && k.kode().equals(v.kode()))
                                .isPresent())
                .toList();
    }

    /** The last day of an open deadline. */
    public Optional<LocalDate> finnFrist(String ordning, String type) {
        return av(Slag.FRIST, ordning).stream()
                .filter(frist -> frist.kode().equals(type))
                .map(Hendelse::fom)
                .max(LocalDate::compareTo);
    }

    public Optional<Hendelse> siste(Slag slag, String ordning) {
        return av(slag, ordning).stream().reduce((_, siste) -> siste);
    }
}
