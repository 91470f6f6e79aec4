package no.nir.register.web;

import java.time.LocalDate;
import java.util.Optional;
import no.nir.kodeverk.Bydel;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Kommunesvar;
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
        Kommuner kommuner = Kommuner.norske();
        return kommuner.navn(nummer, dag)
                .or(() -> kommuner.resolver(nummer, dag) instanceof Kommunesvar.Entydig(String da)
                        ? kommuner.navn(da, dag)
                        : Optional.empty())
                .orElse(nummer);
    }

    /** The name of a city district. */
    public String bydel(String nummer, LocalDate dag) {
        return Kommuner.norske().finnBydel(nummer, dag).map(Bydel::navn).orElse(nummer);
    }

    public String land(String kode) {
        return Land.finn(kode).map(l -> l.navn(spraak())).orElse(kode);
    }

    private no.nir.kodeverk.Spraak spraak() {
        return no.nir.kodeverk.Spraak.valueOf(tekster.spraak().name());
    }
}
