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
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
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

    /** What a command came to before anything is written: an answer, or a place among the accepted. */
    sealed interface Forsvar {
        record Svart(Utfall utfall) implements Forsvar {}

        record Godkjennes(int plass) implements Forsvar {}
    }

    private final Regler regler;
    private final Regler.Tidligere tidligere;
    private final Map<Long, Registerbilde> bilder;
    private final Tilganger tilganger;
    private final Map<Noekkel, LestPost> foer;
    private final List<Godkjent> godkjente = new ArrayList<>();
    private final Map<Noekkel, Integer> plasser = new HashMap<>();
    private final Map<Long, Registrert<?>> lukkede = new HashMap<>();

    /** @param foer what has been registered earlier under the keys of this batch */
    Bunke(
            Regler regler,
            Regler.Tidligere tidligere,
            Map<Long, Registerbilde> bilder,
            Tilganger tilganger,
            Map<Noekkel, LestPost> foer) {
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
        List<Avvisning> avvisninger = Regler.avvisninger(funn).toList();
        if (!avvisninger.isEmpty()) {
            return new Forsvar.Svart(new Utfall.Avvist(avvisninger));
        }
        List<Advarsel> advarsler = Regler.advarsler(funn).toList();
        if (!advarsler.stream().allMatch(innsending.bekreftelse()::dekker)) {
            return new Forsvar.Svart(new Utfall.MaaBekreftes(advarsler));
        }
        return new Forsvar.Godkjennes(godkjenn(innsending, personId, bilde, advarsler));
    }

    private Optional<Forsvar> svartFoer(Innsending innsending, long personId) {
        Noekkel noekkel = Noekkel.av(innsending);
        LestPost post = foer.get(noekkel);
        if (post != null) {
            return Optional.of(Registreringspost.av(post)
                    .filter(gammel -> post.post().personId() == personId && gammel.sierDetSamme(innsending))
                    .<Forsvar>map(gammel -> new Forsvar.Svart(new Utfall.Godtatt(gammel.kvittering(post.post()))))
                    .orElseGet(Bunke::konflikt));
        }
        Integer plass = plasser.get(noekkel);
        if (plass == null) {
            return Optional.empty();
        }
        Godkjent gammel = godkjente.get(plass);
        boolean samme = gammel.personId() == personId && gammel.post().sierDetSamme(innsending);
        return Optional.of(samme ? new Forsvar.Godkjennes(plass) : konflikt());
    }

    private int godkjenn(Innsending innsending, long personId, Registerbilde bilde, List<Advarsel> advarsler) {
        int plass = godkjente.size();
        Object innhold = innhold(innsending.kommando(), bilde);
        Registreringspost post = Registreringspost.av(innsending, advarsler, innhold);
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
        plasser.put(Noekkel.av(innsending), plass);
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
