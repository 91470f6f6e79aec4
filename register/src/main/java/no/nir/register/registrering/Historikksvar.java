package no.nir.register.registrering;

import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.vedtak.Overproevingssvar.Status;
import no.nir.register.vedtak.Svarregister;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What IMDi once answered to an overprøving of the demo's history. A page taken in twice brings the answer once. */
@Component
@ConditionalOnBooleanProperty("nir.demo")
class Historikksvar {

    private static final Avsender IMDI = new Avsender.Historikk("IMDI", "IMDi");

    private final Overproevingsbehandling behandling;
    private final Svarregister svar;

    Historikksvar(Overproevingsbehandling behandling, Svarregister svar) {
        this.behandling = behandling;
        this.svar = svar;
    }

    void taInn(Kvittering kvittering, JsonNode node) {
        if (node.isObject() && !svar.erBesvart(kvittering.personId(), kvittering.nr())) {
            behandling.besvar(
                    IMDI,
                    kvittering.personId(),
                    kvittering.nr(),
                    Status.valueOf(node.path("status").asString()),
                    node.path("notat").asString());
        }
    }
}
