package no.nir.register.tilgang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What may be shown of where a person lives. Applies to every address of the person, old ones too, and to whatever leads there. Doubt: how
 * NIR treats protected persons is not published; the rule is ours, on the side of the person.
 */
@Component
public class Skjerming {

    /** Protection as Folkeregisteret grades it, weakest first. */
    public enum Gradering {
        UGRADERT,
        KLIENTADRESSE,
        FORTROLIG,
        STRENGT_FORTROLIG
    }

    /** What of an address this user may see. */
    public enum Adressevisning {
        HELE,
        BARE_KOMMUNE,
        INGENTING
    }

    /** @param gradering of today; the page marks a protected person without detail */
    public record Skjermet(Gradering gradering, Adressevisning visning) {

        public boolean erBeskyttet() {
            return gradering != Gradering.UGRADERT;
        }
    }

    /** Rows {@code b} of adressebeskyttelse that hold on {@code :idag} or {@code :dag}, as known now or at {@code :da}. */
    public static final String VERNET = """
            (b.registrert_til is null or (b.registrert_fra <= :da and b.registrert_til > :da))
            and ((b.fom <= :idag and coalesce(b.tom >= :idag, true)) or (b.fom <= :dag and coalesce(b.tom >= :dag, true)))
            """;

    private final JdbcClient jdbc;
    private final Clock klokke;

    Skjerming(JdbcClient jdbc, Clock klokke) {
        this.jdbc = jdbc;
        this.klokke = klokke;
    }

    public Skjermet av(Bruker bruker, long personId) {
        return avAlle(bruker, List.of(personId)).getOrDefault(personId, skjermet(bruker, Gradering.UGRADERT));
    }

    /**
     * As a page about an earlier day may show it: the strictest of the protection of today and of that day, as the register knows it now or
     * knew it then. Nobody's earlier address is given away by looking back.
     *
     * @param da the end of the day
     */
    public Skjermet sett(Bruker bruker, long personId, LocalDate dag, Instant da) {
        return jdbc
                .sql("select b.gradering from adressebeskyttelse b where b.person_id = :id and " + VERNET)
                .param("id", personId)
                .param("idag", LocalDate.now(klokke))
                .param("dag", dag)
                .param("da", da.atOffset(ZoneOffset.UTC))
                .query((rad, _) -> Gradering.valueOf(rad.getString(1)))
                .list()
                .stream()
                .max(Comparator.naturalOrder())
                .map(gradering -> skjermet(bruker, gradering))
                .orElseGet(() -> skjermet(bruker, Gradering.UGRADERT));
    }

    /** One answer for each of the persons. */
    public Map<Long, Skjermet> avAlle(Bruker bruker, Collection<Long> personIder) {
        Map<Long, Skjermet> svar = new HashMap<>();
        personIder.forEach(id -> svar.put(id, skjermet(bruker, Gradering.UGRADERT)));
        jdbc.sql("""
                        select person_id, gradering from adressebeskyttelse
                         where person_id = any (:ider) and registrert_til is null
                           and fom <= :dag and coalesce(tom >= :dag, true)
                        """)
                .param("ider", personIder.toArray(Long[]::new))
                .param("dag", LocalDate.now(klokke))
                .query(rad -> {
                    svar.put(rad.getLong(1), skjermet(bruker, Gradering.valueOf(rad.getString(2))));
                });
        return svar;
    }

    static Skjermet skjermet(Bruker bruker, Gradering gradering) {
        boolean saerskilt = bruker.har(Rettighet.SE_SKJERMET);
        return new Skjermet(
                gradering,
                switch (gradering) {
                    case UGRADERT -> Adressevisning.HELE;
                    case KLIENTADRESSE, FORTROLIG -> saerskilt ? Adressevisning.HELE : Adressevisning.BARE_KOMMUNE;
                    case STRENGT_FORTROLIG -> saerskilt ? Adressevisning.BARE_KOMMUNE : Adressevisning.INGENTING;
                });
    }
}
