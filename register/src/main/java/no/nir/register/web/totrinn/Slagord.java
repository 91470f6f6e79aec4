package no.nir.register.web.totrinn;

import no.nir.kodeverk.Kodeverk;
import no.nir.register.registrering.totrinn.Totrinnsvalg;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import org.springframework.stereotype.Component;

/** What may take two persons, in words. */
@Component
class Slagord {

    private final Tekster tekster;
    private final Kodetekst koder;

    Slagord(Tekster tekster, Kodetekst koder) {
        this.tekster = tekster;
        this.koder = koder;
    }

    String slag(String slag) {
        return slag.equals(Totrinnsvalg.KORREKSJON_ETTER_AARSFRIST)
                ? tekster.tekst("totrinn.korreksjon")
                : koder.navn(Kodeverk.VEDTAKSTYPE, slag);
    }

    String ordning(String ordning) {
        return koder.navn(Kodeverk.ORDNING, ordning);
    }
}
