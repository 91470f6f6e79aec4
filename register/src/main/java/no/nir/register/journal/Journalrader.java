package no.nir.register.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Rows of the journal table. */
@Repository
class Journalrader {

    /** Locks are taken per bucket of keys, so that a batch of any size stays within the server's lock table. */
    private static final int BOETTER = 64;

    private final JdbcTemplate jdbc;

    Journalrader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, byte[]> sisteHash(Collection<Long> personIder) {
        Map<Long, byte[]> siste = new HashMap<>();
        jdbc.query(
                """
                select p.person_id, j.hash
                  from unnest(?) p (person_id)
                 cross join lateral (select hash from journal where person_id = p.person_id order by nr desc limit 1) j
                """,
                rs -> {
                    siste.put(rs.getLong(1), rs.getBytes(2));
                },
                (Object) personIder.toArray(Long[]::new));
        return siste;
    }

    List<Long> taNummer(int antall) {
        return jdbc.queryForList("select nextval('journal_nr_seq') from generate_series(1, ?)", Long.class, antall);
    }

    void settInn(List<Lagret> rader) {
        jdbc.batchUpdate("""
                insert into journal (person_id, nr, type, skjema, innhold, gjelder_nr, kanal, avsender, organisasjon,
                                     idempotensnoekkel, registrert, forrige_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rader, 1000, Journalrader::sett);
    }

    Optional<Lagret> finn(long personId, long nr) {
        return jdbc.query(UTVALG + "where person_id = ? and nr = ?", Journalrader::les, personId, nr).stream()
                .findFirst();
    }

    /** The end of the chain of corrections that begins with the post. */
    Optional<Lagret> finnSisteRettelse(long personId, long nr) {
        return jdbc.query(UTVALG + """
                        where person_id = ? and nr = (
                          with recursive rettelse (nr) as (
                            select nr from journal where person_id = ? and gjelder_nr = ?
                            union all
                            select j.nr from rettelse r join journal j on j.person_id = ? and j.gjelder_nr = r.nr)
                          select max(nr) from rettelse)
                        """, Journalrader::les, personId, personId, nr, personId).stream()
                .findFirst();
    }

    List<Lagret> list(long personId) {
        return jdbc.query(UTVALG + "where person_id = ? order by nr", Journalrader::les, personId);
    }

    List<Lagret> listMedNoekkel(String organisasjon, Collection<String> noekler) {
        return jdbc.query(
                UTVALG + "where organisasjon = ? and idempotensnoekkel = any(?)",
                Journalrader::les,
                organisasjon,
                noekler.toArray(String[]::new));
    }

    /** Asks first who has written anything: the keys are many, and the numbers without a row nearly all. */
    List<Lagret> listMedNoekkel(Collection<String> organisasjoner, Collection<String> noekler) {
        List<String> medRader = jdbc.queryForList(
                "select o from unnest(?) o where exists (select from journal where organisasjon = o)",
                String.class,
                (Object) organisasjoner.toArray(String[]::new));
        return medRader.stream()
                .flatMap(organisasjon -> listMedNoekkel(organisasjon, noekler).stream())
                .toList();
    }

    void laasNoekler(String organisasjon, Collection<String> noekler) {
        Integer[] boetter = noekler.stream()
                .map(noekkel -> Math.floorMod(noekkel.hashCode(), BOETTER))
                .distinct()
                .sorted()
                .toArray(Integer[]::new);
        jdbc.query(
                "select pg_advisory_xact_lock(?, b) from (select b from unnest(?) b order by b) i",
                rs -> {},
                organisasjon.hashCode(),
                boetter);
    }

    /** Ordered by the column itself: the text of it that is selected goes by the same name, and sorts 100 before 99. */
    Endringer endringer(Strompeker etter, int antall) {
        List<Journalpost> poster = new ArrayList<>();
        Strompeker[] neste = {etter};
        jdbc.query(
                """
                select person_id, nr, type, kanal, avsender, organisasjon, idempotensnoekkel, gjelder_nr, registrert,
                       transaksjon::text
                  from journal
                 where (transaksjon, nr) > (?::xid8, ?) and transaksjon < pg_snapshot_xmin(pg_current_snapshot())
                 order by journal.transaksjon, nr
                 limit ?
                """,
                rs -> {
                    Journalpost post = lesPost(rs);
                    poster.add(post);
                    neste[0] = new Strompeker(Long.parseLong(rs.getString("transaksjon")), post.nr());
                },
                Long.toString(etter.transaksjon()),
                etter.nr(),
                antall);
        return new Endringer(List.copyOf(poster), neste[0]);
    }

    private static final String UTVALG = """
            select person_id, nr, type, kanal, avsender, organisasjon, idempotensnoekkel, gjelder_nr, registrert,
                   skjema, innhold, forrige_hash, hash
              from journal
            """;

    private static void sett(PreparedStatement ps, Lagret rad) throws SQLException {
        Journalpost post = rad.post();
        ps.setLong(1, post.personId());
        ps.setLong(2, post.nr());
        ps.setString(3, post.type());
        ps.setInt(4, rad.skjema());
        ps.setBytes(5, rad.kryptert());
        ps.setObject(6, post.gjelderNr(), Types.BIGINT);
        ps.setString(7, post.kanal().name());
        ps.setString(8, post.avsender());
        ps.setString(9, post.organisasjon());
        ps.setString(10, post.noekkel());
        ps.setObject(11, post.registrert().atOffset(ZoneOffset.UTC));
        ps.setBytes(12, rad.forrigeHash());
        ps.setBytes(13, rad.hash());
    }

    private static Lagret les(ResultSet rs, int radnummer) throws SQLException {
        return new Lagret(
                lesPost(rs),
                rs.getInt("skjema"),
                rs.getBytes("innhold"),
                rs.getBytes("forrige_hash"),
                rs.getBytes("hash"));
    }

    private static Journalpost lesPost(ResultSet rs) throws SQLException {
        return new Journalpost(
                rs.getLong("person_id"),
                rs.getLong("nr"),
                rs.getString("type"),
                Kanal.valueOf(rs.getString("kanal")),
                rs.getString("avsender"),
                rs.getString("organisasjon"),
                rs.getString("idempotensnoekkel"),
                rs.getObject("gjelder_nr", Long.class),
                rs.getObject("registrert", OffsetDateTime.class).toInstant());
    }
}
