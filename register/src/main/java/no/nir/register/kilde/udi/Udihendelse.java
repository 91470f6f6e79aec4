package no.nir.register.kilde.udi;

import java.util.List;
import no.nir.ident.DufNummer;
import no.nir.ident.Personident;
import no.nir.register.kilde.Feedhendelse;
import no.nir.register.opphold.Oppholdsfaktum;
import no.nir.register.person.Personfaktum;
import tools.jackson.databind.JsonNode;

/**
 * One event, understood.
 *
 * @param hendelsesId the idempotency key
 * @param hash of the event as sent: the same id with another hash is another event
 * @param person what it says of who the person is
 * @param opphold what it says of the stay
 */
record Udihendelse(
        String hendelsesId,
        String hendelsestype,
        String tidspunkt,
        String hash,
        DufNummer duf,
        List<Personfaktum> person,
        List<Oppholdsfaktum> opphold,
        JsonNode innhold)
        implements Feedhendelse {

    List<Personident> numre() {
        return person.stream().flatMap(faktum -> faktum.finnNummer().stream()).toList();
    }

    boolean kanOpprettePerson() {
        return person.stream().anyMatch(Personfaktum.Personalia.class::isInstance);
    }
}
