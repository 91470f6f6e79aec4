package no.nir.register.web.soek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nir.register.kategori.Startfrist;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Personfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads lists of people: the user's own, and those a search found. */
@Repository
class Listeleser {

    static final int SIDE = 25;

    private static final String TREFF = """
            from personalia p
            left join lateral (
                  select t.kommunenummer, t.fom from tilhoerighet t
                   where t.person_id = p.person_id and t.fom <= :dag and coalesce(t.tom >= :dag, true)
                   order by t.fom desc limit 1) t on true
            left join lateral (
                  select k.kategori from kategori k
                   where k.person_id = p.person_id and k.ordning = :ordning and k.fom <= :dag
                     and coalesce(k.tom >= :dag, true) limit 1) k on true
            left join lateral (
                  select v.vedtakstype, v.vedtaksdato from vedtak v
                   where v.person_id = p.person_id and v.ordning = :ordning and v.registrert_til is null
                   order by v.vedtaksdato desc, v.nr desc limit 1) v on true
            left join lateral (
                  select f.dato, f.type from frist f
                   where f.person_id = p.person_id and f.ordning = :ordning
                     and %s and (f.dato >= :dag
                          or (k.kategori <> 'IKKE_GJELDENDE' and f.type in ('PROGRAM_START_SENEST', 'NORSK_TILBUD_SENEST')))
                   order by (f.dato >= :dag), abs(f.dato - :dag) limit 1) f on true
           where p.registrert_til is null
            """.formatted(Startfrist.FRISTEN_ER_AAPEN);

    private final JdbcClient jdbc;
    private final Personfilter tilgang;

    Listeleser(JdbcClient jdbc, Personfilter tilgang) {
        this.jdbc = jdbc;
        this.tilgang = tilgang;
    }

    long antall(Bruker bruker, Filter filter, LocalDate dag) {
        Betinget betinget = egne(bruker, filter, dag);
        return jdbc.sql("select count(*) " + TREFF + betinget.sql)
                .params(betinget.parametre)
                .query(Long.class)
                .single();
    }

    List<Personrad> egneSide(Bruker bruker, Filter filter, LocalDate dag) {
        Betinget betinget = egne(bruker, filter, dag);
        return jdbc.sql(KOLONNER + TREFF + betinget.sql + " order by " + rekkefoelge(filter)
                        + " limit :antall offset :fra")
                .params(betinget.parametre)
                .param("antall", SIDE)
                .param("fra", (filter.side() - 1) * SIDE)
                .query((rad, _) -> rad(rad))
                .list();
    }

    /** How many of those the filter leaves each municipality has; under the empty number those of none today. */
    Map<String, Long> perKommune(Bruker bruker, Filter filter, LocalDate dag) {
        Betinget betinget = egne(bruker, filter, dag);
        Map<String, Long> antall = new HashMap<>();
        jdbc.sql("select coalesce(t.kommunenummer, '') kommune, count(*) antall " + TREFF + betinget.sql
                        + " group by t.kommunenummer order by t.kommunenummer")
                .params(betinget.parametre)
                .query(rad -> {
                    antall.put(rad.getString("kommune"), rad.getLong("antall"));
                });
        return antall;
    }

    /** Those already known to be open to the user, in the order given. */
    List<Personrad> list(Collection<Long> personIder, LocalDate dag) {
        return jdbc.sql(KOLONNER + TREFF + " and p.person_id = any (:ider) order by array_position(:ider, p.person_id)")
                .param("ider", personIder.toArray(Long[]::new))
                .param("ordning", "INTRO")
                .param("dag", dag)
                .query((rad, _) -> rad(rad))
                .list();
    }

