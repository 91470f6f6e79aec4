package no.nir.register.konsekvens;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.nir.register.omregning.Omregningsstatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders, stops, resumes and closes a konsekvens, and tells how far each has come. Many can be open. */
@Service
public class Konsekvenser {

    private static final String LES = """
            select k.*, b.*, v.*, (select count(*) from konsekvensfeil f where f.konsekvens_id = k.konsekvens_id) feilet,
                   (select p.publisert from konsekvenspublisering p
                     where p.konsekvens_id = k.konsekvens_id and p.trukket is null) publisert
              from konsekvens k
             cross join lateral (
                   select coalesce(sum(personer), 0) personer, coalesce(sum(personer) filter (where ferdig is not null), 0) sett,
                          coalesce(sum(endret), 0) endret, coalesce(sum(kategorier), 0) kategorier,
                          coalesce(sum(frister), 0) frister, coalesce(sum(andre_grunner), 0) andre_grunner,
                          coalesce(sum(utdaterte), 0) utdaterte
                     from konsekvensbunke b where b.konsekvens_id = k.konsekvens_id) b
             cross join lateral (
                   select coalesce(array_agg(punkt order by regel), '{}') punkter, coalesce(array_agg(regel order by regel), '{}') regler,
                          coalesce(array_agg(foer order by regel), '{}') verdier_foer,
                          coalesce(array_agg(naa order by regel), '{}') verdier_naa
                     from konsekvensvalg v where v.konsekvens_id = k.konsekvens_id and v.foer is distinct from v.naa) v
            """;

    private final JdbcClient jdbc;
    private final Bestillinger bestillinger;
    private final Clock klokke;

    Konsekvenser(JdbcClient jdbc, Bestillinger bestillinger, Clock klokke) {
        this.jdbc = jdbc;
        this.bestillinger = bestillinger;
        this.klokke = klokke;
    }

    /** Which rules this program tries. */
    public String program() {
        return bestillinger.program();
    }

    /**
     * @param noekkel the sender's own: the same order sent again gives the same answer
     * @param hvem the user's id, or what a command calls itself
     */
    @Transactional
    public Konsekvens bestill(String noekkel, String hvem, Oppdrag oppdrag) {
        return bestill(noekkel, hvem, oppdrag, Utsnitt.HELE);
    }

    @Transactional
    Konsekvens bestill(String noekkel, String hvem, Oppdrag oppdrag, Utsnitt utsnitt) {
        return get(bestillinger.bestill(noekkel, hvem, oppdrag, utsnitt));
    }

    /** The nodes finish the stretch they have in hand, and take no other. Only one that goes can be stopped. */
    @Transactional
    public Konsekvens stans(long konsekvensId, String hvem) {
        return sett(konsekvensId, Omregningsstatus.STANSET, hvem, Omregningsstatus.GAAR);
    }

    @Transactional
    public Konsekvens fortsett(long konsekvensId, String hvem) {
        return sett(konsekvensId, Omregningsstatus.GAAR, hvem, Omregningsstatus.STANSET);
    }

    /** For good: what is found stays, the rest is not looked at. */
    @Transactional
    public Konsekvens avslutt(long konsekvensId, String hvem) {
        return sett(konsekvensId, Omregningsstatus.AVSLUTTET, hvem, Omregningsstatus.GAAR, Omregningsstatus.STANSET);
    }

    /** What stands otherwise stays as it is. */
    private Konsekvens sett(long konsekvensId, Omregningsstatus ny, String hvem, Omregningsstatus... naarDenEr) {
        jdbc.sql("""
                update konsekvens set status = :ny, status_fra = :naa, status_av = :hvem
                 where konsekvens_id = :id and status = any(:fra::text[])
                """)
                .param("ny", ny.name())
                .param("naa", OffsetDateTime.now(klokke))
                .param("hvem", hvem)
                .param("id", konsekvensId)
                .param("fra", java.util.Arrays.stream(naarDenEr).map(Enum::name).toArray(String[]::new))
                .update();
        return get(konsekvensId);
    }

    public Optional<Konsekvens> finn(long konsekvensId) {
        return jdbc.sql(LES + "where k.konsekvens_id = ?")
                .param(konsekvensId)
                .query(Konsekvensrad::les)
                .optional();
    }

    public Konsekvens get(long konsekvensId) {
        return finn(konsekvensId).orElseThrow();
    }

    /** Newest first. */
    public List<Konsekvens> list(int antall) {
        return jdbc.sql(LES + "order by k.konsekvens_id desc limit ?")
                .param(antall)
                .query(Konsekvensrad::les)
                .list();
    }

    /** Those the municipalities may see, the last published first. */
    public List<Konsekvens> listPubliserte() {
        return jdbc.sql("""
                        select * from (%s) alle where publisert is not null order by publisert desc
                        """.formatted(LES)).query(Konsekvensrad::les).list();
    }

    /** The newest first, by name alone: nothing is counted. */
    public List<Publisert> listPublisertSiden(Instant siden) {
        return jdbc.sql("""
                        select k.konsekvens_id, k.tittel from konsekvens k join konsekvenspublisering p using (konsekvens_id)
                         where p.trukket is null and p.publisert >= :siden order by p.publisert desc
                        """)
                .param("siden", siden.atOffset(ZoneOffset.UTC))
                .query((rad, _) -> new Publisert(rad.getLong("konsekvens_id"), rad.getString("tittel")))
                .list();
    }

    public record Publisert(long konsekvensId, String tittel) {}
}
