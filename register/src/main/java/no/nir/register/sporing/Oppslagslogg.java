package no.nir.register.sporing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.nir.register.tilgang.Bruker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Writes down each look at a person. Pages whose address holds {@code {personId}} are logged before they are shown, without the page doing
 * anything; search, lists and values shown on request call this themselves.
 */
@Service
public class Oppslagslogg {

    private final JdbcClient jdbc;
    private final Clock klokke;

    Oppslagslogg(JdbcClient jdbc, Clock klokke) {
        this.jdbc = jdbc;
        this.klokke = klokke;
    }

    /**
     * @param grunn why the person was open: a code of {@link no.nir.register.tilgang.Tilgangssvar#kode()}, or what the user gave
     * @param hva what was seen: the page or the value, e.g. {@code /personer/{personId}/kategori}; never personal data
     */
    public void noter(Bruker bruker, long personId, String grunn, String hva) {
        noterAlle(bruker, List.of(personId), grunn, hva);
    }

    /** One row for each person of a list, in one statement. */
    public void noterAlle(Bruker bruker, Collection<Long> personIder, String grunn, String hva) {
        if (personIder.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into oppslag (person_id, tidspunkt, bruker, visningsnavn, organisasjon, rolle, grunn, hva)
                        select person_id, :tidspunkt, :bruker, :visningsnavn, :organisasjon, :rolle, :grunn, :hva
                          from unnest(:ider) as person_id
                        """)
                .param("ider", personIder.stream().distinct().toArray(Long[]::new))
                .param("tidspunkt", OffsetDateTime.now(klokke))
                .param("bruker", bruker.id())
                .param("visningsnavn", bruker.visningsnavn())
                .param("organisasjon", bruker.organisasjon().kode())
                .param(
                        "rolle",
                        bruker.roller().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .param("grunn", grunn)
                .param("hva", hva)
                .update();
    }
}
