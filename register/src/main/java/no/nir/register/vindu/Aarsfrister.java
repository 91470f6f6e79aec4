package no.nir.register.vindu;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets and tells the yearly cut-offs. What was set before stays readable. */
@Service
public class Aarsfrister {

    private static final String LES = "select aar, frist, grunn, satt_av, registrert_fra from aarsfrist ";

    private final JdbcClient jdbc;
    private final Clock klokke;

    Aarsfrister(JdbcClient jdbc, Clock klokke) {
        this.jdbc = jdbc;
        this.klokke = klokke;
    }

    /** What holds now, the newest year first. */
    public List<Aarsfrist> list() {
        return jdbc.sql(LES + "where registrert_til is null order by aar desc")
                .query(Aarsfrister::rad)
                .list();
    }

    /** The next one to come; on its day it is still to come. */
    public Optional<Aarsfrist> neste(LocalDate idag) {
        return jdbc.sql(LES + "where registrert_til is null and frist >= ? order by frist limit 1")
                .param(idag)
                .query(Aarsfrister::rad)
                .optional();
    }

    /** The one for the data of the day; absent when none is set. */
    public Optional<Aarsfrist> forDataFra(LocalDate dag) {
        return jdbc.sql(LES + "where registrert_til is null and aar = ?")
                .param(dag.getYear())
                .query(Aarsfrister::rad)
                .optional();
    }

    /** In place of what was set before for the year; nothing happens when it is the same day. */
    @Transactional
    public void sett(int aar, LocalDate frist, String grunn, String hvem) {
        boolean samme = forDataFra(LocalDate.of(aar, 1, 1))
                .filter(staar -> staar.frist().equals(frist))
                .isPresent();
        if (samme) {
            return;
        }
        OffsetDateTime naa = OffsetDateTime.now(klokke);
        jdbc.sql("update aarsfrist set registrert_til = ? where aar = ? and registrert_til is null")
                .params(naa, aar)
                .update();
        jdbc.sql("insert into aarsfrist (aar, frist, grunn, satt_av, registrert_fra) values (?, ?, ?, ?, ?)")
                .params(aar, frist, grunn, hvem, naa)
                .update();
    }

    private static Aarsfrist rad(ResultSet rs, int nr) throws SQLException {
        return new Aarsfrist(
                rs.getInt("aar"),
                rs.getObject("frist", LocalDate.class),
                rs.getString("grunn"),
                rs.getString("satt_av"),
                rs.getObject("registrert_fra", OffsetDateTime.class).toInstant());
    }
}
