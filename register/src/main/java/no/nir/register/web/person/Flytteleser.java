package no.nir.register.web.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.nir.register.journal.Journal;
import no.nir.register.journal.LestPost;
import no.nir.register.registrering.Flyttet;
import no.nir.register.registrering.Registreringspost;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.web.person.hendelse.Kunnskap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which registrations have left a person, and which of those that came stand still. Only the few posts of moves are opened. */
@Repository
class Flytteleser {

    /**
     * A move as seen from this person.
     *
     * @param nr the number it has or had here
     * @param kommunenummer the municipality in whose name it stood or stands here
     * @param annen the other side
     */
    record Flytting(boolean hit, long nr, Kommando.Ny hva, Instant naar, String kommunenummer, Flyttet annen) {}

    private static final String FLYTTINGER = """
            select j.nr from journal j
             where j.person_id = :id and %1$s
               and (j.type = 'Flytt'
                    or j.idempotensnoekkel like 'flyttet-%%'
                       and not exists (select from journal k
                                        where k.person_id = j.person_id and k.gjelder_nr = j.nr and %2$s))
             order by j.nr desc
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    Flytteleser(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** The newest first. */
    List<Flytting> les(long personId, Kunnskap kunnskap) {
        String sql = kunnskap.erTidligere()
                ? FLYTTINGER.formatted("j.registrert <= :da", "k.registrert <= :da")
                : FLYTTINGER.formatted("true", "true");
        return jdbc.sql(sql).param("id", personId).params(kunnskap.parametre()).query(Long.class).list().stream()
                .flatMap(nr -> flytting(journal.les(personId, nr)).stream())
                .toList();
    }

    /** Of a move between municipalities the person has both posts: the one that registers it again says it all. */
    private Optional<Flytting> flytting(LestPost lest) {
        long personId = lest.post().personId();
        Registreringspost post = Registreringspost.av(lest).orElse(null);
        Flyttet annen = post == null ? null : post.flyttet();
        if (post == null || annen == null) {
            return Optional.empty();
        }
        Long gjelder = lest.post().gjelderNr();
        if (!(post.kommando() instanceof Kommando.Flytt)) {
            return post.finnNy().map(ny -> flytting(lest, true, lest.post().nr(), ny, post, annen));
        }
        return gjelder == null || annen.personId() == personId
                ? Optional.empty()
                : journal.finn(personId, gjelder)
                        .flatMap(Registreringspost::av)
                        .flatMap(Registreringspost::finnNy)
                        .map(ny -> flytting(lest, false, gjelder, ny, post, annen));
    }

    private static Flytting flytting(
            LestPost lest, boolean hit, long nr, Kommando.Ny hva, Registreringspost post, Flyttet annen) {
        return new Flytting(hit, nr, hva, lest.post().registrert(), post.kommunenummer(), annen);
    }
}
