package no.nir.regelverk.vurdering;

import java.time.LocalDate;

/** A typed parameter value. */
public sealed interface Parameterverdi {

    record Dato(LocalDate dato) implements Parameterverdi {}

    record Tall(int tall) implements Parameterverdi {}

    record JaNei(boolean ja) implements Parameterverdi {}

    record Tekst(String tekst) implements Parameterverdi {}

    /** Known to have no value yet, e.g. a period that has not begun. */
    record Ingen() implements Parameterverdi {}
}
