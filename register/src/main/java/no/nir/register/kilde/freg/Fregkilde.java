package no.nir.register.kilde.freg;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.nir.ident.Personident;
import no.nir.ident.Tolkning;
import no.nir.register.kilde.Feedside;
import no.nir.register.kilde.Innslag;
import no.nir.register.kilde.Innslag.Lest;
import no.nir.register.kilde.Innslag.Uleselig;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.Karantenesak;
import no.nir.register.kilde.Kilde;
import no.nir.register.kilde.Kildeklient.Svar;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.kilde.Portion;
import no.nir.register.kilde.Skrevet;
import no.nir.register.kilde.Skriverunde;
import no.nir.register.kilde.freg.Fregleser.Feedinnslag;
import no.nir.register.kilde.freg.Fregleser.Hendelse;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Folkeregisteret: a bulk extract when there is no usable cursor, then the feed. */
final class Fregkilde implements Kilde<Fregbilde> {

    private static final int SIDE = 1000;

    /** What the events of a page say of one number. */
    private record Beroert(long sekvens, @Nullable String hendelseId, Set<String> typer) {}

    private final @Nullable Fregklient klient;
    private final Fregskriver skriver;
    private final Feedside.Bruddminne brudd = new Feedside.Bruddminne();
    private final Set<String> etterspurt = new TreeSet<>();
    private @Nullable Freguttrekk uttrekk;
    private @Nullable String etag;
    private long etagFor = -1;

    /** @param klient absent when no address is set up */
    Fregkilde(@Nullable Fregklient klient, Fregskriver skriver) {
        this.klient = klient;
        this.skriver = skriver;
    }

    @Override
    public Kildenavn navn() {
        return Kildenavn.FREG;
    }

    @Override
    public boolean erSattOpp() {
        return klient != null;
    }

    @Override
    public void begynn() {
        if (uttrekk != null) {
            uttrekk.fraBegynnelsen();
        }
        etagFor = -1;
    }

    @Override
    public Portion<Fregbilde> hent(@Nullable Long peker) {
        if (peker == null && uttrekk == null) {
            uttrekk = new Freguttrekk(klient());
        }
        return uttrekk == null ? feed(Objects.requireNonNull(peker)) : fraUttrekk(uttrekk);
    }

    @Override
    public Skrevet<Fregbilde> skriv(List<Lest<Fregbilde>> innslag, Skriverunde runde) {
        return skriver.skriv(innslag, runde);
    }

    /** The person as it is now: an old document taken out of quarantine would undo what came after it. */
    @Override
    public Innslag<Fregbilde> hentPaaNytt(Karantenesak sak, byte[] raa) {
        Set<String> typer = sak.slag() == null ? Set.of() : Set.of(sak.slag().split(" "));
        String nummer = nummer(raa);
        if (nummer == null && sak.sekvens() != null) {
            nummer = nummerFraFeed(sak.sekvens());
        }
        if (nummer != null) {
            for (var dokument : klient().dokumenterMedNummer(List.of(nummer))) {
                return Fregleser.dokument(
                        dokument.person(), "karantene-" + sak.karanteneId(), sak.sekvens(), sak.hendelseId(), typer);
            }
        }
        return new Uleselig<>(new Innslag.Opphav(sak.sekvens(), sak.hendelseId(), sak.slag(), () -> raa), sak.grunn());
    }

    private Portion<Fregbilde> fraUttrekk(Freguttrekk paagaaende) {
        Portion<Fregbilde> portion = paagaaende.neste();
        if (portion.nestePeker() != null) {
            uttrekk = null;
        }
        return portion;
    }

    private Portion<Fregbilde> feed(long peker) {
        return switch (klient().feed(peker, peker == etagFor ? etag : null)) {
            case Svar.Uendret _ -> ventede();
            case Svar.Foreldet _, Svar.IkkeFunnet _ -> {
                uttrekk = new Freguttrekk(klient());
                yield fraUttrekk(uttrekk);
            }
            case Svar.Innhold(byte[] bytes, var nyEtag) -> {
                Feedside side = Feedside.les(bytes, peker, brudd);
                etag = nyEtag.orElse(null);
                etagFor = side.biter().isEmpty() ? peker : -1;
                yield side.biter().isEmpty() ? ventede() : side(side);
            }
        };
    }

    private Portion<Fregbilde> side(Feedside side) {
        List<Innslag<Fregbilde>> innslag = new ArrayList<>();
        Map<String, Beroert> beroerte = new LinkedHashMap<>();
        Instant siste = null;
        for (var bit : side.biter()) {
            switch (Fregleser.hendelse(bit)) {
                case Uleselig<Feedinnslag>(var opphav, var grunn) -> innslag.add(new Uleselig<>(opphav, grunn));
                case Lest<Feedinnslag> ett -> {
                    Feedinnslag lest = ett.innhold();
                    Hendelse hendelse = Objects.requireNonNull(lest.hendelse());
                    noter(beroerte, lest.sekvensnummer(), hendelse);
                    siste = tid(hendelse, siste);
                }
            }
        }
        innslag.addAll(dokumenter(beroerte));
        boolean mer = !side.hel() || side.biter().size() >= SIDE;
        Long etterslep = mer ? Math.max(0, klient().sisteSekvens() - side.neste() + 1) : Long.valueOf(0);
        return new Portion<>(innslag, side.neste(), mer, false, siste, etterslep);
    }

