package no.nir.register.kilde;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/** Takes one source in until it has nothing more: fetching and reading the next portion while this one is written. */
final class Kildeloep<T> {

    private final Kilde<T> kilde;
    private final Inntaksskriver skriver;
    private final Kildetilstander tilstander;

    Kildeloep(Kilde<T> kilde, Inntaksskriver skriver, Kildetilstander tilstander) {
        this.kilde = kilde;
        this.skriver = skriver;
        this.tilstander = tilstander;
    }

    /**
     * @param behandlet told the number of items so far, after each portion
     * @return the number of items
     * @throws Kildefeil when the source does not answer as it should; what was written before stays written
     */
    long toem(LongConsumer behandlet) {
        try (ExecutorService henter = Executors.newVirtualThreadPerTaskExecutor()) {
            return toem(behandlet, henter);
        }
    }

    private long toem(LongConsumer behandlet, ExecutorService henter) {
        long antall = 0;
        kilde.begynn();
        Long peker = tilstander.finnPeker(kilde.navn()).orElse(null);
        Portion<T> portion = kilde.hent(peker);
        while (true) {
            Long neste = portion.nestePeker() == null ? peker : portion.nestePeker();
            Future<Portion<T>> forut =
                    portion.merVenter() && portion.kanHentesForut() ? henter.submit(() -> kilde.hent(neste)) : null;
            skriver.skriv(kilde, peker, portion);
            tilstander.svarte(kilde.navn(), portion.merVenter(), portion.sisteHendelse(), portion.etterslep());
            antall += portion.innslag().size();
            behandlet.accept(antall);
            if (!portion.merVenter()) {
                return antall;
            }
            peker = neste;
            portion = forut == null ? kilde.hent(peker) : vent(forut);
        }
    }

    private Portion<T> vent(Future<Portion<T>> forut) {
        try {
            return forut.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Kildefeil feil ? feil : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Kildefeil(Kildefeil.Grunn.UTEN_FORBINDELSE, null, e);
        }
    }
}
