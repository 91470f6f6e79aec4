package no.nir.register.registrering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.nir.register.deltakelse.Utdanningsbakgrunn;
import no.nir.register.journal.LestPost;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.Innsendingspersoner.Svar;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Avvisning.FristenForRegistreringErUte;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.regler.Innhold;
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

    /** What a command came to before anything is written: an answer, or a place among the accepted or the asked. */
    sealed interface Forsvar {
        record Svart(Utfall utfall) implements Forsvar {}

        record Godkjennes(int plass) implements Forsvar {}

        record Spoerres(int plass) implements Forsvar {}
    }

    private final Regler regler;
    private final Foerleser tidligere;
    private final Map<Long, Registerbilde> bilder;
    private final Tilganger tilganger;
    private final Foer foer;
    private final List<Godkjent> godkjente = new ArrayList<>();
    private final List<Spurt> spurte = new ArrayList<>();
    private final Map<Noekkel, Forsvar> plasser = new HashMap<>();
    private final Map<Long, Registrert<?>> lukkede = new HashMap<>();

    Bunke(Regler regler, Foerleser tidligere, Map<Long, Registerbilde> bilder, Tilganger tilganger, Foer foer) {
        this.regler = regler;
        this.tidligere = tidligere;
        this.bilder = bilder;
        this.tilganger = tilganger;
        this.foer = foer;
    }

    /** In the order in which they get their journal numbers. */
    List<Godkjent> godkjente() {
        return godkjente;
    }

    /** What IMDi is asked to let in, in order. */
    List<Spurt> spurte() {
        return spurte;
    }

    /** The standing row that an accepted command ends. */
    Registrert<?> lukket(long nr) {
        return Objects.requireNonNull(lukkede.get(nr));
    }

    /** The number of an accepted registration until the journal has given it one. */
    static long foreloepig(int plass) {
        return -1L - plass;
    }

    Forsvar vurder(Innsending innsending, @Nullable Svar person) {
        return switch (person) {
            case Svar.Funnet(long personId) -> vurder(innsending, personId);
            case Svar.UlikePersoner _ -> avvist(new Avvisning.NumreneGjelderUlikePersoner("person"));
            case Svar.FinnesIkke _ -> avvist(new Avvisning.PersonenFinnesIkke("person"));
            case null -> avvist(new Avvisning.PersonenFinnesIkke("person"));
        };
    }

    private Forsvar vurder(Innsending innsending, long personId) {
        Optional<Forsvar> gitt = svartFoer(innsending, personId);
        if (gitt.isPresent()) {
            return gitt.get();
        }
        Registerbilde bilde = Objects.requireNonNull(bilder.get(personId));
        List<Funn> funn = regler.vurder(
                innsending, bilde, tilganger.finn(innsending.avsender(), personId), nr -> tidligere.finn(personId, nr));
        List<Avvisning> avvisninger = Regler.avvisninger(funn)
                .map(avvisning -> medEtterfoelger(avvisning, personId, bilde))
                .toList();
        List<Advarsel> advarsler = Regler.advarsler(funn).toList();
        boolean spoerres = spoerres(innsending, avvisninger);
        if (!avvisninger.isEmpty() && !spoerres) {
            return new Forsvar.Svart(new Utfall.Avvist(avvisninger));
        }
        if (!advarsler.stream().allMatch(innsending.bekreftelse()::dekker)) {
            return new Forsvar.Svart(new Utfall.MaaBekreftes(advarsler));
        }
        Forsvar forsvar = spoerres
                ? spoer(new Spurt(innsending, personId, (FristenForRegistreringErUte) avvisninger.getFirst()))
                : new Forsvar.Godkjennes(godkjenn(
                        innsending,
                        personId,
                        bilde,
                        advarsler,
                        Sen.av(Regler.merknader(funn).toList())));
        plasser.put(Noekkel.av(innsending), forsvar);
        return forsvar;
    }

    /** Who meets a registration that another has corrected, is told which one stands in its place. */
    private Avvisning medEtterfoelger(Avvisning avvisning, long personId, Registerbilde bilde) {
        return avvisning instanceof Avvisning.RegistreringenStaarIkkeLenger(String felt, long nr)
                ? tidligere
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

    private Forsvar spoer(Spurt spurt) {
        Optional<Forespoersel> samme = foer.ubesvarte().getOrDefault(spurt.personId(), List.of()).stream()
                .filter(annen -> annen.sierDetSamme(spurt.innsending()))
                .findFirst();
        if (samme.isPresent()) {
            return avvist(
                    new Avvisning.DetteErAlleredeSpurtOm("kommando", samme.get().nr()));
        }
        spurte.add(spurt);
        return new Forsvar.Spoerres(spurte.size() - 1);
    }

    private Optional<Forsvar> svartFoer(Innsending innsending, long personId) {
        Noekkel noekkel = Noekkel.av(innsending);
        LestPost post = foer.poster().get(noekkel);
        if (post != null) {
            return Optional.of(Registreringspost.av(post)
                    .filter(gammel -> post.post().personId() == personId && gammel.sierDetSamme(innsending))
                    .<Forsvar>map(gammel -> new Forsvar.Svart(new Utfall.Godtatt(gammel.kvittering(post.post()))))
                    .orElseGet(Bunke::konflikt));
        }
        Forespoersel spurt = foer.spurte().get(noekkel);
        if (spurt != null) {
            boolean samme = spurt.personId() == personId && spurt.sierDetSamme(innsending);
            return Optional.of(samme ? new Forsvar.Svart(new Utfall.Forespurt(spurt)) : konflikt());
        }
        return Optional.ofNullable(plasser.get(noekkel))
                .map(forsvar -> sammeSom(forsvar, innsending, personId) ? forsvar : konflikt());
    }

    private boolean sammeSom(Forsvar forsvar, Innsending innsending, long personId) {
        return switch (forsvar) {
            case Forsvar.Godkjennes(int plass) ->
                godkjente.get(plass).personId() == personId
                        && godkjente.get(plass).post().sierDetSamme(innsending);
            case Forsvar.Spoerres(int plass) ->
                spurte.get(plass).personId() == personId
                        && spurte.get(plass).innsending().kommando().equals(innsending.kommando());
            case Forsvar.Svart _ -> true;
        };
    }

    private int godkjenn(
            Innsending innsending, long personId, Registerbilde bilde, List<Advarsel> advarsler, @Nullable Sen sen) {
        int plass = godkjente.size();
        Object innhold = innhold(innsending.kommando(), bilde);
        Registreringspost post = Registreringspost.av(innsending, advarsler, sen, innhold);
        Long lukker = lukker(innsending.kommando(), innhold, bilde);
        if (lukker != null) {
            bilde.finn(lukker).ifPresent(rad -> lukkede.put(lukker, rad));
            bilde.fjern(lukker);
        }
        if (innhold != null) {
            bilde.leggTil(new Registrert<>(
                    personId, foreloepig(plass), innsending.kommunenummer(), innhold, Instant.EPOCH, null, null));
        }
        godkjente.add(new Godkjent(innsending, personId, post, innhold, lukker));
        return plass;
    }

    private static @Nullable Object innhold(Kommando kommando, Registerbilde bilde) {
        return switch (kommando) {
            case Kommando.Ny ny -> Innhold.av(ny, bilde);
            case Kommando.Korriger korriger ->
                bilde.finn(korriger.nr())
                        .map(gammel -> Innhold.rettet(korriger.ny(), gammel.innhold(), bilde))
                        .orElseGet(() -> Innhold.av(korriger.ny(), bilde));
            case Kommando.Annuller _ -> null;
        };
    }

    /** Education is one standing row for a person: the newer knowledge ends the older, whoever had it. */
    private static @Nullable Long lukker(Kommando kommando, @Nullable Object innhold, Registerbilde bilde) {
        return switch (kommando) {
            case Kommando.Korriger korriger -> korriger.nr();
            case Kommando.Annuller annuller -> annuller.nr();
            case Kommando.Ny _ ->
                innhold instanceof Utdanningsbakgrunn
                        ? bilde.staaende(Utdanningsbakgrunn.class)
                                .map(Registerbilde.Staaende::nr)
                                .findFirst()
                                .orElse(null)
                        : null;
        };
    }

    private static Forsvar avvist(Avvisning avvisning) {
        return new Forsvar.Svart(new Utfall.Avvist(List.of(avvisning)));
    }

    private static Forsvar konflikt() {
        return avvist(new Avvisning.IdempotensnoekkelenErBruktFoer("avsendersMeldingsidentifikator"));
    }
}
