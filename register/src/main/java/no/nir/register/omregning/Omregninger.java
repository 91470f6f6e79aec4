package no.nir.register.omregning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import no.nir.register.kategori.Kategoriberegner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders, stops, resumes and closes an omregning, and tells how far each has come. At most one is open. */
@Service
public class Omregninger {

    /**
     * So many persons stand locked while their stretch is done, a few tenths of a second: whoever registers on one of them waits that long at
     * most, and the fixed cost of the statements is spread on enough of them.
     */
    private static final int BUNKE = 1000;

    private static final String LES = """
            select o.omregning_id, o.bestilt, o.bestilt_av, o.grunn, o.regelversjon, o.status, o.status_fra, o.status_av, b.*,
                   (select count(*) from omregningsfeil f where f.omregning_id = o.omregning_id) feilet
              from omregning o
             cross join lateral (
                   select min(tatt) begynt, coalesce(sum(personer), 0) personer,
                          coalesce(sum(personer) filter (where ferdig is not null), 0) sett, coalesce(sum(endret), 0) endret,
                          coalesce(sum(tidslinjer), 0) tidslinjer, coalesce(sum(frister), 0) frister,
                          coalesce(sum(tilhoerighet), 0) tilhoerighet
                     from omregningsbunke b where b.omregning_id = o.omregning_id) b
            """;

    private final JdbcClient jdbc;
    private final Kategoriberegner beregner;
    private final Clock klokke;

    Omregninger(JdbcClient jdbc, Kategoriberegner beregner, Clock klokke) {
        this.jdbc = jdbc;
        this.beregner = beregner;
        this.klokke = klokke;
    }

    /** Which reading of the law this program computes by. */
    public String programmetsRegelversjon() {
        return beregner.regelversjon();
    }

    /**
     * @param noekkel the sender's own: the same order sent again gives the same answer
     * @param hvem the user's id, or what a command calls itself
     */
    @Transactional
    public Bestilling bestill(String noekkel, String hvem, String grunn) {
        return bestill(noekkel, hvem, grunn, Utsnitt.HELE);
    }

    /** The persons from one id to another, in stretches of so many. */
    record Utsnitt(long fra, long til, int bunke) {
        static final Utsnitt HELE = new Utsnitt(0, Long.MAX_VALUE, BUNKE);
    }

    @Transactional
    Bestilling bestill(String noekkel, String hvem, String grunn, Utsnitt utsnitt) {
        Optional<Long> ny = jdbc.sql("""
                insert into omregning (noekkel, bestilt, bestilt_av, grunn, regelversjon, status, status_fra, status_av)
                values (:noekkel, :naa, :hvem, :grunn, :versjon, 'GAAR', :naa, :hvem)
                    on conflict do nothing returning omregning_id
                """)
                .param("noekkel", noekkel)
                .param("naa", OffsetDateTime.now(klokke))
                .param("hvem", hvem)
                .param("grunn", grunn.strip())
                .param("versjon", programmetsRegelversjon())
                .query(Long.class)
                .optional();
        if (ny.isEmpty()) {
            return sammeBestilling(noekkel).orElseGet(this::opptatt);
        }
        jdbc.sql("""
                insert into omregningsbunke (omregning_id, nr, fra, til, personer)
                select :id, nr + 1, min(person_id), max(person_id), count(*)
                  from (select person_id, (row_number() over (order by person_id) - 1) / :bunke nr
                          from person where person_id between :fra and :til) p
                 group by nr
                """)
                .param("id", ny.get())
                .param("bunke", utsnitt.bunke())
                .param("fra", utsnitt.fra())
                .param("til", utsnitt.til())
                .update();
        return new Bestilling.Bestilt(get(ny.get()));
    }

    private Optional<Bestilling> sammeBestilling(String noekkel) {
        return jdbc.sql(LES + "where o.noekkel = ?")
                .param(noekkel)
                .query(Omregninger::rad)
                .optional()
                .map(Bestilling.Bestilt::new);
    }

    private Bestilling opptatt() {
        Omregning aapen = finnAapen().orElseThrow();
        return aapen.status() == Omregningsstatus.GAAR
                ? new Bestilling.AlleredeIGang(aapen)
                : new Bestilling.StansetStaarIgjen(aapen);
    }

    /** The nodes finish the stretch they have in hand, and take no other. */
    @Transactional
    public Styring stans(String hvem) {
        return aapen(aapen -> settStatus(aapen, Omregningsstatus.STANSET, hvem));
    }

    @Transactional
    public Styring fortsett(String hvem) {
        return aapen(aapen -> aapen.regelversjon().equals(programmetsRegelversjon())
                ? settStatus(aapen, Omregningsstatus.GAAR, hvem)
                : new Styring.AnnenRegelversjon(aapen, programmetsRegelversjon()));
    }

    /** For good: what is done stays done, the rest is not looked at. */
    @Transactional
    public Styring avslutt(String hvem) {
        return aapen(aapen -> settStatus(aapen, Omregningsstatus.AVSLUTTET, hvem));
    }

    private Styring aapen(java.util.function.Function<Omregning, Styring> gjoer) {
        jdbc.sql("select from omregning where status in ('GAAR', 'STANSET') for no key update")
                .query(_ -> {});
        return finnAapen().map(gjoer).orElseGet(Styring.IngenAapen::new);
    }

    private Styring settStatus(Omregning aapen, Omregningsstatus status, String hvem) {
        if (aapen.status() != status) {
            jdbc.sql("update omregning set status = ?, status_fra = ?, status_av = ? where omregning_id = ?")
                    .params(status.name(), OffsetDateTime.now(klokke), hvem, aapen.omregningId())
                    .update();
        }
        return new Styring.Gjort(get(aapen.omregningId()));
    }

    /** The one under way or stopped. */
    public Optional<Omregning> finnAapen() {
        return jdbc.sql(LES + "where o.status in ('GAAR', 'STANSET')")
                .query(Omregninger::rad)
                .optional();
    }

    public Optional<Omregning> finn(long omregningId) {
        return jdbc.sql(LES + "where o.omregning_id = ?")
                .param(omregningId)
                .query(Omregninger::rad)
                .optional();
    }

    public Omregning get(long omregningId) {
        return finn(omregningId).orElseThrow();
    }

    /** Newest first. */
    public List<Omregning> list(int antall) {
        return jdbc.sql(LES + "order by o.omregning_id desc limit ?")
                .param(antall)
                .query(Omregninger::rad)
                .list();
    }

    private static Omregning rad(ResultSet rs, int nr) throws SQLException {
        OffsetDateTime begynt = rs.getObject("begynt", OffsetDateTime.class);
        return new Omregning(
                rs.getLong("omregning_id"),
                instant(rs, "bestilt"),
                rs.getString("bestilt_av"),
                rs.getString("grunn"),
                rs.getString("regelversjon"),
                Omregningsstatus.valueOf(rs.getString("status")),
                instant(rs, "status_fra"),
                rs.getString("status_av"),
                begynt == null ? null : begynt.toInstant(),
                new Omregning.Tall(
                        rs.getLong("personer"),
                        rs.getLong("sett"),
                        rs.getLong("endret"),
                        rs.getLong("tidslinjer"),
                        rs.getLong("frister"),
                        rs.getLong("tilhoerighet"),
                        rs.getLong("feilet")));
    }

    private static Instant instant(ResultSet rs, String kolonne) throws SQLException {
        return rs.getObject(kolonne, OffsetDateTime.class).toInstant();
    }
}
