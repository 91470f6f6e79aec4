package no.nir.register.konsekvens;

import java.time.Duration;
import no.nir.register.omregning.Arbeidstraader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The share of this application in whatever konsekvens tries the rules of its program. Threads of its own: an omregning never waits for it. */
@Component
class Konsekvensnode extends Arbeidstraader {

    Konsekvensnode(
            Konsekvensarbeid arbeid,
            @Value("${nir.konsekvens.pause:5s}") Duration pause,
            @Value("${nir.konsekvens.traader:1}") int antall,
            @Value("${nir.konsekvens.automatisk:true}") boolean automatisk) {
        super("konsekvens", pause, antall, automatisk, arbeid::gjoerEn);
    }
}
