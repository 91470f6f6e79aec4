package no.nir.register.konsekvens;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Personfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which of the persons a municipality answers for today a konsekvens would touch. */
@Service
public class Egneleser {

    /** @param linjer categories and deadlines; a person may have several */
    public record Antall(long personer, long linjer) {}

    /** {@code egne}: one row for each category and deadline of those the municipality answers for, and whom the user reaches. */
    private static final String EGNE = """
            with egne as (
              select e.person_id, concat_ws(' ', p.fornavn, p.mellomnavn, p.etternavn) navn, e.ordning, e.fristtype, e.dag, e.foer,
                     e.naa, e.lov, e.hjemmel, e.regler, e.naar
                from (select person_id, ordning, null fristtype, fom dag, foer, naa, lov, hjemmel,
                             case when nye_regler = '{}' then borte_regler else nye_regler end regler, fom naar
                        from konsekvenskategori where konsekvens_id = :id
                       union all
                      select person_id, ordning, type, null, foer::text, naa::text, null, hjemmel, array[regel], least(foer, naa)
                        from konsekvensfrist where konsekvens_id = :id) e
                join personalia p on p.person_id = e.person_id and p.registrert_til is null
                join tilhoerighet t on t.person_id = e.person_id and t.kommunenummer = any (:kommuner)
                                   and t.fom <= :idag and coalesce(t.tom >= :idag, true)
               where %s)
            """;

    private final JdbcClient jdbc;
    private final Personfilter tilgang;
    private final Clock klokke;

    Egneleser(JdbcClient jdbc, Personfilter tilgang, Clock klokke) {
        this.jdbc = jdbc;
        this.tilgang = tilgang;
        this.klokke = klokke;
    }

    /** @throws NullPointerException for a user who acts for no municipality */
    public Antall tell(long konsekvensId, Bruker bruker) {
        return spoer(konsekvensId, bruker, "select count(distinct person_id) personer, count(*) linjer from egne")
                .query(Antall.class)
                .single();
    }

    /** What comes first on top, what is past last; categories before deadlines. */
    public List<Egen> list(long konsekvensId, Bruker bruker, long fra, int antall) {
        Map<String, Egen.Regel> regler = new HashMap<>();
        jdbc.sql("select regel, hjemmel, spoersmaal from konsekvensregel where konsekvens_id = ?")
                .param(konsekvensId)
                .query(Egen.Regel.class)
                .list()
                .forEach(regel -> regler.put(regel.regel(), regel));
        return spoer(konsekvensId, bruker, """
                select e.*, array_to_string(e.regler, ',') koder,
                       (select i.verdi from person_ident i
                         where i.person_id = e.person_id and i.type = 'DUF' and i.registrert_til is null
                         order by i.i_bruk desc, i.registrert_fra desc limit 1) duf
                  from egne e
                 order by naar < :idag, naar, navn, person_id, fristtype nulls first, array_position('{INTRO,NORSK,ASYL}', ordning)
                offset :fra limit :antall
                """)
                .param("fra", fra)
                .param("antall", antall)
                .query((rs, _) -> egen(rs, regler))
                .list();
    }

    private static Egen egen(ResultSet rs, Map<String, Egen.Regel> regler) throws SQLException {
        String koder = rs.getString("koder");
        return new Egen(
                rs.getLong("person_id"),
                rs.getString("navn"),
                rs.getString("duf"),
                rs.getString("ordning"),
                rs.getString("fristtype"),
                rs.getObject("dag", LocalDate.class),
                rs.getString("foer"),
                rs.getString("naa"),
                rs.getString("lov"),
                rs.getString("hjemmel"),
                (koder.isEmpty() ? Stream.<String>empty() : Arrays.stream(koder.split(",")))
                        .map(kode -> regler.getOrDefault(kode, new Egen.Regel(kode, "", "")))
                        .toList());
    }

    private JdbcClient.StatementSpec spoer(long konsekvensId, Bruker bruker, String spoersmaal) {
        Personfilter.Betingelse synlig = tilgang.paa(bruker, "e.person_id");
        LocalDate idag = LocalDate.now(klokke);
        return jdbc.sql(EGNE.formatted(synlig.sql()) + spoersmaal)
                .params(synlig.parametre())
                .param("id", konsekvensId)
                .param("kommuner", Kommunearv.numre(Objects.requireNonNull(bruker.kommunenummer()), idag))
                .param("idag", idag);
    }
}
