package no.nir.register.journal.fakta;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import java.util.function.UnaryOperator;
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

    /**
     * @param opphav the person it is told of: another than {@code personId} only while the two are merged
     * @param ctid where the row stands in the table; absent until it is written
     */
    private record Rad<F>(
            long personId,
            long opphav,
            F faktum,
            Instant fra,
            @Nullable Instant til,
            long journalNr,
            @Nullable String ctid) {
        Rad<F> lukket(Instant tidspunkt) {
            return new Rad<>(personId, opphav, faktum, fra, tidspunkt, journalNr, ctid);
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
        long opphav = opphav(personId, faktum, stempel);
        for (Rad<F> rad : List.copyOf(rader(personId))) {
            if (erSamme(rad, faktum, opphav)) {
                if (rad.faktum().equals(faktum)) {
                    return;
                }
                lukk(rad, stempel);
            }
        }
        leggTil(personId, opphav, faktum, stempel);
    }

    /**
     * The whole truth within a scope: facts in it that are not among {@code nye} are closed, those that are stay as they
     * are, the rest are added.
     */
    public void erstatt(long personId, Predicate<F> omfang, Collection<F> nye, Stempel stempel) {
        Set<F> mangler = new LinkedHashSet<>(nye);
        List<Rad<F>> foer = List.copyOf(rader(personId));
        List<Long> opphav =
                nye.stream().map(faktum -> opphav(personId, faktum, stempel)).toList();
        for (Rad<F> rad : foer) {
            if (!mangler.remove(rad.faktum()) && omfang.test(rad.faktum())) {
                lukk(rad, stempel);
            }
        }
        int i = 0;
        for (F faktum : nye) {
            if (mangler.remove(faktum)) {
                leggTil(personId, opphav.get(i), faktum, stempel);
            }
            i++;
        }
    }

    /** What is known under a key becomes something else, whoever it is told of. */
    public void endre(long personId, Object noekkel, UnaryOperator<F> endring, Stempel stempel) {
        for (Rad<F> rad : List.copyOf(rader(personId))) {
            F ny = endring.apply(rad.faktum());
            if (tabell.noekkel().apply(rad.faktum()).equals(noekkel) && !ny.equals(rad.faktum())) {
                lukk(rad, stempel);
                leggTil(personId, rad.opphav(), ny, stempel);
            }
        }
    }

    /** All facts of one person are from now on another's: closed here, added there with the origin they have. */
    public void flytt(long fra, long til, Stempel herfra, Stempel hit) {
        flytt(fra, til, List.copyOf(rader(fra)), herfra, hit);
    }

    /** Facts that stand on one person, but are of these, go to the other. */
    public void flyttAv(Set<Long> opphav, long fra, long til, Stempel herfra, Stempel hit) {
        List<Rad<F>> rader =
                rader(fra).stream().filter(rad -> opphav.contains(rad.opphav())).toList();
        flytt(fra, til, rader, herfra, hit);
    }

    private void flytt(long fra, long til, List<Rad<F>> rader, Stempel herfra, Stempel hit) {
        for (Rad<F> rad : rader) {
            lukk(rad, herfra);
            if (rader(til).stream().noneMatch(annen -> erSamme(annen, rad.faktum(), rad.opphav()))) {
                leggTil(til, rad.opphav(), rad.faktum(), hit);
            }
        }
    }

    private long opphav(long personId, F faktum, Stempel stempel) {
        long nevnt = stempel.opphavId() == null ? personId : stempel.opphavId();
        return switch (tabell.opphav()) {
            case INGEN -> personId;
            case NEVNES -> nevnt;
            case ARVES ->
                rader(personId).stream()
                        .filter(rad -> tabell.erSamme(rad.faktum(), faktum))
                        .findFirst()
                        .map(Rad::opphav)
                        .orElse(nevnt);
        };
    }

    private boolean erSamme(Rad<F> rad, F faktum, long opphav) {
        return tabell.erSamme(rad.faktum(), faktum)
                && (tabell.opphav() != Faktatabell.Opphav.NEVNES || rad.opphav() == opphav);
    }

    private void leggTil(long personId, long opphav, F faktum, Stempel stempel) {
        Instant fra = senest(stempel.registrert(), sist.get(personId));
        while (staar(personId, faktum, fra)) {
            fra = fra.plus(1, STEG);
        }
        rader(personId).add(new Rad<>(personId, opphav, faktum, fra, null, stempel.journalNr(), null));
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

    /** Two persons merged at once may each bring a fact under the same key. */
    private boolean staar(long personId, F faktum, Instant fra) {
        return rader(personId).stream().anyMatch(rad -> rad.fra().equals(fra) && tabell.erSamme(rad.faktum(), faktum));
    }

    private void skriv(List<Rad<F>> nye) {
        var setning = jdbc.sql(tabell.skriv()).param(kolonne(nye, Rad::personId));
        for (var verdi : tabell.kolonner()) {
            setning = setning.param(kolonne(nye, rad -> verdi.apply(rad.faktum())));
        }
        setning = setning.param(kolonne(nye, Rad::fra))
                .param(kolonne(nye, Rad::til))
                .param(kolonne(nye, Rad::journalNr));
        if (tabell.opphav() != Faktatabell.Opphav.INGEN) {
            setning = setning.param(kolonne(nye, rad -> rad.opphav() == rad.personId() ? null : rad.opphav()));
        }
        setning.update();
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
                        opphav(tabell, rs),
                        tabell.leser().les(rs),
                        rs.getObject("registrert_fra", java.time.OffsetDateTime.class)
                                .toInstant(),
                        null,
                        rs.getLong("journal_nr"),
                        rs.getString("ctid")))
                .list();
    }

    private static long opphav(Faktatabell<?> tabell, ResultSet rs) throws SQLException {
        Long opphav = tabell.opphav() == Faktatabell.Opphav.INGEN ? null : rs.getObject("opphav_id", Long.class);
        return opphav == null ? rs.getLong("person_id") : opphav;
    }
}
