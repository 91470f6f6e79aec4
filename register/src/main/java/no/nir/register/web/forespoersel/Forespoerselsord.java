package no.nir.register.web.forespoersel;

import java.time.Clock;
import java.time.LocalDate;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.registrering.Kommandoord;
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
                ord.tittel(f.kommando()),
                koder.kommune(f.kommunenummer(), LocalDate.now(klokke)),
                tekster.tekst("forespoersel.spurt", f.spurt().naar(), f.spurt().navn()),
                tekster.tekst("forespoersel.sen", f.hendt(), f.frist()),
                ord.innhold(f.kommando()),
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

    private static @Nullable String kvittering(Forespoersel.@Nullable Registrert registrert) {
        return registrert == null ? null : "/personer/" + registrert.personId() + "/historikk#post-" + registrert.nr();
    }
}
