package no.nir.register.registrering.kommando;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Where a registration belongs that stands in the wrong place. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Flyttemaal {

    /** The field of the command. */
    String TIL_PERSON = "tilPerson";

    /** The field of the command. */
    String TIL_KOMMUNE = "tilKommune";

    /** @param hvem as the sender wrote it; in the journal always the register's own number, never one of the other person's */
    record Person(Personreferanse hvem) implements Flyttemaal {}

    record Kommune(String kommunenummer) implements Flyttemaal {}
}
