package no.nir.register.omregning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nir.register.journal.Personlaas;
import no.nir.register.kategori.KategoriEndret;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Omregnet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does one stretch of persons in one transaction. The row of the stretch is held while it is done, so no other node takes it; one that dies
 * lets go of it with nothing written. The locks of the persons are taken as for every other change, so what is registered meanwhile is seen
 * either before or after, and never lost.
 */
@Service
public class Bunkearbeid {

    private static final Omregnet INGEN = new Omregnet(0, 0, 0, 0, List.of());

    private record Bunke(long omregningId, int nr, long fra, long til) {}

    private final JdbcClient jdbc;
    private final Personlaas laas;
    private final Kategoriberegner beregner;
    private final Clock klokke;
    private final PlatformTransactionManager transaksjoner;
    private final Feillogg feillogg = new Feillogg();

    Bunkearbeid(
            JdbcClient jdbc,
            Personlaas laas,
            Kategoriberegner beregner,
            Clock klokke,
            PlatformTransactionManager transaksjoner) {
        this.jdbc = jdbc;
        this.laas = laas;
        this.beregner = beregner;
        this.klokke = klokke;
        this.transaksjoner = transaksjoner;
    }

    /**
     * Takes a stretch nobody has, and does it.
     *
     * @param node what the worker calls itself
     * @return whether there was one; false also when an omregning was found to be finished, or none is under way
     */
    public boolean gjoerEn(String node) {
        boolean gjort = Boolean.TRUE.equals(new TransactionTemplate(transaksjoner)
                .execute(_ -> ta().map(bunke -> gjoer(bunke, node)).orElse(false)));
        if (!gjort) {
            avrund(node);
        }
        return gjort;
    }

    private Optional<Bunke> ta() {
        return jdbc.sql("""
                select b.omregning_id, b.nr, b.fra, b.til
                  from omregning o join omregningsbunke b using (omregning_id)
                 where o.status = 'GAAR' and o.regelversjon = ? and b.ferdig is null
                 order by b.nr limit 1 for update of b skip locked
                """)
                .param(beregner.regelversjon())
                .query((rs, _) -> new Bunke(rs.getLong(1), rs.getInt(2), rs.getLong(3), rs.getLong(4)))
                .optional();
    }

    private boolean gjoer(Bunke bunke, String node) {
        OffsetDateTime tatt = OffsetDateTime.now(klokke);
        List<Long> ider = laas.laasStrekk(bunke.fra(), bunke.til());
        Omregnet omregnet = regn(bunke, ider);
        jdbc.sql("""
                update omregningsbunke
                   set tatt = ?, ferdig = ?, node = ?, endret = ?, tidslinjer = ?, frister = ?, tilhoerighet = ?
                 where omregning_id = ? and nr = ?
                """)
                .params(tatt, OffsetDateTime.now(klokke), node)
                .params(
                        omregnet.personer(),
                        omregnet.tidslinjer(),
                        omregnet.frister(),
                        omregnet.tilhoerighet(),
                        bunke.omregningId(),
                        bunke.nr())
                .update();
        return true;
    }

    private Omregnet regn(Bunke bunke, List<Long> ider) {
        TransactionTemplate del = new TransactionTemplate(transaksjoner);
        del.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return new Halvering<>(del, noen -> regnOgNoter(bunke, noen), (id, feil) -> noterFeil(bunke, id, feil))
                .gjoer(ider).stream().reduce(INGEN, Bunkearbeid::sum);
    }

    private Omregnet regnOgNoter(Bunke bunke, List<Long> ider) {
        Omregnet omregnet = beregner.omregn(ider);
        noter(bunke, omregnet.kategorier());
        return omregnet;
    }

    private static Omregnet sum(Omregnet a, Omregnet b) {
        List<KategoriEndret> begge = new ArrayList<>(a.kategorier());
        begge.addAll(b.kategorier());
        return new Omregnet(
                a.personer() + b.personer(),
                a.tidslinjer() + b.tidslinjer(),
                a.frister() + b.frister(),
                a.tilhoerighet() + b.tilhoerighet(),
                begge);
    }

    private void noter(Bunke bunke, List<KategoriEndret> endringer) {
        if (endringer.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into omregningsendring
                       (person_id, omregning_id, ordning, fom, foer, naa, regler, hjemmel, kommunenummer)
                select e.person_id, :id, e.ordning, e.fom, e.foer, e.naa, coalesce(k.regler, '{}'), k.hjemmel, t.kommunenummer
                  from unnest(:personer::bigint[], :ordninger::text[], :dager::date[], :foer::text[], :naa::text[])
                         as e (person_id, ordning, fom, foer, naa)
                  left join kategori k on k.person_id = e.person_id and k.ordning = e.ordning and k.fom <= e.fom
                                      and (k.tom is null or k.tom >= e.fom)
                  left join tilhoerighet t on t.person_id = e.person_id and t.fom <= :idag and (t.tom is null or t.tom >= :idag)
                """)
                .param("id", bunke.omregningId())
                .param(
                        "personer",
                        endringer.stream().map(KategoriEndret::personId).toArray(Long[]::new))
                .param("ordninger", tekster(endringer, KategoriEndret::ordning))
                .param("dager", tekster(endringer, e -> e.fom().toString()))
                .param("foer", tekster(endringer, KategoriEndret::foer))
                .param("naa", tekster(endringer, KategoriEndret::naa))
                .param("idag", LocalDate.now(klokke))
                .update();
    }

    private static String[] tekster(
            List<KategoriEndret> endringer, java.util.function.Function<KategoriEndret, String> felt) {
        return endringer.stream().map(felt).toArray(String[]::new);
    }

    private Omregnet noterFeil(Bunke bunke, long personId, RuntimeException feil) {
        feillogg.skriv(bunke.omregningId(), personId, feil);
        jdbc.sql("insert into omregningsfeil (person_id, omregning_id) values (?, ?) on conflict do nothing")
                .params(personId, bunke.omregningId())
                .update();
        return INGEN;
    }

    /** Marks the omregning as finished when its last stretch is done; also after a node died between the two. */
    private void avrund(String node) {
        jdbc.sql("""
                update omregning o set status = 'FERDIG', status_fra = ?, status_av = ?
                 where status = 'GAAR'
                   and not exists (select from omregningsbunke b where b.omregning_id = o.omregning_id and b.ferdig is null)
                """).params(OffsetDateTime.now(klokke), node).update();
    }
}
