package no.nir.register.registrering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.Kanal;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Merknad;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.registrering.totrinn.Kontroll.Ble;
import no.nir.register.registrering.totrinn.Kontroller;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Rettighet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second person of a municipality lets through what the first one sent, or returns it; the first one may take it back. What is let through is
 * registered at once, by all rules as the register stands then; what became of it is a post of its own in the journal.
 */
@Service
public class Kontrollbehandling {

    /** The type of the post that says it is held. */
    public static final String HOLDT = "HoldtRegistrering";

    /** The type of the post that says what became of it. */
    public static final String BESVART = "KontrollBesvart";

    /** What became of an answer. */
    public sealed interface Behandlet {

        record Gjort(Kontroll.Svar svar) implements Behandlet {}

        record FinnesIkke() implements Behandlet {}

        /** The person was merged or split just now, or a family changed: nothing is registered, and nothing answered. */
        record PersonenErEndret() implements Behandlet {}

        /** Somebody has answered meanwhile; the first answer stands. */
        record AlleredeBesvart(Kontroll.Svar svar) implements Behandlet {}

        /** Nobody lets through or returns what they sent themselves, and nobody takes back what another sent. */
        record IkkeDinAaGjoere() implements Behandlet {}

        /** Rules stand in the way now: nothing is registered, and nothing answered. */
        record KanIkke(List<Avvisning> avvisninger) implements Behandlet {}

        /** Warnings have come since it was sent; they may be passed with a reason. */
        record MaaBekreftes(List<Advarsel> advarsler) implements Behandlet {}
    }

    private record Besvart(
            long kontroll,
            Kontroll.Utfall kontrollutfall,
            @Nullable String kontrollnotat,
            String kontrollertAv) {}

    private final Laaser laaser;
    private final Journal journal;
    private final Kontroller kontroller;
    private final Bunkeregistrering bunker;
    private final Clock klokke;

    Kontrollbehandling(Laaser laaser, Journal journal, Kontroller kontroller, Bunkeregistrering bunker, Clock klokke) {
        this.laaser = laaser;
        this.journal = journal;
        this.kontroller = kontroller;
        this.bunker = bunker;
        this.klokke = klokke;
    }

    /** What is held, for those of the municipality it is held in. */
    public Optional<Kontroll> finn(Bruker bruker, long personId, long nr) {
        return kontroller
                .finn(personId, nr)
                .filter(k -> bruker.kommunenummer() instanceof String kommune
                        && Kommunearv.harTattOver(kommune, k.kommunenummer(), LocalDate.now(klokke)));
    }

    /** What the rules say today if this user lets it through; for the sender, also whether it still takes two. */
    @Transactional(readOnly = true)
    public List<Funn> vurder(Bruker bruker, Kontroll kontroll) {
        return bunker.funn(sluppet(bruker, kontroll, Bekreftelse.ingen()), LocalDate.now(klokke));
    }

    /** @param sett the warnings that have come since, which the user has seen, and why they are passed; or only what is said about it */
    @Transactional
    public Behandlet godkjenn(Bruker bruker, long personId, long nr, Bekreftelse sett) {
        return behandle(bruker, personId, nr, kontroll -> {
            Innsending innsending = sluppet(bruker, kontroll, samlet(kontroll.bekreftelse(), sett));
            boolean alene = bunker.funn(innsending, LocalDate.now(klokke)).stream()
                    .anyMatch(Merknad.MaaKontrolleres.class::isInstance);
            return alene ? new Behandlet.IkkeDinAaGjoere() : slippInn(bruker, kontroll, innsending, sett.grunn());
        });
    }

    @Transactional
    public Behandlet returner(Bruker bruker, long personId, long nr, String grunn) {
        return behandle(bruker, personId, nr, kontroll -> {
            if (erAvsenderen(bruker, kontroll)) {
                return new Behandlet.IkkeDinAaGjoere();
            }
            return kontroll.ordninger().stream()
                            .map(ordning -> Rettighet.registrere(Ordning.valueOf(ordning)))
                            .anyMatch(bruker::har)
                    ? svar(bruker, kontroll, Kontroll.Utfall.RETURNERT, grunn, null)
                    : new Behandlet.KanIkke(List.of(new Avvisning.DuHarIkkeTilgangTilOrdningen("ordning")));
        });
    }

