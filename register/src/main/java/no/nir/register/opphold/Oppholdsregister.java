package no.nir.register.opphold;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.nir.ident.Personident;
import no.nir.register.journal.fakta.Faktabok;
import no.nir.register.journal.fakta.Faktarad;
import no.nir.register.journal.fakta.Faktatabell;
import no.nir.register.journal.fakta.Stempel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes and reads what the immigration authorities say about a person's stay. A newer fact closes the older one; nothing
 * is overwritten. The number of statements does not grow with the number of persons. Writers hold the persons' locks and
 * the transaction.
 */
@Service
public class Oppholdsregister {

    private record Soeknadsnoekkel(long personId, String soeknadId) {}

    private final JdbcClient jdbc;

    Oppholdsregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void registrer(long personId, List<Oppholdsfaktum> fakta, Stempel stempel) {
        registrer(fakta.stream()
                .map(faktum -> new Oppholdsmelding(personId, stempel, faktum))
                .toList());
    }

    /** Many persons, the messages in the order they were told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void registrer(List<Oppholdsmelding> meldinger) {
        var boeker = new Oppholdsboeker(jdbc, meldinger);
        meldinger.forEach(boeker::foer);
        boeker.lagre();
        knyttReferansepersoner(meldinger.stream()
                .filter(melding -> melding.faktum() instanceof Oppholdsfaktum.Tillatelse)
                .map(Oppholdsmelding::personId)
                .collect(Collectors.toSet()));
    }

    /** Ties the permits of these persons to the persons their reference numbers lead to now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void knyttReferansepersoner(Collection<Long> personIder) {
        jdbc.sql("""
                update tillatelse t set ref_person_id = r.person_id
                  from (select t.ctid as rad, min(coalesce(p.sammenslaatt_til, p.person_id)) as person_id
                          from tillatelse t
                          join person_ident i on i.verdi = t.ref_ident and i.registrert_til is null
                          join person p on p.person_id = i.person_id
                         where t.person_id = any(?) and t.registrert_til is null
                         group by t.ctid) r
                 where t.ctid = r.rad and t.ref_person_id is distinct from r.person_id
                """).param(personIder.toArray(Long[]::new)).update();
    }

    /** Persons with a permit that hangs on one of these numbers: their rights change when the number gets an owner. */
    public Set<Long> listVenter(Collection<? extends Personident> numre) {
        return new TreeSet<>(jdbc.sql("""
                select distinct person_id from tillatelse where ref_ident = any(?) and registrert_til is null
                """)
                .param(numre.stream().map(Personident::verdi).distinct().toArray(String[]::new))
                .query(Long.class)
                .list());
    }

    /** Numbers of reference persons nobody in the register has yet. */
    public List<String> listUkjenteReferanser() {
        return jdbc.sql("""
                select distinct ref_ident from tillatelse
                 where registrert_til is null and ref_ident is not null and ref_person_id is null
                   and ref_slag is distinct from 'NORSK'
                 order by ref_ident
                """).query(String.class).list();
    }

    /** The applications known of these persons: an answer can only be tied to one of them. */
    public Map<Long, Set<String>> listSoeknader(Collection<Long> personIder) {
        Map<Long, Set<String>> kjente = new HashMap<>();
        jdbc.sql("""
                select person_id, soeknad_id from oppholdssoeknad where person_id = any(?) and registrert_til is null
                """)
                .param(personIder.toArray(Long[]::new))
                .query(Soeknadsnoekkel.class)
                .list()
                .forEach(rad -> kjente.computeIfAbsent(rad.personId(), _ -> new HashSet<>())
                        .add(rad.soeknadId()));
        return kjente;
    }

    /** All that is known of a person's stay now. */
    public List<Faktarad<? extends Oppholdsfaktum>> list(long personId) {
        return les(personId, null);
    }

    /** All that was known of it at that instant. */
    public List<Faktarad<? extends Oppholdsfaktum>> somKjent(long personId, Instant tidspunkt) {
        return les(personId, tidspunkt);
    }

    /** All current facts of one person become another's, because the source says they are one human. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void flytt(long fra, long til, Stempel herfra, Stempel hit) {
        for (Faktatabell<?> tabell : Oppholdsboeker.TABELLER) {
            var bok = Faktabok.aapne(jdbc, tabell, List.of(fra, til));
            bok.flytt(fra, til, herfra, hit);
            bok.lagre();
        }
    }

    /** Takes {@link #flytt} back for what the authorities have told of these persons, before the merge and after it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void flyttTilbake(Set<Long> opphav, long fra, long til, Stempel herfra, Stempel hit) {
        for (Faktatabell<?> tabell : Oppholdsboeker.TABELLER) {
            var bok = Faktabok.aapne(jdbc, tabell, List.of(fra, til));
            bok.flyttAv(opphav, fra, til, herfra, hit);
            bok.lagre();
        }
    }

    private List<Faktarad<? extends Oppholdsfaktum>> les(long personId, @Nullable Instant tidspunkt) {
        return Oppholdsboeker.TABELLER.stream()
                .<Faktarad<? extends Oppholdsfaktum>>flatMap(tabell ->
                        Faktabok.finn(jdbc, tabell, List.of(personId), tidspunkt)
                                .getOrDefault(personId, List.of())
                                .stream())
                .toList();
    }
}
