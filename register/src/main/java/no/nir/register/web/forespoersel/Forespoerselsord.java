package no.nir.register.web.forespoersel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.registrering.Kommandoord;
import no.nir.register.web.registrering.Kommandoord.Linje;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a request into words. */
@Component
class Forespoerselsord {

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Kommandoord ord;
    private final Clock klokke;

    Forespoerselsord(Tekster tekster, Kodetekst koder, Kommandoord ord, Clock klokke) {
        this.tekster = tekster;
        this.koder = koder;
        this.ord = ord;
        this.klokke = klokke;
    }

    /** @param person the page about the person; absent on that page itself */
    Forespoerselslinje linje(Forespoersel f, @Nullable String person) {
        Forespoersel.Svar svar = f.svar();
        return new Forespoerselslinje(
                id(f),
                hva(f.kommando()),
                koder.kommune(f.kommunenummer(), LocalDate.now(klokke)),
                tekster.tekst("forespoersel.spurt", f.spurt().naar(), f.spurt().navn()),
                tekster.tekst("forespoersel.sen", f.hendt(), f.frist()),
                linjer(f.kommando()),
                f.begrunnelse().isBlank() ? null : f.begrunnelse(),
                tekster.tekst("forespoersel.status." + (svar == null ? "NY" : svar.utfall())),
                svar == null
                        ? null
                        : new Forespoerselslinje.Svarlinje(
                                tekster.tekst("forespoersel.besvart", svar.naar(), svar.av()), svar.notat()),
                person,
                svar == null ? null : kvittering(svar.registrering()));
    }

    static String id(Forespoersel f) {
        return "forespoersel-" + f.nr();
    }

    private String hva(Kommando kommando) {
        return switch (kommando) {
            case Kommando.Ny ny -> ord.hva(ny);
            case Kommando.Korriger korriger -> tekster.tekst("historikk.korrigert", ord.hva(korriger.ny()));
            case Kommando.Annuller annuller -> tekster.tekst("forespoersel.annuller", Long.toString(annuller.nr()));
            case Kommando.Flytt _ -> tekster.tekst("historikk.flytting");
        };
    }

    private List<Linje> linjer(Kommando kommando) {
        return switch (kommando) {
            case Kommando.Ny ny -> ord.linjer(ny);
            case Kommando.Korriger korriger -> ord.linjer(korriger.ny());
            case Kommando.Annuller _, Kommando.Flytt _ -> List.of();
        };
    }

    private static @Nullable String kvittering(Forespoersel.@Nullable Registrert registrert) {
        return registrert == null ? null : "/personer/" + registrert.personId() + "/historikk#post-" + registrert.nr();
    }
}