    @Transactional
    public Behandlet trekk(Bruker bruker, long personId, long nr, String grunn) {
        return behandle(
                bruker,
                personId,
                nr,
                kontroll -> erAvsenderen(bruker, kontroll)
                        ? svar(bruker, kontroll, Kontroll.Utfall.TRUKKET, grunn, null)
                        : new Behandlet.IkkeDinAaGjoere());
    }

    private Behandlet behandle(Bruker bruker, long personId, long nr, Function<Kontroll, Behandlet> gjoer) {
        if (finn(bruker, personId, nr)
                .filter(kontroll -> !laas(bruker, kontroll))
                .isPresent()) {
            return new Behandlet.PersonenErEndret();
        }
        Optional<Kontroll> funnet = finn(bruker, personId, nr);
        if (funnet.isEmpty()) {
            return new Behandlet.FinnesIkke();
        }
        Kontroll.Svar foer = funnet.get().svar();
        return foer == null ? gjoer.apply(funnet.get()) : new Behandlet.AlleredeBesvart(foer);
    }

    private boolean laas(Bruker bruker, Kontroll kontroll) {
        return laaser.tar(sluppet(bruker, kontroll, Bekreftelse.ingen()), kontroll.personId());
    }

    private Behandlet slippInn(Bruker bruker, Kontroll kontroll, Innsending innsending, String notat) {
        Kontroll.Utfall utfall = erAvsenderen(bruker, kontroll) ? Kontroll.Utfall.FRIGITT : Kontroll.Utfall.GODKJENT;
        return switch (bunker.utfoer(List.of(innsending), LocalDate.now(klokke)).getFirst()) {
            case Utfall.Godtatt(Kvittering ble) ->
                svar(bruker, kontroll, utfall, notat, new Ble(ble.personId(), ble.nr()));
            case Utfall.Forespurt(var ble) -> svar(bruker, kontroll, utfall, notat, new Ble(ble.personId(), ble.nr()));
            case Utfall.Avvist(var avvisninger) -> new Behandlet.KanIkke(avvisninger);
            case Utfall.MaaBekreftes(var advarsler) -> new Behandlet.MaaBekreftes(advarsler);
            case Utfall.Holdt _ -> throw new IllegalStateException("what is let through is not held again");
        };
    }

    private Innsending sluppet(Bruker bruker, Kontroll k, Bekreftelse bekreftelse) {
        return new Innsending(
                new Personreferanse.Intern(k.personId()),
                k.kommunenummer(),
                k.kommando(),
                new Avsender.Kontrollert(
                        k.sendt(), LocalDate.ofInstant(k.sendt().naar(), klokke.getZone()), bruker, k.nr(), k.adgang()),
                "kontroll-" + k.nr(),
                bekreftelse,
                k.forespoersel());
    }

    /** Without a reason of the second one's own, only the sender's passes. */
    private static Bekreftelse samlet(Bekreftelse sendt, Bekreftelse sett) {
        if (sett.grunn().isBlank()) {
            return sendt;
        }
        Set<String> koder = new HashSet<>(sendt.koder());
        koder.addAll(sett.koder());
        return new Bekreftelse(koder, (sendt.grunn() + " " + sett.grunn()).strip());
    }

    private static boolean erAvsenderen(Bruker bruker, Kontroll kontroll) {
        return bruker.id().equals(kontroll.sendt().id());
    }

    private Behandlet svar(Bruker bruker, Kontroll kontroll, Kontroll.Utfall utfall, String notat, @Nullable Ble ble) {
        Besvart besvart = new Besvart(kontroll.nr(), utfall, notat.isBlank() ? null : notat, bruker.visningsnavn());
        Journalpost post = journal.foer(List.of(
                        Svarpost.ny(new Avsender.Innlogget(bruker, Kanal.WEB), kontroll.personId(), BESVART, besvart)))
                .getFirst();
        Kontroll.Svar svar =
                new Kontroll.Svar(post.nr(), utfall, notat, post.registrert(), bruker.id(), bruker.visningsnavn(), ble);
        kontroller.settInn(kontroll, svar);
        return new Behandlet.Gjort(svar);
    }
}
