package no.nir.maaling;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers that fetch addresses in turn, each as fast as it gets answers, for a while. */
record Last(Nettleser nettleser, int innringere, Duration varighet) {

    /**
     * @param perSekund pages per second, all callers together
     * @param tider of the pages
     */
    record Resultat(double perSekund, Tider tider) {}

    Resultat kjoer(List<URI> adresser) throws InterruptedException, ExecutionException {
        List<Double> tider = Collections.synchronizedList(new ArrayList<>());
        long start = System.nanoTime();
        try (ExecutorService traader = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> alle = new ArrayList<>();
            for (int i = 0; i < innringere; i++) {
                int foerste = i;
                alle.add(traader.submit(() -> {
                    ring(adresser, foerste, start, tider);
                    return null;
                }));
            }
            for (Future<?> en : alle) {
                en.get();
            }
        }
        double sekunder = (System.nanoTime() - start) / 1e9;
        return new Resultat(tider.size() / sekunder, Tider.av(tider));
    }

    private void ring(List<URI> adresser, int foerste, long start, List<Double> tider) throws Exception {
        for (int i = foerste; System.nanoTime() - start < varighet.toNanos(); i++) {
            long foer = System.nanoTime();
            int status = nettleser.hent(adresser.get(i % adresser.size())).statusCode();
            if (status != 200) {
                throw new IllegalStateException("en side svarte " + status + " under målingen");
            }
            tider.add((System.nanoTime() - foer) / 1e6);
        }
    }
}
