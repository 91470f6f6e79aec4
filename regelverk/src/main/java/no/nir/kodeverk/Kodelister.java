package no.nir.kodeverk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All code lists as they are in force together: those of the files, and what has been changed since. A value; never changes. */
public final class Kodelister {

    private static final Kodelister FILENE = new Kodelister(filene());

    private final Map<Kodeverk, Kodeliste> lister;

    private Kodelister(Map<Kodeverk, Kodeliste> lister) {
        this.lister = lister;
    }

    /** As the files have them, before any change. */
    public static Kodelister avFilene() {
        return FILENE;
    }

    /**
     * With the changes, in the order they were made. A change of a value that is not there, and a new value that is there already, change
     * nothing: a release may have brought the files further.
     */
    public Kodelister med(List<Kodeendring> endringer) {
        Map<Kodeverk, Kodeliste> nye = new EnumMap<>(lister);
        endringer.forEach(endring ->
                nye.computeIfPresent(endring.kodeverk(), (_, liste) -> Kodelisteendrer.endre(liste, endring)));
        return new Kodelister(nye);
    }

    public Kodeliste liste(Kodeverk kodeverk) {
        return Objects.requireNonNull(lister.get(kodeverk));
    }

    private static Map<Kodeverk, Kodeliste> filene() {
        Map<Kodeverk, Kodeliste> lister = new EnumMap<>(Kodeverk.class);
        for (Kodeverk kodeverk : Kodeverk.values()) {
            lister.put(kodeverk, kodeverk.liste());
        }
        return lister;
    }
}
