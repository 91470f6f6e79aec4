package no.nir.register.arkitektur.brudd.uren;

import javax.sql.DataSource;

/** A rule that reads the database itself. */
public class LovMedDatabase {
    public final DataSource kilde;

    public LovMedDatabase(DataSource kilde) {
        this.kilde = kilde;
    }
}
