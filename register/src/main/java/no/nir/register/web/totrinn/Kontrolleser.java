package no.nir.register.web.totrinn;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.registrering.totrinn.Kontroller;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Personfilter;
import no.nir.register.tilgang.Rettighet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is held in the user's municipality. Those about a strictly confidential address are neither counted nor listed for those who may not see
 * it.
 */
@Repository
public class Kontrolleser {

    static final int SIDE = 25;

    private static final int DAGER_ETTER_SVAR = 30;

    /** What is waiting first, the oldest first; then what is answered, the newest first. */
    private static final String REKKEFOELGE =
            " order by s.nr is not null, case when s.nr is null then k.nr end, s.nr desc limit :antall offset :fra";

    private static final String FRA = """
              from kontroll k
              join person p on p.person_id = k.person_id
              left join kontrollsvar s on s.person_id = k.person_id and s.kontroll_nr = k.nr
             where k.kommunenummer = any(:kommuner) and
            """;

    /**
     * @param tilDeg what the user may let through
     * @param returnert what was returned to the user lately, and not sent again
     */
    public record Antall(long tilDeg, long returnert) {}

    /** @param staarId the person that stands, also when what is held is on one merged into it */
    record Treff(long staarId, Kontroll kontroll) {}

    private record Rad(long staarId, long personId, long nr) {}

    private final JdbcClient jdbc;
    private final Personfilter tilgang;
    private final Kontroller kontroller;
    private final Clock klokke;

    Kontrolleser(JdbcClient jdbc, Personfilter tilgang, Kontroller kontroller, Clock klokke) {
        this.jdbc = jdbc;
        this.tilgang = tilgang;
        this.kontroller = kontroller;
        this.klokke = klokke;
    }

    public Antall antall(Bruker bruker) {
        Personfilter.Betingelse uskjermet = tilgang.uskjermet(bruker, "k.person_id");
        return jdbc.sql("""
                        select count(*) filter (where s.nr is null and k.sendt_av <> :meg and k.ordninger && :ordninger::text[]) til_deg,
                               count(*) filter (where s.svar = 'RETURNERT' and k.sendt_av = :meg and s.besvart >= :siden
                                                  and not exists (select from kontroll n
                                                                   where n.person_id = k.person_id and n.sendt_av = :meg
                                                                     and n.nr > s.nr)) returnert
                        """ + FRA + uskjermet.sql())
                .params(parametre(bruker, uskjermet))
                .param("meg", bruker.id())
                .param(
                        "ordninger",
                        Arrays.stream(Ordning.values())
                                .filter(ordning -> bruker.har(Rettighet.registrere(ordning)))
                                .map(Ordning::name)
                                .toArray(String[]::new))
                .param("siden", OffsetDateTime.now(klokke).minusDays(DAGER_ETTER_SVAR))
                .query(Antall.class)
                .single();
    }

    long alle(Bruker bruker) {
        Personfilter.Betingelse uskjermet = tilgang.uskjermet(bruker, "k.person_id");
        return jdbc.sql("select count(*)" + FRA + uskjermet.sql())
                .params(parametre(bruker, uskjermet))
                .query(Long.class)
                .single();
    }

    /** @param side from 1 */
    List<Treff> list(Bruker bruker, int side) {
        Personfilter.Betingelse uskjermet = tilgang.uskjermet(bruker, "k.person_id");
        List<Rad> rader = jdbc.sql("select coalesce(p.sammenslaatt_til, p.person_id) staar_id, k.person_id, k.nr" + FRA
                        + uskjermet.sql() + REKKEFOELGE)
                .params(parametre(bruker, uskjermet))
                .param("antall", SIDE)
                .param("fra", (side - 1) * SIDE)
                .query(Rad.class)
                .list();
        Map<Long, Kontroll> funnet =
                kontroller
                        .list(
                                rader.stream().map(Rad::personId).toList(),
                                rader.stream().map(Rad::nr).toList())
                        .stream()
                        .collect(Collectors.toMap(Kontroll::nr, Function.identity()));
        return rader.stream()
                .map(rad -> new Treff(rad.staarId(), Objects.requireNonNull(funnet.get(rad.nr()))))
                .toList();
    }

    private Map<String, Object> parametre(Bruker bruker, Personfilter.Betingelse betingelse) {
        String kommune = Objects.requireNonNullElse(bruker.kommunenummer(), "");
        Map<String, Object> parametre = new HashMap<>(betingelse.parametre());
        parametre.put("kommuner", Kommunearv.overtatte(kommune, LocalDate.now(klokke)));
        return parametre;
    }
}
