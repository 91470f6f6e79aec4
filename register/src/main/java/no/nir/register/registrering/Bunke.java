package no.nir.register.registrering;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.Innsendingspersoner.Svar;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Avvisning.FristenForRegistreringErUte;
import no.nir.register.registrering.kommando.Flyttemaal;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Merknad;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.registrering.regler.Registerbilde;
import no.nir.register.registrering.regler.Regler;
import org.jspecify.annotations.Nullable;

/**
 * Commands that are handled together: each is judged against the register and against those accepted before it in the
 * batch, so that the answer is the same as if they had come one by one.
 */
final class Bunke {

    /** An idempotency key belongs to an organisation. */
    record Noekkel(String organisasjon, String noekkel) {

        static Noekkel av(Innsending innsending) {
            return new Noekkel(innsending.avsender().organisasjon(), innsending.noekkel());
        }
    }

    /** What a command came to before anything is written: an answer, or a place among the accepted, the asked or the held. */
    sealed interface Forsvar {
        record Svart(Utfall utfall) implements Forsvar {}

        record Godkjennes(int plass) implements Forsvar {}

        record Spoerres(int plass) implements Forsvar {}

        record Holdes(int plass) implements Forsvar {}
    }

    private final Regler regler;
    private final Foerleser foerleser;
    private final Map<Long, Registerbilde> bilder;
    private final Tilganger tilganger;
    private final Foer foer;
    private final Plasser plasser;
    private final Map<Long, Registrert<?>> lukkede = new HashMap<>();

    Bunke(Regler regler, Foerleser foerleser, Map<Long, Registerbilde> bilder, Tilganger tilganger, Foer foer) {
        this.regler = regler;
        this.foerleser = foerleser;
        this.bilder = bilder;
        this.tilganger = tilganger;
        this.foer = foer;
        this.plasser = new Plasser(foer);
    }

    /** In the order in which they get their journal numbers. */
    List<Godkjent> godkjente() {
        return plasser.godkjente();
    }

    /** What IMDi is asked to let in, in order. */
    List<Spurt> spurte() {
        return plasser.spurte();
    }

    /** What waits for a second person, in order. */
    List<Holdt> holdte() {
        return plasser.holdte();
    }

    /** The standing row that an accepted command ends. */
    Registrert<?> lukket(long nr) {
        return Objects.requireNonNull(lukkede.get(nr));
    }

    /** The number it is given, when it has had to do without. */
    static long tildelt(long nr, List<Long> numre) {
        return nr < 0 ? numre.get((int) (-1L - nr)) : nr;
    }

    /** The number of an accepted registration until the journal has given it one. */
    static long foreloepig(int plass) {
        return -1L - plass;
    }

    /** @param personer whom the references of the batch lead to */
    Forsvar vurder(Innsending innsending, Map<Personreferanse, Svar> personer) {
        return ved("person", personer.get(innsending.person()), personId -> switch (innsending.kommando()) {
            case Kommando.Flytt(long nr, String aarsak, Flyttemaal.Person(Personreferanse hvem)) ->
                ved(
                        Flyttemaal.TIL_PERSON,
                        personer.get(hvem),
                        til -> til == personId
                                ? avvist(new Avvisning.RegistreringenStaarDerAllerede(Flyttemaal.TIL_PERSON, nr))
                                : vurder(innsending.med(Kommando.Flytt.tilPerson(nr, aarsak, til)), personId, til));
            case Kommando _ -> vurder(innsending, personId, personId);
        });
    }

    private static Forsvar ved(String felt, @Nullable Svar svar, LongFunction<Forsvar> funnet) {
        return switch (svar) {
            case Svar.Funnet(long personId) -> funnet.apply(personId);
            case Svar.UlikePersoner _ -> avvist(new Avvisning.NumreneGjelderUlikePersoner(felt));
            case Svar.FinnesIkke _ -> avvist(new Avvisning.PersonenFinnesIkke(felt));
            case null -> avvist(new Avvisning.PersonenFinnesIkke(felt));
        };
    }

    /** All that the rules have to say, whatever was sent or confirmed before; nothing is accepted by it. */
    List<Funn> funn(Innsending innsending, Map<Personreferanse, Svar> personer) {
        return personer.get(innsending.person()) instanceof Svar.Funnet(long personId)
                        && personer.get(innsending.personer().getLast()) instanceof Svar.Funnet(long mottaker)
                ? funn(innsending, personId, mottaker)
                : List.of();
    }

    private List<Funn> funn(Innsending innsending, long personId, long mottaker) {
        return regler.vurder(
                innsending,
                bilde(personId),
                tilganger.finn(innsending.avsender(), personId),
                nr -> foerleser.finn(personId, nr).flatMap(Registreringspost::finnNy),
                new Regler.Mottaker(bilde(mottaker), tilganger.finn(innsending.avsender(), mottaker)));
    }

