package no.nir.register.konsekvens;

import java.util.List;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Personfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts what would change. Nobody with a strictly confidential address is counted for those who may not see them. */
@Service
public class Virkningsteller {

    /** What becomes of a deadline, as {@link Fristvirkning} names it. */
    private static final String FRISTVIRKNING =
            "case when foer is null then 'KOMMER' when naa is null then 'BORTFALLER' else 'FLYTTES' end";

    private final JdbcClient jdbc;
    private final Personfilter tilgang;

    Virkningsteller(JdbcClient jdbc, Personfilter tilgang) {
        this.jdbc = jdbc;
        this.tilgang = tilgang;
    }

    public Virkningstall tell(long konsekvensId, Bruker bruker) {
        return new Virkningstall(
                overganger(konsekvensId, bruker),
                frister(konsekvensId, bruker),
                kommuner(konsekvensId, bruker),
                regler(konsekvensId, bruker, """
                        select person_id, unnest(nye_regler) regel from kategorier
                         union select person_id, regel from frister where naa is not null
                        """),
                regler(konsekvensId, bruker, """
                        select person_id, unnest(borte_regler) regel from kategorier
                         union select person_id, regel from frister where naa is null
                        """));
    }

    /** A person counts once in each number. */
    public Virkningstall.Antall antall(long konsekvensId, Bruker bruker) {
        return spoer(konsekvensId, bruker, """
                select count(distinct person_id) endret, count(distinct person_id) filter (where kategori) kategorier,
                       count(distinct person_id) filter (where not kategori) frister
                  from (select person_id, true kategori from kategorier union all select person_id, false from frister) alle
                """)
                .query(Virkningstall.Antall.class)
                .single();
    }

    private List<Virkningstall.Overgang> overganger(long konsekvensId, Bruker bruker) {
        return spoer(konsekvensId, bruker, """
                select ordning, foer, naa, count(*) personer from kategorier group by ordning, foer, naa
                 order by array_position('{INTRO,NORSK,ASYL}', ordning), count(*) desc, foer, naa
                """)
                .query(Virkningstall.Overgang.class)
                .list();
    }

    private List<Virkningstall.Frist> frister(long konsekvensId, Bruker bruker) {
        return spoer(konsekvensId, bruker, """
                select ordning, type, %s virkning, count(distinct person_id) personer,
                       count(distinct person_id) filter (where aapen) aapne
                  from frister group by 1, 2, 3
                 order by array_position('{INTRO,NORSK,ASYL}', ordning), type, virkning
                """.formatted(FRISTVIRKNING))
                .query(Virkningstall.Frist.class)
                .list();
    }

    private List<Virkningstall.Kommune> kommuner(long konsekvensId, Bruker bruker) {
        return spoer(konsekvensId, bruker, """
                select kommunenummer, count(distinct person_id) personer, count(distinct person_id) filter (where kategori) kategorier,
                       count(distinct person_id) filter (where not kategori) frister
                  from (select person_id, kommunenummer, true kategori from kategorier
                         union all select person_id, kommunenummer, false from frister) alle
                 group by kommunenummer order by personer desc, kommunenummer
                """)
                .query(Virkningstall.Kommune.class)
                .list();
    }

    private List<Virkningstall.Regel> regler(long konsekvensId, Bruker bruker, String nevnte) {
        return spoer(konsekvensId, bruker, """
                select n.regel, coalesce(r.hjemmel, '') hjemmel, coalesce(r.spoersmaal, '') spoersmaal, n.personer
                  from (select regel, count(*) personer from (%s) nevnte group by regel) n
                  left join konsekvensregel r on r.konsekvens_id = :id and r.regel = n.regel
                 order by n.personer desc, n.regel
                """.formatted(nevnte))
                .query(Virkningstall.Regel.class)
                .list();
    }

    /** By municipality, scheme, category before and after, and reason. */
    public List<Gruppe.Kategori> grupper(long konsekvensId, Bruker bruker) {
        return spoer(konsekvensId, bruker, """
                select kommunenummer, ordning, foer, naa, lov, hjemmel, array_to_string(nye_regler, ' ') nye,
                       array_to_string(borte_regler, ' ') borte, count(*) personer
                  from kategorier group by 1, 2, 3, 4, 5, 6, 7, 8
                 order by 1, array_position('{INTRO,NORSK,ASYL}', ordning), personer desc, 3, 4, 7, 8
                """)
                .query((rs, _) -> new Gruppe.Kategori(
                        rs.getString("kommunenummer"),
                        rs.getString("ordning"),
                        rs.getString("foer"),
                        rs.getString("naa"),
                        rs.getString("lov"),
                        rs.getString("hjemmel"),
                        koder(rs.getString("nye")),
                        koder(rs.getString("borte")),
                        rs.getLong("personer")))
                .list();
    }

    /** By municipality, kind of deadline, what would become of it, and rule. */
    public List<Gruppe.Frist> fristgrupper(long konsekvensId, Bruker bruker) {
        return spoer(konsekvensId, bruker, """
                select kommunenummer, ordning, type, %s virkning, regel, hjemmel, count(distinct person_id) personer,
                       count(distinct person_id) filter (where aapen) aapne
                  from frister group by 1, 2, 3, 4, 5, 6
                 order by 1, array_position('{INTRO,NORSK,ASYL}', ordning), type, virkning, regel, hjemmel
                """.formatted(FRISTVIRKNING))
                .query(Gruppe.Frist.class)
                .list();
    }

    private static List<String> koder(String koder) {
        return koder.isEmpty() ? List.of() : List.of(koder.split(" "));
    }

    /** {@code spoersmaal} reads from {@code kategorier} and {@code frister}. */
    private JdbcClient.StatementSpec spoer(long konsekvensId, Bruker bruker, String spoersmaal) {
        Personfilter.Betingelse synlig = tilgang.uskjermet(bruker, "e.person_id");
        return jdbc.sql("""
                with kategorier as (select e.* from konsekvenskategori e where e.konsekvens_id = :id and %1$s),
                     frister as (select e.* from konsekvensfrist e where e.konsekvens_id = :id and %1$s)
                """.formatted(synlig.sql()) + spoersmaal)
                .params(synlig.parametre())
                .param("id", konsekvensId);
    }
}
