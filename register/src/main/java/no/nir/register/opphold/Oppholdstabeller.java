package no.nir.register.opphold;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import no.nir.ident.Personident;
import no.nir.register.journal.fakta.Faktatabell;
import no.nir.register.journal.fakta.Faktatabell.Opphav;
import no.nir.register.opphold.Oppholdsfaktum.Bosetting;
import no.nir.register.opphold.Oppholdsfaktum.EoesOpphold;
import no.nir.register.opphold.Oppholdsfaktum.Forlengelse;
import no.nir.register.opphold.Oppholdsfaktum.Grunnlag;
import no.nir.register.opphold.Oppholdsfaktum.Innreise;
import no.nir.register.opphold.Oppholdsfaktum.Mottaksopphold;
import no.nir.register.opphold.Oppholdsfaktum.Mottakstype;
import no.nir.register.opphold.Oppholdsfaktum.Oppholdssoeknad;
import no.nir.register.opphold.Oppholdsfaktum.Referanseperson;
import no.nir.register.opphold.Oppholdsfaktum.Referanseslag;
import no.nir.register.opphold.Oppholdsfaktum.SammeVilkaar;
import no.nir.register.opphold.Oppholdsfaktum.Soeknadsslag;
import no.nir.register.opphold.Oppholdsfaktum.Tilbakekall;
import no.nir.register.opphold.Oppholdsfaktum.Tillatelse;
import no.nir.register.opphold.Oppholdsfaktum.Tillatelsesslag;
import no.nir.register.opphold.Oppholdsfaktum.Tillatelsestype;
import no.nir.register.opphold.Oppholdsfaktum.Utfall;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** The tables of this module, a row for each kind of fact. */
final class Oppholdstabeller {

    private Oppholdstabeller() {}

    static final Faktatabell<Tillatelse> TILLATELSE = new Faktatabell<>(
            Opphav.NEVNES,
            """
            select ctid, * from tillatelse where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
            """,
            """
            update tillatelse t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into tillatelse (person_id, avgjoerelse_id, udi_kode, grunnlag, kart_versjon, type, slag,
                                    innvilget, gyldig_fra, gyldig_til, soekt, soekt_fra_utlandet, fornybar,
                                    begrenset, ref_ident, ref_slag, omgjort_av, registrert_fra, registrert_til,
                                    journal_nr, opphav_id)
            select * from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                 ?::date[], ?::date[], ?::date[], ?::date[], ?::boolean[], ?::boolean[],
                                 ?::boolean[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
                                 ?::timestamptz[], ?::bigint[], ?::bigint[])
            """,
            Oppholdstabeller::tillatelse,
            Tillatelse::avgjoerelseId,
            List.of(
                    Tillatelse::avgjoerelseId,
                    f -> f.grunnlag().udiKode(),
                    f -> f.grunnlag().kode(),
                    f -> f.grunnlag().kartVersjon(),
                    Tillatelse::type,
                    Tillatelse::slag,
                    Tillatelse::innvilget,
                    Tillatelse::gyldigFra,
                    Tillatelse::gyldigTil,
                    Tillatelse::soekt,
                    Tillatelse::soektFraUtlandet,
                    Tillatelse::fornybar,
                    Tillatelse::begrenset,
                    f -> refNummer(f),
                    f -> refSlag(f),
                    Tillatelse::omgjortAv));

    static final Faktatabell<Oppholdssoeknad> SOEKNAD = new Faktatabell<>(
            Opphav.NEVNES,
            """
            select ctid, * from oppholdssoeknad where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
            """,
            """
            update oppholdssoeknad t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into oppholdssoeknad (person_id, soeknad_id, slag, innlevert, endelig, utfall, registrert_fra,
                                         registrert_til, journal_nr, opphav_id)
            select * from unnest(?::bigint[], ?::text[], ?::text[], ?::date[], ?::date[], ?::text[],
                                 ?::timestamptz[], ?::timestamptz[], ?::bigint[], ?::bigint[])
            """,
            rad -> new Oppholdssoeknad(
                    rad.getString("soeknad_id"),
                    Soeknadsslag.valueOf(rad.getString("slag")),
                    rad.getObject("innlevert", LocalDate.class),
                    dato(rad, "endelig"),
                    kode(rad, "utfall", Utfall.class)),
            Oppholdssoeknad::soeknadId,
            List.of(
                    Oppholdssoeknad::soeknadId,
                    Oppholdssoeknad::slag,
                    Oppholdssoeknad::innlevert,
                    Oppholdssoeknad::endelig,
                    Oppholdssoeknad::utfall));

