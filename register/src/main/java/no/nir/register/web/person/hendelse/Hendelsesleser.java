package no.nir.register.web.person.hendelse;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.register.kategori.Startfrist;
import no.nir.register.kategori.Tilbakeberegner;
import no.nir.register.tilgang.Skjerming.Adressevisning;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads everything dated about one person in one statement; each part is found by the person alone. */
@Repository
public class Hendelsesleser {

    private static final Set<Slag> STEDER = EnumSet.of(Slag.BOSTED, Slag.MOTTAK, Slag.BOSETTING, Slag.TILHOERIGHET);

    /** Announced by then, and nothing come of it yet. */
    private static final String VARSLET_DA = """
            exists (select from journal j where j.person_id = h.person_id and j.nr = h.nr and j.registrert <= :da)
            and not exists (select from journal j where j.person_id = h.person_id and j.nr = h.lukket_nr and j.registrert <= :da)
            """;

    private final JdbcClient jdbc;
    private final Tilbakeberegner tilbake;

    Hendelsesleser(JdbcClient jdbc, Tilbakeberegner tilbake) {
        this.jdbc = jdbc;
        this.tilbake = tilbake;
    }

    /** What leads to a place is left out where not even the municipality may be shown. */
    public Hendelser les(long personId, Adressevisning visning, Kunnskap kunnskap, LocalDate idag) {
        Hendelser alle = les(personId, kunnskap, idag);
        return visning == Adressevisning.INGENTING ? alle.uten(STEDER) : alle;
    }

    /** What is computed is read as it is stored, or computed again over what was known. */
    private Hendelser les(long personId, Kunnskap kunnskap, LocalDate idag) {
        Instant da = kunnskap.da();
        List<Hendelse> beregnet = da == null
                ? List.of()
                : tilbake.somKjent(personId, da, idag)
                        .map(Beregnethendelser::av)
                        .orElse(List.of());
        return new Hendelser(Stream.concat(lest(personId, kunnskap, idag).stream(), beregnet.stream())
                .toList());
    }

