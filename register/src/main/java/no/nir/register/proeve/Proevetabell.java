package no.nir.register.proeve;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.nir.register.journal.fakta.Faktatabell;
import no.nir.register.journal.fakta.Faktatabell.Opphav;
import no.nir.register.proeve.Proeve.Delproeve;
import no.nir.register.proeve.Proeve.Delresultat;
import no.nir.register.proeve.Proeve.Kunnskapsproeve;
import no.nir.register.proeve.Proeve.Kunnskapsslag;
import no.nir.register.proeve.Proeve.Norskproeve;
import no.nir.register.proeve.Proeve.Norskslag;
import no.nir.register.proeve.Proevefaktum.Resultat;
import no.nir.register.proeve.Proevefaktum.Tilstand;
import org.jspecify.annotations.Nullable;

/** The table of this module. A test is always the same human's, so a corrected result keeps the origin it had. */
final class Proevetabell {

    static final Faktatabell<Resultat> RESULTAT = new Faktatabell<>(
            Opphav.ARVES,
            """
            select ctid, * from proeveresultat where person_id = any(?)
               and registrert_fra <= ?::timestamptz and (registrert_til is null or registrert_til > ?::timestamptz)
            """,
            """
            update proeveresultat t set registrert_til = v.til
              from unnest(?::tid[], ?::timestamptz[]) v (rad, til) where t.ctid = v.rad
            """,
            """
            insert into proeveresultat (person_id, referanse, sekvens, tilstand, dato, proeve, lese, lytte, skriftlig,
                                        muntlig, bestaatt, spraak, registrert_fra, registrert_til, journal_nr, opphav_id)
            select * from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::date[], ?::text[], ?::text[],
                                 ?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[], ?::timestamptz[],
                                 ?::timestamptz[], ?::bigint[], ?::bigint[])
            """,
            Proevetabell::resultat,
            Resultat::referanse,
            List.of(
                    Resultat::referanse,
                    Resultat::sekvens,
                    Resultat::tilstand,
                    Resultat::dato,
                    f -> slag(f.proeve()),
                    f -> del(f.proeve(), Delproeve.LESE),
                    f -> del(f.proeve(), Delproeve.LYTTE),
                    f -> del(f.proeve(), Delproeve.SKRIFTLIG),
                    f -> del(f.proeve(), Delproeve.MUNTLIG),
                    f -> f.proeve() instanceof Kunnskapsproeve p ? p.bestaatt() : null,
                    f -> f.proeve() instanceof Kunnskapsproeve p ? p.spraak() : null));

    private Proevetabell() {}

    private static Enum<?> slag(Proeve proeve) {
        return switch (proeve) {
            case Norskproeve p -> p.slag();
            case Kunnskapsproeve p -> p.slag();
        };
    }

    private static @Nullable Delresultat del(Proeve proeve, Delproeve del) {
        return switch (proeve) {
            case Norskproeve p -> p.deler().get(del);
            case Kunnskapsproeve _ -> null;
        };
    }

    private static Resultat resultat(ResultSet rad) throws SQLException {
        return new Resultat(
                rad.getString("referanse"),
                rad.getLong("sekvens"),
                Tilstand.valueOf(rad.getString("tilstand")),
                rad.getObject("dato", LocalDate.class),
                proeve(rad));
    }

    private static Proeve proeve(ResultSet rad) throws SQLException {
        String slag = rad.getString("proeve");
        Boolean bestaatt = rad.getObject("bestaatt", Boolean.class);
        if (bestaatt != null) {
            return new Kunnskapsproeve(Kunnskapsslag.valueOf(slag), bestaatt, rad.getString("spraak"));
        }
        Map<Delproeve, Delresultat> deler = new EnumMap<>(Delproeve.class);
        for (Delproeve del : Delproeve.values()) {
            String resultat = rad.getString(del.name());
            if (resultat != null) {
                deler.put(del, Delresultat.valueOf(resultat));
            }
        }
        return new Norskproeve(Norskslag.valueOf(slag), deler);
    }
}
