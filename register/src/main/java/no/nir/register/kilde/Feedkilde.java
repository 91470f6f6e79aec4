package no.nir.register.kilde;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.nir.register.kilde.Innslag.Lest;
import no.nir.register.kilde.Kildeklient.Svar;
import org.jspecify.annotations.Nullable;

/**
 * A feed of numbered events ({@code {"hendelser":[…]}}), asked for page by page from a sequence number, as our proposals of contracts have it
 * ({@code docs/api}).
 */
public final class Feedkilde<T extends Feedhendelse> implements Kilde<T> {

    private static final int SIDE = 1000;

    private final Kildenavn navn;
    private final String sti;
    private final @Nullable Kildeklient klient;
    private final Function<Hendelsesliste.Bit, Innslag<T>> leser;
    private final BiFunction<List<Lest<T>>, Skriverunde, Skrevet<T>> skriver;
    private final Feedside.Bruddminne brudd = new Feedside.Bruddminne();
    private @Nullable String etag;
    private long etagFor = -1;

    /**
     * @param sti of the feed, below the base address
     * @param klient absent when no address is set up
     */
    public Feedkilde(
            Kildenavn navn,
            String sti,
            @Nullable Kildeklient klient,
            Function<Hendelsesliste.Bit, Innslag<T>> leser,
            BiFunction<List<Lest<T>>, Skriverunde, Skrevet<T>> skriver) {
        this.navn = navn;
        this.sti = sti;
        this.klient = klient;
        this.leser = leser;
        this.skriver = skriver;
    }

    @Override
    public Kildenavn navn() {
        return navn;
    }

    @Override
    public boolean erSattOpp() {
        return klient != null;
    }

    @Override
    public void begynn() {
        etagFor = etag == null ? -1 : etagFor;
    }

    @Override
    public Portion<T> hent(@Nullable Long peker) {
        long fra = peker == null ? 0 : peker;
        return switch (hentSide(fra, SIDE, fra == etagFor ? etag : null)) {
            case Svar.Uendret _ -> Portion.tom();
            case Svar.Innhold(byte[] bytes, var nyEtag) -> {
                Feedside side = Feedside.les(bytes, fra, brudd);
                etag = nyEtag.orElse(null);
                etagFor = side.biter().isEmpty() ? fra : -1;
                yield side.biter().isEmpty() ? Portion.tom() : portion(side);
            }
            case Svar.IkkeFunnet _, Svar.Foreldet _ -> throw new Kildefeil(Kildefeil.Grunn.FEIL_FORESPOERSEL);
        };
    }

    @Override
    public Innslag<T> hentPaaNytt(Karantenesak sak, byte[] raa) {
        Long sekvens = sak.sekvens();
        if (sak.grunn().erSkadetUnderveis() && sekvens != null) {
            byte[] svar = Kildeklient.krevInnhold(hentSide(sekvens, 1, null));
            for (Hendelsesliste.Bit bit : Hendelsesliste.del(svar)) {
                if (bit.sekvens() == sekvens) {
                    return leser.apply(bit);
                }
            }
        }
        List<Hendelsesliste.Bit> biter = Hendelsesliste.del(raa);
        return biter.isEmpty()
                ? new Innslag.Uleselig<>(
                        new Innslag.Opphav(sekvens, sak.hendelseId(), sak.slag(), () -> raa), sak.grunn())
                : leser.apply(biter.getFirst());
    }

    @Override
    public Skrevet<T> skriv(List<Lest<T>> innslag, Skriverunde runde) {
        return skriver.apply(innslag, runde);
    }

    private Portion<T> portion(Feedside side) {
        List<Innslag<T>> innslag = side.biter().parallelStream().map(leser).toList();
        boolean mer = !side.hel() || side.biter().size() >= SIDE;
        return new Portion<>(innslag, side.neste(), mer, true, sisteTid(innslag), mer ? null : 0L);
    }

    private static <T extends Feedhendelse> @Nullable Instant sisteTid(List<Innslag<T>> innslag) {
        Instant siste = null;
        for (Innslag<T> ett : innslag) {
            if (ett instanceof Lest<T> lest) {
                try {
                    siste = OffsetDateTime.parse(lest.innhold().tidspunkt()).toInstant();
                } catch (DateTimeException _) {
                    // only the status page reads it
                }
            }
        }
        return siste;
    }

    private Svar hentSide(long fra, int antall, @Nullable String kjentEtag) {
        return Objects.requireNonNull(klient).hent(sti + "?fraSekvensnummer=" + fra + "&antall=" + antall, kjentEtag);
    }
}
