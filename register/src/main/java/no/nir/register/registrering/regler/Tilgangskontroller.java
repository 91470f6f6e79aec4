package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.nir.kodeverk.Kommunesvar;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.journal.Kanal;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Flyttemaal;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommunen;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.tid.Periode;

/** Whether this sender may register this on this person (integreringsloven § 41, integreringsforskriften § 57). */
final class Tilgangskontroller {

    private static final String KOMMUNE = "kommunenummer";

    private Tilgangskontroller() {}

    /** The sender's role must reach the scheme. */
    static Stream<Funn> ordning(Sak sak) {
        return switch (sak.avsender()) {
            case Avsender.Historikk _, Avsender.Sluppet _ -> Stream.empty();
            case Avsender.Innlogget(Bruker bruker, Kanal _) -> ordning(bruker, sak);
            case Avsender.Kontrollert kontrollert -> ordning(kontrollert.av(), sak);
        };
    }

    private static Stream<Funn> ordning(Bruker bruker, Sak sak) {
        return bruker.har(kreves(sak.kommando()))
                ? Stream.empty()
                : Stream.of(new Avvisning.DuHarIkkeTilgangTilOrdningen("ordning"));
    }

    /** The municipality exists, is one today, and is the sender's own. */
    static Stream<Funn> kommune(Sak sak) {
        return switch (sak.kart().iDag(sak.kommunenummer())) {
            case Kommunesvar.Ukjent(String nummer) -> Stream.of(new Avvisning.KommunenErUkjent(KOMMUNE, nummer));
            case Kommunesvar.Delt delt
            when !sak.erMigrering() -> Stream.of(delt(KOMMUNE, sak.kommunenummer(), delt, sak));
            case Kommunesvar.Delt _ -> Stream.empty();
            case Kommunesvar.Entydig _ ->
                sak.kart().erSamme(sak.avsender().organisasjon(), sak.kommunenummer())
                        ? Stream.empty()
                        : Stream.of(new Avvisning.DuRegistrererForEnAnnenKommune(KOMMUNE));
        };
    }

    static Avvisning delt(String felt, String nummer, Kommunesvar.Delt delt, Sak sak) {
        return new Avvisning.KommunenErDelt(
                felt, new Kommunen(nummer, sak.idag()), Kommunen.alle(delt.kandidater(), sak.idag()));
    }

    /** A municipality registers on those who are its own, were until lately, or are fetched with a reason. */
    static Stream<Funn> person(Sak sak) {
        return switch (sak.avsender()) {
            case Avsender.Historikk _ -> historisk(sak);
            case Avsender.Innlogget _, Avsender.Kontrollert _ -> person(sak.tilgang(), sak.kommando());
            case Avsender.Sluppet _ -> Stream.empty();
        };
    }

    /** The same of the person a registration moves to, where the sender is the only one who can have chosen wrong. */
    static Stream<Funn> mottaker(Sak hos, Regler.Mottaker mottaker) {
        Stream<Funn> funnene =
                switch (hos.avsender()) {
                    case Avsender.Historikk _ -> historisk(hos.paa(mottaker.bilde()));
                    case Avsender.Innlogget _, Avsender.Kontrollert _, Avsender.Sluppet _ ->
                        person(mottaker.tilgang(), hos.kommando());
                };
        return funnene.map(funn -> funn instanceof Avvisning.PersonenFinnesIkke
                ? new Avvisning.PersonenFinnesIkke(Flyttemaal.TIL_PERSON)
                : new Avvisning.PersonenHoererTilEnAnnenKommune(Flyttemaal.TIL_PERSON));
    }

    private static Stream<Funn> person(Tilgangssvar svar, Kommando.Ny kommando) {
        return switch (svar) {
            case Tilgangssvar.Opplaering _ ->
                kommando instanceof Kommando.PaaOrdning paa
                                && svar.aapenForRegistrering(Ordning.valueOf(paa.ordning()))
                                && erGjennomfoering(paa)
                        ? Stream.empty()
                        : annenKommune();
            case Tilgangssvar.Egen _, Tilgangssvar.TidligereEgen _, Tilgangssvar.Innhentet _ -> Stream.empty();
            case Tilgangssvar.EgneRegistreringer _, Tilgangssvar.EgetFylke _, Tilgangssvar.Nasjonal _ -> annenKommune();
            case Tilgangssvar.Nektet(Tilgangssvar.Grunn grunn) ->
                switch (grunn) {
                    case UTENFOR -> annenKommune();
                    // To one who may not know of the person, the person does not exist
                    case FINNES_IKKE, STRENGT_FORTROLIG -> Stream.of(new Avvisning.PersonenFinnesIkke("person"));
                };
        };
    }

    /** What the municipality that gives the training knows first. Vedtak, goals, complaints and the end stay with the one that answers. */
    private static boolean erGjennomfoering(Kommando.PaaOrdning kommando) {
        return switch (kommando) {
            case Kommando.RegistrerOppstart _,
                    Kommando.RegistrerTiltak _,
                    Kommando.RegistrerTimer _,
                    Kommando.RegistrerFravaer _,
                    Kommando.RegistrerMilepael _,
                    Kommando.RegistrerOppfoelging _,
                    Kommando.RegistrerVideregaaende _,
                    Kommando.SettOpplaeringsspraak _,
                    Kommando.SettSpor _ -> true;
            case Kommando.RegistrerKontakt _,
                    Kommando.FattVedtak _,
                    Kommando.RegistrerPermisjon _,
                    Kommando.SettSluttmaal _,
                    Kommando.SettNorskmaal _,
                    Kommando.RegistrerKlage _,
                    Kommando.AvgjoerKlage _,
                    Kommando.SettOpplaeringskommune _,
                    Kommando.OverproevKategori _,
                    Kommando.AvsluttOrdning _ -> false;
        };
    }

    /** Whoever answered for the person then, or within two months after: a settlement is registered a little late. */
    private static Stream<Funn> historisk(Sak sak) {
        return Kommandofelter.hendelsesdag(sak.kommando()).stream()
                .map(Kommandofelter.Hendelsesdag::dato)
                .map(dag -> Periode.mellom(begynner(sak.kommando(), dag), Registreringsfrist.sisteDag(dag)))
                .filter(innen -> !sak.bilde().hoererTil(sak.kommunenummer(), innen, sak.kart()))
                .flatMap(_ -> annenKommune());
    }

    /** Hours are of a whole month, also when the person left before it ended. */
    static LocalDate begynner(Kommando.Ny kommando, LocalDate dag) {
        return kommando instanceof Kommando.RegistrerTimer timer
                ? timer.maaned().atDay(1)
                : dag;
    }

    private static Stream<Funn> annenKommune() {
        return Stream.of(new Avvisning.PersonenHoererTilEnAnnenKommune(KOMMUNE));
    }

    private static Rettighet[] kreves(Kommando.Ny kommando) {
        return switch (kommando) {
            case Kommando.PaaOrdning paa -> new Rettighet[] {Rettighet.registrere(Ordning.valueOf(paa.ordning()))};
            case Kommando.RegistrerMorsmaal _, Kommando.SettForskningsreservasjon _ ->
                new Rettighet[] {Rettighet.REGISTRER_INTRO, Rettighet.REGISTRER_NORSK, Rettighet.REGISTRER_ASYL};
            case Kommando.RegistrerUtdanning _, Kommando.RegistrerArbeid _ ->
                new Rettighet[] {Rettighet.REGISTRER_INTRO, Rettighet.REGISTRER_NORSK};
        };
    }
}
