package no.nir.register.web.forespoersel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.forespoersel.Forespoersler;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Personfilter;
import no.nir.register.tilgang.Personfilter.Betingelse;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The requests a user may see: a municipality its own and those of municipalities it has taken over, IMDi all. Those about a strictly
 * confidential address are neither counted nor listed for those who may not see it.
 */
@Repository
public class Forespoerselsleser {

    static final int SIDE = 25;

    /** What is waiting first, the oldest first; then what is answered, the newest first. */
    private static final String REKKEFOELGE = """
             order by s.nr is not null, case when s.nr is null then f.spurt end, s.besvart desc, f.nr
            """;

    private static final String FRA = """
              from forespoersel f
              left join forespoerselsvar s on s.person_id = f.person_id and s.forespoersel_nr = f.nr
             where (:kommune::text is null or f.kommunenummer = any (:kommuner)) and
            """;

    /**
     * @param ubesvarte those IMDi has not answered
     * @param besvarte those answered since a day
     */
    public record Antall(long ubesvarte, long besvarte) {}

    private record Noekkel(long personId, long nr) {}

    private final JdbcClient jdbc;
    private final Personfilter tilgang;
    private final Forespoersler forespoersler;
    private final Clock klokke;

    Forespoerselsleser(JdbcClient jdbc, Personfilter tilgang, Forespoersler forespoersler, Clock klokke) {
        this.jdbc = jdbc;
        this.tilgang = tilgang;
        this.forespoersler = forespoersler;
        this.klokke = klokke;
    }

    public Antall antall(Bruker bruker, LocalDate besvartSiden) {
        Betingelse uskjermet = tilgang.uskjermet(bruker, "f.person_id");
        return jdbc.sql("""
                        select count(*) filter (where s.nr is null) ubesvarte,
                               count(*) filter (where s.besvart >= :siden) besvarte
                        """ + FRA + uskjermet.sql())
                .params(parametre(bruker, uskjermet))
                .param("siden", besvartSiden)
                .query(Antall.class)
                .single();
    }

    long alle(Bruker bruker) {
        Betingelse uskjermet = tilgang.uskjermet(bruker, "f.person_id");
        return jdbc.sql("select count(*)" + FRA + uskjermet.sql())
                .params(parametre(bruker, uskjermet))
                .query(Long.class)
                .single();
    }

    /** @param side from 1 */
    List<Forespoersel> list(Bruker bruker, int side) {
        Betingelse uskjermet = tilgang.uskjermet(bruker, "f.person_id");
        List<Noekkel> noekler = jdbc.sql(
                        "select f.person_id, f.nr" + FRA + uskjermet.sql() + REKKEFOELGE + "limit :antall offset :fra")
                .params(parametre(bruker, uskjermet))
                .param("antall", SIDE)
                .param("fra", (side - 1) * SIDE)
                .query(Noekkel.class)
                .list();
        Map<Noekkel, Forespoersel> funnet = forespoersler
                .list(
                        noekler.stream().map(Noekkel::personId).toList(),
                        noekler.stream().map(Noekkel::nr).toList())
                .stream()
                .collect(Collectors.toMap(f -> new Noekkel(f.personId(), f.nr()), Function.identity()));
        return noekler.stream()
                .map(noekkel -> Objects.requireNonNull(funnet.get(noekkel)))
                .toList();
    }

    private Map<String, @Nullable Object> parametre(Bruker bruker, Betingelse betingelse) {
        Map<String, @Nullable Object> parametre = new HashMap<>(betingelse.parametre());
        String kommune = bruker.kommunenummer();
        parametre.put("kommune", kommune);
        parametre.put(
                "kommuner", kommune == null ? new String[0] : Kommunearv.overtatte(kommune, LocalDate.now(klokke)));
        return parametre;
    }
}
