package no.nir.register.web.endring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What of the changes is shown; everything is a word in the address, nothing is about one person.
 *
 * @param ordning INTRO, NORSK or ASYL; blank for all
 * @param side from 1
 */
record Filter(Vis vis, String ordning, int side) {

    static final List<String> ORDNINGER = List.of("", "INTRO", "NORSK", "ASYL");

    enum Vis {
        KOMMER,
        NYLIG;

        String ord() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Vis> finn(String ord) {
            return Arrays.stream(values()).filter(vis -> vis.ord().equals(ord)).findFirst();
        }
    }

    /** Unknown words count as none, so that an old link still opens a list. */
    static Filter av(String vis, String ordning, String side) {
        return new Filter(
                Vis.finn(vis).orElse(Vis.KOMMER),
                ORDNINGER.contains(ordning) ? ordning : "",
                side.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(side) : 1);
    }

    Filter med(Vis nyVis) {
        return new Filter(nyVis, ordning, 1);
    }

    Filter med(String nyOrdning) {
        return new Filter(vis, nyOrdning, 1);
    }

    Filter paaSide(int nySide) {
        return new Filter(vis, ordning, nySide);
    }

    String sti() {
        return "/endringer?vis=" + vis.ord() + (ordning.isEmpty() ? "" : "&ordning=" + ordning)
                + (side == 1 ? "" : "&side=" + side);
    }
}
