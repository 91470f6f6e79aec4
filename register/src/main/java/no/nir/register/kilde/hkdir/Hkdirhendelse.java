package no.nir.register.kilde.hkdir;

import java.util.List;
import no.nir.ident.Personident;
import no.nir.register.kilde.Feedhendelse;
import no.nir.register.proeve.Proevefaktum;

/**
 * One message about a test, understood.
 *
 * @param kandidat the numbers the candidate signed up with
 * @param innhold what the journal keeps of it
 */
record Hkdirhendelse(
        String hendelsesId,
        Melding melding,
        String tidspunkt,
        String hash,
        List<Personident> kandidat,
        Proevefaktum faktum,
        Hkdirmelding.Innhold innhold)
        implements Feedhendelse {

    enum Melding {
        NY,
        KORRIGERT,
        ANNULLERT
    }
}