    private static final String KOLONNER = """
            select p.person_id, concat_ws(' ', p.fornavn, p.mellomnavn, p.etternavn) navn, p.foedselsdato,
                   (select i.verdi from person_ident i
                     where i.person_id = p.person_id and i.type = 'DUF' and i.registrert_til is null
                     order by i.i_bruk desc, i.registrert_fra desc limit 1) duf,
                   t.kommunenummer,
                   (select a.bydel from adresse a
                     where a.person_id = p.person_id and a.registrert_til is null and a.slag = 'BOSTED'
                       and a.kommunenummer = t.kommunenummer and a.fom <= :dag and coalesce(a.tom >= :dag, true)
                       and not exists (select from adressebeskyttelse b
                                        where b.person_id = p.person_id and b.registrert_til is null
                                          and b.gradering <> 'UGRADERT' and coalesce(b.tom >= :dag, true))
                     order by a.fom desc limit 1) bydel,
                   t.fom ankomst, k.kategori, v.vedtakstype, v.vedtaksdato, f.dato frist, f.type fristtype
            """;

    private record Betinget(String sql, Map<String, Object> parametre) {}

    /** A municipality's own list is whom it answers for today; others list whomever they reach. */
    private Betinget egne(Bruker bruker, Filter filter, LocalDate dag) {
        Personfilter.Betingelse synlig = tilgang.paa(bruker, "p.person_id");
        Map<String, Object> parametre = new HashMap<>(synlig.parametre());
        parametre.put("dag", dag);
        parametre.put("ordning", filter.ordning());
        StringBuilder sql = new StringBuilder(" and " + synlig.sql());
        if (bruker.kommunenummer() instanceof String kommune) {
            sql.append(" and t.kommunenummer = any (:kommuner)");
            parametre.put("kommuner", Kommunearv.numre(kommune, dag));
        }
        if (!filter.kategori().isEmpty()) {
            sql.append(" and k.kategori = :kategori");
            parametre.put("kategori", filter.kategori());
        }
        if (!filter.vedtak().isEmpty()) {
            sql.append("med".equals(filter.vedtak()) ? " and v.vedtakstype is not null" : " and v.vedtakstype is null");
        }
        if (!filter.aktivitet().isEmpty()) {
            sql.append("med".equals(filter.aktivitet()) ? " and " : " and not ").append(AKTIVITET);
        }
        if (!filter.fornyelse().isEmpty()) {
            sql.append(FORNYELSE);
        }
        if (!filter.regel().isEmpty()) {
            sql.append(REGEL);
            parametre.put("regel", filter.regel());
        }
        return new Betinget(sql.toString(), parametre);
    }

    private static final String AKTIVITET = """
            (exists (select from tiltak a where a.person_id = p.person_id and a.ordning = :ordning
                        and a.registrert_til is null and coalesce(a.tom >= :dag, true))
             or exists (select from timer h where h.person_id = p.person_id and h.ordning = :ordning
                        and h.registrert_til is null and h.maaned >= :dag - interval '3 months'))
            """;

    private static final String FORNYELSE = """
             and exists (select from oppholdssoeknad s where s.person_id = p.person_id and s.registrert_til is null
                            and s.slag = 'FORNYELSE' and s.endelig is null)
            """;

    /** Today's answer in one of the schemes rests on the rule. */
    private static final String REGEL = """
             and exists (select from kategori r where r.person_id = p.person_id and :regel = any (r.regler)
                            and r.fom <= :dag and coalesce(r.tom >= :dag, true))
            """;

    private static String rekkefoelge(Filter filter) {
        return switch (filter.sorter()) {
            case "navn" -> "p.etternavn, p.fornavn, p.person_id";
            case "ankomst" -> "t.fom desc nulls last, p.etternavn, p.person_id";
            default -> "f.dato nulls last, p.etternavn, p.person_id";
        };
    }

    private static Personrad rad(ResultSet rad) throws SQLException {
        return new Personrad(
                rad.getLong("person_id"),
                rad.getString("navn"),
                rad.getObject("foedselsdato", LocalDate.class),
                rad.getString("duf"),
                rad.getString("kommunenummer"),
                rad.getString("bydel"),
                rad.getObject("ankomst", LocalDate.class),
                rad.getString("kategori"),
                rad.getString("vedtakstype"),
                rad.getObject("vedtaksdato", LocalDate.class),
                rad.getObject("frist", LocalDate.class),
                rad.getString("fristtype"));
    }
}
