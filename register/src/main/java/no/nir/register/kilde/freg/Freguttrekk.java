package no.nir.register.kilde.freg;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import no.nir.register.kilde.Innslag;
import no.nir.register.kilde.Kildefeil;
import no.nir.register.kilde.Portion;
import org.jspecify.annotations.Nullable;

/**
 * A complete extract, in portions. The number of the last event is taken before it is ordered, and the feed goes on from the one after,
 * so that nothing falls between the two. The number itself may be unlawful to ask for: older than the feed keeps, or 0 when nothing
 * was ever told. Lives in memory only: after a stop it begins anew, and documents taken in before are passed by unchanged.
 */
final class Freguttrekk {

    private static final int BUNKE = 1000;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TAALMODIGHET = 240;

    private final Fregklient klient;
    private final Queue<String> dokumenter = new ArrayDeque<>();
    private final Queue<String> numre = new ArrayDeque<>();
    private @Nullable String jobb;
    private long sekvens;
    private int batch;

    Freguttrekk(Fregklient klient) {
        this.klient = klient;
    }

    /** The same job from its first batch. */
    void fraBegynnelsen() {
        dokumenter.clear();
        numre.clear();
        batch = 0;
    }

    /** The last portion has a cursor; those before it have none. */
    Portion<Fregbilde> neste() {
        if (jobb == null) {
            sekvens = klient.sisteSekvens();
            jobb = klient.bestillUttrekk(sekvens);
        }
        String bestilt = jobb;
        try {
            if (dokumenter.isEmpty() && numre.isEmpty()) {
                Fregklient.Batch neste = vent(bestilt, batch);
                dokumenter.addAll(neste.dokumenter());
                numre.addAll(neste.numre());
                batch++;
            }
        } catch (Fregklient.UttrekkBorte _) {
            jobb = null;
            fraBegynnelsen();
            throw new Kildefeil(Kildefeil.Grunn.IKKE_KLAR);
        }
        if (dokumenter.isEmpty() && numre.isEmpty()) {
            return new Portion<>(List.of(), sekvens + 1, true, false, null, null);
        }
        List<Fregklient.Dokument> funnet = dokumenter.isEmpty()
                ? klient.dokumenterMedNummer(bunke(numre))
                : klient.dokumenterMedId(bunke(dokumenter));
        String ledd = "uttrekk-" + bestilt;
        List<Innslag<Fregbilde>> innslag = funnet.parallelStream()
                .map(dokument -> Fregleser.dokument(dokument.person(), ledd, null, dokument.vilHa(), Set.of()))
                .toList();
        return new Portion<>(innslag, null, true, true, null, null);
    }

    private static List<String> bunke(Queue<String> alle) {
        List<String> bunke = new ArrayList<>(BUNKE);
        while (bunke.size() < BUNKE && !alle.isEmpty()) {
            bunke.add(alle.remove());
        }
        return bunke;
    }

    private Fregklient.Batch vent(String bestilt, int nummer) {
        for (int forsoek = 0; forsoek < TAALMODIGHET; forsoek++) {
            Optional<Fregklient.Batch> klar = klient.batch(bestilt, nummer);
            if (klar.isPresent()) {
                return klar.get();
            }
            sov();
        }
        throw new Kildefeil(Kildefeil.Grunn.IKKE_KLAR);
    }

    private static void sov() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Kildefeil(Kildefeil.Grunn.IKKE_KLAR, null, e);
        }
    }
}
