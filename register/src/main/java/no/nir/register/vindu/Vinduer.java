package no.nir.register.vindu;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes windows, and tells which stand open. */
@Service
public class Vinduer {

    private static final String LES = "select * from registreringsvindu ";

    private final JdbcClient jdbc;
    private final Clock klokke;

    Vinduer(JdbcClient jdbc, Clock klokke) {
        this.jdbc = jdbc;
        this.klokke = klokke;
    }

    /** Those one may register through on the day. */
    public List<Vindu> aapne(LocalDate idag) {
        return jdbc.sql(LES + "where lukket is null and :idag between fom and tom order by vindu_id")
                .param("idag", idag)
                .query(Vinduer::rad)
                .list();
    }

    /** All there ever were, those that end last first. */
    public List<Vindu> list() {
        return jdbc.sql(LES + "order by tom desc, vindu_id desc")
                .query(Vinduer::rad)
                .list();
    }

    public Optional<Vindu> finn(long vinduId) {
        return jdbc.sql(LES + "where vindu_id = ?")
                .param(vinduId)
                .query(Vinduer::rad)
                .optional();
    }

    /**
     * @param noekkel the form's own: sent again it opens nothing more, and gives the same window
     * @param hvem the name of who opens it
     */
    @Transactional
    public Vindu aapne(String noekkel, Vindusramme ramme, Periode aapent, String grunn, String hvem) {
        jdbc.sql("""
                insert into registreringsvindu
                       (noekkel, kommuner, ordninger, kommandoer, maaneder_tilbake, fom, tom, grunn, aapnet, aapnet_av)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (noekkel) do nothing
                """)
                .params(noekkel, tabell(ramme.kommuner()), tabell(ramme.ordninger()), tabell(ramme.kommandoer()))
                .params(ramme.maanederTilbake(), aapent.fom(), Objects.requireNonNull(aapent.tom()), grunn)
                .params(OffsetDateTime.now(klokke), hvem)
                .update();
        return jdbc.sql(LES + "where noekkel = ?")
                .param(noekkel)
                .query(Vinduer::rad)
                .single();
    }

    /** Closes it at once; what has come through stays. Nothing happens to one that is closed already. */
    @Transactional
    public void lukk(long vinduId, String grunn, String hvem) {
        jdbc.sql("""
                update registreringsvindu set lukket = ?, lukket_av = ?, lukket_grunn = ?
                 where vindu_id = ? and lukket is null
                """).params(OffsetDateTime.now(klokke), hvem, grunn, vinduId).update();
    }

    private static String[] tabell(Set<String> verdier) {
        return verdier.stream().sorted().toArray(String[]::new);
    }

    private static Vindu rad(ResultSet rs, int nr) throws SQLException {
        OffsetDateTime lukket = rs.getObject("lukket", OffsetDateTime.class);
        return new Vindu(
                rs.getLong("vindu_id"),
                new Vindusramme(
                        sett(rs.getArray("kommuner")),
                        sett(rs.getArray("ordninger")),
                        sett(rs.getArray("kommandoer")),
                        rs.getInt("maaneder_tilbake")),
                Periode.mellom(rs.getObject("fom", LocalDate.class), rs.getObject("tom", LocalDate.class)),
                rs.getString("grunn"),
                rs.getObject("aapnet", OffsetDateTime.class).toInstant(),
                rs.getString("aapnet_av"),
                lukking(lukket, rs));
    }

    private static Vindu.@Nullable Lukking lukking(@Nullable OffsetDateTime lukket, ResultSet rs) throws SQLException {
        return lukket == null
                ? null
                : new Vindu.Lukking(lukket.toInstant(), rs.getString("lukket_av"), rs.getString("lukket_grunn"));
    }

    private static Set<String> sett(Array verdier) throws SQLException {
        return Set.of((String[]) verdier.getArray());
    }
}
