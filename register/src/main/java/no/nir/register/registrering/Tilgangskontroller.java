package no.nir.register.registrering;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.nir.kodeverk.Kommunesvar;

/** Whether this sender may register this on this person (integreringsloven § 41, integreringsforskriften § 57). */
final class Tilgangskontroller {

    private static final String KOMMUNE = "kommunenummer";

    private Tilgangskontroller() {}

    /** The sender's role must reach the scheme. */
    static Stream<Funn> ordning(Sak sak) {
        boolean lov =
                switch (sak.kommando()) {
                    case Kommando.PaaOrdning paa -> sak.avsender().ordninger().contains(paa.ordning());
                    case Kommando.RegistrerUtdanning _ ->
                        !sak.avsender().ordninger().isEmpty();
                    case Kommando.RegistrerArbeid _ ->
                        !sak.avsender().ordninger().isEmpty();
                };
        return lov ? Stream.empty() : Stream.of(new Avvisning.DuHarIkkeTilgangTilOrdningen("ordning"));
    }

    /** The municipality exists, is one today, and is the sender's own. */
    static Stream<Funn> kommune(Sak sak) {
        return switch (sak.kart().iDag(sak.kommunenummer())) {
            case Kommunesvar.Ukjent(String nummer) -> Stream.of(new Avvisning.KommunenErUkjent(KOMMUNE, nummer));
            case Kommunesvar.Delt delt
            when !sak.erMigrering() ->
                Stream.of(new Avvisning.KommunenErDelt(
                        KOMMUNE, sak.kommunenummer(), String.join(", ", delt.kandidater())));
            case Kommunesvar.Delt _ -> Stream.empty();
            case Kommunesvar.Entydig _ -> person(sak);
        };
    }

    /** A municipality registers on those who are its own, or were on the day it is about. */
    private static Stream<Funn> person(Sak sak) {
        boolean egen = sak.kart().erSamme(sak.avsender().organisasjon(), sak.kommunenummer());
        if (!egen && !sak.erMigrering()) {
            return Stream.of(new Avvisning.DuRegistrererForEnAnnenKommune(KOMMUNE));
        }
        LocalDate hendt = Kommandofelter.hendelsesdag(sak.kommando())
                .map(Kommandofelter.Hendelsesdag::dato)
                .orElse(sak.idag());
        boolean hoererTil = sak.bilde().hoererTil(sak.kommunenummer(), sak.idag(), sak.kart())
                || sak.bilde().hoererTil(sak.kommunenummer(), hendt, sak.kart());
        return hoererTil || sak.erMigrering()
                ? Stream.empty()
                : Stream.of(new Avvisning.PersonenHoererTilEnAnnenKommune(KOMMUNE));
    }
}
