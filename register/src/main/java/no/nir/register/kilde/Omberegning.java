package no.nir.register.kilde;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.nir.register.journal.PersonGlemt;
import no.nir.register.journal.Personlaas;
import no.nir.register.kategori.Kategoriberegner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sees to it that categories follow the facts: in the same transaction, or, during a large catch-up where the same person comes
 * again and again, by a queue that is written in that transaction and emptied at its end.
 */
@Component
class Omberegning {

    private static final Logger LOG = LoggerFactory.getLogger(Omberegning.class);
    private static final int BUNKE = 1000;

    enum Naar {
        STRAKS,
        UTSATT
    }

    private final JdbcClient jdbc;
    private final Personlaas laas;
    private final Kategoriberegner kategorier;
    private final TransactionOperations transaksjon;

    Omberegning(JdbcClient jdbc, Personlaas laas, Kategoriberegner kategorier, TransactionOperations transaksjon) {
        this.jdbc = jdbc;
        this.laas = laas;
        this.kategorier = kategorier;
        this.transaksjon = transaksjon;
    }

    @EventListener
    void glemt(PersonGlemt hendelse) {
        jdbc.sql("delete from utsatt_beregning where person_id = ?")
                .param(hendelse.personId())
                .update();
    }

    void laas(Collection<Long> personIder, Naar naar) {
        laas.laas(
                switch (naar) {
                    case STRAKS -> medAvhengige(personIder);
                    case UTSATT -> personIder;
                });
    }

    void etter(Collection<Long> beroerte, Naar naar) {
        if (beroerte.isEmpty()) {
            return;
        }
        switch (naar) {
            case STRAKS -> kategorier.beregn(beroerte);
            case UTSATT -> utsett(beroerte);
        }
    }

    /** Recomputes all who wait. Also after a crash in the middle: the queue is in the database. */
    void toemKoe(Consumer<Framdrift> framdrift) {
        long etter = 0;
        long ferdige = 0;
        long totalt = ventende();
        List<Long> bunke = neste(etter);
        while (!bunke.isEmpty()) {
            beregnBunke(bunke);
            etter = bunke.getLast();
            ferdige += bunke.size();
            framdrift.accept(new Framdrift("KATEGORI", ferdige, totalt));
            bunke = neste(etter);
        }
    }

    private void beregnBunke(List<Long> bunke) {
        try {
            transaksjon.executeWithoutResult(_ -> beregn(bunke));
        } catch (RuntimeException e) {
            if (!Inntaksskriver.skyldesInnholdet(e)) {
                throw e;
            }
            if (bunke.size() > 1) {
                bunke.forEach(en -> beregnBunke(List.of(en)));
            } else {
                // stays in the queue: tried again at the end of the next catch-up
                LOG.error("Kategorier kunne ikke beregnes for person {}", bunke.getFirst(), e);
            }
        }
    }

    private void beregn(List<Long> bunke) {
        laas.laas(medAvhengige(bunke));
        kategorier.beregn(bunke);
        jdbc.sql("delete from utsatt_beregning where person_id = any(?)")
                .param(bunke.toArray(Long[]::new))
                .update();
    }

    private long ventende() {
        return jdbc.sql("select count(*) from utsatt_beregning")
                .query(Long.class)
                .single();
    }

    private List<Long> neste(long etter) {
        return jdbc.sql("select person_id from utsatt_beregning where person_id > ? order by person_id limit ?")
                .param(etter)
                .param(BUNKE)
                .query(Long.class)
                .list();
    }

    private void utsett(Collection<Long> beroerte) {
        jdbc.sql("""
                insert into utsatt_beregning (person_id) select unnest(?::bigint[]) order by 1 on conflict do nothing
                """).param(beroerte.toArray(Long[]::new)).update();
    }

    private Set<Long> medAvhengige(Collection<Long> personIder) {
        Set<Long> alle = new TreeSet<>(personIder);
        alle.addAll(kategorier.avhengige(personIder));
        return alle;
    }
}
