package no.nir.register.web.historikk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.register.journal.Journal;
import no.nir.register.journal.LestPost;
import no.nir.register.registrering.Flyttet;
import no.nir.register.registrering.Registreringspost;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Tilgangskontroll;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the posts of a person and of those merged into that person. */
@Repository
class Historikkleser {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Tilgangskontroll tilgang;

    Historikkleser(JdbcClient jdbc, Journal journal, Tilgangskontroll tilgang) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.tilgang = tilgang;
    }

    /** Of the persons that registrations have moved to or from, those the user may see. */
    Set<Long> synlige(Bruker bruker, List<LestPost> poster) {
        return tilgang.synlige(
                bruker,
                poster.stream()
                        .flatMap(lest -> Registreringspost.av(lest).map(Registreringspost::flyttet).stream())
                        .map(Flyttet::personId)
                        .collect(Collectors.toSet()));
    }

    /** Newest first; only what the register knew before the instant. */
    List<LestPost> les(long personId, Instant foer) {
        List<Long> samme = jdbc.sql("select person_id from person where person_id = ? or sammenslaatt_til = ?")
                .params(personId, personId)
                .query(Long.class)
                .list();
        return samme.stream()
                .flatMap(id -> journal.list(id).stream())
                .filter(lest -> lest.post().registrert().isBefore(foer))
                .sorted(Comparator.comparing((LestPost lest) -> lest.post().nr())
                        .reversed())
                .toList();
    }
}
