package no.nir.register.web.omregning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.omregning.Endringstall;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import org.springframework.stereotype.Component;

/** The counts of what changed, in the reader's language. */
@Component
class Omregningsord {

    private final Kodetekst koder;
    private final Tekster tekster;
    private final Clock klokke;

    Omregningsord(Kodetekst koder, Tekster tekster, Clock klokke) {
        this.koder = koder;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    Omregningsbilde.Endret av(Endringstall tall) {
        LocalDate idag = LocalDate.now(klokke);
        return new Omregningsbilde.Endret(
                tall.overganger().stream()
                        .map(o -> new Omregningsbilde.Overgang(
                                koder.navn(Kodeverk.ORDNING, o.ordning()),
                                koder.navn(Kodeverk.KATEGORI, o.foer()),
                                koder.navn(Kodeverk.KATEGORI, o.naa()),
                                o.personer()))
                        .toList(),
                tall.regler().stream()
                        .map(r -> new Omregningsbilde.Rad(r.regel(), r.personer()))
                        .toList(),
                tall.paragrafer().stream()
                        .map(p -> new Omregningsbilde.Rad(p.hjemmel(), p.personer()))
                        .toList(),
                tall.kommuner().stream()
                        .map(k -> new Omregningsbilde.Rad(kommune(k, idag), k.personer()))
                        .toList());
    }

    private String kommune(Endringstall.Kommune kommune, LocalDate idag) {
        String nummer = kommune.kommunenummer();
        return nummer == null
                ? tekster.tekst("omregning.ingenKommune")
                : Objects.requireNonNull(koder.kommune(nummer, idag));
    }
}
