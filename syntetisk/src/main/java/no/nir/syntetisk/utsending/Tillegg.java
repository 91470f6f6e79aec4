package no.nir.syntetisk.utsending;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import no.nir.syntetisk.befolkning.Befolkning.Person;
import no.nir.syntetisk.befolkning.Hendelse;
import no.nir.syntetisk.befolkning.Kilde;
import no.nir.syntetisk.utsending.Utsending.Nummerert;
import org.springframework.stereotype.Component;

/** Facts added while the program runs. They are forgotten when it stops: a register that has read them keeps them. */
@Component
class Tillegg {

    private record Tilfoeyd(int husstand, int liv, Hendelse hendelse) {

        boolean gjelder(Person person) {
            return husstand == person.husstandNr() && liv == person.liv().nr();
        }
    }

    private final Map<Kilde, ConcurrentSkipListMap<Long, Tilfoeyd>> linjer = new EnumMap<>(Kilde.class);

    Tillegg() {
        for (Kilde kilde : Kilde.values()) {
            linjer.put(kilde, new ConcurrentSkipListMap<>());
        }
    }

    /** Takes the first free number after this one. */
    synchronized long leggTil(Person person, Hendelse hendelse, long etter) {
        ConcurrentSkipListMap<Long, Tilfoeyd> linje = linje(hendelse.kilde());
        long nummer = Math.max(etter, linje.isEmpty() ? 0 : linje.lastKey()) + 1;
        linje.put(nummer, new Tilfoeyd(person.husstandNr(), person.liv().nr(), hendelse));
        return nummer;
    }

    List<Nummerert> mellom(Kilde kilde, long fraOgMed, long til) {
        return linje(kilde).subMap(Math.min(fraOgMed, til), true, til, false).entrySet().stream()
                .map(rad -> new Nummerert(rad.getKey(), rad.getValue().hendelse()))
                .toList();
    }

    List<Hendelse> om(Kilde kilde, Person person) {
        return linje(kilde).values().stream()
                .filter(tilfoeyd -> tilfoeyd.gjelder(person))
                .map(Tilfoeyd::hendelse)
                .toList();
    }

    long siste(Kilde kilde) {
        return linje(kilde).isEmpty() ? 0 : linje(kilde).lastKey();
    }

    private ConcurrentSkipListMap<Long, Tilfoeyd> linje(Kilde kilde) {
        ConcurrentSkipListMap<Long, Tilfoeyd> linje = linjer.get(kilde);
        if (linje == null) {
            throw new IllegalStateException("ukjent kilde");
        }
        return linje;
    }
}
