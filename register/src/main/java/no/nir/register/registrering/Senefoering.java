package no.nir.register.registrering;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.NyPost;
import no.nir.register.journal.PersonGlemt;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.forespoersel.Forespoersler;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Kommando;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what came after the deadline: the mark of a registration, and what IMDi is asked to let in. */
@Component
class Senefoering {

    /** The type of the journal post of a request. */
    static final String FORESPURT = "ForespurtRegistrering";

    /** What the post holds, in the shape in which the history shows what is no registration. */
    private record Innhold(Spoersmaal innhold) {}

    private record Spoersmaal(
            String registrering, LocalDate hendt, LocalDate frist, String begrunnelse, Kommando oensket) {}

    private final JdbcTemplate jdbc;
    private final Journal journal;
    private final Forespoersler forespoersler;

    Senefoering(JdbcTemplate jdbc, Journal journal, Forespoersler forespoersler) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.forespoersler = forespoersler;
    }

    /** Marks those of the posts that came late; one that has moved was counted when it came. */
    void merk(List<Godkjent> godkjente, List<Journalpost> poster) {
        List<Object[]> rader = new ArrayList<>();
        for (int i = 0; i < poster.size(); i++) {
            Sen sen = godkjente.get(i).post().sen();
            if (sen != null && godkjente.get(i).post().flyttet() == null) {
                rader.add(rad(godkjente.get(i), poster.get(i), sen));
            }
        }
        if (!rader.isEmpty()) {
            jdbc.batchUpdate("""
                    insert into sen_registrering
                           (person_id, nr, kommunenummer, type, hendt, frist, adgang, adgang_nr, registrert)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, rader);
        }
    }

    private static Object[] rad(Godkjent godkjent, Journalpost post, Sen sen) {
        return new Object[] {
            post.personId(),
            post.nr(),
            godkjent.innsending().kommunenummer(),
            post.type(),
            sen.hendt(),
            sen.frist(),
            sen.adgang().name(),
            sen.adgangNr(),
            post.registrert().atOffset(ZoneOffset.UTC)
        };
    }

    /** The requests as they stand in the journal, in the order they were asked. */
    List<Forespoersel> spoer(List<Spurt> spurte) {
        List<Journalpost> poster =
                journal.foer(spurte.stream().map(Senefoering::post).toList());
        List<Forespoersel> satt = new ArrayList<>(poster.size());
        for (int i = 0; i < poster.size(); i++) {
            Forespoersel forespoersel = spurte.get(i).forespoersel(poster.get(i));
            forespoersler.settInn(forespoersel);
            satt.add(forespoersel);
        }
        return satt;
    }

    private static NyPost post(Spurt spurt) {
        Avsender avsender = spurt.innsending().avsender();
        Kommando kommando = spurt.innsending().kommando();
        return new NyPost(
                spurt.personId(),
                FORESPURT,
                new Innhold(new Spoersmaal(
                        kommando.type(),
                        spurt.ute().hendt(),
                        spurt.ute().frist(),
                        Objects.requireNonNullElse(spurt.innsending().forespoersel(), ""),
                        kommando)),
                avsender.kanal(),
                avsender.id(),
                avsender.organisasjon(),
                spurt.innsending().noekkel(),
                null);
    }

    @EventListener
    void slett(PersonGlemt glemt) {
        jdbc.update("delete from sen_registrering where person_id = ?", glemt.personId());
    }
}
