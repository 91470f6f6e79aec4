package no.nir.register.web;

import java.time.LocalDate;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Land;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Codes in words, in the language of the current request. A code that no list knows is shown as it stands. */
@Component
public class Kodetekst {

    private final Tekster tekster;

    Kodetekst(Tekster tekster) {
        this.tekster = tekster;
    }

    public String navn(Kodeverk kodeverk, @Nullable String kode) {
        return kode == null ? "" : kodeverk.liste().navn(kode, spraak());
    }

    /** The name the municipality had on the day; a number nobody knows is shown as a number. */
    public String kommune(String nummer, LocalDate dag) {
        return Kommuner.norske().navn(nummer, dag).orElse(nummer);
    }

    public String land(String kode) {
        return Land.finn(kode).map(l -> l.navn(spraak())).orElse(kode);
    }

    private no.nir.kodeverk.Spraak spraak() {
        return no.nir.kodeverk.Spraak.valueOf(tekster.spraak().name());
    }
}
