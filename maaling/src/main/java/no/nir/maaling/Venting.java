package no.nir.maaling;

import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again at what others work on. */
final class Venting {

    private Venting() {}

    static <T> T til(Supplier<T> hent, Predicate<T> ferdig) {
        T naa = hent.get();
        while (!ferdig.test(naa)) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            naa = hent.get();
        }
        return naa;
    }
}