    static final Faktatabell<Forlengelse> FORLENGELSE = new Faktatabell<>(
            Opphav.NEVNES,
            """
            select ctid, * from forlengelse where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
            """,
            """
            update forlengelse t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into forlengelse (person_id, avgjoerelse_id, fom, tom, registrert_fra, registrert_til, journal_nr, opphav_id)
            select * from unnest(?::bigint[], ?::text[], ?::date[], ?::date[], ?::timestamptz[],
                                 ?::timestamptz[], ?::bigint[], ?::bigint[])
            """,
            rad -> new Forlengelse(
                    rad.getString("avgjoerelse_id"),
                    rad.getObject("fom", LocalDate.class),
                    rad.getObject("tom", LocalDate.class)),
            f -> List.of(f.avgjoerelseId(), f.fom()),
            List.of(Forlengelse::avgjoerelseId, Forlengelse::fom, Forlengelse::tom));

    static final Faktatabell<SammeVilkaar> SAMME_VILKAAR = new Faktatabell<>(
            Opphav.NEVNES,
            """
            select ctid, * from samme_vilkaar where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
            """,
            """
            update samme_vilkaar t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into samme_vilkaar (person_id, fom, tom, registrert_fra, registrert_til, journal_nr, opphav_id)
            select * from unnest(?::bigint[], ?::date[], ?::date[], ?::timestamptz[], ?::timestamptz[],
                                 ?::bigint[], ?::bigint[])
            """,
            rad -> new SammeVilkaar(periode(rad)),
            f -> f.periode().fom(),
            List.of(f -> f.periode().fom(), f -> f.periode().tom()));

    static final Faktatabell<Tilbakekall> TILBAKEKALL = new Faktatabell<>(
            Opphav.NEVNES,
            """
            select ctid, * from tilbakekall where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
            """,
            """
            update tilbakekall t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into tilbakekall (person_id, avgjoerelse_id, aapnet, endelig, henlagt, registrert_fra,
                                     registrert_til, journal_nr, opphav_id)
            select * from unnest(?::bigint[], ?::text[], ?::date[], ?::date[], ?::date[], ?::timestamptz[],
                                 ?::timestamptz[], ?::bigint[], ?::bigint[])
            """,
            rad -> new Tilbakekall(
                    rad.getString("avgjoerelse_id"),
                    rad.getObject("aapnet", LocalDate.class),
                    dato(rad, "endelig"),
                    dato(rad, "henlagt")),
            f -> List.of(f.avgjoerelseId(), f.aapnet()),
            List.of(Tilbakekall::avgjoerelseId, Tilbakekall::aapnet, Tilbakekall::endelig, Tilbakekall::henlagt));

    static final Faktatabell<EoesOpphold> EOES_OPPHOLD = new Faktatabell<>(
            Opphav.NEVNES,
            """
            select ctid, * from eoes_opphold where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
            """,
            """
            update eoes_opphold t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into eoes_opphold (person_id, grunnlag, fom, tom, registrert_fra, registrert_til, journal_nr, opphav_id)
            select * from unnest(?::bigint[], ?::text[], ?::date[], ?::date[], ?::timestamptz[],
                                 ?::timestamptz[], ?::bigint[], ?::bigint[])
            """,
            rad -> new EoesOpphold(rad.getString("grunnlag"), periode(rad)),
            f -> f.periode().fom(),
            List.of(
                    EoesOpphold::grunnlag,
                    f -> f.periode().fom(),
                    f -> f.periode().tom()));

    static final Faktatabell<Mottaksopphold> MOTTAKSOPPHOLD = new Faktatabell<>(
            Opphav.NEVNES,
            """
            select ctid, * from mottaksopphold where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
            """,
            """
            update mottaksopphold t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into mottaksopphold (person_id, mottak_id, type, kommunenummer, fom, tom, registrert_fra,
                                        registrert_til, journal_nr, opphav_id)
            select * from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[],
                                 ?::timestamptz[], ?::timestamptz[], ?::bigint[], ?::bigint[])
            """,
            rad -> new Mottaksopphold(
                    rad.getString("mottak_id"),
                    Mottakstype.valueOf(rad.getString("type")),
                    rad.getString("kommunenummer"),
                    periode(rad)),
            f -> List.of(f.mottakId(), f.periode().fom()),
            List.of(
                    Mottaksopphold::mottakId,
                    Mottaksopphold::type,
                    Mottaksopphold::kommunenummer,
                    f -> f.periode().fom(),
                    f -> f.periode().tom()));

