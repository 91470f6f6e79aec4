package no.nir.register.web.overproeving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Personfilter;
import no.nir.register.tilgang.Personfilter.Betingelse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads overprøvinger across persons and of one. Persons with strictly confidential address are neither counted nor listed for those who may
 * not see them: in a small municipality one is a name.
 */
@Repository
public class Overproevingsleser {

    static final int SIDE = 25;

    /** Where no rule is disputed. */
    static final String INGEN_REGEL = "-";

    private static final String RADER = """
            select o.person_id, o.nr, o.kommunenummer, o.registrert_fra, o.ordning, o.kategori, o.fom, o.tom, o.vurdert_dato,
                   o.begrunnelse, o.fakta_undersoekt_hvordan, o.regel, o.beregnet_kategori, o.regelversjon,
                   k.kategori as beregnet_naa
              from overproeving o
              left join kategori k on k.person_id = o.person_id and k.ordning = o.ordning and k.fom <= o.fom
                                  and coalesce(k.tom >= o.fom, true)
            """;

    /** One way of disagreeing about one rule. */
    record Retning(
            String regel,
            String ordning,
            String fra,
            String til,
            long antall,
            long ubesvarte,
            Set<String> kommuner,
            LocalDate nyeste) {}

    private final JdbcClient jdbc;
    private final Personfilter tilgang;

    Overproevingsleser(JdbcClient jdbc, Personfilter tilgang) {
        this.jdbc = jdbc;
        this.tilgang = tilgang;
    }

    /** Most often disputed first. */
    List<Retning> retninger(Bruker bruker) {
        Betingelse uskjermet = tilgang.uskjermet(bruker, "o.person_id");
        return jdbc.sql("""
                        select coalesce(o.regel, :ingen) as regel, o.ordning, o.beregnet_kategori, o.kategori, count(*) as antall,
                               count(*) filter (where not exists (
                                   select from overproevingssvar s
                                    where s.person_id = o.person_id and s.overproeving_nr = o.nr)) as ubesvarte,
                               array_agg(distinct o.kommunenummer) as kommuner, max(o.vurdert_dato) as nyeste
                          from overproeving o where o.registrert_til is null and
                        """ + uskjermet.sql() + """
                         group by 1, 2, 3, 4 order by antall desc, 1, 2, 3, 4
                        """)
                .params(uskjermet.parametre())
                .param("ingen", INGEN_REGEL)
                .query((rs, _) -> new Retning(
                        rs.getString("regel"),
                        rs.getString("ordning"),
                        rs.getString("beregnet_kategori"),
                        rs.getString("kategori"),
                        rs.getLong("antall"),
                        rs.getLong("ubesvarte"),
                        Set.of((String[]) rs.getArray("kommuner").getArray()),
                        rs.getObject("nyeste", LocalDate.class)))
                .list();
    }

    /** How many nobody in IMDi has answered. */
    public long antallUbesvarte(Bruker bruker) {
        return retninger(bruker).stream().mapToLong(Retning::ubesvarte).sum();
    }

    long antall(Bruker bruker, String regel) {
        Betingelse uskjermet = tilgang.uskjermet(bruker, "o.person_id");
        return jdbc.sql("""
                        select count(*) from overproeving o
                         where o.registrert_til is null and coalesce(o.regel, :ingen) = :regel and
                        """ + uskjermet.sql())
                .params(uskjermet.parametre())
                .param("ingen", INGEN_REGEL)
                .param("regel", regel)
                .query(Long.class)
                .single();
    }

    /** One page about one rule, the newest first. */
    List<Overproevd> om(Bruker bruker, String regel, int side) {
        Betingelse uskjermet = tilgang.uskjermet(bruker, "o.person_id");
        List<Overproevd> rader = jdbc.sql(RADER + """
                         where o.registrert_til is null and coalesce(o.regel, :ingen) = :regel and
                        """ + uskjermet.sql() + """
                         order by o.registrert_fra desc, o.person_id, o.nr limit :antall offset :fra
                        """)
                .params(uskjermet.parametre())
                .param("ingen", INGEN_REGEL)
                .param("regel", regel)
                .param("antall", SIDE)
                .param("fra", (side - 1) * SIDE)
                .query((rs, _) -> rad(rs))
                .list();
        return medSvar(rader);
    }

    /** All that stand about one person, the newest first; the caller has seen to it that the person may be seen. */
    List<Overproevd> paa(long personId) {
        return medSvar(
                jdbc.sql(RADER + " where o.registrert_til is null and o.person_id = :id order by o.fom desc, o.nr desc")
                        .param("id", personId)
                        .query((rs, _) -> rad(rs))
                        .list());
    }

    private record Sak(long personId, long nr) {}

    private List<Overproevd> medSvar(List<Overproevd> rader) {
        Map<Sak, List<Overproevd.Svar>> svar =
                svar(rader.stream().map(Overproevd::personId).distinct().toList());
        return rader.stream()
                .map(o -> new Overproevd(
                        o.personId(),
                        o.nr(),
                        o.kommunenummer(),
                        o.registrert(),
                        o.ordning(),
                        o.kategori(),
                        o.fom(),
                        o.tom(),
                        o.vurdertDato(),
                        o.begrunnelse(),
                        o.undersoekt(),
                        o.regel(),
                        o.beregnetDa(),
                        o.regelversjon(),
                        o.beregnetNaa(),
                        svar.getOrDefault(new Sak(o.personId(), o.nr()), List.of())))
                .toList();
    }

    private Map<Sak, List<Overproevd.Svar>> svar(Collection<Long> personer) {
        Map<Sak, List<Overproevd.Svar>> funnet = new HashMap<>();
        jdbc.sql("""
                        select person_id, overproeving_nr, status, notat, besvart, besvart_av from overproevingssvar
                         where person_id = any(:ider) order by nr desc
                        """).param("ider", personer.toArray(Long[]::new)).query(rs -> {
            funnet.computeIfAbsent(
                            new Sak(rs.getLong("person_id"), rs.getLong("overproeving_nr")), _ -> new ArrayList<>())
                    .add(new Overproevd.Svar(
                            rs.getString("status"),
                            rs.getString("notat"),
                            rs.getObject("besvart", OffsetDateTime.class).toInstant(),
                            rs.getString("besvart_av")));
        });
        return funnet;
    }

    private static Overproevd rad(ResultSet rs) throws SQLException {
        return new Overproevd(
                rs.getLong("person_id"),
                rs.getLong("nr"),
                rs.getString("kommunenummer"),
                rs.getObject("registrert_fra", OffsetDateTime.class).toInstant(),
                rs.getString("ordning"),
                rs.getString("kategori"),
                rs.getObject("fom", LocalDate.class),
                rs.getObject("tom", LocalDate.class),
                rs.getObject("vurdert_dato", LocalDate.class),
                rs.getString("begrunnelse"),
                rs.getString("fakta_undersoekt_hvordan"),
                rs.getString("regel"),
                rs.getString("beregnet_kategori"),
                rs.getString("regelversjon"),
                rs.getString("beregnet_naa"),
                List.of());
    }
}
