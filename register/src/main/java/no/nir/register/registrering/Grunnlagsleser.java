package no.nir.register.registrering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.drift.Samlelesing;
import no.nir.register.registrering.regler.Registerbilde.Frist;
import no.nir.register.registrering.regler.Registerbilde.Grunnlag;
import no.nir.register.registrering.regler.Registerbilde.Kategoriperiode;
import no.nir.register.registrering.regler.Registerbilde.Personopplysninger;
import no.nir.register.registrering.regler.Registerbilde.Tilhoerighet;
import no.nir.tid.Periode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The facts about persons that the rules ask for; one round trip. */
@Repository
class Grunnlagsleser {

    private final JdbcTemplate jdbc;

    Grunnlagsleser(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Grunnlag> les(Collection<Long> personIder) {
        Object ider = personIder.toArray(Long[]::new);
        Samlelesing lesing = new Samlelesing(jdbc);
        Map<Long, List<Tilhoerighet>> tilhoerigheter = tilhoerigheter(lesing, ider);
        Map<Long, List<Kategoriperiode>> kategorier = kategorier(lesing, ider);
        Map<Long, List<Frist>> frister = frister(lesing, ider);
        Map<Long, Personopplysninger> personer = personopplysninger(lesing, ider);
        lesing.les();
        Map<Long, Grunnlag> grunnlag = new HashMap<>();
        personer.forEach((id, person) -> grunnlag.put(
                id,
                new Grunnlag(
                        person,
                        tilhoerigheter.getOrDefault(id, List.of()),
                        kategorier.getOrDefault(id, List.of()),
                        frister.getOrDefault(id, List.of()))));
        return grunnlag;
    }

    private Map<Long, Personopplysninger> personopplysninger(Samlelesing lesing, Object ider) {
        Map<Long, Personopplysninger> funnet = new HashMap<>();
        lesing.spoer(
                """
                select p.person_id, pa.foedselsdato, pa.doedsdato,
                       least(t.fra, s.fra, i.fra, v.fra, m.fra, b.fra, a.fra) as kjent_fra,
                       least(i.fra, v.fra, m.fra, b.fra, a.fra) as til_stede_fra
                  from unnest(?) p (person_id)
                  left join personalia pa on pa.person_id = p.person_id and pa.registrert_til is null
                  left join lateral (select min(least(innvilget, soekt)) fra from tillatelse
                                      where person_id = p.person_id and registrert_til is null) t on true
                  left join lateral (select min(innlevert) fra from oppholdssoeknad
                                      where person_id = p.person_id and registrert_til is null) s on true
                  left join lateral (select min(dato) fra from innreise
                                      where person_id = p.person_id and registrert_til is null) i on true
                  left join lateral (select min(dato) fra from inn_og_utflytting
                                      where person_id = p.person_id and retning = 'INN'
                                        and registrert_til is null) v on true
                  left join lateral (select min(fom) fra from mottaksopphold
                                      where person_id = p.person_id and registrert_til is null) m on true
                  left join lateral (select min(fom) fra from bosetting
                                      where person_id = p.person_id and registrert_til is null) b on true
                  left join lateral (select min(fom) fra from adresse
                                      where person_id = p.person_id and registrert_til is null) a on true
                """,
                rs -> {
                    funnet.put(
                            rs.getLong("person_id"),
                            new Personopplysninger(
                                    rs.getObject("foedselsdato", LocalDate.class),
                                    rs.getObject("doedsdato", LocalDate.class),
                                    rs.getObject("kjent_fra", LocalDate.class),
                                    rs.getObject("til_stede_fra", LocalDate.class)));
                },
                ider);
        return funnet;
    }

    private Map<Long, List<Tilhoerighet>> tilhoerigheter(Samlelesing lesing, Object ider) {
        return perPerson(
                lesing,
                """
                select person_id, kandidater || kommunenummer as numre, fom, tom from tilhoerighet
                 where person_id = any(?)
                """,
                rs -> new Tilhoerighet(List.of((String[]) rs.getArray("numre").getArray()), periode(rs)),
                ider);
    }

    /** The rule that decided is the first that says more than which act governs (LAW-1 to LAW-7). */
    private Map<Long, List<Kategoriperiode>> kategorier(Samlelesing lesing, Object ider) {
        return perPerson(
                lesing,
                """
                select person_id, ordning, kategori, fom, tom, lov,
                       (select b.regelversjon from beregning b where b.person_id = k.person_id) as regelversjon,
                       coalesce((select r.regel from unnest(regler) with ordinality r (regel, nr)
                                  where r.regel !~ '^LAW-[1-7]$' order by r.nr limit 1), regler[1]) as regel
                  from kategori k where person_id = any(?)
                """,
                rs -> new Kategoriperiode(
                        rs.getString("ordning"),
                        rs.getString("kategori"),
                        periode(rs),
                        Lov.valueOf(rs.getString("lov")),
                        rs.getString("regel"),
                        rs.getString("regelversjon")),
                ider);
    }

    private Map<Long, List<Frist>> frister(Samlelesing lesing, Object ider) {
        return perPerson(
                lesing,
                "select person_id, ordning, type, dato from frist where person_id = any(?)",
                rs -> new Frist(rs.getString("ordning"), rs.getString("type"), rs.getObject("dato", LocalDate.class)),
                ider);
    }

    private interface Leser<T> {
        T les(ResultSet rs) throws SQLException;
    }

    private <T> Map<Long, List<T>> perPerson(Samlelesing lesing, String sql, Leser<T> leser, Object ider) {
        Map<Long, List<T>> funnet = new HashMap<>();
        lesing.spoer(
                sql,
                rs -> {
                    funnet.computeIfAbsent(rs.getLong("person_id"), _ -> new ArrayList<>())
                            .add(leser.les(rs));
                },
                ider);
        return funnet;
    }

    private static Periode periode(ResultSet rs) throws SQLException {
        return new Periode(rs.getObject("fom", LocalDate.class), rs.getObject("tom", LocalDate.class));
    }
}
