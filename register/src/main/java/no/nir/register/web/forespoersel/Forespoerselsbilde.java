package no.nir.register.web.forespoersel;

import java.util.List;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/** One page of requests: what waits first. */
public record Forespoerselsbilde(
        String antall,
        List<Forespoerselslinje> rader,
        String side,
        @Nullable Lenke forrige,
        @Nullable Lenke neste) {

    public Forespoerselsbilde {
        rader = List.copyOf(rader);
    }
}
