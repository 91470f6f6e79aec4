package no.nir.register.registrering.regler;

import static no.nir.register.registrering.totrinn.Totrinnsvalg.KORREKSJON_ETTER_AARSFRIST;

import java.util.List;
import java.util.stream.Stream;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Merknad;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Hva;

/**
 * What the municipality wants two persons behind. A vedtak of a kind that takes two, takes two however it comes or goes: new, as it was before
 * a correction or as it is after one, and annulled.
 */
final class Totrinnskontroller {

    private Totrinnskontroller() {}

    /** Of something new, and of what comes in place of something earlier. */
    static Stream<Funn> kontroll(Sak sak) {
        Kommando.Ny foer = sak.retter();
        Stream<Hva> aktuelle = foer == null
                ? vedtak(sak.kommando())
                : Stream.of(foer, sak.kommando()).flatMap(en -> rettet(en, sak));
        return funn(sak, aktuelle);
    }

    /** Of what is taken away. */
    static Stream<Funn> annullert(Sak sak) {
        return funn(sak, rettet(sak.kommando(), sak));
    }

    private static Stream<Funn> funn(Sak sak, Stream<Hva> aktuelle) {
        return !harSenderenAlene(sak)
                ? Stream.empty()
                : aktuelle
                        .filter(hva -> sak.dagen().totrinn().kreves(hva, sak.kommunenummer(), sak.kart()))
                        .findFirst()
                        .map(hva -> new Merknad.MaaKontrolleres("kommando", hva.slag(), ordninger(sak.kommando())))
                        .stream()
                        .map(Funn.class::cast);
    }

    /** History is not asked; what IMDi lets in has been controlled before it was asked. */
    private static boolean harSenderenAlene(Sak sak) {
        return switch (sak.avsender()) {
            case Avsender.Innlogget _ -> true;
            case Avsender.Kontrollert kontrollert -> kontrollert.erSammePerson();
            case Avsender.Sluppet _, Avsender.Historikk _ -> false;
        };
    }

    private static Stream<Hva> rettet(Kommando.Ny kommando, Sak sak) {
        boolean sent = Kommandofelter.hendelsesdag(kommando)
                .filter(dag -> sak.dagen().totrinn().erEtterAarsfristen(dag.dato(), sak.idag()))
                .isPresent();
        return Stream.concat(
                vedtak(kommando),
                sent
                        ? ordninger(kommando).stream().map(ordning -> new Hva(ordning, KORREKSJON_ETTER_AARSFRIST))
                        : Stream.empty());
    }

    /** Leave is granted by vedtak, and has a command of its own. */
    private static Stream<Hva> vedtak(Kommando.Ny kommando) {
        if (kommando instanceof Kommando.FattVedtak vedtak) {
            return Stream.of(new Hva(vedtak.ordning(), vedtak.vedtakstype()));
        }
        return kommando instanceof Kommando.RegistrerPermisjon permisjon
                ? Stream.of(new Hva(permisjon.ordning(), "PERMISJON"))
                : Stream.empty();
    }

    private static List<String> ordninger(Kommando.Ny kommando) {
        return kommando instanceof Kommando.PaaOrdning paa ? List.of(paa.ordning()) : List.of("INTRO", "NORSK");
    }
}
