package no.nir.register.web.person.status;

import java.time.LocalDate;
import java.util.Optional;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Omfang;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.hendelse.Kunnskap;
import org.jspecify.annotations.Nullable;

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
        Ordning i = Ordning.valueOf(ordning);
        return bruker.har(Rettighet.registrere(i)) && svar.aapenForRegistrering(i) && !kunnskap.erTidligere();
    }

    /** Whether the form is open: the municipality that gives the training for another has those of the training. */
    public boolean kanRegistrere(String ordning, Steg steg) {
        return kanRegistrere(ordning) && (steg.erGjennomfoering() || !(svar instanceof Tilgangssvar.Opplaering));
    }

    /** Whether the way to the correction is shown. The municipality that gives the training for another corrects what it registered itself. */
    public boolean kanRette(String ordning, @Nullable String registrertAv, LocalDate idag) {
        return kanRegistrere(ordning) && (!(svar instanceof Tilgangssvar.Opplaering) || erEgen(registrertAv, idag));
    }

    private boolean erEgen(@Nullable String registrertAv, LocalDate idag) {
        return registrertAv != null
                && bruker.kommunenummer() instanceof String egen
                && Kommunearv.harTattOver(egen, registrertAv, idag);
    }

    public boolean kanRegistrereNoe() {
        return Hendelser.ORDNINGER.stream().anyMatch(this::kanRegistrere);
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
                .map(egen -> alle.registrertAv(nummer -> Kommunearv.er(egen, nummer, idag)))
                .orElse(alle);
    }
}
