package no.nir.register.varsling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which days have been run. */
@Repository
class Kjoeringer {

    private final JdbcClient jdbc;
    private final Clock klokke;

    Kjoeringer(JdbcClient jdbc, Clock klokke) {
        this.jdbc = jdbc;
        this.klokke = klokke;
    }

    Optional<LocalDate> sisteFerdige() {
        return jdbc.sql("select dag from dagskjoering where ferdig is not null order by dag desc limit 1")
                .query(LocalDate.class)
                .optional();
    }

    void begynn(LocalDate dag) {
        jdbc.sql("insert into dagskjoering (dag, startet) values (?, ?) on conflict do nothing")
                .param(dag)
                .param(OffsetDateTime.now(klokke))
                .update();
    }

    /** The numbers are counted from what was written, so that an interrupted run and two nodes give the same. */
    void fullfoer(LocalDate dag, int omregnet) {
        jdbc.sql("""
                update dagskjoering d
                   set ferdig = coalesce(d.ferdig, greatest(d.startet, :naa)), sist = greatest(d.startet, d.ferdig, :naa),
                       omregnet = d.omregnet + :omregnet, varslet = h.varslet, inntruffet = h.inntruffet,
                       bortfalt = h.bortfalt
                  from (select count(*) filter (where slag = 'VARSLET') varslet,
                               count(*) filter (where slag = 'INNTRUFFET') inntruffet,
                               count(*) filter (where slag = 'BORTFALT') bortfalt
                          from kategorihendelse where kjoert = :dag) h
                 where d.dag = :dag
                """)
                .param("naa", OffsetDateTime.now(klokke))
                .param("omregnet", omregnet)
                .param("dag", dag)
                .update();
    }
}
