package no.nir.maaling;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Persons written straight into the fact tables by SQL, as many as wanted: refugees, families and workers with about nineteen current facts
 * each, different from each other and the same every time. The checks of the database are off while they are written.
 */
final class Maaleregister {

    private static final String BEGIN = """
            set session_replication_role = replica;
            create temp table maal as
              select person_id id, abs(hashint8(person_id)) h, abs(hashint8(person_id * 7 + 3)) g,
                     date '2012-01-01' + abs(hashint8(person_id * 13 + 5)) % 5000 ankomst, timestamptz '2026-01-01' naa
                from (insert_person) p (person_id);
            create temp sequence if not exists maal_nr;
            """;

    private static final List<String> FAKTA =
            List.of("""
            insert into personalia (person_id, fornavn, etternavn, foedselsdato, kjoenn, kilde, registrert_fra, journal_nr)
            select id, 'Prøve', 'Person', ankomst - 5000 - h % 12000, case when g % 2 = 0 then 'KVINNE' else 'MANN' end, 'FREG', naa, 0 from maal
            """, """
            insert into statsborgerskap (person_id, land, fom, kilde, registrert_fra, journal_nr)
            select id, (array['SYR','UKR','AFG','ERI','SOM','THA','PHL'])[1 + h % 7], ankomst - 5000 - h % 12000, 'FREG', naa, 0 from maal
            """, """
            insert into innreise (person_id, dato, registrert_fra, journal_nr) select id, ankomst, naa, 0 from maal
            """, """
            insert into oppholdssoeknad (person_id, soeknad_id, slag, innlevert, endelig, utfall, registrert_fra, journal_nr)
            select id, 'S', 'BESKYTTELSE', ankomst + 2, ankomst + 200, 'INNVILGET', naa, 0 from maal where h % 10 < 6
            """, """
            insert into mottaksopphold (person_id, mottak_id, type, kommunenummer, fom, tom, registrert_fra, journal_nr)
            select id, 'M', 'ORDINAERT', '4601', ankomst + 5, ankomst + 260, naa, 0 from maal where h % 10 < 6
            """, """
            insert into tillatelse (person_id, avgjoerelse_id, udi_kode, grunnlag, type, slag, innvilget, gyldig_fra, gyldig_til, soekt,
                                    soekt_fra_utlandet, ref_person_id, ref_slag, registrert_fra, journal_nr)
            select id, 'A1', 'X', case when h % 10 < 4 then 'ASYL_28' when h % 10 < 6 then 'KOLL_34' else 'FAM' end, 'MIDLERTIDIG',
                   'FOERSTEGANG', ankomst + 200, ankomst + 200, ankomst + 1295, ankomst + 2, h % 10 >= 6,
                   case when h % 10 >= 6 and id > 1 then id - 1 end, case when h % 10 >= 6 then 'UTLENDING' end, naa, 0 from maal
            """, """
            insert into tillatelse (person_id, avgjoerelse_id, udi_kode, grunnlag, type, slag, innvilget, gyldig_fra, gyldig_til, soekt,
                                    soekt_fra_utlandet, registrert_fra, journal_nr)
            select id, 'A2', 'X', 'PERM_62', 'PERMANENT', 'PERMANENT', ankomst + 1290, ankomst + 1290, null, ankomst + 1200, false, naa, 0
              from maal where g % 2 = 0
            """, """
            insert into bosetting (person_id, kommunenummer, avtale, fom, registrert_fra, journal_nr)
            select id, (array['3105','0301','4601','5001','1103','3103'])[1 + g % 6], true, ankomst + 261, naa, 0 from maal where h % 10 < 7
            """, """
            insert into adresse (person_id, slag, kommunenummer, fom, tom, kilde, registrert_fra, journal_nr)
            select id, 'BOSTED', (array['3105','0301','4601','5001','1103','3103'])[1 + g % 6], ankomst + 261,
                   case when g % 4 = 0 then ankomst + 899 end, 'FREG', naa, 0 from maal
            """, """
            insert into adresse (person_id, slag, kommunenummer, fom, kilde, registrert_fra, journal_nr)
            select id, 'BOSTED', (array['0301','3105','3103','4601','5001','1103'])[1 + h % 6], ankomst + 900, 'FREG', naa, 0
              from maal where g % 4 = 0
            """, """
            insert into kontakt (person_id, nr, ordning, slag, dato, kommunenummer, registrert_fra)
            select id, nextval('maal_nr'), o, 'KRAV', ankomst + 270, '3105', naa from maal, unnest(array['INTRO','NORSK']) o where h % 10 < 8
            """, """
            insert into vedtak (person_id, nr, ordning, vedtakstype, vedtaksdato, begrunnelse, startdato, klagerett_opplyst, klagerett_form,
                                fakta_undersoekt, fakta_undersoekt_hvordan, kommunenummer, registrert_fra)
            select id, nextval('maal_nr'), o, 'TILDELING', ankomst + 300, 'prøve', ankomst + 330, ankomst + 300, 'BREV', true, 'prøve', '3105', naa
              from maal, unnest(array['INTRO','NORSK']) o where h % 10 < 8
            """, """
            insert into oppstart (person_id, nr, ordning, slag, dato, kommunenummer, registrert_fra)
            select id, nextval('maal_nr'), o, 'BEGYNT', ankomst + 330, '3105', naa from maal, unnest(array['INTRO','NORSK']) o where h % 10 < 8
            """, """
            insert into timer (person_id, nr, ordning, fag, maaned, timer, kommunenummer, registrert_fra)
            select id, nextval('maal_nr'), 'NORSK', 'NORSK', (date_trunc('month', ankomst + 330) + m * interval '1 month')::date,
                   20 + (h + m) % 40, '3105', naa from maal, generate_series(0, 6) m where h % 10 < 8
            """, """
            insert into permisjon (person_id, nr, ordning, aarsak, vedtaksdato, fom, tom, kommunenummer, registrert_fra)
            select id, nextval('maal_nr'), 'INTRO', 'LANGVARIG_SYKDOM', ankomst + 500, ankomst + 500, ankomst + 560, '3105', naa
              from maal where h % 10 = 1
            """, """
            insert into avslutning (person_id, nr, ordning, dato, aarsak, kommunenummer, registrert_fra)
            select id, nextval('maal_nr'), 'INTRO', ankomst + 1000, 'HELTIDSARBEID', '3105', naa from maal where h % 10 < 4
            """, """
            insert into utdanningsbakgrunn (person_id, nr, nivaa, kommunenummer, registrert_fra)
            select id, nextval('maal_nr'), 'VGS', '3105', naa from maal where g % 3 = 0
            """);

    private Maaleregister() {}

    /** @param antall of persons, on top of those that are there */
    static void fyll(Connection forbindelse, int antall) throws SQLException {
        try (Statement setning = forbindelse.createStatement()) {
            setning.execute("create temp table nye as select nextval('person_id_seq') id from generate_series(1, "
                    + antall + ")");
            setning.execute("insert into person (person_id, opprettet) select id, timestamptz '2026-01-01' from nye");
            setning.execute(BEGIN.replace("insert_person", "select id from nye"));
            for (String fakta : FAKTA) {
                setning.execute(fakta);
            }
            setning.execute("drop table maal; drop table nye; set session_replication_role = origin");
            setning.execute("vacuum analyze");
        }
    }
}
