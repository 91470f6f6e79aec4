package no.nir.register.web.person;

import java.time.LocalDate;
import java.util.List;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.Innsyn.Adgang;
import no.nir.register.web.person.Personhode.Fane;
import org.springframework.stereotype.Component;

/** Makes the head that all pages about a person share. */
@Component
class Hodebygger {

    private static final List<String> FANER =
            List.of("oversikt", "kategori", "introduksjonsprogram", "norsk", "mottak", "vedtak", "historikk");

    private final Tekster tekster;

    Hodebygger(Tekster tekster) {
        this.tekster = tekster;
    }

    Personhode hode(Personalia person, String valgt, Adgang adgang, LocalDate idag) {
        String linje = person.dufnumre().isEmpty()
                ? tekster.tekst("person.hode", person.alder(idag))
                : tekster.tekst(
                        "person.hode.duf", person.alder(idag), person.dufnumre().getFirst());
        return new Personhode(
                person.personId(),
                person.navn(),
                linje,
                person.skjermet(),
                adgang.merknad(),
                valgt,
                FANER.stream().map(f -> fane(person.personId(), f, valgt)).toList());
    }

    private Fane fane(long personId, String fane, String valgt) {
        String sti = "/personer/" + personId + ("oversikt".equals(fane) ? "" : "/" + fane);
        return new Fane(new Lenke(tekster.tekst("person.fane." + fane), sti), fane.equals(valgt));
    }
}
