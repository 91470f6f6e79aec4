package no.nir.register.web.registrering;

import java.util.Optional;
import no.nir.register.registrering.Flyttemottakere;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Omfang;
import no.nir.register.tilgang.Tilgangskontroll;
import org.springframework.stereotype.Component;

/** The person a registration is about to move to, shown to whoever may see that person. The look is logged on the one who is shown. */
@Component
class Flyttepersoner {

    private final Flyttemottakere mottakere;
    private final Tilgangskontroll tilgang;
    private final Hvemleser personer;
    private final Oppslagslogg logg;

    Flyttepersoner(Flyttemottakere mottakere, Tilgangskontroll tilgang, Hvemleser personer, Oppslagslogg logg) {
        this.mottakere = mottakere;
        this.tilgang = tilgang;
        this.personer = personer;
        this.logg = logg;
    }

    Optional<Hvem> vis(Bruker bruker, Personreferanse hvem) {
        Optional<Hvem> funnet =
                mottakere.finn(hvem).filter(id -> kanSe(bruker, id)).flatMap(personer::finn);
        funnet.ifPresent(annen -> logg.noter(
                bruker,
                annen.personId(),
                tilgang.vurder(bruker, annen.personId()).kode(),
                "/personer/{personId}/registrer/flytt/{nr}"));
        return funnet;
    }

    boolean kanSe(Bruker bruker, long personId) {
        return tilgang.vurder(bruker, personId).omfang() == Omfang.ALT;
    }
}
