package no.nir.register.web.person;

import java.time.LocalDate;
import java.util.List;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.Oversikt.Familielinje;
import no.nir.register.web.person.Oversikt.Tillatelseslinje;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import org.springframework.stereotype.Component;

/** The lists on the overview: family and permits. */
@Component
class Oversiktbygger {

    private final Tekster tekster;
    private final Kodetekst koder;

    Oversiktbygger(Tekster tekster, Kodetekst koder) {
        this.tekster = tekster;
        this.koder = koder;
    }

    List<Familielinje> familie(List<Familiemedlem> familie, LocalDate idag) {
        return familie.stream()
                .map(m -> new Familielinje(
                        m.synlig() ? "/personer/" + m.personId() : null, m.navn(), opplysninger(m, idag)))
                .toList();
    }

    private String opplysninger(Familiemedlem m, LocalDate idag) {
        String rolle = tekster.tekst("person.rolle." + m.rolle());
        String alder = tekster.tekst("person.aar", m.foedselsdato().until(idag).getYears());
        return m.kommune() == null
                ? String.join(", ", rolle, alder)
                : String.join(", ", rolle, alder, koder.kommune(m.kommune(), idag));
    }

    List<Tillatelseslinje> tillatelser(Hendelser alle) {
        return alle.av(Slag.TILLATELSE).reversed().stream()
                .map(h -> new Tillatelseslinje(
                        koder.navn(Kodeverk.OPPHOLDSGRUNNLAG, h.kode()),
                        tekster.tekst("person.tillatelse.slag." + h.detalj()),
                        tekster.kortDato(h.dato()),
                        tekster.periode(h.fom(), h.tom()),
                        tekster.tekst("person.kilde.UDI")))
                .toList();
    }
}
