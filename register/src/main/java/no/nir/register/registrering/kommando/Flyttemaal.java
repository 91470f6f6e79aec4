package no.nir.register.registrering.kommando;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.nir.kodeverk.Kode;

/** Where a registration belongs that stands in the wrong place. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Flyttemaal {

    /** The field of the command. */
    String TIL_PERSON = "tilPerson";

    /** The field of the command. */
    String TIL_KOMMUNE = "tilKommune";

    /** The column of the reasons that says which moves each is for. */
    String FLYTTER = "flytter";

    /** Whether the reason is for moves of the kind the field is of; one that says ja is for both. */
    static boolean passer(Kode aarsak, String felt) {
        return aarsak.har(FLYTTER)
                || aarsak.finnEgenskap(FLYTTER)
                        .filter(felt.equals(TIL_PERSON) ? "PERSON"::equals : "KOMMUNE"::equals)
                        .isPresent();
    }

    /** The field of the command it was written in. */
    default String felt() {
        return switch (this) {
            case Person _ -> TIL_PERSON;
            case Kommune _ -> TIL_KOMMUNE;
        };
    }

    /** @param hvem as the sender wrote it; in the journal always the register's own number, never one of the other person's */
    record Person(Personreferanse hvem) implements Flyttemaal {}

    record Kommune(String kommunenummer) implements Flyttemaal {}
}
