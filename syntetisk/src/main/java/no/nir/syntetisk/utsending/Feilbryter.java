package no.nir.syntetisk.utsending;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.nir.syntetisk.befolkning.Kilde;
import org.springframework.stereotype.Component;

/** Makes the next answers of a source go wrong, in the ways sources really go wrong. */
@Component
public class Feilbryter {

    /** Kinds of misbehaviour. */
    public enum Slag {
        /** 429 with Retry-After. */
        FOR_MANGE,
        /** 500. */
        TJENESTEFEIL,
        /** A firewall's page for people, with 200. */
        HTML,
        /** A slow answer. */
        TREG,
        /** The answer breaks off. */
        HALV,
        /** Bytes that are no text. */
        IKKE_UTF8;

        /** Also the numbers of the status. */
        public static Slag av(String navn) {
            return switch (navn) {
                case "429" -> FOR_MANGE;
                case "500" -> TJENESTEFEIL;
                default -> valueOf(navn);
            };
        }
    }

    private final Map<Kilde, Deque<Slag>> koe = new EnumMap<>(Kilde.class);

    public synchronized void sett(Kilde kilde, Slag slag, int antall) {
        Deque<Slag> linje = koe.computeIfAbsent(kilde, _ -> new ArrayDeque<>());
        for (int i = 0; i < antall; i++) {
            linje.add(slag);
        }
    }

    public synchronized void nullstill() {
        koe.clear();
    }

    synchronized Optional<Slag> neste(Kilde kilde) {
        Deque<Slag> linje = koe.get(kilde);
        return linje == null ? Optional.empty() : Optional.ofNullable(linje.poll());
    }
}
