package no.nir.kodeverk;

import java.util.List;

/** Which municipality of one day a number of another day is. */
public sealed interface Kommunesvar {

    /** Exactly this one. */
    record Entydig(String nummer) implements Kommunesvar {}

    /**
     * It was divided (forwards in time) or put together of several (backwards): someone must say which.
     *
     * @param kandidater two or more numbers, ascending
     */
    record Delt(List<String> kandidater) implements Kommunesvar {
        public Delt {
            if (kandidater.size() < 2) {
                throw new IllegalArgumentException("delt i færre enn to");
            }
            kandidater = kandidater.stream().sorted().toList();
        }
    }

    /** No municipality had that number on that day. */
    record Ukjent(String nummer) implements Kommunesvar {}
}
