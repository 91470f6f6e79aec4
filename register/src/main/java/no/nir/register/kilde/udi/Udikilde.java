package no.nir.register.kilde.udi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import no.nir.register.kilde.Feedside;
import no.nir.register.kilde.Hendelsesliste;
import no.nir.register.kilde.Innslag;
import no.nir.register.kilde.Innslag.Lest;
import no.nir.register.kilde.Karantenesak;
import no.nir.register.kilde.Kilde;
import no.nir.register.kilde.Kildefeil;
import no.nir.register.kilde.Kildeklient;
import no.nir.register.kilde.Kildeklient.Svar;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.kilde.Portion;
import no.nir.register.kilde.Skrevet;
import no.nir.register.kilde.Skriverunde;
import org.jspecify.annotations.Nullable;

/** The immigration authorities' event feed. */
final class Udikilde implements Kilde<Udihendelse> {

    static final String SCOPE = "udi:nir/hendelser";
    private static final int SIDE = 1000;

    private final @Nullable Kildeklient klient;
    private final Udiskriver skriver;
    private final Feedside.Bruddminne brudd = new Feedside.Bruddminne();
    private @Nullable String etag;
    private long etagFor = -1;

    /** @param klient absent when no address is set up */
    Udikilde(@Nullable Kildeklient klient, Udiskriver skriver) {
        this.klient = klient;
        this.skriver = skriver;
    }

    @Override
    public Kildenavn navn() {
        return Kildenavn.UDI;
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
    public Portion<Udihendelse> hent(@Nullable Long peker) {
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
    public Innslag<Udihendelse> hentPaaNytt(Karantenesak sak, byte[] raa) {
        Long sekvens = sak.sekvens();
        if (sak.grunn().erSkadetUnderveis() && sekvens != null) {
            byte[] svar = Kildeklient.krevInnhold(hentSide(sekvens, 1, null));
            for (Hendelsesliste.Bit bit : Hendelsesliste.del(svar)) {
                if (bit.sekvens() == sekvens) {
                    return Udileser.les(bit);
                }
            }
        }
        List<Hendelsesliste.Bit> biter = Hendelsesliste.del(raa);
        return biter.isEmpty()
                ? new Innslag.Uleselig<>(
                        new Innslag.Opphav(sekvens, sak.hendelseId(), sak.slag(), () -> raa), sak.grunn())
                : Udileser.les(biter.getFirst());
    }

    @Override
    public Skrevet<Udihendelse> skriv(List<Lest<Udihendelse>> innslag, Skriverunde runde) {
        return skriver.skriv(innslag, runde);
    }

    private Portion<Udihendelse> portion(Feedside side) {
        List<Innslag<Udihendelse>> innslag =
                side.biter().parallelStream().map(Udileser::les).toList();
        boolean mer = !side.hel() || side.biter().size() >= SIDE;
        return new Portion<>(innslag, side.neste(), mer, true, sisteTid(innslag), mer ? null : 0L);
    }

    private static @Nullable Instant sisteTid(List<Innslag<Udihendelse>> innslag) {
        Instant siste = null;
        for (Innslag<Udihendelse> ett : innslag) {
            if (ett instanceof Lest<Udihendelse> lest) {
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
        return Objects.requireNonNull(klient)
                .hent("udi/v1/hendelser?fraSekvensnummer=" + fra + "&antall=" + antall, kjentEtag);
    }
}
