package no.nir.syntetisk.utsending;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nir.syntetisk.befolkning.Befolkning;
import no.nir.syntetisk.befolkning.Befolkning.Person;
import no.nir.syntetisk.befolkning.Faktum;
import no.nir.syntetisk.befolkning.Hendelse;
import no.nir.syntetisk.befolkning.Kilde;
import org.springframework.stereotype.Service;

/**
 * The line of events of each source up to now. The n-th simulated event has sequence number n million; what is added at run time
 * lies between, so that numbers stay the same from start to start.
 */
@Service
public class Utsending {

    /** An event with its place in the source's line. */
    public record Nummerert(long sekvensnummer, Hendelse hendelse) {}

    static final long STEG = 1_000_000;

    private final Befolkning befolkning;
    private final Clock klokke;
    private final Tillegg tillegg;

    Utsending(Befolkning befolkning, Clock klokke, Tillegg tillegg) {
        this.befolkning = befolkning;
        this.klokke = klokke;
        this.tillegg = tillegg;
    }

    /** At most {@code antall} events from this number on, ascending. */
    public List<Nummerert> fra(Kilde kilde, long sekvensnummer, int antall) {
        int sist = befolkning.antall(kilde, klokke.instant());
        int fra = (int) Math.clamp((sekvensnummer - 1) / STEG, 0, sist);
        List<Nummerert> ut = new ArrayList<>(antall);
        if (sekvensnummer <= 0 || sekvensnummer % STEG != 0) {
            ut.addAll(tillegg.mellom(kilde, sekvensnummer, (fra + 1) * STEG));
        }
        int til = Math.min(sist, fra + antall);
        List<Hendelse> simulert = befolkning.hendelser(kilde, fra, til);
        for (int i = 0; i < simulert.size(); i++) {
            long nummer = (fra + i + 1) * STEG;
            if (nummer >= sekvensnummer) {
                ut.add(new Nummerert(nummer, simulert.get(i)));
                ut.addAll(tillegg.mellom(kilde, nummer, nummer + STEG));
            }
        }
        return ut.size() > antall ? ut.subList(0, antall) : ut;
    }

    /** The number of the last event told; 0 when there is none. */
    public long siste(Kilde kilde) {
        long simulert = befolkning.antall(kilde, klokke.instant()) * STEG;
        return Math.max(simulert, tillegg.siste(kilde));
    }

    /** The first number that is still kept when events older than this are deleted. */
    public long foersteEtter(Kilde kilde, Instant tidspunkt) {
        return befolkning.antall(kilde, tidspunkt) * STEG + 1;
    }

    public Optional<Person> finn(String nummer) {
        return befolkning.finn(nummer);
    }

    /** Everything a source has told of a person by now, in time order. */
    public List<Hendelse> fortalt(Kilde kilde, Person person) {
        long naa = klokke.instant().getEpochSecond();
        List<Hendelse> ut = new ArrayList<>(person.husstand().hendelser().stream()
                .filter(hendelse ->
                        hendelse.liv() == person.liv() && hendelse.kilde() == kilde && hendelse.tid() <= naa)
                .toList());
        ut.addAll(tillegg.om(kilde, person));
        return ut;
    }

    /** Told now by the source that this kind of fact comes from. */
    public long leggTil(Person person, Faktum faktum) {
        Instant naa = klokke.instant();
        Hendelse hendelse = new Hendelse(naa.getEpochSecond(), person.liv(), faktum);
        int sist = befolkning.antall(hendelse.kilde(), naa);
        long siden = naa.getEpochSecond() - befolkning.tid(hendelse.kilde(), sist);
        return tillegg.leggTil(person, hendelse, sist * STEG + Math.min(siden, STEG / 2));
    }

    public Clock klokke() {
        return klokke;
    }
}
