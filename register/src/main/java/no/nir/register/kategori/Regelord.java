package no.nir.register.kategori;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.katalog.Katalogregel;
import no.nir.regelverk.lovtabell.Lovhjemmel;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Lovverk;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.regelverk.vurdering.Regelregister;

/** What a rule asks, and the paragraph it stands in, in the reader's language. */
public final class Regelord {

    private Regelord() {}

    /** In bokmål as the rule itself asks it; in the other languages from the message files. */
    public static String spoersmaal(RegelId regel, Spraak spraak) {
        return spraak == Spraak.NB
                ? Regelregister.get(regel).spoersmaal()
                : Forklaringstekster.paa(spraak).tekst("regel." + regel.name());
    }

    /** The same for any rule of the catalogue. */
    public static String spoersmaal(Katalogregel regel, Spraak spraak) {
        RegelId id = regel.id();
        if (id != null) {
            return spoersmaal(id, spraak);
        }
        return spraak == Spraak.NB
                ? regel.spoersmaal()
                : Forklaringstekster.paa(spraak).tekst("regel." + regel.kode());
    }

    /** A category of a scheme in words. */
    public static String kategori(String ordning, String kategori, Spraak spraak) {
        return Forklaringstekster.paa(spraak).tekst("kategori." + ordning + "." + kategori);
    }

    /** An act, by the name it has in the language. */
    public static String lov(Lov lov, Spraak spraak) {
        return Forklaringstekster.paa(spraak).tekst("lovverk." + lov.name());
    }

    /** The answer given while a point is in doubt. */
    public static String svar(Tvilspunkt punkt, Spraak spraak) {
        return spraak == Spraak.NB
                ? punkt.svar()
                : Forklaringstekster.paa(spraak).tekst("tvil." + punkt.name());
    }

    /**
     * A paragraph as the stored stretches have it, with the name of its act or regulation.
     *
     * @param kort with the regulation in short, or without any: then it stands in the person's own act
     * @param lov code of the person's own act
     */
    public static String hjemmel(String kort, String lov, Spraak spraak) {
        Optional<Lovverk> nevnt = Arrays.stream(Lovverk.values())
                .filter(verk -> !forkortelse(verk).isEmpty() && kort.startsWith(forkortelse(verk)))
                .findFirst();
        if (nevnt.isEmpty() && !kort.startsWith("§")) {
            return paragraf(kort, spraak);
        }
        String navn = nevnt.map(Lovverk::name).orElse(lov);
        String rest = kort.substring(nevnt.map(Regelord::forkortelse).orElse("").length());
        return Forklaringstekster.paa(spraak).tekst("lovverk." + navn) + " " + paragraf(rest, spraak);
    }

    /** As the law tables have it: an act or regulation with a name is written as the language does, one with a number stands as it is. */
    public static String hjemmel(Lovhjemmel hjemmel, Spraak spraak) {
        String navn = Arrays.stream(Lovverk.values())
                .filter(verk -> verk.name().toLowerCase(Locale.ROOT).equals(hjemmel.lovverk()))
                .findFirst()
                .map(verk -> Forklaringstekster.paa(spraak).tekst("lovverk." + verk.name()))
                .orElse(hjemmel.lovverk());
        return navn + " " + paragraf(hjemmel.paragraf(), spraak);
    }

    private static String forkortelse(Lovverk verk) {
        return new Hjemmel(verk, "").kort();
    }

    /** A paragraph as the law tables write it, its words («første ledd») in the language. */
    public static String paragraf(String paragraf, Spraak spraak) {
        return Forklaringstekster.paa(spraak).paragraf(paragraf);
    }
}
