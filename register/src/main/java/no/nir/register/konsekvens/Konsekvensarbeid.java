package no.nir.register.konsekvens;

import java.util.List;
import java.util.Optional;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.register.kategori.Virkning;
import no.nir.register.kategori.Virkningsberegner;
import no.nir.register.omregning.Feillogg;
import no.nir.register.omregning.Halvering;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does one stretch of persons. The row of the stretch is held meanwhile, so no other node takes it; one that dies lets go of it with nothing
 * written. The answers are computed in a transaction of their own that sees one state of the register and may only read: no person is
 * locked meanwhile, and no answer can be written.
 */
@Service
public class Konsekvensarbeid {

    private record Bunke(long konsekvensId, int nr, long fra, long til) {}

    private final JdbcClient jdbc;
    private final Virkningsberegner beregner;
    private final Bestillinger bestillinger;
    private final Virkningsskriver skriver;
    private final PlatformTransactionManager transaksjoner;
    private final Feillogg feillogg = new Feillogg();

    Konsekvensarbeid(
            JdbcClient jdbc,
            Virkningsberegner beregner,
            Bestillinger bestillinger,
            Virkningsskriver skriver,
            PlatformTransactionManager transaksjoner) {
        this.jdbc = jdbc;
        this.beregner = beregner;
        this.bestillinger = bestillinger;
        this.skriver = skriver;
        this.transaksjoner = transaksjoner;
    }

    /**
     * Takes a stretch nobody has, and does it.
     *
     * @param node what the worker calls itself
     * @return whether there was one; false also when a konsekvens was found to be finished, or none is under way
     */
    public boolean gjoerEn(String node) {
        boolean gjort = Boolean.TRUE.equals(new TransactionTemplate(transaksjoner)
                .execute(_ -> ta().map(bunke -> gjoer(bunke, node)).orElse(false)));
        if (!gjort) {
            skriver.avrund(node);
        }
        return gjort;
    }

    private Optional<Bunke> ta() {
        return jdbc.sql("""
                select b.konsekvens_id, b.nr, b.fra, b.til
                  from konsekvens k join konsekvensbunke b using (konsekvens_id)
                 where k.status = 'GAAR' and k.program = ? and b.ferdig is null
                 order by b.konsekvens_id, b.nr limit 1 for update of b skip locked
                """).param(bestillinger.program()).query(Bunke.class).optional();
    }

    private boolean gjoer(Bunke bunke, String node) {
        List<Long> ider = jdbc.sql("select person_id from person where person_id between ? and ? order by person_id")
                .params(bunke.fra(), bunke.til())
                .query(Long.class)
                .list();
        Regelparametre parametre = bestillinger.parametre(bunke.konsekvensId());
        TransactionTemplate lesing = new TransactionTemplate(transaksjoner);
        lesing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        lesing.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        lesing.setReadOnly(true);
        List<Bunkesvar> svar = new Halvering<>(
                        lesing, noen -> regn(noen, parametre), (id, feil) -> umulig(bunke, id, feil))
                .gjoer(ider);
        skriver.skriv(bunke.konsekvensId(), bunke.nr(), node, Bunkesvar.samlet(svar));
        return true;
    }

    private Bunkesvar umulig(Bunke bunke, long personId, RuntimeException feil) {
        feillogg.skriv(bunke.konsekvensId(), personId, feil);
        return Bunkesvar.umulig(personId);
    }

    private Bunkesvar regn(List<Long> ider, Regelparametre parametre) {
        List<Virkning> virkninger = beregner.proev(ider, parametre);
        return new Bunkesvar(virkninger, ider.isEmpty() ? 0 : utdaterte(ider.getFirst(), ider.getLast()), List.of());
    }

    /** Whose stored answer is by other rules than those the register has taken into use since, and no omregning has looked at since. */
    private long utdaterte(long fra, long til) {
        return jdbc.sql("""
                with bruk as (select versjon from regelversjon order by tatt_i_bruk desc limit 1)
                select count(*) from beregning b, bruk
                 where b.person_id between :fra and :til and b.regelversjon <> bruk.versjon
                   and not exists (select from omregningsbunke ob join omregning o using (omregning_id)
                                    where o.regelversjon = bruk.versjon and ob.ferdig >= b.beregnet
                                      and b.person_id between ob.fra and ob.til)
                """)
                .param("fra", fra)
                .param("til", til)
                .query(Long.class)
                .single();
    }
}
