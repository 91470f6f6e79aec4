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
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.registrering.totrinn.Kontroller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what came after the deadline, and what waits: for IMDi, or for a second person of the municipality. */
@Component
class Senefoering {

    /** The type of the journal post of a request. */
    static final String FORESPURT = "ForespurtRegistrering";

    /** What the post holds, in the shape in which the history shows what is no registration. */
    private record Innhold(Object innhold) {}

    private record Spoersmaal(
            String registrering, LocalDate hendt, LocalDate frist, String begrunnelse, Kommando oensket) {}

    /** @param advarsler why the warnings were passed; absent when there were none */
    private record Holdes(
            String registrering,
            String kontrollgrunn,
            String sendtAv,
            @Nullable String advarsler,
            Kommando oensket) {}

    private final JdbcTemplate jdbc;
    private final Journal journal;
    private final Forespoersler forespoersler;
    private final Kontroller kontroller;

    Senefoering(JdbcTemplate jdbc, Journal journal, Forespoersler forespoersler, Kontroller kontroller) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.forespoersler = forespoersler;
        this.kontroller = kontroller;
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

    /** What is held as it stands in the journal, in order. */
    List<Kontroll> hold(List<Holdt> holdte) {
        List<Journalpost> poster =
                journal.foer(holdte.stream().map(Senefoering::post).toList());
        List<Kontroll> satt = new ArrayList<>(poster.size());
        for (int i = 0; i < poster.size(); i++) {
            Kontroll kontroll = holdte.get(i).kontroll(poster.get(i));
            kontroller.settInn(kontroll);
            satt.add(kontroll);
        }
        return satt;
    }

    private static NyPost post(Spurt spurt) {
        Kommando kommando = spurt.innsending().kommando();
        return post(
                spurt.personId(),
                FORESPURT,
                new Spoersmaal(
                        kommando.type(),
                        spurt.ute().hendt(),
                        spurt.ute().frist(),
                        Objects.requireNonNullElse(spurt.innsending().forespoersel(), ""),
                        kommando),
                spurt.innsending());
    }

    private static NyPost post(Holdt holdt) {
        Innsending innsending = holdt.innsending();
        Kommando kommando = innsending.kommando();
        return post(
                holdt.personId(),
                Kontrollbehandling.HOLDT,
                new Holdes(
                        kommando.type(),
                        holdt.grunn().slag(),
                        innsending.avsender().navn(),
                        innsending.bekreftelse().grunn().isBlank()
                                ? null
                                : innsending.bekreftelse().grunn(),
                        kommando),
                innsending);
    }

    private static NyPost post(long personId, String type, Object innhold, Innsending innsending) {
        Avsender avsender = innsending.avsender();
        return new NyPost(
                personId,
                type,
                new Innhold(innhold),
                avsender.kanal(),
                avsender.id(),
                avsender.organisasjon(),
                innsending.noekkel(),
                null);
    }

    @EventListener
    void slett(PersonGlemt glemt) {
        jdbc.update("delete from sen_registrering where person_id = ?", glemt.personId());
    }
}
