package no.nir.register.kilde.freg;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import no.nir.ident.Personident;
import no.nir.register.kilde.Innslag.Uleselig;
import no.nir.register.kilde.Nummerkart;
import no.nir.register.kilde.freg.Menneskekart.Endring;

/** Which person each document of a portion is about. */
record Fregkobling(Nummerkart kart, List<Kobling> koblinger, List<Uleselig<Fregbilde>> avvik) {

    /** What must happen with persons before the facts are written. */
    sealed interface Forarbeid {
        /** Nothing: the person is known, or new. */
        record Ingen() implements Forarbeid {}

        /** Who is the same human as whom changes. */
        record Ordne(Endring endring) implements Forarbeid {}

        /** The numbers were another person's; this one never stood alone here. */
        record Frigi(long fra) implements Forarbeid {}
    }

    /**
     * @param plass the person, or the place of a new one
     * @param ukjente numbers that did not lead here before
     */
    record Kobling(Fregbilde bilde, long plass, List<Personident> ukjente, Forarbeid forarbeid) {
        boolean krever() {
            return switch (forarbeid) {
                case Forarbeid.Ingen _ -> false;
                case Forarbeid.Ordne _, Forarbeid.Frigi _ -> true;
            };
        }

        /** The other persons it touches. */
        Set<Long> andre() {
            return switch (forarbeid) {
                case Forarbeid.Ingen _ -> Set.of();
                case Forarbeid.Ordne(Endring endring) -> endring.beroerte();
                case Forarbeid.Frigi(long fra) -> Set.of(fra);
            };
        }
    }

    Set<Long> kjente() {
        return koblinger.stream().map(Kobling::plass).filter(plass -> plass > 0).collect(Collectors.toSet());
    }

    void opprett(IntFunction<List<Long>> oppretter) {
        kart.opprett(oppretter);
    }

    long id(long plass) {
        return kart.id(plass);
    }
}
