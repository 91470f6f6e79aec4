package no.nir.register.kilde;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes in what the sources have to tell: first Folkeregisteret, then the immigration authorities, then HK-dir, which makes no person known. */
@Service
public class Inntak {

    private static final Logger LOG = LoggerFactory.getLogger(Inntak.class);
    private static final Duration FOERSTE_PAUSE = Duration.ofSeconds(2);
    private static final Duration LENGSTE_PAUSE = Duration.ofMinutes(10);
    private static final int FORSOEK = 8;

    private final List<Kilde<?>> kilder;
    private final Inntaksskriver skriver;
    private final Kildetilstander tilstander;
    private final Karantenebehandling karantene;
    private final Clock klokke;
    private final ReentrantLock enOmGangen = new ReentrantLock();

    Inntak(
            List<Kilde<?>> kilder,
            Inntaksskriver skriver,
            Kildetilstander tilstander,
            Karantenebehandling karantene,
            Clock klokke) {
        this.kilder = kilder.stream()
                .filter(Kilde::erSattOpp)
                .sorted(Comparator.comparing(Kilde::navn))
                .toList();
        this.skriver = skriver;
        this.tilstander = tilstander;
        this.karantene = karantene;
        this.klokke = klokke;
    }

    /**
     * Until no source has anything more: the first filling, or after a long silence. Patient with a source that stumbles.
     *
     * @throws Kildefeil when a source does not answer as it should, again and again; what was taken in before stays
     */
    public void kjoerTilTomt(Consumer<Framdrift> framdrift) {
        enOmGangen.lock();
        try {
            // once more at the end: Folkeregisteret knows the reference persons that permits have named
            for (Kilde<?> kilde :
                    Stream.concat(kilder.stream(), kilder.stream().limit(1)).toList()) {
                toemTaalmodig(
                        kilde,
                        behandlet -> framdrift.accept(new Framdrift(kilde.navn().name(), behandlet, 0)));
            }
            skriver.toemKoe(framdrift);
        } finally {
            enOmGangen.unlock();
        }
    }

    /** What is new since last time, from each source whose time has come. A source that is down is noted and left for later. */
    public void poll() {
        enOmGangen.lock();
        try {
            kilder.forEach(this::pollEn);
            skriver.toemKoe(_ -> {});
        } finally {
            enOmGangen.unlock();
        }
    }

    private void pollEn(Kilde<?> kilde) {
        Instant neste = tilstander.les(kilde.navn()).nesteForsoek();
        if (neste != null && klokke.instant().isBefore(neste)) {
            return;
        }
        try {
            toem(kilde, _ -> {});
        } catch (Kildefeil feil) {
            merkNede(kilde.navn(), feil, tilstander.feilPaaRad(kilde.navn()) + 1);
        }
    }

    private void toemTaalmodig(Kilde<?> kilde, LongConsumer behandlet) {
        for (int forsoek = 1; ; forsoek++) {
            try {
                toem(kilde, behandlet);
                return;
            } catch (Kildefeil feil) {
                Duration pause = merkNede(kilde.navn(), feil, forsoek);
                if (forsoek == FORSOEK || !sov(pause)) {
                    throw feil;
                }
            }
        }
    }

    private <T> void toem(Kilde<T> kilde, LongConsumer behandlet) {
        long antall = new Kildeloep<>(kilde, skriver, tilstander).toem(behandlet);
        if (antall > 0) {
            karantene.leg(kilde.navn());
        }
    }

    private Duration merkNede(Kildenavn kilde, Kildefeil feil, int feilPaaRad) {
        Duration pause = feil.vent().orElseGet(() -> pause(feilPaaRad));
        LOG.warn("Kilden {} svarte ikke som den skal ({}); prøver igjen om {}", kilde, feil.grunn(), pause);
        tilstander.sviktet(kilde, feil.grunn(), feilPaaRad, klokke.instant().plus(pause));
        return pause;
    }

    /** Twice as long each time, up to a limit, and never quite the same: many callers must not come back in step. */
    private static Duration pause(int feilPaaRad) {
        long full = Math.min(LENGSTE_PAUSE.toMillis(), FOERSTE_PAUSE.toMillis() << Math.min(feilPaaRad - 1, 20));
        return Duration.ofMillis(full / 2 + ThreadLocalRandom.current().nextLong(full / 2 + 1));
    }

    private static boolean sov(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
