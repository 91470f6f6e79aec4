package no.nir.register.kategori;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.nir.regelverk.parametre.Regelparametre;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parameters the register computes by: the answers of the rules, and what IMDi has chosen instead of them. */
@Service
public class Regelvalg {

    private final JdbcClient jdbc;
    private final Regelversjoner versjoner;
    private final Clock klokke;

    Regelvalg(JdbcClient jdbc, Regelversjoner versjoner, Clock klokke) {
        this.jdbc = jdbc;
        this.versjoner = versjoner;
        this.klokke = klokke;
    }

    /**
     * One choice.
     *
     * @param verdi as {@link Valgpunkt#verdi} writes it; absent for a day that is not set
     * @param til when another choice took its place; absent for what holds now
     */
    public record Valg(
            Valgpunkt punkt,
            @Nullable String verdi,
            LocalDate bestemt,
            String grunn,
            String valgtAv,
            Instant fra,
            @Nullable Instant til) {}

    /** The rules of this program, with what is chosen, are what the register answers by from now on. */
    @Transactional
    public void noterVersjon() {
        versjoner.noter(versjon());
    }

    /**
     * What is computed by.
     *
     * @param versjon the version of the rules and, behind a plus, how many choices have been made
     */
    public record Regler(Regelparametre parametre, String versjon) {}

    /** What holds now: all of it as one statement saw it. */
    public Regler naa() {
        Regelparametre[] parametre = {Regelparametre.gjeldende()};
        long[] antall = {0};
        jdbc.sql("select punkt, verdi, registrert_til is null as gjelder from regelvalg")
                .query(rs -> {
                    antall[0]++;
                    if (rs.getBoolean("gjelder")) {
                        parametre[0] = medValg(parametre[0], rs);
                    }
                });
        return new Regler(
                parametre[0],
                antall[0] == 0 ? Kategoriberegner.REGELVERSJON : Kategoriberegner.REGELVERSJON + "+" + antall[0]);
    }

    public Regelparametre gjeldende() {
        return naa().parametre();
    }

    public String versjon() {
        return naa().versjon();
    }

    /** What held at the instant. */
    public Regelparametre paa(Instant da) {
        Regelparametre[] parametre = {Regelparametre.gjeldende()};
        jdbc.sql("""
                select punkt, verdi from regelvalg
                 where registrert_fra <= :da and (registrert_til is null or registrert_til > :da)
                """).param("da", da.atOffset(ZoneOffset.UTC)).query(rs -> {
            parametre[0] = medValg(parametre[0], rs);
        });
        return parametre[0];
    }

    private static Regelparametre medValg(Regelparametre parametre, ResultSet rs) throws SQLException {
        return Valgpunkt.valueOf(rs.getString("punkt")).sett(parametre, rs.getString("verdi"));
    }

    /** What holds now and is another answer than the rules give, the newest first. */
    public List<Valg> andreSvar() {
        Regelparametre reglenes = Regelparametre.gjeldende();
        return historikk().stream()
                .filter(valg ->
                        valg.til() == null && !valg.punkt().verdi(reglenes).equals(Optional.ofNullable(valg.verdi())))
                .toList();
    }

    /** Every choice ever made, the newest first. */
    public List<Valg> historikk() {
        return jdbc.sql("""
                        select punkt, verdi, bestemt, grunn, valgt_av, registrert_fra, registrert_til from regelvalg
                         order by registrert_fra desc, punkt
                        """)
                .query((rs, _) -> new Valg(
                        Valgpunkt.valueOf(rs.getString("punkt")),
                        rs.getString("verdi"),
                        rs.getObject("bestemt", LocalDate.class),
                        rs.getString("grunn"),
                        rs.getString("valgt_av"),
                        rs.getObject("registrert_fra", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(rs.getObject("registrert_til", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list();
    }

    /**
     * Chooses, in place of what was chosen before. Nothing stored is computed again by this: whoever chooses orders that.
     *
     * @param verdi as {@link Valgpunkt#godtar} takes it
     * @return false when the value holds already
     * @throws IllegalArgumentException for a value that may not be chosen
     */
    @Transactional
    public boolean velg(Valgpunkt punkt, @Nullable String verdi, LocalDate bestemt, String grunn, String hvem) {
        if (!punkt.godtar(verdi)) {
            throw new IllegalArgumentException("not a value of " + punkt);
        }
        if (punkt.verdi(gjeldende()).equals(Optional.ofNullable(verdi))) {
            return false;
        }
        OffsetDateTime naa = OffsetDateTime.now(klokke);
        jdbc.sql("update regelvalg set registrert_til = :naa where punkt = :punkt and registrert_til is null")
                .param("naa", naa)
                .param("punkt", punkt.name())
                .update();
        jdbc.sql("""
                        insert into regelvalg (punkt, verdi, bestemt, grunn, valgt_av, registrert_fra)
                        values (:punkt, :verdi, :bestemt, :grunn, :hvem, :naa)
                        """)
                .param("punkt", punkt.name())
                .param("verdi", verdi)
                .param("bestemt", bestemt)
                .param("grunn", grunn)
                .param("hvem", hvem)
                .param("naa", naa)
                .update();
        versjoner.noter(versjon());
        return true;
    }
}
