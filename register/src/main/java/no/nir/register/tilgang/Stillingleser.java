package no.nir.register.tilgang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.regelverk.vurdering.Ordning;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how persons stand to a user, many in one round. A person merged into another is read as that other. */
@Repository
class Stillingleser {

    private final JdbcClient jdbc;

    Stillingleser(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Stilling> les(Bruker bruker, Collection<Long> personIder, LocalDate dag, Instant naa) {
        Omraade omraade = Omraade.av(bruker);
        Map<Long, Stilling> funnet = new HashMap<>();
        jdbc.sql("""
                        with spurt (spurt, person_id) as (
                          select person_id, coalesce(sammenslaatt_til, person_id) from person
                           where person_id = any (:ider) and glemt is null)
                        select s.spurt,
                               exists (select from adressebeskyttelse b
                                        where b.person_id = s.person_id and b.gradering = 'STRENGT_FORTROLIG'
                                          and b.registrert_til is null and b.fom <= :dag and coalesce(b.tom >= :dag, true)) as skjult,
                               ansvar.naa or exists (select from mottaksopphold m
                                        where m.person_id = s.person_id and m.mottak_id = :mottak
                                          and m.registrert_til is null and m.fom <= :dag and coalesce(m.tom >= :dag, true)) as egen,
                               ansvar.siste,
                               array (select distinct o.ordning from opplaeringskommune o
                                       where o.person_id = s.person_id and o.opplaeringskommune = any (:kommuner)
                                         and o.registrert_til is null and o.fom <= :dag
                                         and coalesce(o.tom + interval '2 months' >= :dag, true)) as opplaering,
                               (select left(t.kommunenummer, 2) from tilhoerighet t
                                 where t.person_id = s.person_id and t.fom <= :dag and coalesce(t.tom >= :dag, true)
                                   and t.kommunenummer = any (:fylkets) limit 1) as fylke,
                               i.til as innhentet_til, i.grunn as innhentet_grunn
                          from spurt s
                          cross join lateral (
                            select coalesce(bool_or(coalesce(t.tom >= :dag, true)), false) as naa, max(t.tom) as siste
                              from tilhoerighet t
                             where t.person_id = s.person_id and t.kommunenummer = any (:kommuner) and t.fom <= :dag) ansvar
                          left join lateral (
                            select i.til, i.grunn from innhenting i
                             where i.person_id = s.person_id and i.bruker = :bruker and i.organisasjon = :organisasjon and i.til > :naa
                             order by i.til desc limit 1) i on true
                        """)
                .param("ider", personIder.toArray(Long[]::new))
                .param("dag", dag)
                .param("naa", OffsetDateTime.ofInstant(naa, ZoneOffset.UTC))
                .param("kommuner", omraade.kommuner(dag))
                .param("mottak", omraade.mottak())
                .param("fylkets", omraade.fylkets(dag))
                .param("bruker", bruker.id())
                .param("organisasjon", bruker.organisasjon().kode())
                .query(rad -> {
                    funnet.put(rad.getLong("spurt"), stilling(omraade, rad));
                });
        return funnet;
    }

    private static Stilling stilling(Omraade omraade, ResultSet rad) throws SQLException {
        boolean egen = rad.getBoolean("egen");
        return new Stilling(
                rad.getBoolean("skjult"),
                omraade.kommune(),
                egen,
                egen ? null : rad.getObject("siste", LocalDate.class),
                ordninger(rad),
                rad.getString("fylke"),
                tidspunkt(rad.getObject("innhentet_til", OffsetDateTime.class)),
                rad.getString("innhentet_grunn"));
    }

    private static Set<Ordning> ordninger(ResultSet rad) throws SQLException {
        return Stream.of((String[]) rad.getArray("opplaering").getArray())
                .map(Ordning::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Instant tidspunkt(@Nullable OffsetDateTime tid) {
        return tid == null ? null : tid.toInstant();
    }
}
