package no.nir.register.kilde.freg;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.ident.Personident;
import no.nir.register.person.Personfaktum;

/**
 * All that Folkeregisteret knows of one person, and what made it tell.
 *
 * @param opphav what led here, for the idempotency key: sequence number of the feed or place in an extract
 * @param hendelsestyper the events behind it; empty for an extract
 * @param gjeldendeNummer the number in use
 * @param helhet the kinds of facts of which this is all
 * @param hash of the facts: an unchanged one is not written again
 */
record Fregbilde(
        String opphav,
        Set<String> hendelsestyper,
        Personident gjeldendeNummer,
        List<Personfaktum> fakta,
        Set<Class<? extends Personfaktum>> helhet,
        String hash) {

    Stream<Personident> numre() {
        return fakta.stream().flatMap(faktum -> faktum.finnNummer().stream());
    }

    /** Numbers Folkeregisteret gives out itself. */
    Set<Personident> egneNumre() {
        return numre().filter(nummer -> nummer.type() != Personident.Type.DUF).collect(Collectors.toUnmodifiableSet());
    }

    Set<Personident> dufNumre() {
        return numre().filter(nummer -> nummer.type() == Personident.Type.DUF).collect(Collectors.toUnmodifiableSet());
    }

    boolean sierSammenslaaing() {
        return hendelsestyper.contains(Fregfeed.VIDEREFOERT) || hendelsestyper.contains(Fregfeed.DUBLETT);
    }

    boolean sierSplitting() {
        return hendelsestyper.contains(Fregfeed.ENDRET_VED_SPLITTING)
                || hendelsestyper.contains(Fregfeed.GJENOPPRETTET);
    }
}
