package no.nir.register.kilde;

import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Takes in what the sources have to tell. */
@Service
public class Inntak {

    /** Until no source has anything more: the first filling, or after a long silence. */
    public void kjoerTilTomt(Consumer<Framdrift> framdrift) {}

    /** What is new since last time. */
    public void poll() {}
}