    /** @param mottaker whom a registration moves to; the person itself for everything else */
    private Forsvar vurder(Innsending innsending, long personId, long mottaker) {
        Optional<Forsvar> gitt = plasser.finn(innsending, personId);
        if (gitt.isPresent()) {
            return gitt.get();
        }
        List<Funn> funn = funn(innsending, personId, mottaker);
        List<Avvisning> avvisninger = Regler.avvisninger(funn)
                .map(avvisning -> medEtterfoelger(avvisning, personId, bilde(personId)))
                .toList();
        List<Advarsel> advarsler = Regler.advarsler(funn).toList();
        boolean spoerres = spoerres(innsending, avvisninger);
        if (!avvisninger.isEmpty() && !spoerres) {
            return new Forsvar.Svart(new Utfall.Avvist(avvisninger));
        }
        if (!advarsler.stream().allMatch(innsending.bekreftelse()::dekker)) {
            return new Forsvar.Svart(new Utfall.MaaBekreftes(advarsler));
        }
        Sen sen = Sen.av(Regler.merknader(funn).toList());
        Forsvar forsvar = venterAlt(innsending, personId, spoerres)
                .map(Bunke::avvist)
                .or(() -> maaKontrolleres(funn).map(grunn -> plasser.hold(new Holdt(innsending, personId, grunn, sen))))
                .orElseGet(() -> spoerres
                        ? plasser.spoer(
                                new Spurt(innsending, personId, (FristenForRegistreringErUte) avvisninger.getFirst()))
                        : new Forsvar.Godkjennes(godkjenn(innsending, personId, mottaker, advarsler, sen)));
        plasser.gi(innsending, forsvar);
        return forsvar;
    }

    private static Optional<Merknad.MaaKontrolleres> maaKontrolleres(List<Funn> funn) {
        return funn.stream()
                .filter(Merknad.MaaKontrolleres.class::isInstance)
                .map(Merknad.MaaKontrolleres.class::cast)
                .findFirst();
    }

    /** Who meets a registration that another has corrected, is told which one stands in its place. */
    private Avvisning medEtterfoelger(Avvisning avvisning, long personId, Registerbilde bilde) {
        return avvisning instanceof Avvisning.RegistreringenStaarIkkeLenger(String felt, long nr)
                ? foerleser
                        .finnSisteRettelse(personId, nr)
                        .filter(siste -> bilde.finn(siste).isPresent())
                        .<Avvisning>map(siste -> new Avvisning.RegistreringenErKorrigert(felt, nr, siste))
                        .orElse(avvisning)
                : avvisning;
    }

    /** Only the deadline stands in the way, and the sender asks IMDi to look at it. */
    private static boolean spoerres(Innsending innsending, List<Avvisning> avvisninger) {
        return innsending.forespoersel() != null
                && avvisninger.size() == 1
                && avvisninger.getFirst() instanceof FristenForRegistreringErUte;
    }

    /** The same thing waits for IMDi or for a second person; what waits is what is let through, it does not wait for itself. */
    private Optional<Avvisning> venterAlt(Innsending innsending, long personId, boolean spoerres) {
        Stream<Avvisning> holdt = foer.ventende().getOrDefault(personId, List.of()).stream()
                .filter(annen -> innsending.avsender() instanceof Avsender.Innlogget && annen.sierDetSamme(innsending))
                .map(annen -> new Avvisning.DetteVenterAlleredePaaKontroll("kommando", annen.nr()));
        Stream<Avvisning> spurt = foer.ubesvarte().getOrDefault(personId, List.of()).stream()
                .filter(annen -> spoerres && annen.sierDetSamme(innsending))
                .map(annen -> new Avvisning.DetteErAlleredeSpurtOm("kommando", annen.nr()));
        return Stream.concat(holdt, spurt).findFirst();
    }

    private int godkjenn(
            Innsending innsending, long personId, long mottaker, List<Advarsel> advarsler, @Nullable Sen sen) {
        return switch (innsending.kommando()) {
            case Kommando.Flytt flytt ->
                flytt(new Flytting(innsending, flytt, advarsler, side(personId), side(mottaker)));
            case Kommando kommando -> {
                Registerbilde bilde = bilde(personId);
                Object innhold = Kommandorad.innhold(kommando, bilde);
                yield ta(new Godkjent(
                        innsending,
                        personId,
                        Registreringspost.av(innsending, advarsler, sen, innhold),
                        innhold,
                        Kommandorad.lukker(kommando, innhold, bilde)));
            }
        };
    }

    /** The place of the post that ends it where it stood. */
    private int flytt(Flytting flytting) {
        int svar = plasser.godkjente().size();
        for (Registrert<?> rad : flytting.rader()) {
            Registreringspost gammel = foerleser.finn(rad.personId(), rad.nr()).orElseThrow();
            long nytt = foreloepig(plasser.godkjente().size() + 1);
            ta(flytting.lukking(rad, nytt));
            ta(flytting.registrering(rad, nytt, gammel));
        }
        return svar;
    }

    private Flytting.Side side(long personId) {
        return new Flytting.Side(personId, bilde(personId));
    }

    private int ta(Godkjent godkjent) {
        int plass = plasser.godkjente().size();
        Registerbilde bilde = bilde(godkjent.personId());
        Long lukker = godkjent.lukker();
        if (lukker != null) {
            bilde.finn(lukker).ifPresent(rad -> lukkede.put(lukker, rad));
            bilde.fjern(lukker);
        }
        Object innhold = godkjent.innhold();
        if (innhold != null) {
            if (lukker != null) {
                bilde.avloest(lukker, foreloepig(plass));
            }
            bilde.leggTil(new Registrert<>(
                    godkjent.personId(),
                    foreloepig(plass),
                    godkjent.innsending().kommunenummer(),
                    innhold,
                    Instant.EPOCH,
                    null,
                    null));
        }
        plasser.godkjente().add(godkjent);
        return plass;
    }

    private Registerbilde bilde(long personId) {
        return Objects.requireNonNull(bilder.get(personId));
    }

    static Forsvar avvist(Avvisning avvisning) {
        return new Forsvar.Svart(new Utfall.Avvist(List.of(avvisning)));
    }
}
