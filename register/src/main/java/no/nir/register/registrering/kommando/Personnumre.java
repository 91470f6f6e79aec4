package no.nir.register.registrering.kommando;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nir.ident.Personident;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a person from the numbers a sender gives: one of the two, or both. */
final class Personnumre {

    private static final String DUF = "dufNummer";
    private static final String FOLKEREGISTER = "foedselsEllerDNummer";

    private Personnumre() {}

    /** Absent when there is no number, or one that cannot be; then that is noted. */
    static @Nullable Personreferanse les(JsonNode node, String felt, List<Avvisning> avvisninger) {
        node.propertyNames().stream()
                .filter(navn -> !navn.equals(DUF) && !navn.equals(FOLKEREGISTER))
                .forEach(navn -> avvisninger.add(new Avvisning.FeltetErUkjent(felt + "." + navn)));
        Set<String> numre = new LinkedHashSet<>();
        for (String slag : List.of(DUF, FOLKEREGISTER)) {
            String tekst = node.path(slag).asString("");
            if (!tekst.isBlank()) {
                nummer(felt, slag, tekst, avvisninger).ifPresent(numre::add);
            }
        }
        if (numre.isEmpty()) {
            if (avvisninger.stream().noneMatch(a -> a.felt().startsWith(felt))) {
                avvisninger.add(new Avvisning.FeltetMangler(felt));
            }
            return null;
        }
        return new Personreferanse.Nummer(List.copyOf(numre));
    }

    private static Optional<String> nummer(String felt, String slag, String tekst, List<Avvisning> avvisninger) {
        Optional<Personident> lest = Personident.parse(tekst)
                .finn()
                .filter(ident -> (ident.type() == Personident.Type.DUF) == slag.equals(DUF));
        if (lest.isEmpty()) {
            avvisninger.add(new Avvisning.NummeretErUgyldig(felt + "." + slag));
        }
        return lest.map(Personident::verdi);
    }
}
