package no.nir.register.kilde;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import no.nir.register.journal.PersonGlemt;
import no.nir.register.person.Personoppslag;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes the quarantined items in which a forgotten person's number stands, settled ones too. They belong to nobody, so each is opened and
 * looked through: known limit, the work grows with the quarantine. An item that only names the person goes with the rest.
 */
@Component
class Karantenegleming {

    private final JdbcClient jdbc;
    private final Karantene karantene;
    private final Personoppslag personer;

    Karantenegleming(JdbcClient jdbc, Karantene karantene, Personoppslag personer) {
        this.jdbc = jdbc;
        this.karantene = karantene;
        this.personer = personer;
    }

    @EventListener
    @Order(0)
    void slett(PersonGlemt glemt) {
        Set<String> numre = personer.listEgneNumre(glemt.personId());
        if (numre.isEmpty()) {
            return;
        }
        List<Long> hennes = jdbc.sql("select karantene_id from karantene").query(Long.class).list().stream()
                .filter(id -> nevner(id, numre))
                .toList();
        jdbc.sql("delete from karantene where karantene_id = any(?)")
                .param(hennes.toArray(Long[]::new))
                .update();
    }

    /** Digits are the same in every encoding an item may be damaged into. */
    private boolean nevner(long karanteneId, Set<String> numre) {
        String tekst = new String(karantene.raa(karanteneId), StandardCharsets.ISO_8859_1);
        return numre.stream().anyMatch(tekst::contains);
    }
}
