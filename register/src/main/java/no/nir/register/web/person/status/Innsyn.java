package no.nir.register.web.person.status;

import java.util.Optional;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Omfang;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.hendelse.Kunnskap;

/**
 * Who looks at the person, on what ground, and with which knowledge. The check itself and the line in the log come before the page is asked for
 * ({@link no.nir.register.tilgang.Krever}).
 */
public record Innsyn(Bruker bruker, Tilgangssvar svar, Kunnskap kunnskap) {

    /** As the register knows the person now. */
    public Innsyn(Bruker bruker, Tilgangssvar svar) {
        this(bruker, svar, Kunnskap.NAA);
    }

    /** Never from a page that looks back: what stands there is not what would be built upon. */
    public boolean kanRegistrere(String ordning) {
        Rettighet kreves =
                switch (ordning) {
                    case "INTRO" -> Rettighet.REGISTRER_INTRO;
                    case "NORSK" -> Rettighet.REGISTRER_NORSK;
                    case "ASYL" -> Rettighet.REGISTRER_ASYL;
                    default -> throw new IllegalArgumentException("ukjent ordning " + ordning);
                };
        return bruker.har(kreves) && aapenForRegistrering() && !kunnskap.erTidligere();
    }

    public boolean kanRegistrereNoe() {
        return Hendelser.ORDNINGER.stream().anyMatch(this::kanRegistrere);
    }

    private boolean aapenForRegistrering() {
        return switch (svar) {
            case Tilgangssvar.Egen _, Tilgangssvar.TidligereEgen _, Tilgangssvar.Innhentet _ -> true;
            case Tilgangssvar.EgneRegistreringer _,
                    Tilgangssvar.EgetFylke _,
                    Tilgangssvar.Nasjonal _,
                    Tilgangssvar.Nektet _ -> false;
        };
    }

    /** The municipality whose own registrations are all that may be seen; absent when everything is open. */
    public Optional<String> bareRegistreringerFra() {
        return svar.omfang() == Omfang.EGNE_REGISTRERINGER && svar instanceof Tilgangssvar.EgneRegistreringer egne
                ? Optional.of(egne.kommunenummer())
                : Optional.empty();
    }
}
