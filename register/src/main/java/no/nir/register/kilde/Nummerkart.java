package no.nir.register.kilde;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import no.nir.ident.Personident;

/**
 * To whom numbers lead while a portion is written: those the register knows, and those the portion itself has made known so far.
 * New persons get a place first and an id when all are counted.
 */
public final class Nummerkart {

    private final Map<String, Set<Long>> kart = new HashMap<>();
    private int nye;
    private List<Long> opprettede = List.of();

    /** @param kjente by digits, the persons the register says they lead to */
    public Nummerkart(Map<String, Set<Long>> kjente) {
        kjente.forEach((nummer, personer) -> kart.put(nummer, new TreeSet<>(personer)));
    }

    /** The persons these numbers lead to; a negative one is a place for a new person. */
    public Set<Long> treff(Collection<? extends Personident> numre) {
        Set<Long> personer = new TreeSet<>();
        numre.forEach(nummer -> personer.addAll(kart.getOrDefault(nummer.verdi(), Set.of())));
        return personer;
    }

    /** A place for a new person. */
    public long nyPlass() {
        return - ++nye;
    }

    /** From now on these numbers lead to that person. Those not known before. */
    public List<Personident> tilhoerer(long plass, Collection<? extends Personident> numre) {
        List<Personident> ukjente = new ArrayList<>();
        for (Personident nummer : numre) {
            if (kart.computeIfAbsent(nummer.verdi(), _ -> new TreeSet<>()).add(plass)) {
                ukjente.add(nummer);
            }
        }
        return ukjente;
    }

    /** From now on the numbers of the one lead to the other. */
    public void slaattSammen(long dublett, long gjeldende) {
        for (Set<Long> personer : kart.values()) {
            if (personer.remove(dublett)) {
                personer.add(gjeldende);
            }
        }
    }

    /** From now on these numbers lead to that person, and no other. */
    public void flyttet(Collection<String> numre, long til) {
        numre.forEach(nummer -> kart.put(nummer, new TreeSet<>(Set.of(til))));
    }

    /** Gives the new persons their ids. */
    public void opprett(IntFunction<List<Long>> oppretter) {
        opprettede = nye == 0 ? List.of() : oppretter.apply(nye);
    }

    /** The id of a person or of the new person in that place. */
    public long id(long plass) {
        return plass >= 0 ? plass : opprettede.get((int) (-plass - 1));
    }
}
