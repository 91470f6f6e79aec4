package no.nir.register.registrering.regler;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeliste;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Kommunesvar;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Flyttemaal;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.AvgjoerKlage;
import no.nir.register.registrering.kommando.Kommando.Flytt;
import no.nir.register.registrering.kommando.Kommando.Ny;
import no.nir.register.registrering.kommando.Kommando.RegistrerKlage;
import no.nir.register.registrering.kommando.Kommando.RegistrerTiltak;
import no.nir.register.registrering.kommando.Kommunen;
import no.nir.tid.Periode;

/** Whether a registration may leave where it stands, and whether the place it is sent to is one that can have it. */
final class Flyttekontroller {

    private Flyttekontroller() {}

    /** @param hos the registration where it stands */
    static Stream<Funn> maal(Flytt flytt, Sak hos, Regler.Mottaker mottaker) {
        return Stream.concat(
                Stream.concat(aarsak(flytt, hos), foelger(flytt, hos.kommando())),
                switch (flytt.til()) {
                    case Flyttemaal.Person _ -> Tilgangskontroller.mottaker(hos, mottaker);
                    case Flyttemaal.Kommune(String nummer) -> kommune(flytt, nummer, hos);
                });
    }

    /** The reason is read on both sides: it must say what was wrong there. */
    private static Stream<Funn> aarsak(Flytt flytt, Sak hos) {
        Kodeliste liste = hos.liste(Kodeverk.KORREKSJONSAARSAK);
        String maal = flytt.til().felt();
        return liste.finn(flytt.aarsak(), hos.idag()).filter(kode -> !Flyttemaal.passer(kode, maal)).stream()
                .map(kode -> feilAarsak(
                        flytt.til(),
                        kode,
                        liste.list(hos.idag()).stream()
                                .filter(annen -> Flyttemaal.passer(annen, maal))
                                .toList()));
    }

    private static Avvisning feilAarsak(Flyttemaal til, Kode aarsak, List<Kode> heller) {
        return switch (til) {
            case Flyttemaal.Person _ -> new Avvisning.AarsakenErIkkeForAaFlytteTilEnPerson("aarsak", aarsak, heller);
            case Flyttemaal.Kommune _ -> new Avvisning.AarsakenErIkkeForAaFlytteTilEnKommune("aarsak", aarsak, heller);
        };
    }

    private static Stream<Funn> foelger(Flytt flytt, Ny kommando) {
        return switch (kommando) {
            case RegistrerKlage klage ->
                Stream.of(new Avvisning.RegistreringenFoelgerEnAnnen("nr", flytt.nr(), klage.vedtakNr()));
            case AvgjoerKlage avgjoerelse ->
                Stream.of(new Avvisning.RegistreringenFoelgerEnAnnen("nr", flytt.nr(), avgjoerelse.klageNr()));
            case RegistrerTiltak tiltak
            when tiltak.erstatterNr() != null ->
                Stream.of(new Avvisning.RegistreringenFoelgerEnAnnen("nr", flytt.nr(), tiltak.erstatterNr()));
            case Ny _ -> Stream.empty();
        };
    }

    /** A municipality of today that answered for the person on the day: nothing is sent to one it does not concern. */
    private static Stream<Funn> kommune(Flytt flytt, String nummer, Sak hos) {
        String felt = Flyttemaal.TIL_KOMMUNE;
        return switch (hos.kart().iDag(nummer)) {
            case Kommunesvar.Ukjent _ -> Stream.of(new Avvisning.KommunenErUkjent(felt, nummer));
            case Kommunesvar.Delt delt -> Stream.of(Tilgangskontroller.delt(felt, nummer, delt, hos));
            case Kommunesvar.Entydig _ ->
                hos.kart().erSamme(nummer, hos.kommunenummer())
                        ? Stream.of(new Avvisning.RegistreringenStaarDerAllerede(felt, flytt.nr()))
                        : ansvar(nummer, hos);
        };
    }

    /** Hours are of a whole month; what has no day is of today. */
    private static Stream<Funn> ansvar(String nummer, Sak hos) {
        LocalDate dag = Kommandofelter.hendelsesdag(hos.kommando())
                .map(Kommandofelter.Hendelsesdag::dato)
                .orElse(hos.idag());
        Periode dager = Periode.mellom(Tilgangskontroller.begynner(hos.kommando(), dag), dag);
        return hos.bilde().hoererTil(nummer, dager, hos.kart())
                ? Stream.empty()
                : Stream.of(new Avvisning.MottakerkommunenHarIkkeAnsvaret(
                        Flyttemaal.TIL_KOMMUNE, new Kommunen(nummer, dag), dag));
    }

    /** What rests on it without naming it stays: the sender must know, and say why it goes all the same. */
    static Stream<Funn> blirStaaende(Registerbilde bilde, Registrert<?> rad, LocalDate idag) {
        List<Long> foelger =
                Avhengige.foelger(bilde, rad).stream().map(Registrert::nr).toList();
        List<Long> blir = Avhengige.av(bilde, rad, idag).stream()
                .map(Registrert::nr)
                .filter(nr -> !foelger.contains(nr))
                .toList();
        return blir.isEmpty()
                ? Stream.empty()
                : Stream.of(new Advarsel.AndreRegistreringerHengerPaaDenne(
                        "nr", blir.size(), blir.stream().map(String::valueOf).collect(joining(", "))));
    }
}