    private List<Hendelse> lest(long personId, Kunnskap kunnskap, LocalDate idag) {
        return jdbc.sql(kunnskap.sql("""
                select 'BOSTED' slag, null ordning, kommunenummer kode, kilde detalj, fom, tom, null::date dato,
                       null::numeric tall, null::bigint nr, null kommune
                  from adresse
                 where person_id = :id and registrert_til is null and slag = 'BOSTED' and kommunenummer is not null
                union all select 'MOTTAK', null, kommunenummer, type, fom, tom, null, null, null, null
                  from mottaksopphold where person_id = :id and registrert_til is null
                union all select 'BOSETTING', null, kommunenummer, case when avtale then 'AVTALE' else 'UTEN_AVTALE' end,
                       fom, tom, null, null, null, null
                  from bosetting where person_id = :id and registrert_til is null
                union all select 'TILHOERIGHET', null, kommunenummer, grunn, fom, tom, null, null, null, null
                  from tilhoerighet where person_id = :id and :naa
                union all select 'TILLATELSE', null, grunnlag, slag, coalesce(gyldig_fra, innvilget), gyldig_til,
                       innvilget, null, null, null
                  from tillatelse where person_id = :id and registrert_til is null and omgjort_av is null
                union all select 'SOEKNAD', null, slag, utfall, innlevert, endelig, null, null, null, null
                  from oppholdssoeknad where person_id = :id and registrert_til is null
                union all select 'SAMME_VILKAAR', null, 'SAMME_VILKAAR', null, fom, tom, null, null, null, null
                  from samme_vilkaar where person_id = :id and registrert_til is null
                union all select 'SAMME_VILKAAR', null, 'FORLENGELSE', null, fom, tom, null, null, null, null
                  from forlengelse where person_id = :id and registrert_til is null
                union all select 'TILBAKEKALL', null, case when endelig is null then 'TIL_BEHANDLING' else 'ENDELIG' end, null,
                       aapnet, endelig, null, null, null, null
                  from tilbakekall where person_id = :id and registrert_til is null and henlagt is null
                union all select 'EOES', null, grunnlag, null, fom, tom, null, null, null, null
                  from eoes_opphold where person_id = :id and registrert_til is null
                union all select 'KATEGORI', ordning, kategori,
                       case when 'MANUAL_CHECK' = any (flagg) then 'USIKKER' end, fom, tom, null, null, null, null
                  from kategori where person_id = :id and :naa
                union all select 'LOV', ordning, lov, kategori, fom, tom, null, null, null, null
                  from kategori where person_id = :id and :naa
                union all select 'VARSEL', ordning, til, lov || '|' || hjemmel, dag, null, fortalt, null, null, null
                  from kategorihendelse h where person_id = :id and slag = 'VARSLET' and %s
                union all select 'FRIST', ordning, type, hjemmel, dato, null, null, null, null, null
                  from frist f where f.person_id = :id and :naa and %s
                union all select 'KONTAKT', ordning, slag, kravtype, dato, null, null, null, nr, kommunenummer
                  from kontakt where person_id = :id and registrert_til is null
                union all select 'VEDTAK', ordning, vedtakstype, coalesce(avslagsgrunn, grunn), vedtaksdato, sluttdato, startdato, null, nr, kommunenummer
                  from vedtak where person_id = :id and registrert_til is null
                union all select 'OPPSTART', ordning, slag, null, dato, null, null, null, nr, kommunenummer
                  from oppstart where person_id = :id and registrert_til is null
                union all select 'TILTAK', t.ordning, t.tiltakskode, e.tiltakskode, t.fom, t.tom, null, t.timer_per_uke, t.nr, t.kommunenummer
                  from tiltak t left join tiltak e on e.person_id = t.person_id and e.nr = t.erstatter_nr
                 where t.person_id = :id and t.registrert_til is null
                union all select 'TIMER', ordning, fag, null, maaned, (maaned + interval '1 month - 1 day')::date, null,
                       timer, nr, kommunenummer
                  from timer where person_id = :id and registrert_til is null
                union all select 'PERMISJON', ordning, aarsak, null, fom, tom, vedtaksdato, null, nr, kommunenummer
                  from permisjon where person_id = :id and registrert_til is null
                union all select 'FRAVAER', ordning, aarsak, null, fom, tom, null, timer, nr, kommunenummer
                  from fravaer where person_id = :id and registrert_til is null
                union all select 'SLUTTMAAL', ordning, sluttmaal, null, dato, null, null, null, nr, kommunenummer
                  from sluttmaal where person_id = :id and registrert_til is null
                union all select 'NORSKMAAL', ordning, nivaa, delferdighet, dato, null, null, null, nr, kommunenummer
                  from norskmaal where person_id = :id and registrert_til is null
                union all select 'MILEPAEL', ordning, milepael, null, dato, null, null, null, nr, kommunenummer
                  from milepael where person_id = :id and registrert_til is null
                union all select 'VIDEREGAAENDE', ordning, 'VIDEREGAAENDE', null, fom, tom, null, null, nr, kommunenummer
                  from videregaaende where person_id = :id and registrert_til is null
                union all select 'OPPLAERINGSSPRAAK', ordning, spraak, fag, dato, null, null, null, nr, kommunenummer
                  from opplaeringsspraak where person_id = :id and registrert_til is null
                union all select 'SPOR', ordning, spor, null, dato, null, null, null, nr, kommunenummer
                  from spor where person_id = :id and registrert_til is null
                union all select 'OPPFOELGING', ordning, 'OPPFOELGING', null, fom, tom, null, timer_per_uke, nr, kommunenummer
                  from oppfoelging where person_id = :id and registrert_til is null
                union all select 'OPPLAERINGSKOMMUNE', ordning, opplaeringskommune, null, fom, tom, null, null, nr, kommunenummer
                  from opplaeringskommune where person_id = :id and registrert_til is null
                union all select 'MORSMAAL', null, spraak, null, registrert_fra::date, null, null, null, nr, kommunenummer
                  from morsmaal where person_id = :id and registrert_til is null
                union all select 'RESERVASJON', null, reservasjon, null, dato, null, null, null, nr, kommunenummer
                  from forskningsreservasjon where person_id = :id and registrert_til is null
                union all select 'KLAGE', k.ordning, coalesce(v.vedtakstype, ''), null, k.mottatt, null, v.vedtaksdato, null, k.nr,
                       k.kommunenummer
                  from klage k left join vedtak v on v.person_id = k.person_id and v.nr = k.vedtak_nr
                 where k.person_id = :id and k.registrert_til is null
                union all select 'KLAGEAVGJOERELSE', ordning, utfall, null, dato, null, null, null, nr, kommunenummer
                  from klageavgjoerelse where person_id = :id and registrert_til is null
                union all select 'AVSLUTNING', ordning, aarsak, null, dato, null, null, null, nr, kommunenummer
                  from avslutning where person_id = :id and registrert_til is null
                union all select 'PROEVE', 'NORSK', proeve,
                       concat_ws('|', 'LESE=' || lese, 'LYTTE=' || lytte, 'SKRIFTLIG=' || skriftlig, 'MUNTLIG=' || muntlig,
                                 'RESULTAT=' || case when bestaatt then 'BESTAATT' when not bestaatt then 'IKKE_BESTAATT' end,
                                 'SPRAAK=' || spraak),
                       dato, null, null, null, null, null
                  from proeveresultat where person_id = :id and registrert_til is null and tilstand = 'GJELDER'
                union all select 'UTDANNING', null, nivaa, null, registrert_fra::date, null, null, null, nr, kommunenummer
                  from utdanningsbakgrunn where person_id = :id and registrert_til is null
                union all select 'ARBEID', null, slag, null, fom, tom, null, timer_per_uke, nr, kommunenummer
                  from arbeid where person_id = :id and registrert_til is null
                union all select 'OVERPROEVING', ordning, kategori, begrunnelse, fom, tom, vurdert_dato, null, nr, kommunenummer
                  from overproeving where person_id = :id and registrert_til is null
                """)
                        .formatted(
                                kunnskap.erTidligere() ? VARSLET_DA : "lukket_nr is null", Startfrist.FRISTEN_ER_AAPEN))
                .param("id", personId)
                .param("dag", idag)
                .param("naa", !kunnskap.erTidligere())
                .params(kunnskap.parametre())
                .query((rad, _) -> hendelse(rad))
                .list();
    }

    private static Hendelse hendelse(ResultSet rad) throws SQLException {
        long nr = rad.getLong("nr");
        Long journalnummer = rad.wasNull() ? null : nr;
        return new Hendelse(
                Slag.valueOf(rad.getString("slag")),
                rad.getString("ordning"),
                rad.getString("kode"),
                rad.getString("detalj"),
                rad.getObject("fom", LocalDate.class),
                dato(rad, "tom"),
                dato(rad, "dato"),
                tall(rad),
                journalnummer,
                rad.getString("kommune"));
    }

    private static @Nullable LocalDate dato(ResultSet rad, String kolonne) throws SQLException {
        return rad.getObject(kolonne, LocalDate.class);
    }

    private static @Nullable BigDecimal tall(ResultSet rad) throws SQLException {
        return rad.getBigDecimal("tall");
    }
}
