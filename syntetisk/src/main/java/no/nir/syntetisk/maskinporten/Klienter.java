package no.nir.syntetisk.maskinporten;

import com.nimbusds.jose.jwk.RSAKey;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The clients somebody has registered, with their public keys. Forgotten at every stop, as everything here. */
@Component
class Klienter {

    /** The register, which no municipality stands behind. */
    static final String IMDI = "313009017";

    /** @param organisasjonsnummer whose client it is */
    record Klient(String id, String organisasjonsnummer, RSAKey noekkel) {}

    private final Map<String, Klient> kjente = new ConcurrentHashMap<>();

    void registrer(Klient klient) {
        kjente.put(klient.id(), klient);
    }

    Optional<Klient> finn(String id) {
        return Optional.ofNullable(kjente.get(id));
    }
}
