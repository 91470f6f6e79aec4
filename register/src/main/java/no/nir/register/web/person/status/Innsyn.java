package no.nir.register.web.person.status;

import java.time.LocalDate;
import java.util.Optional;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Kommunesvar;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Omfang;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.person.hendelse.Hendelser;

/**
 * Who looks at the person, and on what ground. The check itself and the line in the log come before the page is asked for
 * ({@link no.nir.register.tilgang.Krever}).
 */
public record Innsyn(Bruker bruker, Tilgangssvar svar) {

    public boolean kanRegistrere(String ordning) {
        Rettighet kreves =
                switch (ordning) {
                    case "INTRO" -> Rettighet.REGISTRER_INTRO;
                    case "NORSK" -> Rettighet.REGISTRER_NORSK;
                    case "ASYL" -> Rettighet.REGISTRER_ASYL;
                    default -> throw new IllegalArgumentException("ukjent ordning " + ordning);
                };
        return bruker.har(kreves) && aapenForRegistrering();
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

    /** What of the person's history is open. */
    public Hendelser avgrens(Hendelser alle, LocalDate idag) {
        return bareRegistreringerFra()
                .map(egen -> alle.registrertAv(nummer -> erKommune(nummer, egen, idag)))
                .orElse(alle);
    }

    /** Whether an old number is today's municipality. */
    public static boolean erKommune(String nummer, String egen, LocalDate idag) {
        return nummer.equals(egen)
                || Kommuner.norske().resolver(nummer, idag) instanceof Kommunesvar.Entydig(String naa)
                        && naa.equals(egen);
    }
}
