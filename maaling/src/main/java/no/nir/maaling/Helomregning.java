package no.nir.maaling;

import java.util.UUID;
import no.nir.register.omregning.Omregning;
import no.nir.register.omregning.Omregninger;
import no.nir.register.omregning.Omregningsstatus;
import org.springframework.context.ApplicationContext;

/** Everyone recomputed by the node that goes in this process. */
record Helomregning(ApplicationContext program) {

    /** Returns when the last one is done. */
    Omregning kjoer() {
        Omregninger omregninger = program.getBean(Omregninger.class);
        long id = omregninger
                .bestill(UUID.randomUUID().toString(), "maaling", "Måling")
                .omregning()
                .omregningId();
        return Venting.til(() -> omregninger.get(id), en -> en.status() != Omregningsstatus.GAAR);
    }
}
