package no.nir.register.registrering.regler;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.kodeverk.Kommunesvar;
import no.nir.register.deltakelse.Opplaeringskommune;
import no.nir.register.deltakelse.Permisjon;
import no.nir.register.deltakelse.Tiltak;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.RegistrerOppfoelging;
import no.nir.register.registrering.kommando.Kommando.RegistrerTiltak;
import no.nir.register.registrering.kommando.Kommando.SettOpplaeringskommune;
import no.nir.register.registrering.kommando.Kommunen;
import no.nir.tid.Periode;

/** What must lie within something else, and who can give the training in place of the municipality. */
final class Rammekontroller {

    private static final String KOMMUNE = "opplaeringskommune";

    private Rammekontroller() {}

    /** What stands in for a tiltak does so while that lasts, and for no longer than it says. */
    static Stream<Funn> erstatning(Sak sak) {
        if (!(sak.kommando() instanceof RegistrerTiltak nytt) || nytt.erstatterNr() == null) {
            return Stream.empty();
        }
        Optional<Tiltak> erstattet = sak.bilde()
                .staaende(Tiltak.class)
                .filter(t -> t.nr() == sak.bilde().naa(nytt.erstatterNr()) && sak.erEgen(t))
                .map(Registerbilde.Staaende::innhold)
                .filter(t -> t.ordning().equals(nytt.ordning()) && t.erstatterNr() == null)
                .findFirst();
        if (erstattet.isEmpty()) {
            return Stream.of(new Avvisning.TiltaketFinnesIkke("erstatterNr", nytt.erstatterNr()));
        }
        Periode hele = erstattet.get().periode();
        boolean innenfor = nytt.tom() != null
                && hele.inneholder(nytt.fom())
                && hele.inneholder(Objects.requireNonNull(nytt.tom()));
        return innenfor ? Stream.empty() : Stream.of(new Avvisning.ErstatningenErUtenforTiltaket("tom", hele));
    }

    /** Follow-up is for those in leave for birth or adoption; others have ordinary training. */
    static Stream<Funn> oppfoelging(Sak sak) {
        if (!(sak.kommando() instanceof RegistrerOppfoelging ny)) {
            return Stream.empty();
        }
        boolean iPermisjon = sak.bilde()
                .staaende(Permisjon.class)
                .map(Registerbilde.Staaende::innhold)
                .filter(p -> p.ordning().equals(ny.ordning()) && p.aarsak().equals("FOEDSEL_ADOPSJON"))
                .anyMatch(p -> p.periode().inneholder(ny.fom()) && p.periode().inneholder(ny.tom()));
        return iPermisjon ? Stream.empty() : Stream.of(new Avvisning.OppfoelgingenErUtenforPermisjonen("fom"));
    }

    /** Another municipality of today, and one at a time. */
    static Stream<Funn> opplaeringskommune(Sak sak) {
        if (!(sak.kommando() instanceof SettOpplaeringskommune ny)) {
            return Stream.empty();
        }
        return Stream.concat(
                kommune(ny.opplaeringskommune(), sak),
                sak.bilde()
                        .staaende(Opplaeringskommune.class)
                        .filter(o -> o.innhold().ordning().equals(ny.ordning())
                                && o.innhold().periode().overlapper(new Periode(ny.fom(), ny.tom())))
                        .limit(1)
                        .map(o -> new Avvisning.PeriodenOverlapperEnAnnen(
                                "fom", o.innhold().periode(), o.nr())));
    }

    /** What is corrected keeps the number it was written with, which leads to the municipality of today. */
    private static boolean staarAlt(String nummer, Sak sak) {
        return sak.retter() instanceof SettOpplaeringskommune foer
                && foer.opplaeringskommune().equals(nummer);
    }

    private static Stream<Funn> kommune(String nummer, Sak sak) {
        if (sak.kart().erSamme(nummer, sak.kommunenummer())) {
            return Stream.of(new Avvisning.OpplaeringskommunenErKommunenSelv(KOMMUNE));
        }
        return switch (sak.kart().iDag(nummer)) {
            case Kommunesvar.Entydig(String naa) when naa.equals(nummer) || staarAlt(nummer, sak) -> Stream.empty();
            case Kommunesvar.Entydig(String naa) ->
                Stream.of(new Avvisning.KommunenHarNyttNummer(
                        KOMMUNE, new Kommunen(nummer, sak.idag()), new Kommunen(naa, sak.idag())));
            case Kommunesvar.Delt delt -> Stream.of(Tilgangskontroller.delt(KOMMUNE, nummer, delt, sak));
            case Kommunesvar.Ukjent _ -> Stream.of(new Avvisning.KommunenErUkjent(KOMMUNE, nummer));
        };
    }
}
