package no.nir.register.varsling;

import java.time.Duration;
import no.nir.register.drift.Runder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Runs the day at start, and looks again after each pause whether a new day has come or something was learnt. Which day it is, the
 * application's clock says.
 */
@Component
public class Dagsplan extends Runder {

    Dagsplan(
            Dagskjoering dagskjoering,
            @Value("${nir.varsling.pause:10m}") Duration pause,
            @Value("${nir.varsling.automatisk:true}") boolean automatisk) {
        super("Dagskjøringen", dagskjoering::kjoer, pause, automatisk);
    }
}
