package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando.Annuller;
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
            Grunnkontroller::bortfall,
            Vedtakskontroller::klagerett,
            Vedtakskontroller::tildeling,
            Vedtakskontroller::kategori,
            Programtidskontroller::lengde,
            Utvidetnorskkontroller::vedtak,
            Deltakelseskontroller::overlapp,
            Deltakelseskontroller::timer,
            Deltakelseskontroller::oppstart,
            Deltakelseskontroller::avslutning,
            Deltakelseskontroller::vedtakFoerst,
            Lovkontroller::lov,
            Fravaerskontroller::fravaer,
            Fravaerskontroller::permisjon,
            Klagekontroller::klage,
            Klagekontroller::avgjoerelse,
            Overproevingskontroller::regel,
            Overproevingskontroller::ansvar,
            Overproevingskontroller::beregnet,
            Overproevingskontroller::overlapp,
            Dublettkontroll::dublett);

    /** Finds what an earlier registration of the person said. */
    public interface Tidligere {
        Optional<Ny> finn(long personId, long nr);
    }

    private final Sak.Dagen dagen;

    /** @param vinduer those IMDi has open that day */
    public Regler(LocalDate idag, List<Vindu> vinduer) {
        this.dagen = new Sak.Dagen(idag, new Kommunekart(idag), List.copyOf(vinduer));
    }

    public List<Funn> vurder(
            Innsending innsending, Registerbilde bilde, Tilgangssvar tilgang, Function<Long, Optional<Ny>> tidligere) {
        return switch (innsending.kommando()) {
            case Ny ny -> nytt(sak(innsending, ny, bilde, tilgang, false, null));
            case Korriger korriger -> korriger(innsending, korriger, bilde, tilgang, tidligere);
            case Annuller annuller -> annuller(innsending, annuller, bilde, tilgang, tidligere);
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
        boolean utenforVindu = sammeDag && Vedtakskontroller.gjelderUtenforVindu(korriger.aarsak(), dagen.idag());
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
                Vedtakskontroller.gjelderUtenforVindu(annuller.aarsak(), dagen.idag()),
                null);
        List<Funn> avvist = kjoer(VED_DOEREN, sak);
        return avvist.isEmpty()
                ? Stream.concat(Registreringsfrist.frist(sak), avhengige(annuller.nr(), bilde))
                        .toList()
                : avvist;
    }

    /** What stands on it stays: the sender must know, and say why it goes all the same. */
    private static Stream<Funn> avhengige(long nr, Registerbilde bilde) {
        List<Registrert<?>> avhengige =
                bilde.finn(nr).map(rad -> Avhengige.av(bilde, rad)).orElse(List.of());
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
        return Kodeverk.KORREKSJONSAARSAK.liste().gjelder(aarsak, dagen.idag())
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
