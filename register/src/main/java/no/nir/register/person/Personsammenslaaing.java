package no.nir.register.person;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
 * Merge and split of persons, as Folkeregisteret says. All numbers lead to the surviving person; what was registered on whom
 * stays where it was registered. Both persons are locked by the caller.
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
     * A merge in force.
     *
     * @param dublettId the person that was merged into another
     * @param gjeldendeNr the journal post on the surviving person
     */
    public record Sammenslaatt(long dublettId, long gjeldendeNr) {}

    private final JdbcClient jdbc;
    private final Personlaas laas;

    Personsammenslaaing(JdbcClient jdbc, Personlaas laas) {
        this.jdbc = jdbc;
        this.laas = laas;
    }

    /** The first is the same human as the second, who survives. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void slaaSammen(long dublett, long gjeldende, Stempel paaDublett, Stempel paaGjeldende) {
        Faktabok<Ident> identer = Faktabok.aapne(jdbc, Persontabeller.IDENT, List.of(dublett, gjeldende));
        identer.flytt(dublett, gjeldende, _ -> true, paaDublett, paaGjeldende);
        identer.lagre();
        ANDRE_FAKTA.forEach(tabell -> lukkAlle(tabell, dublett, paaDublett));
        jdbc.sql("""
                insert into sammenslaaing (person_id, gjeldende_id, registrert_fra, journal_nr, gjeldende_nr)
                values (?, ?, ?::timestamptz, ?, ?)
                """)
                .param(dublett)
                .param(gjeldende)
                .param(paaDublett.registrert().toString())
                .param(paaDublett.journalNr())
                .param(paaGjeldende.journalNr())
                .update();
        laas.slaaSammen(dublett, gjeldende);
    }

    /** The person with one of these numbers that was merged into this one, when there is one. */
    public Optional<Sammenslaatt> finnSammenslaatt(long gjeldende, Collection<? extends Personident> numre) {
        return jdbc.sql("""
                select s.person_id as dublett_id, s.gjeldende_nr
                  from sammenslaaing s
                 where s.gjeldende_id = ? and s.registrert_til is null
                   and exists (select from person_ident i
                                where i.person_id = s.person_id and i.verdi = any(?))
                 order by s.registrert_fra desc limit 1
                """)
                .param(gjeldende)
                .param(numre.stream().map(Personident::verdi).toArray(String[]::new))
                .query(Sammenslaatt.class)
                .optional();
    }

    /** The merge is taken back. DUF-numre that came with it go back; what else is true of the person, its document tells. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void skill(Sammenslaatt sammenslaatt, long gjeldende, Stempel paaDublett, Stempel paaGjeldende) {
        long dublett = sammenslaatt.dublettId();
        Faktabok<Ident> identer = Faktabok.aapne(jdbc, Persontabeller.IDENT, List.of(dublett, gjeldende));
        Set<Ident> medbrakt = new LinkedHashSet<>(identer.fortaltAv(gjeldende, sammenslaatt.gjeldendeNr()));
        identer.flytt(gjeldende, dublett, medbrakt::contains, paaGjeldende, paaDublett);
        identer.lagre();
        jdbc.sql("""
                update sammenslaaing set registrert_til = ?::timestamptz where person_id = ? and registrert_til is null
                """).param(paaDublett.registrert().toString()).param(dublett).update();
        laas.skill(dublett);
    }

    /** These numbers are no longer this person's: they were another's. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void frigi(long personId, Collection<? extends Personident> numre, Stempel stempel) {
        Set<String> verdier = numre.stream().map(Personident::verdi).collect(Collectors.toSet());
        Faktabok<Ident> identer = Faktabok.aapne(jdbc, Persontabeller.IDENT, List.of(personId));
        identer.erstatt(personId, ident -> verdier.contains(ident.nummer().verdi()), List.of(), stempel);
        identer.lagre();
    }

    private <F> void lukkAlle(Faktatabell<F> tabell, long personId, Stempel stempel) {
        Faktabok<F> bok = Faktabok.aapne(jdbc, tabell, List.of(personId));
        bok.erstatt(personId, _ -> true, List.of(), stempel);
        bok.lagre();
    }
}
