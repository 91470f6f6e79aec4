package no.nir.register.web.person;

import java.time.LocalDate;
import java.util.List;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.Personhode.Fane;
import no.nir.register.web.person.hendelse.Kunnskap;
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
    private final Venteord venter;
    private final Tilbakeblikkbygger tilbakeblikk;

    Hodebygger(Tekster tekster, Venteord venter, Tilbakeblikkbygger tilbakeblikk) {
        this.tekster = tekster;
        this.venter = venter;
        this.tilbakeblikk = tilbakeblikk;
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
                        .map(f -> fane(person.personId(), f, valgt, innsyn.kunnskap()))
                        .toList(),
                "kontroll".equals(valgt) || innsyn.kunnskap().erTidligere()
                        ? List.of()
                        : venter.paa(person.personId(), innsyn, idag),
                FANER.contains(valgt)
                        ? tilbakeblikk.bygg(valgt, sti(person.personId(), valgt), innsyn.kunnskap())
                        : null);
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
            case Tilgangssvar.Opplaering _ -> tekster.tekst("person.innsyn.opplaering");
            case Tilgangssvar.EgetFylke _ -> tekster.tekst("person.innsyn.tilsyn");
        };
    }

    /** In one word, so that all stand in one row. The day follows along; the history has a field of its own for it. */
    private Fane fane(long personId, String fane, String valgt, Kunnskap kunnskap) {
        String sti = sti(personId, fane);
        String medDag = "historikk".equals(fane) && kunnskap.erTidligere()
                ? sti + "?dato=" + kunnskap.dag()
                : kunnskap.lenke(sti);
        return new Fane(new Lenke(tekster.tekst("person.fane.kort." + fane), medDag), fane.equals(valgt));
    }

    private static String sti(long personId, String fane) {
        return "/personer/" + personId + ("oversikt".equals(fane) ? "" : "/" + fane);
    }
}