    static final Faktatabell<Bosetting> BOSETTING = new Faktatabell<>(
            Opphav.NEVNES,
            """
            select ctid, * from bosetting where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
            """,
            """
            update bosetting t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into bosetting (person_id, kommunenummer, avtale, fom, tom, registrert_fra, registrert_til,
                                   journal_nr, opphav_id)
            select * from unnest(?::bigint[], ?::text[], ?::boolean[], ?::date[], ?::date[], ?::timestamptz[],
                                 ?::timestamptz[], ?::bigint[], ?::bigint[])
            """,
            rad -> new Bosetting(rad.getString("kommunenummer"), rad.getBoolean("avtale"), periode(rad)),
            f -> f.periode().fom(),
            List.of(
                    Bosetting::kommunenummer,
                    Bosetting::avtale,
                    f -> f.periode().fom(),
                    f -> f.periode().tom()));

    static final Faktatabell<Innreise> INNREISE = new Faktatabell<>(
            Opphav.NEVNES,
            """
            select ctid, * from innreise where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
            """,
            """
            update innreise t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into innreise (person_id, dato, registrert_fra, registrert_til, journal_nr, opphav_id)
            select * from unnest(?::bigint[], ?::date[], ?::timestamptz[], ?::timestamptz[], ?::bigint[], ?::bigint[])
            """,
            rad -> new Innreise(rad.getObject("dato", LocalDate.class)),
            Innreise::dato,
            List.of(Innreise::dato));

    private static Tillatelse tillatelse(ResultSet rad) throws SQLException {
        return new Tillatelse(
                rad.getString("avgjoerelse_id"),
                new Grunnlag(rad.getString("udi_kode"), rad.getString("grunnlag"), rad.getString("kart_versjon")),
                Tillatelsestype.valueOf(rad.getString("type")),
                Tillatelsesslag.valueOf(rad.getString("slag")),
                rad.getObject("innvilget", LocalDate.class),
                dato(rad, "gyldig_fra"),
                dato(rad, "gyldig_til"),
                dato(rad, "soekt"),
                rad.getBoolean("soekt_fra_utlandet"),
                rad.getObject("fornybar", Boolean.class),
                rad.getObject("begrenset", Boolean.class),
                referanseperson(rad),
                rad.getString("omgjort_av"));
    }

    private static @Nullable Referanseperson referanseperson(ResultSet rad) throws SQLException {
        String nummer = rad.getString("ref_ident");
        Referanseslag slag = kode(rad, "ref_slag", Referanseslag.class);
        if (nummer == null && slag == null) {
            return null;
        }
        return new Referanseperson(nummer == null ? null : ident(nummer), slag);
    }

    private static Personident ident(String verdi) {
        return Personident.finnType(verdi)
                .map(type -> Personident.av(type, verdi))
                .orElseThrow(() -> new IllegalStateException("a stored number is no number"));
    }

    private static @Nullable String refNummer(Tillatelse tillatelse) {
        Referanseperson ref = tillatelse.referanseperson();
        return ref == null || ref.nummer() == null ? null : ref.nummer().verdi();
    }

    private static @Nullable Referanseslag refSlag(Tillatelse tillatelse) {
        Referanseperson ref = tillatelse.referanseperson();
        return ref == null ? null : ref.slag();
    }

    private static <E extends Enum<E>> @Nullable E kode(ResultSet rad, String kolonne, Class<E> type)
            throws SQLException {
        String verdi = rad.getString(kolonne);
        return verdi == null ? null : Enum.valueOf(type, verdi);
    }

    private static Periode periode(ResultSet rad) throws SQLException {
        return new Periode(rad.getObject("fom", LocalDate.class), dato(rad, "tom"));
    }

    private static @Nullable LocalDate dato(ResultSet rad, String kolonne) throws SQLException {
        return rad.getObject(kolonne, LocalDate.class);
    }
}