    private static void noter(Map<String, Beroert> beroerte, long sekvens, Hendelse hendelse) {
        String type = Objects.requireNonNull(hendelse.hendelsetype());
        beroerte.merge(
                Objects.requireNonNull(hendelse.folkeregisteridentifikator()),
                new Beroert(sekvens, hendelse.hendelsesdokument(), Set.of(type)),
                (foer, naa) -> {
                    Set<String> typer = new TreeSet<>(foer.typer());
                    typer.addAll(naa.typer());
                    return new Beroert(naa.sekvens(), naa.hendelseId(), typer);
                });
    }

    private List<Innslag<Fregbilde>> dokumenter(Map<String, Beroert> beroerte) {
        Set<String> kjente = skriver.listAktuelle(numre(beroerte.keySet()));
        List<String> spoer = beroerte.entrySet().stream()
                .filter(en -> kjente.contains(en.getKey())
                        || en.getValue().typer().stream().anyMatch(Fregfeed::kanGjoereAktuell))
                .map(Map.Entry::getKey)
                .toList();
        List<Innslag<Fregbilde>> innslag = new ArrayList<>();
        Set<String> besvart = new TreeSet<>();
        for (var dokument : klient().dokumenterMedNummer(spoer)) {
            Beroert beroert = beroerte.get(dokument.vilHa());
            if (beroert != null && besvart.add(dokument.vilHa())) {
                innslag.add(Fregleser.dokument(
                        dokument.person(),
                        String.valueOf(beroert.sekvens()),
                        beroert.sekvens(),
                        beroert.hendelseId(),
                        beroert.typer()));
            }
        }
        spoer.stream().filter(nummer -> !besvart.contains(nummer)).forEach(nummer -> {
            Beroert beroert = Objects.requireNonNull(beroerte.get(nummer));
            innslag.add(new Uleselig<>(
                    new Innslag.Opphav(
                            beroert.sekvens(),
                            beroert.hendelseId(),
                            String.join(" ", beroert.typer()),
                            () -> nummer.getBytes(StandardCharsets.UTF_8)),
                    Karantenegrunn.UGYLDIG_INNHOLD));
        });
        return innslag;
    }

    /** Reference persons of permits that nobody here has yet: asked for once, when the feed is quiet. */
    private Portion<Fregbilde> ventede() {
        List<String> nye = skriver.listEtterlyste().stream()
                .filter(etterspurt::add)
                .limit(SIDE)
                .toList();
        if (nye.isEmpty()) {
            return Portion.tom();
        }
        List<Innslag<Fregbilde>> innslag = klient().dokumenterMedNummer(nye).stream()
                .filter(dokument -> dokument.person().isObject())
                .map(dokument -> Fregleser.dokument(dokument.person(), "etterlyst", null, null, Set.of()))
                .toList();
        return new Portion<>(innslag, null, nye.size() == SIDE, false, null, 0L);
    }

    private @Nullable String nummerFraFeed(long sekvens) {
        if (!(klient().feed(sekvens, null) instanceof Svar.Innhold innhold)) {
            return null;
        }
        return Feedside.les(innhold.bytes(), sekvens, new Feedside.Bruddminne()).biter().stream()
                .filter(bit -> bit.sekvens() == sekvens)
                .map(Fregleser::hendelse)
                .filter(Lest.class::isInstance)
                .map(lest -> ((Lest<Feedinnslag>) lest).innhold().hendelse())
                .map(hendelse -> hendelse == null ? null : hendelse.folkeregisteridentifikator())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String nummer(byte[] raa) {
        try {
            var node = Fregklient.JSON.readTree(raa);
            if (node.isNumber()) {
                return node.asString();
            }
            for (var nummer : node.path("identifikasjonsnummer")) {
                if ("iBruk".equals(nummer.path("status").asString(""))) {
                    return nummer.path("foedselsEllerDNummer").asString();
                }
            }
            String fraHendelse =
                    node.path("hendelse").path("folkeregisteridentifikator").asString("");
            return fraHendelse.isEmpty() ? null : fraHendelse;
        } catch (JacksonException _) {
            return null;
        }
    }

    private static Collection<Personident> numre(Collection<String> tekster) {
        return tekster.stream()
                .map(Personident::parse)
                .map(Tolkning::finn)
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    private static @Nullable Instant tid(Hendelse hendelse, @Nullable Instant ellers) {
        try {
            return hendelse.ajourholdstidspunkt() == null
                    ? ellers
                    : OffsetDateTime.parse(hendelse.ajourholdstidspunkt()).toInstant();
        } catch (DateTimeException _) {
            return ellers;
        }
    }

    private Fregklient klient() {
        return Objects.requireNonNull(klient);
    }
}
