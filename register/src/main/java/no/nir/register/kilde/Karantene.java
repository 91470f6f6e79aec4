package no.nir.register.kilde;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.nir.register.journal.Masternoekkel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The items that could not be taken in, as received, encrypted: they could not be tied to a person whose key to use. */
@Service
public class Karantene {

    private static final String FORMAAL = "karantene";
    /** Beyond this only a human tries again. */
    private static final int FORSOEK_AV_SEG_SELV = 10;

    private final JdbcClient jdbc;
    private final Masternoekkel noekkel;
    private final Clock klokke;

    Karantene(JdbcClient jdbc, Masternoekkel noekkel, Clock klokke) {
        this.jdbc = jdbc;
        this.noekkel = noekkel;
        this.klokke = klokke;
    }

    /** Those not settled, newest first. */
    public List<Karantenesak> listUloeste(int antall) {
        return jdbc.sql("select * from karantene where loest is null order by karantene_id desc limit ?")
                .param(antall)
                .query((rs, _) -> les(rs))
                .list();
    }

    /** Those settled lately, newest first. */
    public List<Karantenesak> listLoeste(int antall) {
        return jdbc.sql("select * from karantene where loest is not null order by loest desc limit ?")
                .param(antall)
                .query((rs, _) -> les(rs))
                .list();
    }

    public int antallUloeste() {
        return jdbc.sql("select count(*) from karantene where loest is null")
                .query(Integer.class)
                .single();
    }

    public Optional<Karantenesak> finn(long karanteneId) {
        return jdbc.sql("select * from karantene where karantene_id = ?")
                .param(karanteneId)
                .query((rs, _) -> les(rs))
                .optional();
    }

    /** A human says that it shall not be taken in. False when it was settled already. */
    @Transactional
    public boolean avvis(long karanteneId, String bruker, String begrunnelse) {
        return loes(karanteneId, "AVVIST", bruker, begrunnelse);
    }

    void settInn(Kildenavn kilde, List<? extends Innslag.Uleselig<?>> innslag) {
        for (Innslag.Uleselig<?> ett : innslag) {
            Innslag.Opphav opphav = ett.opphav();
            jdbc.sql("""
                    insert into karantene (kilde, sekvens, hendelse_id, slag, grunn, raa, masternoekkel, mottatt)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (kilde, sekvens) where loest is null and sekvens is not null
                    do update set grunn = excluded.grunn, raa = excluded.raa, masternoekkel = excluded.masternoekkel,
                                  forsoek = karantene.forsoek + 1
                    """)
                    .param(kilde.name())
                    .param(opphav.sekvens())
                    .param(opphav.hendelseId())
                    .param(opphav.slag())
                    .param(ett.grunn().name())
                    .param(noekkel.krypter(FORMAAL, opphav.raa().get()))
                    .param(noekkel.id())
                    .param(naa())
                    .update();
        }
    }

    byte[] raa(long karanteneId) {
        byte[] kryptert = jdbc.sql("select raa from karantene where karantene_id = ?")
                .param(karanteneId)
                .query(byte[].class)
                .single();
        return noekkel.dekrypter(FORMAAL, Objects.requireNonNull(kryptert));
    }

    /** Open items that something told later may have healed. */
    List<Karantenesak> listSomKanLeges(Kildenavn kilde) {
        return jdbc.sql("""
                select * from karantene where kilde = ? and loest is null and forsoek < ? order by karantene_id
                """).param(kilde.name()).param(FORSOEK_AV_SEG_SELV).query((rs, _) -> les(rs)).list().stream()
                .filter(sak -> sak.grunn().kanLegesAvSeg())
                .toList();
    }

    void proevd(long karanteneId, Karantenegrunn grunn) {
        jdbc.sql("""
                update karantene set forsoek = forsoek + 1, sist_forsoekt = ?, grunn = ?
                 where karantene_id = ? and loest is null
                """).param(naa()).param(grunn.name()).param(karanteneId).update();
    }

    /** True when it was open and is now settled. */
    boolean loes(long karanteneId, String utfall, String bruker, String begrunnelse) {
        return jdbc.sql("""
                update karantene set loest = ?, loest_av = ?, utfall = ?, begrunnelse = ?
                 where karantene_id = ? and loest is null
                """)
                        .param(naa())
                        .param(bruker)
                        .param(utfall)
                        .param(begrunnelse)
                        .param(karanteneId)
                        .update()
                == 1;
    }

    private OffsetDateTime naa() {
        return OffsetDateTime.now(klokke);
    }

    private static Karantenesak les(ResultSet rs) throws SQLException {
        Instant mottatt = Objects.requireNonNull(Kildetilstander.tid(rs, "mottatt"));
        return new Karantenesak(
                rs.getLong("karantene_id"),
                Kildenavn.valueOf(rs.getString("kilde")),
                rs.getObject("sekvens", Long.class),
                rs.getString("hendelse_id"),
                rs.getString("slag"),
                Karantenegrunn.valueOf(rs.getString("grunn")),
                mottatt,
                rs.getInt("forsoek"),
                Kildetilstander.tid(rs, "loest"),
                rs.getString("loest_av"),
                rs.getString("utfall"),
                rs.getString("begrunnelse"));
    }
}
