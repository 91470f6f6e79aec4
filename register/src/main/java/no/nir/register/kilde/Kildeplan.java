package no.nir.register.kilde;

import java.time.Duration;
import no.nir.register.drift.Runder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks the sources again and again. */
@Component
public class Kildeplan extends Runder {

    Kildeplan(
            Inntak inntak,
            @Value("${nir.kilde.pause:10s}") Duration pause,
            @Value("${nir.kilde.automatisk:true}") boolean automatisk) {
        super("Inntaksrunden", inntak::poll, pause, automatisk);
    }
}
