package no.nir.maaling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Families among the persons of a database: whoever has an id that ends in 0 is the reference person of the next three, whose permits rest on
 * it.
 */
record Familier(Maaledatabase database) {

    static final int STEG = 10;
    static final int AVHENGIGE = 3;

    /** One with a family, and the municipality that answers for it. */
    record Referanseperson(long personId, String kommunenummer) {}

    void lag() throws SQLException {
        database.utfoer("""
                update tillatelse set grunnlag = 'FAM', ref_person_id = person_id - person_id %% %1$d, ref_slag = 'UTLENDING'
                 where avgjoerelse_id = 'A1' and person_id >= %1$d and person_id %% %1$d between 1 and %2$d
                """.formatted(STEG, AVHENGIGE));
        // a leave is what is registered on them
        database.utfoer("delete from permisjon where person_id %% %d = 0".formatted(STEG));
        database.utfoer("vacuum analyze tillatelse");
    }

    /** Everyone whom a municipality answers for on the day, in an order that mixes them. */
    List<Referanseperson> alle(String dag) throws SQLException {
        List<Referanseperson> funnet = new ArrayList<>();
        try (Statement setning = database.forbindelse().createStatement();
                ResultSet rader = setning.executeQuery("""
                        select person_id, kommunenummer from tilhoerighet
                         where person_id %% %d = 0 and kommunenummer is not null
                           and date '%s' between fom and coalesce(tom, 'infinity') order by hashint8(person_id)
                        """.formatted(STEG, dag))) {
            while (rader.next()) {
                funnet.add(new Referanseperson(rader.getLong(1), rader.getString(2)));
            }
        }
        return funnet;
    }

    /** Those of the first half; the second half is left for the comparison. */
    List<Referanseperson> egne(String dag) throws SQLException {
        return alle(dag).stream()
                .filter(person -> person.personId() < (long) foersteAndre() * STEG)
                .toList();
    }

    /** Which of them begins the second half. */
    int foersteAndre() {
        return database.personer() / 2 / STEG + 1;
    }
}
