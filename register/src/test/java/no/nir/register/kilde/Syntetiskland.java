package no.nir.register.kilde;

import java.time.Clock;
import java.time.ZoneId;
import no.nir.syntetisk.SyntetiskNorge;
import org.jspecify.annotations.Nullable;

/** A small synthetic Norway with people in it, started once for the tests of the intake. */
public final class Syntetiskland {

    private static final int PERSONER = 30;
    private static final long FROE = 7;
    private static @Nullable SyntetiskNorge norge;

    private Syntetiskland() {}

    public static synchronized SyntetiskNorge norge() {
        if (norge == null) {
            norge = SyntetiskNorge.start(PERSONER, FROE, Clock.system(ZoneId.of("Europe/Oslo")), 0);
        }
        return norge;
    }
}
