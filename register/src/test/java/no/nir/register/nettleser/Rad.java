package no.nir.register.nettleser;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** The columns of one row about a person. */
final class Rad {

    private final long personId;
    private final Map<String, Object> verdier = new LinkedHashMap<>();

    Rad(long personId) {
        this.personId = personId;
        verdier.put("person_id", personId);
    }

    long personId() {
        return personId;
    }

    Rad med(String kolonne, Object verdi) {
        verdier.put(kolonne, verdi);
        return this;
    }

    Map<String, Object> verdier() {
        return verdier;
    }

    /** With the time columns of a fact. */
    Map<String, Object> fakta() {
        return med("registrert_fra", OffsetDateTime.of(2025, 1, 2, 8, 0, 0, 0, ZoneOffset.UTC))
                .med("journal_nr", 1L)
                .verdier();
    }
}
