package no.nir.register.registrering;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Kommunesvar;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.PersonGlemt;
import no.nir.register.registrering.kommando.Flyttemaal;
import no.nir.register.registrering.kommando.Kommando;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes down what has moved from one municipality's name to another's, so that both are told. */
@Component
class Kommuneflyttinger {

    private final JdbcTemplate jdbc;

    Kommuneflyttinger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void skriv(List<Godkjent> godkjente, List<Journalpost> poster) {
        List<Object[]> rader = new ArrayList<>();
        for (int i = 0; i < poster.size(); i++) {
            if (godkjente.get(i).post().kommando() instanceof Kommando.Flytt flytt
                    && flytt.til() instanceof Flyttemaal.Kommune(String til)) {
                rader.add(rad(poster.get(i), godkjente.get(i).post(), til, poster.get(i + 1)));
            }
        }
        if (!rader.isEmpty()) {
            jdbc.batchUpdate("""
                    insert into kommuneflytting (person_id, nr, fra_nr, fra_kommune, til_kommune, type, registrert)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """, rader);
        }
    }

    /** The post that registers it again comes right after the one that ends it. */
    private static Object[] rad(Journalpost lukker, Registreringspost post, String til, Journalpost ny) {
        return new Object[] {
            lukker.personId(),
            Objects.requireNonNull(post.flyttet()).nr(),
            lukker.nr(),
            iDag(post.kommunenummer(), lukker),
            iDag(til, lukker),
            ny.type(),
            lukker.registrert().atOffset(ZoneOffset.UTC)
        };
    }

    /** A sender may write a number of an earlier year; both sides are told by the one they have. */
    private static String iDag(String nummer, Journalpost post) {
        LocalDate dag = post.registrert().atZone(ZoneOffset.UTC).toLocalDate();
        return Kommuner.norske().resolver(nummer, dag) instanceof Kommunesvar.Entydig(String naa) ? naa : nummer;
    }

    @EventListener
    void slett(PersonGlemt glemt) {
        jdbc.update("delete from kommuneflytting where person_id = ?", glemt.personId());
    }
}
