package no.nir.register.registrering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import no.nir.register.deltakelse.Tiltak;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Flyttemaal;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommando.AvgjoerKlage;
import no.nir.register.registrering.kommando.Kommando.Flytt;
import no.nir.register.registrering.kommando.Kommando.Ny;
import no.nir.register.registrering.kommando.Kommando.RegistrerKlage;
import no.nir.register.registrering.kommando.Kommando.RegistrerTiltak;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.registrering.regler.Avhengige;
import no.nir.register.registrering.regler.Innhold;
import no.nir.register.registrering.regler.Registerbilde;
import no.nir.register.vedtak.Klage;
import no.nir.register.vedtak.Klageavgjoerelse;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted move is made of: for the registration, and for each that follows it, a post that ends it where it stood and one that
 * registers it where it belongs. The two name each other. The sender's key is on the first, which is the receipt.
 */
final class Flytting {

    /** A person and what the register knows of it. */
    record Side(long personId, Registerbilde bilde) {}

    private final Innsending innsending;
    private final Flytt flytt;
    private final List<Advarsel> advarsler;
    private final Side fra;
    private final Side til;
    private final List<Registrert<?>> rader;
    private final Map<Long, Long> nye = new HashMap<>();

    /** @param advarsler those that were passed */
    Flytting(Innsending innsending, Flytt flytt, List<Advarsel> advarsler, Side fra, Side til) {
        this.innsending = innsending;
        this.flytt = flytt;
        this.advarsler = advarsler;
        this.fra = fra;
        this.til = til;
        this.rader = fra.bilde().finn(flytt.nr()).stream()
                .<Registrert<?>>flatMap(
                        rad -> Stream.concat(Stream.of(rad), Avhengige.foelger(fra.bilde(), rad).stream()))
                .toList();
    }

    /** All that moves, each after what it names. */
    List<Registrert<?>> rader() {
        return rader;
    }

    /** @param nr the number it gets where it belongs, until the journal has given it one */
    Godkjent lukking(Registrert<?> rad, long nr) {
        Innsending denne = rad.nr() == flytt.nr()
                ? innsending
                : somFoelge(fra, innsending.kommunenummer(), new Flytt(rad.nr(), flytt.aarsak(), flytt.til()));
        Registreringspost post = Registreringspost.av(denne, passert(rad), null, null);
        return new Godkjent(
                denne,
                fra.personId(),
                post.flyttet(new Flyttet(til.personId(), nr, kommune()), post.hendt()),
                null,
                rad.nr());
    }

    /** @param gammel what the registration said; its mark of being late goes along */
    Godkjent registrering(Registrert<?> rad, long nr, Registreringspost gammel) {
        Ny kommando = omnummerert(gammel.finnNy().orElseThrow());
        nye.put(rad.nr(), nr);
        Object innhold = fra.personId() == til.personId()
                ? Innhold.rettet(kommando, rad.innhold(), til.bilde())
                : Innhold.av(kommando, til.bilde());
        Innsending denne = somFoelge(til, kommune(), kommando);
        return new Godkjent(
                denne,
                til.personId(),
                Registreringspost.av(denne, passertDer(rad), gammel.sen(), innhold)
                        .flyttet(
                                new Flyttet(fra.personId(), rad.nr(), rad.kommunenummer()),
                                List.of(
                                        switch (flytt.til()) {
                                            case Flyttemaal.Person _ -> "FLYTTET_FRA_PERSON";
                                            case Flyttemaal.Kommune _ -> "FLYTTET_FRA_KOMMUNE";
                                        })),
                innhold,
                Kommandorad.lukker(kommando, innhold, til.bilde()));
    }

    /** The rules have spoken of the registration itself, not of what follows it. */
    private List<Advarsel> passert(Registrert<?> rad) {
        return rad.nr() == flytt.nr() ? advarsler : List.of();
    }

    /** What stays where it stood is not for the history of the one it goes to. */
    private List<Advarsel> passertDer(Registrert<?> rad) {
        return passert(rad).stream()
                .filter(advarsel -> !(advarsel instanceof Advarsel.AndreRegistreringerHengerPaaDenne))
                .toList();
    }

    private String kommune() {
        return switch (flytt.til()) {
            case Flyttemaal.Person _ -> innsending.kommunenummer();
            case Flyttemaal.Kommune(String nummer) -> nummer;
        };
    }

    /** Under a key of its own: nobody has sent it alone, and nobody can repeat it. */
    private Innsending somFoelge(Side paa, String kommunenummer, Kommando kommando) {
        return new Innsending(
                new Personreferanse.Intern(paa.personId()),
                kommunenummer,
                kommando,
                innsending.avsender(),
                "flyttet-" + UUID.randomUUID(),
                innsending.bekreftelse());
    }

    /** A complaint names the vedtak where that is now, and what stands in for a tiltak that. */
    private Ny omnummerert(Ny kommando) {
        return (Ny) medNumre(kommando, nr -> nye.getOrDefault(fra.bilde().naa(nr), nr));
    }

    static Kommando medNumre(Kommando kommando, LongUnaryOperator tildelt) {
        return switch (kommando) {
            case RegistrerKlage k -> new RegistrerKlage(k.ordning(), tildelt.applyAsLong(k.vedtakNr()), k.mottatt());
            case AvgjoerKlage a ->
                new AvgjoerKlage(a.ordning(), tildelt.applyAsLong(a.klageNr()), a.utfall(), a.dato());
            case RegistrerTiltak t
            when t.erstatterNr() != null ->
                new RegistrerTiltak(
                        t.ordning(),
                        t.tiltakskode(),
                        t.fom(),
                        t.tom(),
                        t.timerPerUke(),
                        tildelt.applyAsLong(t.erstatterNr()));
            case Kommando annen -> annen;
        };
    }

    static @Nullable Object medNumre(@Nullable Object innhold, LongUnaryOperator tildelt) {
        return switch (innhold) {
            case Klage k -> new Klage(k.ordning(), tildelt.applyAsLong(k.vedtakNr()), k.mottatt());
            case Klageavgjoerelse a ->
                new Klageavgjoerelse(a.ordning(), tildelt.applyAsLong(a.klageNr()), a.utfall(), a.dato());
            case Tiltak t
            when t.erstatterNr() != null ->
                new Tiltak(
                        t.ordning(),
                        t.tiltakskode(),
                        t.periode(),
                        t.timerPerUke(),
                        tildelt.applyAsLong(t.erstatterNr()));
            case null -> null;
            default -> innhold;
        };
    }
}
