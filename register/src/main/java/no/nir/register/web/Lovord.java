package no.nir.register.web;

import no.nir.kodeverk.Spraak;
import no.nir.regelverk.lovtabell.Lovhjemmel;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.register.kategori.Regelord;
import org.springframework.stereotype.Component;

/** Paragraphs in words, in the language of the current request. */
@Component
public class Lovord {

    private final Tekster tekster;

    Lovord(Tekster tekster) {
        this.tekster = tekster;
    }

    public String hjemmel(Hjemmel hjemmel) {
        return kort(hjemmel.kort(), hjemmel.lovverk().name());
    }

    /**
     * As the computed rows have it.
     *
     * @param lov code of the person's own act, which the short form does not name
     */
    public String kort(String kort, String lov) {
        return Regelord.hjemmel(kort, lov, spraak());
    }

    public String hjemmel(Lovhjemmel hjemmel) {
        return Regelord.hjemmel(hjemmel, spraak());
    }

    private Spraak spraak() {
        return Spraak.valueOf(tekster.spraak().name());
    }
}
