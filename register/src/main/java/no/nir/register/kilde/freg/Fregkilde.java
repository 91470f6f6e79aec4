package no.nir.register.kilde.freg;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.nir.register.kilde.Feedside;
import no.nir.register.kilde.Innslag;
import no.nir.register.kilde.Innslag.Lest;
import no.nir.register.kilde.Innslag.Uleselig;
import no.nir.register.kilde.Karantenesak;
import no.nir.register.kilde.Kilde;
import no.nir.register.kilde.Kildefeil;
import no.nir.register.kilde.Kildeklient.Svar;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.kilde.Portion;
import no.nir.register.kilde.Skrevet;
import no.nir.register.kilde.Skriverunde;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Folkeregisteret: a bulk extract when there is no usable cursor, then the feed. */
final class Fregkilde implements Kilde<Fregbilde> {

    private final @Nullable Fregklient klient;
    private final Fregskriver skriver;
    private final Feedside.Bruddminne brudd = new Feedside.Bruddminne();
    private final Set<String> etterspurt = new TreeSet<>();
    private @Nullable Freguttrekk uttrekk;
    private @Nullable String etag;
    private long etagFor = -1;
    private boolean rettFraUttrekk;

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
        return nummer(raa)
                .or(() -> Optional.ofNullable(sak.sekvens()).flatMap(this::nummerFraFeed))
                .flatMap(nummer ->
                        klient().dokumenterMedNummer(List.of(nummer)).stream().findFirst())
                .map(dokument -> Fregleser.dokument(
                        dokument.person(), "karantene-" + sak.karanteneId(), sak.sekvens(), sak.hendelseId(), typer))
                .orElseGet(() -> new Uleselig<>(
                        new Innslag.Opphav(sak.sekvens(), sak.hendelseId(), sak.slag(), () -> raa), sak.grunn()));
    }

    private Portion<Fregbilde> fraUttrekk(Freguttrekk paagaaende) {
        Portion<Fregbilde> portion = paagaaende.neste();
        if (portion.nestePeker() != null) {
            rettFraUttrekk = true;
            uttrekk = null;
        }
        return portion;
    }

    private Portion<Fregbilde> feed(long peker) {
        return switch (klient().feed(peker, peker == etagFor ? etag : null)) {
            case Svar.Uendret _ -> {
                rettFraUttrekk = false;
                yield etterlyste();
            }
            case Svar.Foreldet _, Svar.IkkeFunnet _ -> {
                if (rettFraUttrekk) {
                    // a source that refuses the number it has just given would be read in a ring; after a pause, anew
                    rettFraUttrekk = false;
                    throw new Kildefeil(Kildefeil.Grunn.FEIL_FORESPOERSEL);
                }
                uttrekk = new Freguttrekk(klient());
                yield fraUttrekk(uttrekk);
            }
            case Svar.Innhold innhold -> {
                rettFraUttrekk = false;
                Feedside side = Feedside.les(innhold.bytes(), peker, brudd);
                etag = innhold.etag().orElse(null);
                etagFor = side.biter().isEmpty() ? peker : -1;
                yield side.biter().isEmpty() ? etterlyste() : new Fregsideleser(klient(), skriver).les(side);
            }
        };
    }

    /** Reference persons of permits that nobody here has yet: asked for once, when the feed is quiet. */
    private Portion<Fregbilde> etterlyste() {
        List<String> nye = skriver.listEtterlyste().stream()
                .filter(etterspurt::add)
                .limit(Fregsideleser.SIDE)
                .toList();
        if (nye.isEmpty()) {
            return Portion.tom();
        }
        List<Innslag<Fregbilde>> innslag = klient().dokumenterMedNummer(nye).stream()
                .filter(dokument -> dokument.person().isObject())
                .map(dokument -> Fregleser.dokument(dokument.person(), "etterlyst", null, null, Set.of()))
                .toList();
        return new Portion<>(innslag, null, nye.size() == Fregsideleser.SIDE, false, null, 0L);
    }

    private Optional<String> nummerFraFeed(long sekvens) {
        if (!(klient().feed(sekvens, null) instanceof Svar.Innhold innhold)) {
            return Optional.empty();
        }
        return Feedside.les(innhold.bytes(), sekvens, new Feedside.Bruddminne()).biter().stream()
                .filter(bit -> bit.sekvens() == sekvens)
                .findFirst()
                .flatMap(bit -> switch (Fregleser.hendelse(bit)) {
                    case Lest<Fregleser.Feedinnslag> lest ->
                        Optional.ofNullable(lest.innhold().hendelse())
                                .map(Fregleser.Hendelse::folkeregisteridentifikator);
                    case Uleselig<Fregleser.Feedinnslag> _ -> Optional.empty();
                });
    }

    /** The number of the person a set-aside item is about, when that much can be read of it. */
    private static Optional<String> nummer(byte[] raa) {
        try {
            var node = Fregklient.JSON.readTree(raa);
            if (node.isNumber()) {
                return Optional.of(node.asString());
            }
            for (var nummer : node.path("identifikasjonsnummer")) {
                if ("iBruk".equals(nummer.path("status").asString(""))) {
                    return Optional.of(nummer.path("foedselsEllerDNummer").asString());
                }
            }
            return Optional.of(node.path("hendelse")
                            .path("folkeregisteridentifikator")
                            .asString(""))
                    .filter(nummer -> !nummer.isEmpty());
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private Fregklient klient() {
        return Objects.requireNonNull(klient);
    }
}
