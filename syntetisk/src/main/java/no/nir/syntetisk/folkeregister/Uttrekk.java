package no.nir.syntetisk.folkeregister;

import java.util.List;
import no.nir.syntetisk.befolkning.Befolkning;
import no.nir.syntetisk.utsending.Utsending;
import org.springframework.stereotype.Component;

/** The numbers of everyone in Folkeregisteret now. */
@Component
class Uttrekk {

    private final Befolkning befolkning;
    private final Utsending utsending;

    Uttrekk(Befolkning befolkning, Utsending utsending) {
        this.befolkning = befolkning;
        this.utsending = utsending;
    }

    List<String> numre() {
        return befolkning.folkeregisternumre(utsending.klokke().instant());
    }
}
