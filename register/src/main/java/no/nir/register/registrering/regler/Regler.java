package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodelister;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Flyttemaal;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando.Annuller;
import no.nir.register.registrering.kommando.Kommando.Flytt;
import no.nir.register.registrering.kommando.Kommando.Korriger;
import no.nir.register.registrering.kommando.Kommando.Ny;
import no.nir.register.registrering.kommando.Merknad;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.vindu.Vindu;
import org.jspecify.annotations.Nullable;

/** All rules of a registration, in two steps: who is refused at the door learns nothing of what stands inside. */
public final class Regler {

    private static final List<Kontroll> VED_DOEREN =
            List.of(Tilgangskontroller::person, Tilgangskontroller::ordning, Tilgangskontroller::kommune);

    private static final List<Kontroll> INNENFOR = List.of(
            Datokontroller::dager,
            Registreringsfrist::frist,
            Kodekontroller::koder,
            Grunnkontroller::grunn,
            Grunnkontroller::avslagsgrunn,
            Grunnkontroller::bortfall,
            Vedtakskontroller::klagerett,
            Vedtakskontroller::tildeling,
            Vedtakskontroller::kategori,
            Vedtaksanledning::anledning,
            Programtidskontroller::lengde,
            Utvidetnorskkontroller::vedtak,
            Deltakelseskontroller::overlapp,
            Deltakelseskontroller::timer,
            Deltakelseskontroller::oppstart,
            Deltakelseskontroller::avslutning,
            Deltakelseskontroller::vedtakFoerst,
            Rammekontroller::erstatning,
            Rammekontroller::oppfoelging,
            Rammekontroller::opplaeringskommune,
            Lovkontroller::lov,
            Fravaerskontroller::fravaer,
            Fravaerskontroller::permisjon,
            Klagekontroller::klage,
            Klagekontroller::avgjoerelse,
            Overproevingskontroller::regel,
            Overproevingskontroller::ansvar,
            Overproevingskontroller::beregnet,
            Overproevingskontroller::overlapp,
            Dublettkontroll::dublett,
            Totrinnskontroller::kontroll);

    /** Where a registration moves to: another person, or the same one in another municipality's name. */
    public record Mottaker(Registerbilde bilde, Tilgangssvar tilgang) {}

    private final Sak.Dagen dagen;

    /** With the code lists as their files have them, and where nobody has switched totrinnskontroll on. */
    public Regler(LocalDate idag, List<Vindu> vinduer) {
        this(idag, vinduer, Kodelister.avFilene(), Totrinn.ingen());
    }

    /**
     * @param vinduer those IMDi has open that day
     * @param koder the code lists in force
     * @param totrinn what takes two persons that day
     */
    public Regler(LocalDate idag, List<Vindu> vinduer, Kodelister koder, Totrinn totrinn) {
        this.dagen = new Sak.Dagen(idag, new Kommunekart(idag), List.copyOf(vinduer), koder, totrinn);
    }

    /** Of a command about one person. */
    public List<Funn> vurder(
            Innsending innsending, Registerbilde bilde, Tilgangssvar tilgang, Function<Long, Optional<Ny>> tidligere) {
        return vurder(innsending, bilde, tilgang, tidligere, new Mottaker(bilde, tilgang));
    }

    public List<Funn> vurder(
            Innsending innsending,
            Registerbilde bilde,
            Tilgangssvar tilgang,
            Function<Long, Optional<Ny>> tidligere,
            Mottaker mottaker) {
        return switch (innsending.kommando()) {
            case Ny ny -> nytt(sak(innsending, ny, bilde, tilgang, false, null));
            case Korriger korriger -> korriger(innsending, korriger, bilde, tilgang, tidligere);
            case Annuller annuller -> annuller(innsending, annuller, bilde, tilgang, tidligere);
            case Flytt flytt -> flytt(innsending, flytt, bilde, tilgang, tidligere, mottaker);
        };
    }

    private List<Funn> nytt(Sak sak) {
        List<Funn> stanset = kjoer(VED_DOEREN, sak);
        return stanset.isEmpty() ? kjoer(INNENFOR, sak) : stanset;
    }

    private List<Funn> korriger(
            Innsending inn,
            Korriger korriger,
            Registerbilde bilde,
            Tilgangssvar tilgang,
            Function<Long, Optional<Ny>> tidligere) {
        Optional<Ny> gammel = tidligere.apply(korriger.nr());
        List<Funn> stanset = rettelse(inn, korriger.nr(), korriger.aarsak(), bilde, gammel);
        if (!stanset.isEmpty() || gammel.isEmpty()) {
            return stanset;
        }
        if (!gammel.get().type().equals(korriger.ny().type())) {
            return List.of(new Avvisning.KorreksjonenErAvEnAnnenType("ny.type", korriger.nr()));
        }
        if (gammel.get().equals(korriger.ny())) {
            return List.of(new Avvisning.KorreksjonenEndrerIngenting("ny", korriger.nr()));
        }
        boolean sammeDag = Kommandofelter.hendelsesdag(gammel.get()).equals(Kommandofelter.hendelsesdag(korriger.ny()));
        boolean utenforVindu = sammeDag && Vedtakskontroller.gjelderUtenforVindu(korriger.aarsak(), dagen);
        return nytt(sak(inn, korriger.ny(), bilde.uten(korriger.nr()), tilgang, utenforVindu, gammel.get()));
    }

