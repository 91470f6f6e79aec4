package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.nir.tid.Periode;
import no.nir.tid.Segment;
import no.nir.tid.Tidslinje;
import org.jspecify.annotations.Nullable;

/**
 * Which municipality answers for a person over time. What began last decides: a new address after a settlement, a settlement after an
 * old address that was never changed. A stay in a reception centre counts only where neither is. An address that Folkeregisteret
 * withholds gives no municipality: the person is then not on any municipality's list.
 */
public final class Tilhoerighet {

    /** Why a municipality answers for someone, weakest first. */
    public enum Grunn {
        MOTTAK,
        BOSETTING,
        FOLKEREGISTERADRESSE
    }

    /**
     * @param kommunenummer as valid today; the old number when {@code kandidater} says that nobody knows which it became
     */
    public record Rad(
            String kommunenummer, LocalDate fom, @Nullable LocalDate tom, Grunn grunn, List<String> kandidater) {}

    private record Ansvar(Optional<Kommunenumre.Dagens> kommune, Grunn grunn) {}

    private record Opphold(Periode periode, Ansvar ansvar) {}

    private final Faktarader fakta;
    private final Kommunenumre numre;

    private Tilhoerighet(Faktarader fakta, Kommunenumre numre) {
        this.fakta = fakta;
        this.numre = numre;
    }

    static List<Rad> av(Faktarader fakta, Kommunenumre numre) {
        return new Tilhoerighet(fakta, numre).rader();
    }

    private List<Rad> rader() {
        return lag().komprimer().stream()
                .flatMap(segment -> rad(segment).stream())
                .toList();
    }

    private static Optional<Rad> rad(Segment<Ansvar> segment) {
        Ansvar ansvar = segment.verdi();
        return ansvar.kommune()
                .map(kommune -> new Rad(
                        kommune.nummer(),
                        segment.periode().fom(),
                        segment.periode().tom(),
                        ansvar.grunn(),
                        kommune.kandidater()));
    }

    private Tidslinje<Ansvar> lag() {
        Tidslinje<Ansvar> ansvar = Tidslinje.tom();
        for (Opphold opphold : mottak()) {
            ansvar = ansvar.overstyrtAv(Tidslinje.av(opphold.periode(), opphold.ansvar()));
        }
        for (Opphold opphold : bosteder()) {
            ansvar = ansvar.overstyrtAv(Tidslinje.av(opphold.periode(), opphold.ansvar()));
        }
        for (Periode borte : borte()) {
            ansvar = uten(ansvar, borte);
        }
        return ansvar;
    }

    private static Tidslinje<Ansvar> uten(Tidslinje<Ansvar> linje, Periode borte) {
        return linje.kombiner(Tidslinje.av(borte, true), (ansvar, vekk) -> vekk == null ? ansvar : null);
    }

    private List<Opphold> mottak() {
        return fakta.soeknader().mottak().stream()
                .map(m -> opphold(m.kommune(), m.fom(), m.tom(), Grunn.MOTTAK))
                .toList();
    }

    private List<Opphold> bosteder() {
        List<Opphold> bosteder = new ArrayList<>();
        fakta.bosteder()
                .bosettinger()
                .forEach(b -> bosteder.add(opphold(b.kommune(), b.fom(), b.tom(), Grunn.BOSETTING)));
        fakta.bosteder()
                .adresser()
                .forEach(a -> bosteder.add(opphold(a.kommune(), a.fom(), a.tom(), Grunn.FOLKEREGISTERADRESSE)));
        bosteder.sort(Comparator.comparing((Opphold o) -> o.periode().fom())
                .thenComparing(o -> o.ansvar().grunn()));
        return bosteder;
    }

    private Opphold opphold(@Nullable String kommune, LocalDate fom, @Nullable LocalDate tom, Grunn grunn) {
        return new Opphold(
                new Periode(fom, tom),
                new Ansvar(Optional.ofNullable(kommune).map(nummer -> numre.dagens(nummer, fom)), grunn));
    }

    /** Dead, or out of the country until a return. */
    private List<Periode> borte() {
        List<Periode> borte = new ArrayList<>();
        LocalDate doed = fakta.person().doed();
        if (doed != null) {
            borte.add(Periode.fra(doed.plusDays(1)));
        }
        LocalDate ut = null;
        for (Personrader.Flytting flytting : fakta.flyttinger()) {
            if (!flytting.inn()) {
                ut = flytting.dato();
            } else if (ut != null) {
                Periode.halvaapen(ut, flytting.dato()).ifPresent(borte::add);
                ut = null;
            }
        }
        if (ut != null) {
            borte.add(Periode.fra(ut));
        }
        return borte;
    }
}
