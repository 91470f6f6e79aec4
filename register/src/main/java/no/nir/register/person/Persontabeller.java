package no.nir.register.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import no.nir.ident.Personident;
import no.nir.register.journal.fakta.Faktatabell;
import no.nir.register.journal.fakta.Faktatabell.Opphav;
import no.nir.register.person.Personfaktum.Adresse;
import no.nir.register.person.Personfaktum.Adressebeskyttelse;
import no.nir.register.person.Personfaktum.Adresseslag;
import no.nir.register.person.Personfaktum.Familierelasjon;
import no.nir.register.person.Personfaktum.Familierolle;
import no.nir.register.person.Personfaktum.Foedselsdato;
import no.nir.register.person.Personfaktum.Gradering;
import no.nir.register.person.Personfaktum.Ident;
import no.nir.register.person.Personfaktum.InnUtflytting;
import no.nir.register.person.Personfaktum.Kjoenn;
import no.nir.register.person.Personfaktum.Kontakt;
import no.nir.register.person.Personfaktum.Navn;
import no.nir.register.person.Personfaktum.Personalia;
import no.nir.register.person.Personfaktum.Presisjon;
import no.nir.register.person.Personfaktum.Retning;
import no.nir.register.person.Personfaktum.Statsborgerskap;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** The tables of this module, a row for each kind of fact. */
final class Persontabeller {

    private Persontabeller() {}

    static final Faktatabell<Ident> IDENT = new Faktatabell<>(
            Opphav.ARVES,
            """
            select ctid, * from person_ident where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
            """,
            """
            update person_ident t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into person_ident (person_id, type, verdi, i_bruk, kilde, registrert_fra, registrert_til, journal_nr, opphav_id)
            select * from unnest(?::bigint[], ?::text[], ?::text[], ?::boolean[], ?::text[],
                                 ?::timestamptz[], ?::timestamptz[], ?::bigint[], ?::bigint[])
            """,
            rad -> new Ident(
                    Personident.av(Personident.Type.valueOf(rad.getString("type")), rad.getString("verdi")),
                    rad.getBoolean("i_bruk"),
                    kilde(rad)),
            Ident::nummer,
            List.of(f -> f.nummer().type(), f -> f.nummer().verdi(), Ident::iBruk, Ident::kilde));

    static final Faktatabell<Personalia> PERSONALIA = new Faktatabell<>(
            Opphav.INGEN,
            """
            select ctid, * from personalia where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
            """,
            """
            update personalia t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into personalia (person_id, fornavn, mellomnavn, etternavn, foedselsdato, foedselsdato_presisjon,
                                    kjoenn, foedeland, doedsdato, sivilstand, status, maalform, morsmaal, telefon, epost,
                                    kilde, registrert_fra, registrert_til, journal_nr)
            select * from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[],
                                 ?::text[], ?::text[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                 ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::bigint[])
            """,
            Persontabeller::personalia,
            _ -> Personalia.class,
            List.of(
                    f -> f.navn().fornavn(),
                    f -> f.navn().mellomnavn(),
                    f -> f.navn().etternavn(),
                    f -> f.foedsel().dato(),
                    f -> f.foedsel().presisjon(),
                    Personalia::kjoenn,
                    Personalia::foedeland,
                    Personalia::doedsdato,
                    Personalia::sivilstand,
                    Personalia::status,
                    f -> f.kontakt().maalform(),
                    f -> f.kontakt().morsmaal(),
                    f -> f.kontakt().telefon(),
                    f -> f.kontakt().epost(),
                    Personalia::kilde));

    static final Faktatabell<Adresse> ADRESSE = new Faktatabell<>(
            Opphav.INGEN,
            """
            select ctid, * from adresse where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
             order by person_id, slag, fom
            """,
            """
            update adresse t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into adresse (person_id, slag, kommunenummer, bydel, adresselinje, postnummer, poststed, aarsak,
                                 fom, tom, kilde, registrert_fra, registrert_til, journal_nr)
            select * from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                 ?::date[], ?::date[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::bigint[])
            """,
            rad -> new Adresse(
                    Adresseslag.valueOf(rad.getString("slag")),
                    rad.getString("kommunenummer"),
                    rad.getString("bydel"),
                    rad.getString("adresselinje"),
                    rad.getString("postnummer"),
                    rad.getString("poststed"),
                    rad.getString("aarsak"),
                    periode(rad),
                    kilde(rad)),
            f -> List.of(f.slag(), f.periode().fom()),
            List.of(
                    Adresse::slag,
                    Adresse::kommunenummer,
                    Adresse::bydel,
                    Adresse::adresselinje,
                    Adresse::postnummer,
                    Adresse::poststed,
                    Adresse::aarsak,
                    f -> f.periode().fom(),
                    f -> f.periode().tom(),
                    Adresse::kilde));

