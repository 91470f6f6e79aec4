package no.nir.register.kategori;

import no.nir.kodeverk.Spraak;
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

    /** A paragraph as the law tables write it, its words («første ledd») in the language. */
    public static String paragraf(String paragraf, Spraak spraak) {
        return Forklaringstekster.paa(spraak).paragraf(paragraf);
    }
}
