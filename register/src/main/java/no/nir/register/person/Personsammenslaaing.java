package no.nir.register.person;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.ident.Personident;
import no.nir.register.journal.Personlaas;
import no.nir.register.journal.fakta.Faktabok;
import no.nir.register.journal.fakta.Faktatabell;
import no.nir.register.journal.fakta.Stempel;
import no.nir.register.person.Personfaktum.Ident;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merge and split of persons, as Folkeregisteret says. All numbers lead to the person who stands; each number keeps the person it
 * came from, and goes back with that person. All persons touched are locked by the caller.
 */
@Service
public class Personsammenslaaing {

    private static final List<Faktatabell<? extends Personfaktum>> ANDRE_FAKTA = List.of(
            Persontabeller.PERSONALIA,
            Persontabeller.ADRESSE,
            Persontabeller.ADRESSEBESKYTTELSE,
            Persontabeller.STATSBORGERSKAP,
            Persontabeller.FAMILIERELASJON,
            Persontabeller.INN_UTFLYTTING);

    /**
     * Some persons of a merge are another human.
     *
     * @param fra the person that stood for all of them
     * @param til the one of {@code med} who stands for those from now on
     */
    public record Utskilling(long fra, long til, Set<Long> med) {
        public Utskilling {
            if (!med.contains(til) || med.contains(fra)) {
                throw new IllegalArgumentException("who stands is one of those who leave");
            }
        }
    }

    private final JdbcClient jdbc;
    private final Personlaas laas;

    Personsammenslaaing(JdbcClient jdbc, Personlaas laas) {
        this.jdbc = jdbc;
        this.laas = laas;
    }

    /** The first, and all who were merged into it, are the same human as the second, who stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void slaaSammen(long dublett, long gjeldende, Stempel paaDublett, Stempel paaGjeldende) {
        Faktabok<Ident> identer = Faktabok.aapne(jdbc, Persontabeller.IDENT, List.of(dublett, gjeldende));
        identer.flytt(dublett, gjeldende, paaDublett, paaGjeldende);
        identer.lagre();
        ANDRE_FAKTA.forEach(tabell -> lukkAlle(tabell, dublett, paaDublett));
        laas.slaaSammen(dublett, gjeldende);
        foerForloep(gruppe(gjeldende), paaDublett, paaGjeldende);
    }

    /** The numbers of those who leave go with them; what else is true of them, the document tells. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void skill(Utskilling ut, Stempel paaUtskilt, Stempel paaGjeldende) {
        Faktabok<Ident> identer = Faktabok.aapne(jdbc, Persontabeller.IDENT, List.of(ut.til(), ut.fra()));
        identer.flyttAv(ut.med(), ut.fra(), ut.til(), paaGjeldende, paaUtskilt);
        identer.lagre();
        laas.skill(ut.fra(), ut.til(), ut.med());
        foerForloep(ut.med(), paaUtskilt, paaUtskilt);
    }

    /** These numbers are no longer this person's: they were another's. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void frigi(long personId, Collection<? extends Personident> numre, Stempel stempel) {
        Set<String> verdier = numre.stream().map(Personident::verdi).collect(Collectors.toSet());
        Faktabok<Ident> identer = Faktabok.aapne(jdbc, Persontabeller.IDENT, List.of(personId));
        identer.erstatt(personId, ident -> verdier.contains(ident.nummer().verdi()), List.of(), stempel);
        identer.lagre();
    }

    private Set<Long> gruppe(long personId) {
        return Set.copyOf(jdbc.sql("select person_id from person where person_id = ? or sammenslaatt_til = ?")
                .param(personId)
                .param(personId)
                .query(Long.class)
                .list());
    }

    /** Writes down who stands for each of these now, where that is not what was written last. */
    private void foerForloep(Set<Long> personer, Stempel paaPerson, Stempel paaGjeldende) {
        Long[] ider = personer.toArray(Long[]::new);
        jdbc.sql("""
                update sammenslaaing s set registrert_til = greatest(?::timestamptz, s.registrert_fra + interval '1 microsecond')
                  from person p
                 where s.person_id = any(?) and s.registrert_til is null and p.person_id = s.person_id
                   and p.sammenslaatt_til is distinct from s.gjeldende_id
                """).param(paaPerson.registrert().toString()).param(ider).update();
        jdbc.sql("""
                insert into sammenslaaing (person_id, gjeldende_id, registrert_fra, journal_nr, gjeldende_nr)
                select p.person_id, p.sammenslaatt_til,
                       greatest(?::timestamptz, (select max(s.registrert_til) from sammenslaaing s where s.person_id = p.person_id)),
                       ?, ?
                  from person p
                 where p.person_id = any(?) and p.sammenslaatt_til is not null
                   and not exists (select from sammenslaaing s
                                    where s.person_id = p.person_id and s.registrert_til is null)
                """)
                .param(paaPerson.registrert().toString())
                .param(paaPerson.journalNr())
                .param(paaGjeldende.journalNr())
                .param(ider)
                .update();
    }

    private <F> void lukkAlle(Faktatabell<F> tabell, long personId, Stempel stempel) {
        Faktabok<F> bok = Faktabok.aapne(jdbc, tabell, List.of(personId));
        bok.erstatt(personId, _ -> true, List.of(), stempel);
        bok.lagre();
    }
}
