package no.nir.register.web.totrinn;

import java.util.List;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/** One page of what is held: what waits first. */
public record Kontrollbilde(
        String antall,
        List<Kontrollinje> rader,
        String side,
        @Nullable Lenke forrige,
        @Nullable Lenke neste) {

    public Kontrollbilde {
        rader = List.copyOf(rader);
    }
}
