package no.nir.register.registrering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.Kanal;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.forespoersel.Forespoersler;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Innsendt;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.tilgang.Bruker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * IMDi answers what municipalities ask to have let in after the deadline. What is approved is registered at once, as the municipality sent it
 * and by all other rules; the answer is a post of its own in the journal.
 */
@Service
public class Forespoerselbehandling {

    /** The type of the post of an answer. */
    public static final String BESVART = "ForespoerselBesvart";

    /** What became of an answer. */
    public sealed interface Behandlet {

        /** Also when the same answer had been given before. */
        record Gjort(Forespoersel.Svar svar) implements Behandlet {}

        record FinnesIkke() implements Behandlet {}

        /** The person was merged or split just now, or a family changed: nothing is registered, and nothing answered. */
        record PersonenErEndret() implements Behandlet {}

        /** Somebody has given another answer meanwhile; the first one stands. */
        record AlleredeBesvart(Forespoersel.Svar svar) implements Behandlet {}

        /** Other rules stand in the way now: nothing is registered, and nothing answered. */
        record KanIkkeRegistreres(List<Avvisning> avvisninger) implements Behandlet {}
    }

    private record Svar(long forespoersel, Forespoersel.Utfall utfall, String notat) {}

    private final Laaser laaser;
    private final Journal journal;
    private final Forespoersler forespoersler;
    private final Bunkeregistrering bunker;
    private final Clock klokke;

    Forespoerselbehandling(
            Laaser laaser, Journal journal, Forespoersler forespoersler, Bunkeregistrering bunker, Clock klokke) {
        this.laaser = laaser;
        this.journal = journal;
        this.forespoersler = forespoersler;
        this.bunker = bunker;
        this.klokke = klokke;
    }

    @Transactional
    public Behandlet besvar(Bruker bruker, long personId, long nr, Forespoersel.Utfall utfall, String notat) {
        if (forespoersler
                .finn(personId, nr)
                .filter(f -> !laaser.tar(sluppet(f), f.personId()))
                .isPresent()) {
            return new Behandlet.PersonenErEndret();
        }
        Optional<Forespoersel> funnet = forespoersler.finn(personId, nr);
        if (funnet.isEmpty()) {
            return new Behandlet.FinnesIkke();
        }
        Forespoersel.Svar foer = funnet.get().svar();
        if (foer != null) {
            return foer.utfall() == utfall ? new Behandlet.Gjort(foer) : new Behandlet.AlleredeBesvart(foer);
        }
        return switch (utfall) {
            case AVSLAATT -> svar(bruker, funnet.get(), utfall, notat, null);
            case GODKJENT -> godkjenn(bruker, funnet.get(), notat);
        };
    }

    private Behandlet godkjenn(Bruker bruker, Forespoersel forespoersel, String notat) {
        Utfall utfall = bunker.utfoer(List.of(sluppet(forespoersel)), LocalDate.now(klokke))
                .getFirst();
        return switch (utfall) {
            case Utfall.Godtatt(Kvittering kvittering) ->
                svar(
                        bruker,
                        forespoersel,
                        Forespoersel.Utfall.GODKJENT,
                        notat,
                        new Forespoersel.Registrert(kvittering.personId(), kvittering.nr()));
            case Utfall.Avvist(List<Avvisning> avvisninger) -> new Behandlet.KanIkkeRegistreres(avvisninger);
            case Utfall.Forespurt _, Utfall.Holdt _, Utfall.MaaBekreftes _ ->
                throw new IllegalStateException(
                        "an approved request passes every warning, and is neither asked nor held again");
        };
    }

    /** As it was sent. Warnings that have come since are kept with the post: IMDi answers for the day, nobody is left to answer them. */
    private static Innsending sluppet(Forespoersel f) {
        Innsendt spurt = f.spurt();
        return new Innsending(
                new Personreferanse.Intern(f.personId()),
                f.kommunenummer(),
                f.kommando(),
                new Avsender.Sluppet(spurt.id(), spurt.navn(), spurt.organisasjon(), spurt.kanal(), f.nr()),
                "forespoersel-" + f.nr(),
                Bekreftelse.alle(f.bekreftelse().grunn() + " IMDi har godkjent forespørsel " + f.nr() + "."));
    }

    private Behandlet svar(
            Bruker bruker,
            Forespoersel forespoersel,
            Forespoersel.Utfall utfall,
            String notat,
            Forespoersel.@Nullable Registrert registrert) {
        Journalpost post = journal.foer(List.of(Svarpost.ny(
                        new Avsender.Innlogget(bruker, Kanal.WEB),
                        forespoersel.personId(),
                        BESVART,
                        new Svar(forespoersel.nr(), utfall, notat))))
                .getFirst();
        Forespoersel.Svar svar =
                new Forespoersel.Svar(post.nr(), utfall, notat, post.registrert(), bruker.visningsnavn(), registrert);
        forespoersler.settInn(forespoersel.personId(), forespoersel.nr(), svar);
        return new Behandlet.Gjort(svar);
    }
}