    private List<Funn> annuller(
            Innsending inn,
            Annuller annuller,
            Registerbilde bilde,
            Tilgangssvar tilgang,
            Function<Long, Optional<Ny>> tidligere) {
        Optional<Ny> gammel = tidligere.apply(annuller.nr());
        List<Funn> stanset = rettelse(inn, annuller.nr(), annuller.aarsak(), bilde, gammel);
        if (!stanset.isEmpty() || gammel.isEmpty()) {
            return stanset;
        }
        Sak sak = sak(
                inn,
                gammel.get(),
                bilde.uten(annuller.nr()),
                tilgang,
                Vedtakskontroller.gjelderUtenforVindu(annuller.aarsak(), dagen),
                null);
        List<Funn> avvist = kjoer(VED_DOEREN, sak);
        return avvist.isEmpty()
                ? Stream.of(
                                Registreringsfrist.frist(sak),
                                avhengige(annuller.nr(), bilde),
                                Totrinnskontroller.annullert(sak))
                        .flatMap(Function.identity())
                        .toList()
                : avvist;
    }

    /** A move tells nothing new: no deadline is measured again. In the new place it must pass what anything new must pass there. */
    private List<Funn> flytt(
            Innsending inn,
            Flytt flytt,
            Registerbilde bilde,
            Tilgangssvar tilgang,
            Function<Long, Optional<Ny>> tidligere,
            Mottaker mottaker) {
        Optional<Ny> gammel = tidligere.apply(flytt.nr());
        List<Funn> stanset = rettelse(inn, flytt.nr(), flytt.aarsak(), bilde, gammel);
        if (!stanset.isEmpty() || gammel.isEmpty()) {
            return stanset;
        }
        Sak hos = sak(inn, gammel.get(), bilde.uten(flytt.nr()), tilgang, true, null);
        List<Funn> avvist = kjoer(VED_DOEREN, hos);
        if (!avvist.isEmpty()) {
            return avvist;
        }
        avvist = Flyttekontroller.maal(flytt, hos, mottaker).toList();
        return avvist.isEmpty()
                ? Stream.concat(
                                kjoer(INNENFOR, til(flytt, hos, mottaker)).stream(),
                                bilde.finn(flytt.nr()).stream()
                                        .flatMap(rad -> Flyttekontroller.blirStaaende(bilde, rad, dagen.idag())))
                        .toList()
                : avvist;
    }

    private static Sak til(Flytt flytt, Sak hos, Mottaker mottaker) {
        return switch (flytt.til()) {
            case Flyttemaal.Person _ -> hos.paa(mottaker.bilde());
            case Flyttemaal.Kommune(String nummer) -> hos.iNavnetTil(nummer);
        };
    }

    /** What stands on it stays: the sender must know, and say why it goes all the same. */
    private Stream<Funn> avhengige(long nr, Registerbilde bilde) {
        List<Registrert<?>> avhengige = bilde.finn(nr)
                .map(rad -> Avhengige.av(bilde, rad, dagen.idag()))
                .orElse(List.of());
        return avhengige.isEmpty()
                ? Stream.empty()
                : Stream.of(new Advarsel.AndreRegistreringerHengerPaaDenne(
                        "nr",
                        avhengige.size(),
                        avhengige.stream().map(rad -> Long.toString(rad.nr())).collect(Collectors.joining(", "))));
    }

    /** The earlier registration must stand, be the municipality's own, and the reason be a known one. */
    private List<Funn> rettelse(Innsending inn, long nr, String aarsak, Registerbilde bilde, Optional<Ny> gammel) {
        if (gammel.isEmpty()) {
            return List.of(new Avvisning.RegistreringenFinnesIkke("nr", nr));
        }
        Optional<Registrert<?>> staar = bilde.finn(nr);
        if (staar.isEmpty()) {
            return List.of(new Avvisning.RegistreringenStaarIkkeLenger("nr", nr));
        }
        if (!dagen.kart().harTattOver(inn.kommunenummer(), staar.get().kommunenummer())) {
            return List.of(new Avvisning.RegistreringenErEnAnnenKommunes("nr", nr));
        }
        return dagen.koder().liste(Kodeverk.KORREKSJONSAARSAK).gjelder(aarsak, dagen.idag())
                ? List.of()
                : List.of(new Avvisning.KodenErUkjent("aarsak", aarsak));
    }

    private Sak sak(
            Innsending inn,
            Ny ny,
            Registerbilde bilde,
            Tilgangssvar tilgang,
            boolean utenforVindu,
            @Nullable Ny retter) {
        return new Sak(ny, inn.kommunenummer(), inn.avsender(), tilgang, bilde, dagen, utenforVindu, retter);
    }

    private static List<Funn> kjoer(List<Kontroll> kontroller, Sak sak) {
        return kontroller.stream()
                .<Funn>flatMap(kontroll -> kontroll.kontroller(sak))
                .toList();
    }

    public static Stream<Avvisning> avvisninger(List<Funn> funn) {
        return funn.stream().filter(Avvisning.class::isInstance).map(Avvisning.class::cast);
    }

    public static Stream<Advarsel> advarsler(List<Funn> funn) {
        return funn.stream().filter(Advarsel.class::isInstance).map(Advarsel.class::cast);
    }

    public static Stream<Merknad> merknader(List<Funn> funn) {
        return funn.stream().filter(Merknad.class::isInstance).map(Merknad.class::cast);
    }
}
