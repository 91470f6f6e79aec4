package no.nir.register.kodeliste;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.kodeverk.Kodelister;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Navn;
import no.nir.register.kodeliste.Kodelisteendring.Slag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The lists in force, and what was changed. What was read last is kept, and read again when the edition in the database is another: so every node
 * answers by the same lists from the moment a change is committed.
 */
@Service
public class Kodelisteregister {

    private record Utgave(long nr, Kodelister lister) {}

    private final JdbcClient jdbc;
    private volatile Utgave lest = new Utgave(0, Kodelister.avFilene());

    Kodelisteregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ask once for a page or a batch: each time costs a look at the edition. */
    public Kodelister gjeldende() {
        long utgave = jdbc.sql("select coalesce(max(nr), 0) from kodelisteendring")
                .query(Long.class)
                .single();
        Utgave kjent = lest;
        if (kjent.nr() == utgave) {
            return kjent.lister();
        }
        List<Kodelisteendring> alle = list();
        Kodelister lister = av(alle);
        lest = new Utgave(alle.isEmpty() ? 0 : alle.getLast().nr(), lister);
        return lister;
    }

    /** Every change ever made, in the order they were made. */
    public List<Kodelisteendring> list() {
        return jdbc.sql("select * from kodelisteendring order by nr")
                .query(Kodelisteregister::rad)
                .list();
    }

    /** The numbers of those that a later one has taken back. */
    public static Set<Long> tattTilbake(List<Kodelisteendring> endringer) {
        return endringer.stream()
                .map(Kodelisteendring::gjelderNr)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Kodelister av(List<Kodelisteendring> endringer) {
        Set<Long> tilbake = tattTilbake(endringer);
        return Kodelister.avFilene()
                .med(endringer.stream()
                        .flatMap(endring -> endring.somEndring(tilbake.contains(endring.nr())).stream())
                        .toList());
    }

    private static Kodelisteendring rad(ResultSet rs, int nr) throws SQLException {
        String nb = rs.getString("nb");
        return new Kodelisteendring(
                rs.getLong("nr"),
                Kodeverk.valueOf(rs.getString("liste")),
                rs.getString("kode"),
                Slag.valueOf(rs.getString("slag")),
                rs.getObject("dag", LocalDate.class),
                nb == null ? null : new Navn(nb, rs.getString("nn"), rs.getString("en")),
                egenskaper((String[]) rs.getArray("egenskaper").getArray()),
                rs.getString("kilde"),
                rs.getBoolean("verifisert"),
                rs.getObject("gjelder_nr", Long.class),
                rs.getString("grunn"),
                rs.getString("endret_av"),
                rs.getObject("endret", OffsetDateTime.class).toInstant());
    }

    private static Map<String, String> egenskaper(String[] par) {
        Map<String, String> egenskaper = new LinkedHashMap<>();
        for (String en : par) {
            egenskaper.put(en.substring(0, en.indexOf('=')), en.substring(en.indexOf('=') + 1));
        }
        return egenskaper;
    }
}
