package no.nir.register.registrering;

import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a submission of the demo's history is about when it names an earlier one: the municipality then had the number from the receipt, the feed
 * has the sender's own key for it.
 */
@Component
@ConditionalOnBooleanProperty("nir.demo")
class Historikkhenvisning {

    static final String FELT = "viserTil";
    private static final String NOEKKEL = "avsendersMeldingsidentifikator";

    private final Kvitteringer kvitteringer;

    Historikkhenvisning(Kvitteringer kvitteringer) {
        this.kvitteringer = kvitteringer;
    }

    static String noekkel(JsonNode innsending) {
        return innsending.path(NOEKKEL).asString("");
    }

    /** The key of the earlier one, where one is named. */
    static Optional<String> viserTil(JsonNode innsending) {
        return Optional.of(innsending.path(FELT)).filter(JsonNode::isObject).map(Historikkhenvisning::noekkel);
    }

    /** The same with the number in its place; without it when the earlier one was refused, so that this one is refused too. */
    JsonNode medNummer(JsonNode innsending) {
        JsonNode henvisning = innsending.path(FELT);
        if (!henvisning.isObject() || !(innsending.deepCopy() instanceof ObjectNode kopi)) {
            return innsending;
        }
        nummer(henvisning)
                .ifPresent(nr -> ((ObjectNode) kopi.path("kommando"))
                        .put(henvisning.path("felt").asString(), nr));
        return kopi;
    }

    private Optional<Long> nummer(JsonNode henvisning) {
        return kvitteringer
                .finn(henvisning.path("kommunenummer").asString(), noekkel(henvisning))
                .flatMap(utfall -> utfall instanceof Utfall.Godtatt(Kvittering kvittering)
                        ? Optional.of(kvittering.nr())
                        : Optional.empty());
    }
}
