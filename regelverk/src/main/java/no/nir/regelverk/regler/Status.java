package no.nir.regelverk.regler;

import org.jspecify.annotations.Nullable;

/**
 * The permit in effect on a day.
 *
 * @param opphold the latest permit, also when it has ended
 * @param grunn the permit whose basis decides: behind a permanent permit the one it came after
 */
record Status(
        Tilstand tilstand,
        @Nullable Opphold opphold,
        @Nullable Opphold grunn) {

    boolean harOpphold() {
        return tilstand.harOpphold();
    }
}
