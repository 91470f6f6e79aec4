package no.nir.register.web.person;

import java.time.LocalDate;
import java.util.List;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.Personhode.Fane;
import no.nir.register.web.person.status.Innsyn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the head that all pages about a person share. */
@Component
class Hodebygger {

    private static final List<String> FANER = List.of(
            "oversikt", "kategori", "introduksjonsprogram", "norsk", "mottak", "kalender", "vedtak", "historikk");

    private static final List<String> REGISTRERINGER =
            List.of("introduksjonsprogram", "norsk", "mottak", "kalender", "vedtak");

    private final Tekster tekster;

    Hodebygger(Tekster tekster) {
        this.tekster = tekster;
    }

    Personhode hode(Personalia person, String valgt, Innsyn innsyn, LocalDate idag) {
        String linje = person.dufnumre().isEmpty()
                ? tekster.tekst("person.hode", person.alder(idag))
                : tekster.tekst(
                        "person.hode.duf", person.alder(idag), person.dufnumre().getFirst());
        return new Personhode(
                person.personId(),
                person.navn(),
                linje,
                person.skjermet(),
                merknad(innsyn),
                valgt,
                faner(innsyn).stream()
                        .map(f -> fane(person.personId(), f, valgt))
                        .toList());
    }

    /** Only what the user may open: after a move a municipality sees its own registrations and no more. */
    private static List<String> faner(Innsyn innsyn) {
        return innsyn.bareRegistreringerFra().isPresent() ? REGISTRERINGER : FANER;
    }

    private @Nullable String merknad(Innsyn innsyn) {
        return switch (innsyn.svar()) {
            case Tilgangssvar.Egen _, Tilgangssvar.Nasjonal _, Tilgangssvar.Nektet _ -> null;
            case Tilgangssvar.TidligereEgen tidligere -> tekster.tekst("person.innsyn.tidligere", tidligere.til());
            case Tilgangssvar.EgneRegistreringer egne -> tekster.tekst("person.innsyn.egne", egne.sisteDag());
            case Tilgangssvar.Innhentet innhentet -> tekster.tekst("person.innsyn.innhentet", innhentet.til());
            case Tilgangssvar.EgetFylke _ -> tekster.tekst("person.innsyn.tilsyn");
        };
    }

    private Fane fane(long personId, String fane, String valgt) {
        String sti = "/personer/" + personId + ("oversikt".equals(fane) ? "" : "/" + fane);
        return new Fane(new Lenke(tekster.tekst("person.fane." + fane), sti), fane.equals(valgt));
    }
}
