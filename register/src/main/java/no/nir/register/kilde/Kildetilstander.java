package no.nir.register.kilde;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nir.register.kilde.Kildetilstand.Tilstand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is known of how the sources are doing, and where their cursors stand. */
@Service
public class Kildetilstander {

    private final JdbcClient jdbc;
    private final Clock klokke;

    Kildetilstander(JdbcClient jdbc, Clock klokke) {
        this.jdbc = jdbc;
        this.klokke = klokke;
    }

    /** All sources, also those never asked. */
    public List<Kildetilstand> list() {
        Map<Kildenavn, Kildetilstand> kjente = jdbc.sql("""
                select t.*, p.sekvens,
                       (select count(*) from karantene k where k.kilde = t.kilde and k.loest is null) as i_karantene
                  from kildetilstand t left join kildepeker p using (kilde)
                """).query((rs, _) -> les(rs)).list().stream()
                .collect(Collectors.toMap(Kildetilstand::kilde, Function.identity()));
        return Arrays.stream(Kildenavn.values())
                .map(kilde -> kjente.getOrDefault(kilde, ikkeStartet(kilde)))
                .toList();
    }

    Kildetilstand les(Kildenavn kilde) {
        return list().get(kilde.ordinal());
    }

    int feilPaaRad(Kildenavn kilde) {
        return jdbc.sql("select feil_paa_rad from kildetilstand where kilde = ?")
                .param(kilde.name())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    Optional<Long> finnPeker(Kildenavn kilde) {
        return jdbc.sql("select sekvens from kildepeker where kilde = ?")
                .param(kilde.name())
                .query(Long.class)
                .optional();
    }

    /**
     * Moves the cursor. Throws when it no longer stands where this run found it: another process has taken the same in, and
     * the transaction must not be completed.
     */
    void flyttPeker(Kildenavn kilde, @Nullable Long fra, long til) {
        int antall = fra == null
                ? jdbc.sql("""
                        insert into kildepeker (kilde, sekvens, oppdatert) values (?, ?, ?) on conflict do nothing
                        """).param(kilde.name()).param(til).param(naa()).update()
                : jdbc.sql("update kildepeker set sekvens = ?, oppdatert = ? where kilde = ? and sekvens = ?")
                        .param(til)
                        .param(naa())
                        .param(kilde.name())
                        .param(fra)
                        .update();
        if (antall != 1) {
            throw new Inntaksskriver.PekerFlyttet(kilde);
        }
    }

    /** The source answered. */
    void svarte(Kildenavn kilde, boolean merVenter, @Nullable Instant sisteHendelse, @Nullable Long etterslep) {
        Tilstand tilstand = merVenter ? Tilstand.FORSINKET : Tilstand.OPPE;
        jdbc.sql("""
                insert into kildetilstand (kilde, tilstand, siden, sist_hoert, sist_hendelse, etterslep)
                values (:kilde, :tilstand, :naa, :naa, :hendelse::timestamptz, :etterslep::bigint)
                on conflict (kilde) do update
                   set tilstand = excluded.tilstand,
                       siden = case when kildetilstand.tilstand = excluded.tilstand then kildetilstand.siden
                                    else excluded.siden end,
                       sist_hoert = excluded.sist_hoert,
                       melding = null,
                       sist_hendelse = coalesce(excluded.sist_hendelse, kildetilstand.sist_hendelse),
                       etterslep = excluded.etterslep,
                       feil_paa_rad = 0,
                       neste_forsoek = null
                """)
                .param("kilde", kilde.name())
                .param("tilstand", tilstand.name())
                .param("naa", naa())
                .param("hendelse", sisteHendelse == null ? null : sisteHendelse.toString())
                .param("etterslep", etterslep)
                .update();
    }

    /** The source did not answer as it should. */
    void sviktet(Kildenavn kilde, Kildefeil.Grunn grunn, int feilPaaRad, Instant nesteForsoek) {
        jdbc.sql("""
                insert into kildetilstand (kilde, tilstand, siden, melding, feil_paa_rad, neste_forsoek)
                values (:kilde, 'NEDE', :naa, :melding, :feil, :neste)
                on conflict (kilde) do update
                   set tilstand = excluded.tilstand,
                       siden = case when kildetilstand.tilstand = excluded.tilstand then kildetilstand.siden
                                    else excluded.siden end,
                       melding = excluded.melding,
                       feil_paa_rad = excluded.feil_paa_rad,
                       neste_forsoek = excluded.neste_forsoek
                """)
                .param("kilde", kilde.name())
                .param("naa", naa())
                .param("melding", grunn.name())
                .param("feil", feilPaaRad)
                .param("neste", nesteForsoek.atZone(klokke.getZone()).toOffsetDateTime())
                .update();
    }

    private OffsetDateTime naa() {
        return OffsetDateTime.now(klokke);
    }

    private static Kildetilstand ikkeStartet(Kildenavn kilde) {
        return new Kildetilstand(kilde, Tilstand.IKKE_STARTET, null, null, null, null, null, null, null, 0);
    }

    private static Kildetilstand les(ResultSet rs) throws SQLException {
        String melding = rs.getString("melding");
        return new Kildetilstand(
                Kildenavn.valueOf(rs.getString("kilde")),
                Tilstand.valueOf(rs.getString("tilstand")),
                tid(rs, "siden"),
                tid(rs, "sist_hoert"),
                melding == null ? null : Kildefeil.Grunn.valueOf(melding),
                tid(rs, "sist_hendelse"),
                rs.getObject("etterslep", Long.class),
                rs.getObject("sekvens", Long.class),
                tid(rs, "neste_forsoek"),
                rs.getInt("i_karantene"));
    }

    static @Nullable Instant tid(ResultSet rs, String kolonne) throws SQLException {
        OffsetDateTime tid = rs.getObject(kolonne, OffsetDateTime.class);
        return tid == null ? null : tid.toInstant();
    }
}
