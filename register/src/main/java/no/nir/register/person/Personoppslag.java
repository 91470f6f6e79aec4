package no.nir.register.person;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.nir.ident.Personident;
import no.nir.register.journal.fakta.Faktabok;
import no.nir.register.journal.fakta.Faktarad;
import no.nir.register.journal.fakta.Faktatabell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds persons by number and reads what is known of them, now or as known earlier. */
@Service
public class Personoppslag {

    private record Treff(String verdi, long personId, boolean naa) {}

    private final JdbcClient jdbc;

    Personoppslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person a number leads to; absent also when it leads to several, which only a human can sort out. */
    public Optional<Long> finn(Personident nummer) {
        Set<Long> funnet = finn(List.of(nummer)).getOrDefault(nummer.verdi(), Set.of());
        return funnet.size() == 1 ? funnet.stream().findFirst() : Optional.empty();
    }

    /**
     * For many numbers at once: by the digits, the persons they lead to, merges followed. A number in force on somebody
     * goes before one that was once somebody's. Unknown numbers are left out.
     */
    public Map<String, Set<Long>> finn(Collection<? extends Personident> numre) {
        List<Treff> treff = jdbc.sql("""
                select i.verdi, coalesce(p.sammenslaatt_til, p.person_id) as person_id,
                       bool_or(i.registrert_til is null) as naa
                  from person_ident i join person p on p.person_id = coalesce(i.opphav_id, i.person_id)
                 where i.verdi = any(?)
                 group by 1, 2
                """)
                .param(numre.stream().map(Personident::verdi).distinct().toArray(String[]::new))
                .query(Treff.class)
                .list();
        return treff.stream().collect(Collectors.groupingBy(Treff::verdi)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, per -> velg(per.getValue())));
    }

    /** The person each number is, or was last, its own of; merges not followed. Unknown numbers are left out. */
    public Map<String, Long> finnEier(Collection<? extends Personident> numre) {
        return jdbc
                .sql("""
                select distinct on (verdi) verdi, coalesce(opphav_id, person_id) as person_id, true as naa
                  from person_ident where verdi = any(?)
                 order by verdi, registrert_til is null desc, registrert_fra desc
                """)
                .param(numre.stream().map(Personident::verdi).distinct().toArray(String[]::new))
                .query(Treff.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Treff::verdi, Treff::personId));
    }

    /** Each of these persons, and everyone merged into them, with the one who stands for them. */
    public Map<Long, Long> listGjeldende(Collection<Long> gjeldende) {
        Map<Long, Long> alle = new HashMap<>();
        jdbc.sql("""
                select person_id, coalesce(sammenslaatt_til, person_id) as gjeldende_id from person
                 where person_id = any(:ider) or sammenslaatt_til = any(:ider)
                """).param("ider", gjeldende.toArray(Long[]::new)).query(rad -> {
            alle.put(rad.getLong("person_id"), rad.getLong("gjeldende_id"));
        });
        return alle;
    }

    /** The numbers in force on these persons. */
    public List<Personident> listNumre(Collection<Long> personIder) {
        return Faktabok.finn(jdbc, Persontabeller.IDENT, personIder, null).values().stream()
                .flatMap(List::stream)
                .map(rad -> rad.faktum().nummer())
                .toList();
    }

    /** Persons with a family relation to one of these numbers: their relations change when the number gets an owner. */
    public Set<Long> listVenter(Collection<? extends Personident> numre) {
        return new TreeSet<>(jdbc.sql("""
                select distinct person_id from familierelasjon
                 where relatert_ident = any(?) and registrert_til is null
                """)
                .param(numre.stream().map(Personident::verdi).distinct().toArray(String[]::new))
                .query(Long.class)
                .list());
    }

    /** The numbers that were ever this person's and are in force on nobody else. */
    public Set<String> listEgneNumre(long personId) {
        return new TreeSet<>(jdbc.sql("""
                select distinct i.verdi from person_ident i
                 where i.person_id = ?
                   and not exists (select from person_ident annen
                                    where annen.verdi = i.verdi and annen.person_id <> i.person_id
                                      and annen.registrert_til is null)
                """).param(personId).query(String.class).list());
    }

    /** All that is known of a person now. */
    public Personbilde les(long personId) {
        return bilde(personId, null);
    }

    /** All that was known of a person at that instant. */
    public Personbilde somKjent(long personId, Instant tidspunkt) {
        return bilde(personId, tidspunkt);
    }

    /** The person and everyone who has been merged into it: whose registrations are to be shown together. */
    public List<Long> listSammeMenneske(long personId) {
        return jdbc.sql("""
                select person_id from person where person_id = ? or sammenslaatt_til = ? order by person_id
                """).param(personId).param(personId).query(Long.class).list();
    }

    private Personbilde bilde(long personId, @Nullable Instant tidspunkt) {
        return new Personbilde(
                personId,
                les(Persontabeller.IDENT, personId, tidspunkt),
                les(Persontabeller.PERSONALIA, personId, tidspunkt).stream().findFirst(),
                les(Persontabeller.ADRESSE, personId, tidspunkt),
                les(Persontabeller.ADRESSEBESKYTTELSE, personId, tidspunkt),
                les(Persontabeller.STATSBORGERSKAP, personId, tidspunkt),
                les(Persontabeller.FAMILIERELASJON, personId, tidspunkt),
                les(Persontabeller.INN_UTFLYTTING, personId, tidspunkt));
    }

    private <F> List<Faktarad<F>> les(Faktatabell<F> tabell, long personId, @Nullable Instant tidspunkt) {
        return Faktabok.finn(jdbc, tabell, List.of(personId), tidspunkt).getOrDefault(personId, List.of());
    }

    private static Set<Long> velg(List<Treff> treff) {
        boolean noenNaa = treff.stream().anyMatch(Treff::naa);
        return treff.stream()
                .filter(ett -> ett.naa() == noenNaa)
                .map(Treff::personId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
