package no.nir.register.web.historikk;

import java.util.ArrayList;
import java.util.List;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.varsling.Kategorihendelse;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.endring.Endringsord;
import no.nir.register.web.registrering.Kommandoord.Linje;
import org.springframework.stereotype.Component;

/** Changes of category, announced, come or called off, in words. */
@Component
class Hendelsesord {

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Endringsord endringer;

    Hendelsesord(Tekster tekster, Kodetekst koder, Endringsord endringer) {
        this.tekster = tekster;
        this.koder = koder;
        this.endringer = endringer;
    }

    List<Linje> linjer(Kategorihendelse hendelse) {
        List<Linje> linjer = new ArrayList<>();
        linjer.add(linje("ordning", koder.navn(Kodeverk.ORDNING, hendelse.ordning())));
        linjer.add(linje("endring", endringer.endring(hendelse.fra(), hendelse.til())));
        linjer.add(linje("dag", tekster.dato(hendelse.dag())));
        linjer.add(linje("hjemmel", endringer.hjemmel(hendelse.lov(), hendelse.hjemmel())));
        if (hendelse.fortaltSent()) {
            linjer.add(linje("fortalt", tekster.dato(hendelse.fortalt())));
        }
        if (hendelse.grunn() != null) {
            linjer.add(linje("grunn", tekster.tekst("historikk.endring.grunn." + hendelse.grunn())));
        }
        return linjer;
    }

    Lenke hvorfor(long personId, Kategorihendelse hendelse) {
        return new Lenke(
                tekster.tekst("historikk.endring.hvorfor"),
                "/personer/" + personId + "/kategori?ordning=" + hendelse.ordning() + "&dato=" + hendelse.dag());
    }

    private Linje linje(String navn, String verdi) {
        return new Linje(tekster.tekst("historikk.endring." + navn), verdi);
    }
}
