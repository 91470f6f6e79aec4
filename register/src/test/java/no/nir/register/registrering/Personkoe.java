package no.nir.register.registrering;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.nir.register.journal.Personlaas;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds a person while others come for it, each in a thread and a transaction of its own. The next one starts when PostgreSQL says that the
 * one before it waits, so the order they come in is always the same; then the person is let go and all of them run.
 */
public record Personkoe(JdbcClient jdbc, Personlaas laas, TransactionTemplate transaksjon) {

    public static Personkoe av(ApplicationContext kontekst) {
        return new Personkoe(
                kontekst.getBean(JdbcClient.class),
                kontekst.getBean(Personlaas.class),
                new TransactionTemplate(kontekst.getBean(PlatformTransactionManager.class)));
    }

    /** What they came to, in the order they came. */
    @SafeVarargs
    final <T> List<T> slipp(long person, Callable<? extends T>... iKoe) throws Exception {
        return slipp(person, () -> {}, List.of(iKoe));
    }

    /** @param imens what is done to the person while they wait, by the one who holds it */
    public <T> List<T> slipp(long person, Runnable imens, List<? extends Callable<? extends T>> iKoe) throws Exception {
        try (ExecutorService traader = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<? extends T>> kommer = new ArrayList<>();
            transaksjon.executeWithoutResult(_ -> {
                laas.laas(List.of(person));
                for (Callable<? extends T> en : iKoe) {
                    kommer.add(traader.submit(en));
                    ventPaa(kommer);
                }
                imens.run();
            });
            List<T> svar = new ArrayList<>();
            for (Future<? extends T> en : kommer) {
                svar.add(en.get());
            }
            return svar;
        }
    }

    private void ventPaa(List<? extends Future<?>> kommer) {
        while (venter() < kommer.size()) {
            if (kommer.stream().anyMatch(Future::isDone)) {
                throw new AssertionError("one of them did not wait for the person");
            }
            Thread.onSpinWait();
        }
    }

    private long venter() {
        return jdbc.sql("""
                select count(distinct l.pid) from pg_locks l join pg_stat_activity a on a.pid = l.pid
                 where not l.granted and a.datname = current_database()
                """).query(Long.class).single();
    }
}
