package no.nir.register.sporing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rettighet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads the log for those who review it: a municipality the look-ups of its own users, IMDi all. Look-ups of persons with strictly confidential
 * address are shown only to those who may know of them; a person merged into another has that other's protection, and of a forgotten
 * one nobody knows any more whether it was protected.
 */
@Service
public class Oppslagsleser {

    /**
     * @param bruker part of the employee's name; empty for all
     * @param personId null for all persons
     */
    public record Filter(
            LocalDate fra,
            LocalDate til,
            String bruker,
            @Nullable Long personId) {}

    private final JdbcClient jdbc;
    private final Clock klokke;

    Oppslagsleser(JdbcClient jdbc, Clock klokke) {
        this.jdbc = jdbc;
        this.klokke = klokke;
    }

    /** Which of those found: so many, after so many newer ones. */
    public record Utsnitt(int hopp, int antall) {}

    /** Newest first. A person asked for is the human: look-ups under a number merged into another count. */
    public List<Oppslag> list(Bruker leser, Filter filter, Utsnitt utsnitt) {
        return jdbc.sql("""
                        select person_id, tidspunkt, visningsnavn, organisasjon, rolle, grunn, hva
                          from oppslag o
                         where tidspunkt >= :fra and tidspunkt < :til
                           and (:alle or organisasjon = :organisasjon)
                           and (:bruker = '' or strpos(lower(visningsnavn), lower(:bruker)) > 0)
                           and (:person < 0 or person_id = :person or person_id in (
                                 select p.person_id from person p
                                  where coalesce(p.sammenslaatt_til, p.person_id)
                                        = (select coalesce(s.sammenslaatt_til, s.person_id) from person s where s.person_id = :person)))
                           and (:skjermet or not exists (
                                 select from person p where p.person_id = o.person_id and p.glemt is not null))
                           and (:skjermet or not exists (
                                 select from adressebeskyttelse b
                                  where b.person_id = coalesce(
                                          (select p.sammenslaatt_til from person p where p.person_id = o.person_id), o.person_id)
                                    and b.gradering = 'STRENGT_FORTROLIG' and b.registrert_til is null
                                    and b.fom <= :dag and coalesce(b.tom >= :dag, true)))
                         order by tidspunkt desc, oppslag_id desc
                         limit :antall offset :hopp
                        """)
                .param("fra", filter.fra().atStartOfDay(klokke.getZone()).toOffsetDateTime())
                .param(
                        "til",
                        filter.til().plusDays(1).atStartOfDay(klokke.getZone()).toOffsetDateTime())
                .param("alle", leser.organisasjon().slag() == Organisasjon.Slag.IMDI)
                .param("organisasjon", leser.organisasjon().kode())
                .param("bruker", filter.bruker())
                .param("person", filter.personId() == null ? -1L : filter.personId())
                .param("skjermet", leser.har(Rettighet.SE_SKJERMET))
                .param("dag", LocalDate.now(klokke))
                .param("antall", utsnitt.antall())
                .param("hopp", utsnitt.hopp())
                .query((rad, _) -> new Oppslag(
                        rad.getLong("person_id"),
                        rad.getObject("tidspunkt", OffsetDateTime.class).toInstant(),
                        rad.getString("visningsnavn"),
                        rad.getString("organisasjon"),
                        rad.getString("rolle"),
                        rad.getString("grunn"),
                        rad.getString("hva")))
                .list();
    }
}
