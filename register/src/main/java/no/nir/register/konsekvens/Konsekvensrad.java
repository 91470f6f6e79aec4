package no.nir.register.konsekvens;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import no.nir.register.omregning.Omregningsstatus;
import org.jspecify.annotations.Nullable;

/** A row of what {@link Konsekvenser} selects. */
final class Konsekvensrad {

    private Konsekvensrad() {}

    static Konsekvens les(ResultSet rs, int nr) throws SQLException {
        return new Konsekvens(
                rs.getLong("konsekvens_id"),
                instant(rs, "bestilt"),
                rs.getString("bestilt_av"),
                rs.getString("tittel"),
                rs.getString("grunn"),
                rs.getString("gammel"),
                rs.getString("program"),
                proevd(rs),
                Omregningsstatus.valueOf(rs.getString("status")),
                instant(rs, "status_fra"),
                rs.getString("status_av"),
                instantEllerTom(rs, "publisert"),
                new Konsekvens.Tall(
                        rs.getLong("personer"),
                        rs.getLong("sett"),
                        rs.getLong("endret"),
                        rs.getLong("kategorier"),
                        rs.getLong("frister"),
                        rs.getLong("andre_grunner"),
                        rs.getLong("utdaterte"),
                        rs.getLong("feilet")));
    }

    private static List<Konsekvens.Proevd> proevd(ResultSet rs) throws SQLException {
        String[] punkter = tekster(rs, "punkter");
        String[] regler = tekster(rs, "regler");
        @Nullable String[] foer = tekster(rs, "verdier_foer");
        @Nullable String[] naa = tekster(rs, "verdier_naa");
        return IntStream.range(0, punkter.length)
                .mapToObj(i -> new Konsekvens.Proevd(punkter[i], regler[i], foer[i], naa[i]))
                .toList();
    }

    private static String[] tekster(ResultSet rs, String kolonne) throws SQLException {
        return (String[]) rs.getArray(kolonne).getArray();
    }

    private static Instant instant(ResultSet rs, String kolonne) throws SQLException {
        return rs.getObject(kolonne, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantEllerTom(ResultSet rs, String kolonne) throws SQLException {
        OffsetDateTime naar = rs.getObject(kolonne, OffsetDateTime.class);
        return naar == null ? null : naar.toInstant();
    }
}
