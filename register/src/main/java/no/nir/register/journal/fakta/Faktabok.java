package no.nir.register.journal.fakta;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is known now of many persons in one table, opened for change: facts are put in one by one, and the differences
 * written with two statements however many persons there are. The caller holds the locks of the persons from
 * {@link #aapne} to {@link #lagre}.
 */
public final class Faktabok<F> {

    /** PostgreSQL's and the register's finest step; two states of a fact never share an instant. */
    private static final ChronoUnit STEG = ChronoUnit.MICROS;

    /** @param ctid where the row stands in the table; absent until it is written */
    private record Rad<F>(
            long personId,
            F faktum,
            Instant fra,
            @Nullable Instant til,
            long journalNr,
            @Nullable String ctid) {
        Rad<F> lukket(Instant tidspunkt) {
            return new Rad<>(personId, faktum, fra, tidspunkt, journalNr, ctid);
        }
    }

    private final JdbcClient jdbc;
    private final Faktatabell<F> tabell;
    private final Map<Long, List<Rad<F>>> aapne = new HashMap<>();
    private final List<Rad<F>> lukkede = new ArrayList<>();
    private final Map<Long, Instant> sist = new HashMap<>();

    private Faktabok(JdbcClient jdbc, Faktatabell<F> tabell) {
        this.jdbc = jdbc;
        this.tabell = tabell;
    }

    /** Opens the book for these persons. */
    public static <F> Faktabok<F> aapne(JdbcClient jdbc, Faktatabell<F> tabell, Collection<Long> personIder) {
        var bok = new Faktabok<>(jdbc, tabell);
        for (Rad<F> rad : les(jdbc, tabell, personIder, null)) {
            bok.rader(rad.personId()).add(rad);
        }
        return bok;
    }

    /** What is known of these persons, now or, with an instant, as known then. */
    public static <F> Map<Long, List<Faktarad<F>>> finn(
            JdbcClient jdbc, Faktatabell<F> tabell, Collection<Long> personIder, @Nullable Instant somKjent) {
        Map<Long, List<Faktarad<F>>> funnet = new HashMap<>();
        for (Rad<F> rad : les(jdbc, tabell, personIder, somKjent)) {
            funnet.computeIfAbsent(rad.personId(), _ -> new ArrayList<>())
                    .add(new Faktarad<>(rad.personId(), rad.faktum(), rad.fra(), rad.journalNr()));
        }
        return funnet;
    }

    /** The facts of a person as they stand in the book. */
    public List<F> gjeldende(long personId) {
        return rader(personId).stream().map(Rad::faktum).toList();
    }

    /** One fact: closes what was known under the same key, unless it was the same. */
    public void foer(long personId, F faktum, Stempel stempel) {
        erstatt(personId, gammelt -> tabell.erSamme(gammelt, faktum), List.of(faktum), stempel);
    }

    /**
     * The whole truth within a scope: facts in it that are not among {@code nye} are closed, those that are stay as they
     * are, the rest are added.
     */
    public void erstatt(long personId, Predicate<F> omfang, Collection<F> nye, Stempel stempel) {
        Set<F> mangler = new LinkedHashSet<>(nye);
        for (Rad<F> rad : List.copyOf(rader(personId))) {
            if (!mangler.remove(rad.faktum()) && omfang.test(rad.faktum())) {
                lukk(rad, stempel);
            }
        }
        for (F faktum : mangler) {
            Instant fra = senest(stempel.registrert(), sist.get(personId));
            rader(personId).add(new Rad<>(personId, faktum, fra, null, stempel.journalNr(), null));
        }
    }

    /** Facts of one person are from now on facts of another: closed here, added there unless the key is taken. */
    public void flytt(long fra, long til, Predicate<F> omfang, Stempel herfra, Stempel hit) {
        for (Rad<F> rad : List.copyOf(rader(fra))) {
            if (omfang.test(rad.faktum())) {
                lukk(rad, herfra);
                if (gjeldende(til).stream().noneMatch(annet -> tabell.erSamme(annet, rad.faktum()))) {
                    foer(til, rad.faktum(), hit);
                }
            }
        }
    }

    /** The facts of a person that a journal post told, and that still stand. */
    public List<F> fortaltAv(long personId, long journalNr) {
        return rader(personId).stream()
                .filter(rad -> rad.journalNr() == journalNr)
                .map(Rad::faktum)
                .toList();
    }

    /** Writes the differences. The book is not used after this. */
    public void lagre() {
        List<Rad<F>> gamle = lukkede.stream().filter(rad -> rad.ctid() != null).toList();
        if (!gamle.isEmpty()) {
            jdbc.sql(tabell.lukk())
                    .param(kolonne(gamle, Rad::ctid))
                    .param(kolonne(gamle, Rad::til))
                    .update();
        }
        List<Rad<F>> nye = new ArrayList<>(
                lukkede.stream().filter(rad -> rad.ctid() == null).toList());
        aapne.values()
                .forEach(rader ->
                        rader.stream().filter(rad -> rad.ctid() == null).forEach(nye::add));
        if (!nye.isEmpty()) {
            skriv(nye);
        }
    }

    private void skriv(List<Rad<F>> nye) {
        var setning = jdbc.sql(tabell.skriv()).param(kolonne(nye, Rad::personId));
        for (var verdi : tabell.kolonner()) {
            setning = setning.param(kolonne(nye, rad -> verdi.apply(rad.faktum())));
        }
        setning.param(kolonne(nye, Rad::fra))
                .param(kolonne(nye, Rad::til))
                .param(kolonne(nye, Rad::journalNr))
                .update();
    }

    private void lukk(Rad<F> rad, Stempel stempel) {
        Instant til = senest(stempel.registrert(), rad.fra().plus(1, STEG));
        rader(rad.personId()).remove(rad);
        lukkede.add(rad.lukket(til));
        sist.merge(rad.personId(), til, Faktabok::senest);
    }

    private List<Rad<F>> rader(long personId) {
        return aapne.computeIfAbsent(personId, _ -> new ArrayList<>());
    }

    private static Instant senest(Instant a, @Nullable Instant b) {
        return b == null || a.isAfter(b) ? a : b;
    }

    private static <T> @Nullable String[] kolonne(List<T> rader, Function<T, @Nullable Object> verdi) {
        return rader.stream()
                .map(rad -> {
                    Object innhold = verdi.apply(rad);
                    return innhold == null ? null : innhold.toString();
                })
                .toArray(String[]::new);
    }

    private static <F> List<Rad<F>> les(
            JdbcClient jdbc, Faktatabell<F> tabell, Collection<Long> personIder, @Nullable Instant somKjent) {
        if (personIder.isEmpty()) {
            return List.of();
        }
        String tidspunkt = somKjent == null ? "infinity" : somKjent.toString();
        return jdbc.sql(tabell.les())
                .param(new HashSet<>(personIder).toArray(Long[]::new))
                .param(tidspunkt)
                .param(tidspunkt)
                .query((rs, _) -> new Rad<>(
                        rs.getLong("person_id"),
                        tabell.leser().les(rs),
                        rs.getObject("registrert_fra", java.time.OffsetDateTime.class)
                                .toInstant(),
                        null,
                        rs.getLong("journal_nr"),
                        rs.getString("ctid")))
                .list();
    }
}
