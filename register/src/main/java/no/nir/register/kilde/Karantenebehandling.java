package no.nir.register.kilde;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nir.register.kilde.Inntaksskriver.Sammenslaaing;
import org.springframework.stereotype.Service;

/** Takes items out of quarantine: by a human with a reason, or by itself when something told later has healed them. */
@Service
public class Karantenebehandling {

    private static final String SYSTEM = "SYSTEM";

    /** What came of a replay. */
    public sealed interface Avspilling {
        /** Taken in. */
        record TattInn() implements Avspilling {}

        /** Still not possible, for this reason. */
        record FortsattIkke(Karantenegrunn grunn) implements Avspilling {}

        /** The source had to be asked again and did not answer as it should. */
        record KildenSvarteIkke(Kildefeil.Grunn grunn) implements Avspilling {}

        /** Somebody was first. */
        record AlleredeLoest() implements Avspilling {}
    }

    private final Karantene karantene;
    private final Inntaksskriver skriver;
    private final Map<Kildenavn, Kilde<?>> kilder;

    Karantenebehandling(Karantene karantene, Inntaksskriver skriver, List<Kilde<?>> kilder) {
        this.karantene = karantene;
        this.skriver = skriver;
        this.kilder = kilder.stream().collect(Collectors.toMap(Kilde::navn, Function.identity()));
    }

    /**
     * Tries an item again. When its numbers lead to more than one person, the human's word counts as the source's: the persons
     * are merged.
     */
    public Avspilling spillAv(long karanteneId, String bruker, String begrunnelse) {
        Karantenesak sak = karantene.finn(karanteneId).orElseThrow();
        return proev(sak, kilde(sak), bruker, begrunnelse, Sammenslaaing.BEKREFTET_AV_MENNESKE);
    }

    /** Tries again what may have healed. */
    void leg(Kildenavn navn) {
        for (Karantenesak sak : karantene.listSomKanLeges(navn)) {
            proev(sak, kilde(sak), SYSTEM, "", Sammenslaaing.KILDENS_ORD);
        }
    }

    private <T> Avspilling proev(
            Karantenesak sak, Kilde<T> kilde, String bruker, String begrunnelse, Sammenslaaing sammenslaaing) {
        if (sak.erLoest()) {
            return new Avspilling.AlleredeLoest();
        }
        long id = sak.karanteneId();
        try {
            Optional<Karantenegrunn> grunn =
                    switch (kilde.hentPaaNytt(sak, karantene.raa(id))) {
                        case Innslag.Uleselig<T> uleselig -> Optional.of(uleselig.grunn());
                        case Innslag.Lest<T> lest ->
                            skriver.skrivFraKarantene(
                                    kilde,
                                    lest,
                                    sammenslaaing,
                                    () -> karantene.loes(id, "SPILT_AV", bruker, begrunnelse));
                    };
            if (grunn.isEmpty()) {
                return new Avspilling.TattInn();
            }
            karantene.proevd(id, grunn.get());
            return new Avspilling.FortsattIkke(grunn.get());
        } catch (Kildefeil feil) {
            return new Avspilling.KildenSvarteIkke(feil.grunn());
        } catch (RuntimeException e) {
            if (!Inntaksskriver.skyldesInnholdet(e)) {
                throw e;
            }
            karantene.proevd(id, Karantenegrunn.KUNNE_IKKE_SKRIVES);
            return new Avspilling.FortsattIkke(Karantenegrunn.KUNNE_IKKE_SKRIVES);
        }
    }

    private Kilde<?> kilde(Karantenesak sak) {
        return Objects.requireNonNull(kilder.get(sak.kilde()));
    }
}
