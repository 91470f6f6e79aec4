package no.nir.register.web.flytting;

import java.time.Instant;
import java.util.List;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/** One page of moves, the newest first. */
public record Flyttingsbilde(
        String antall,
        List<Linje> rader,
        String side,
        @Nullable Lenke forrige,
        @Nullable Lenke neste) {

    public Flyttingsbilde {
        rader = List.copyOf(rader);
    }

    /** @param sti its receipt; absent for those who no longer reach the person */
    public record Linje(Instant naar, String hva, @Nullable String sti, String fra, String til) {}
}
