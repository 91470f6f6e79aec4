package no.nir.register.web.person;

import java.util.List;
import no.nir.register.web.Lenke;

/**
 * That a registration has moved away from a person's tables, or into them.
 *
 * @param lenker where it stood and stands, as far as the reader may go
 */
public record Flyttemerke(String tekst, List<Lenke> lenker) {

    public Flyttemerke {
        lenker = List.copyOf(lenker);
    }
}
