package no.nir.register.arkitektur.brudd.klokke;

import java.time.LocalDate;
import java.time.ZoneId;

/** Reads the machine's own clock; a zone is no clock. */
public class EgenKlokke {
    public LocalDate iDag() {
        return LocalDate.now(ZoneId.of("Europe/Oslo"));
    }
}