    static final Faktatabell<Adressebeskyttelse> ADRESSEBESKYTTELSE = new Faktatabell<>(
            Opphav.INGEN,
            """
            select ctid, * from adressebeskyttelse where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
             order by person_id, fom
            """,
            """
            update adressebeskyttelse t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into adressebeskyttelse (person_id, gradering, fom, tom, registrert_fra, registrert_til, journal_nr)
            select * from unnest(?::bigint[], ?::text[], ?::date[], ?::date[],
                                 ?::timestamptz[], ?::timestamptz[], ?::bigint[])
            """,
            rad -> new Adressebeskyttelse(Gradering.valueOf(rad.getString("gradering")), periode(rad)),
            f -> f.periode().fom(),
            List.of(
                    Adressebeskyttelse::gradering,
                    f -> f.periode().fom(),
                    f -> f.periode().tom()));

    static final Faktatabell<Statsborgerskap> STATSBORGERSKAP = new Faktatabell<>(
            Opphav.INGEN,
            """
            select ctid, * from statsborgerskap where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
            """,
            """
            update statsborgerskap t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into statsborgerskap (person_id, land, fom, tom, kilde, registrert_fra, registrert_til, journal_nr)
            select * from unnest(?::bigint[], ?::text[], ?::date[], ?::date[], ?::text[],
                                 ?::timestamptz[], ?::timestamptz[], ?::bigint[])
            """,
            rad -> new Statsborgerskap(rad.getString("land"), dato(rad, "fom"), dato(rad, "tom"), kilde(rad)),
            Statsborgerskap::land,
            List.of(Statsborgerskap::land, Statsborgerskap::fom, Statsborgerskap::tom, Statsborgerskap::kilde));

    static final Faktatabell<Familierelasjon> FAMILIERELASJON = new Faktatabell<>(
            Opphav.INGEN,
            """
            select ctid, * from familierelasjon where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
            """,
            """
            update familierelasjon t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into familierelasjon (person_id, relatert_ident, rolle, fom, tom,
                                         registrert_fra, registrert_til, journal_nr)
            select * from unnest(?::bigint[], ?::text[], ?::text[], ?::date[], ?::date[],
                                 ?::timestamptz[], ?::timestamptz[], ?::bigint[])
            """,
            rad -> new Familierelasjon(
                    ident(rad.getString("relatert_ident")),
                    Familierolle.valueOf(rad.getString("rolle")),
                    dato(rad, "fom"),
                    dato(rad, "tom")),
            f -> List.of(f.nummer(), f.rolle()),
            List.of(f -> f.nummer().verdi(), Familierelasjon::rolle, Familierelasjon::fom, Familierelasjon::tom));

    static final Faktatabell<InnUtflytting> INN_UTFLYTTING = new Faktatabell<>(
            Opphav.INGEN,
            """
            select ctid, * from inn_og_utflytting where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
             order by person_id, dato
            """,
            """
            update inn_og_utflytting t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into inn_og_utflytting (person_id, retning, dato, land, registrert_fra, registrert_til, journal_nr)
            select * from unnest(?::bigint[], ?::text[], ?::date[], ?::text[],
                                 ?::timestamptz[], ?::timestamptz[], ?::bigint[])
            """,
            rad -> new InnUtflytting(
                    Retning.valueOf(rad.getString("retning")),
                    rad.getObject("dato", LocalDate.class),
                    rad.getString("land")),
            f -> List.of(f.retning(), f.dato()),
            List.of(InnUtflytting::retning, InnUtflytting::dato, InnUtflytting::land));

    private static Personalia personalia(ResultSet rad) throws SQLException {
        return new Personalia(
                new Navn(rad.getString("fornavn"), rad.getString("mellomnavn"), rad.getString("etternavn")),
                new Foedselsdato(
                        rad.getObject("foedselsdato", LocalDate.class),
                        Presisjon.valueOf(rad.getString("foedselsdato_presisjon"))),
                Kjoenn.valueOf(rad.getString("kjoenn")),
                rad.getString("foedeland"),
                dato(rad, "doedsdato"),
                rad.getString("sivilstand"),
                rad.getString("status"),
                new Kontakt(
                        rad.getString("maalform"),
                        rad.getString("morsmaal"),
                        rad.getString("telefon"),
                        rad.getString("epost")),
                kilde(rad));
    }

    private static Personident ident(String verdi) {
        return Personident.finnType(verdi)
                .map(type -> Personident.av(type, verdi))
                .orElseThrow(() -> new IllegalStateException("a stored number is no number"));
    }

    private static Faktakilde kilde(ResultSet rad) throws SQLException {
        return Faktakilde.valueOf(rad.getString("kilde"));
    }

    private static Periode periode(ResultSet rad) throws SQLException {
        return new Periode(rad.getObject("fom", LocalDate.class), dato(rad, "tom"));
    }

    private static @Nullable LocalDate dato(ResultSet rad, String kolonne) throws SQLException {
        return rad.getObject(kolonne, LocalDate.class);
    }
}
