package no.nir.register.registrering.totrinn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Hva;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Stilling;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Switches totrinnskontroll on and off, and tells what is on. What was said before stays readable. */
@Service
public class Totrinnsvalgene {

    /** One change of several kinds at once. */
    public record Endring(Set<Hva> hva, Stilling stilling, LocalDate fra, String grunn) {
        public Endring {
            hva = Set.copyOf(hva);
        }
    }

    private final JdbcClient jdbc;
    private final Clock klokke;

    Totrinnsvalgene(JdbcClient jdbc, Clock klokke) {
        this.jdbc = jdbc;
        this.klokke = klokke;
    }

    /** The last word of each municipality on each kind, as it holds on the day. */
    public List<Totrinnsvalg> gjeldende(LocalDate dag) {
        return jdbc.sql("""
                select distinct on (kommunenummer, ordning, slag) * from totrinnsvalg where fra <= ?
                 order by kommunenummer, ordning, slag, fra desc, totrinnsvalg_id desc
                """).param(dag).query(Totrinnsvalgene::rad).list();
    }

    /** All that has been said under these numbers, the newest first. */
    public List<Totrinnsvalg> list(Collection<String> kommunenumre) {
        return jdbc.sql("select * from totrinnsvalg where kommunenummer = any(?) order by totrinnsvalg_id desc")
                .param(kommunenumre.toArray(String[]::new))
                .query(Totrinnsvalgene::rad)
                .list();
    }

    /** The numbers that something has been said under. */
    public List<String> kommunenumre() {
        return jdbc.sql("select distinct kommunenummer from totrinnsvalg")
                .query(String.class)
                .list();
    }

    /** From the day on, for the user's own municipality. What is so already on that day is not said again. */
    @Transactional
    public void sett(Bruker bruker, String kommunenummer, Endring endring) {
        LocalDate idag = LocalDate.now(klokke);
        List<Totrinnsvalg> staar = gjeldende(endring.fra()).stream()
                .filter(valg -> Kommunearv.harTattOver(kommunenummer, valg.kommunenummer(), idag))
                .toList();
        endring.hva().stream()
                .filter(hva -> stilling(staar, hva) != endring.stilling())
                .forEach(hva -> settInn(bruker, kommunenummer, hva, endring));
    }

    private static Stilling stilling(List<Totrinnsvalg> staar, Hva hva) {
        return staar.stream()
                .filter(valg -> valg.hva().equals(hva))
                .max(Totrinnsvalg.REKKEFOELGE)
                .map(Totrinnsvalg::stilling)
                .orElse(Stilling.AV);
    }

    private void settInn(Bruker bruker, String kommunenummer, Hva hva, Endring endring) {
        jdbc.sql("""
                insert into totrinnsvalg (kommunenummer, ordning, slag, stilling, fra, grunn, satt, satt_av, satt_av_navn)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        kommunenummer,
                        hva.ordning(),
                        hva.slag(),
                        endring.stilling().name(),
                        endring.fra())
                .params(endring.grunn(), klokke.instant().atOffset(ZoneOffset.UTC))
                .params(bruker.id(), bruker.visningsnavn())
                .update();
    }

    private static Totrinnsvalg rad(ResultSet rs, int nr) throws SQLException {
        return new Totrinnsvalg(
                rs.getString("kommunenummer"),
                new Hva(rs.getString("ordning"), rs.getString("slag")),
                Stilling.valueOf(rs.getString("stilling")),
                rs.getObject("fra", LocalDate.class),
                rs.getString("grunn"),
                rs.getObject("satt", OffsetDateTime.class).toInstant(),
                rs.getString("satt_av_navn"));
    }
}
