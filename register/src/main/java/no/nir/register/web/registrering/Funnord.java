package no.nir.register.web.registrering;

import no.nir.kodeverk.Spraak;
import no.nir.register.registrering.kommando.Argumentord;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.web.Tekster;
import org.springframework.stereotype.Component;

/** Refusals and warnings in words: what was wrong, which rule, what to do. */
@Component
public class Funnord {

    private final Tekster tekster;

    Funnord(Tekster tekster) {
        this.tekster = tekster;
    }

    String kort(Funn funn) {
        return del(funn, "hva");
    }

    public String helt(Funn funn) {
        return del(funn, "hva") + " " + del(funn, "regel") + " " + del(funn, "gjoer");
    }

    private String del(Funn funn, String del) {
        Spraak spraak = Spraak.valueOf(tekster.spraak().name());
        return tekster.tekst(
                "registrering.funn." + funn.kode() + "." + del,
                funn.argumenter().stream()
                        .map(argument -> Argumentord.paa(spraak, argument))
                        .toArray());
    }
}
