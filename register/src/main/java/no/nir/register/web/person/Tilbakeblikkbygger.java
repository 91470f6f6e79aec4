package no.nir.register.web.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.kodeverk.Spraak;
import no.nir.register.kategori.Forklaring;
import no.nir.register.web.Felt;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Kunnskap;
import org.springframework.stereotype.Component;

/** Says that a page looks back, what it shows then, and what it cannot show. */
@Component
class Tilbakeblikkbygger {

    private static final String HISTORIKK = "historikk";
    private static final Set<String> MED_BEREGNING =
            Set.of("oversikt", "kategori", "introduksjonsprogram", "norsk", "mottak");

    private final Forklaring forklaring;
    private final Tekster tekster;

    Tilbakeblikkbygger(Forklaring forklaring, Tekster tekster) {
        this.forklaring = forklaring;
        this.tekster = tekster;
    }

    /** @param adresse the tab as it is now */
    Tilbakeblikk bygg(String fane, String adresse, Kunnskap kunnskap) {
        return new Tilbakeblikk(
                adresse, HISTORIKK.equals(fane) ? null : felt(kunnskap), kunnskap.dag(), setninger(fane, kunnskap));
    }

    private Felt felt(Kunnskap kunnskap) {
        String feil = kunnskap.feil();
        return Felt.fritekst("kjent", tekster.tekst("kjent"))
                .medHjelp(tekster.tekst("kjent.hjelp"))
                .medVerdi(kunnskap.skrevet())
                .medFeil(feil == null ? null : tekster.tekst(feil));
    }

    private List<String> setninger(String fane, Kunnskap kunnskap) {
        if (!kunnskap.erTidligere()) {
            return List.of();
        }
        Optional<String> regler = MED_BEREGNING.contains(fane)
                ? Optional.of(forklaring.regler(Spraak.valueOf(tekster.spraak().name()), kunnskap.da()))
                : Optional.empty();
        return Stream.of(
                        Optional.of(tekster.tekst("kjent.forklart")),
                        regler,
                        Optional.of(tekster.tekst("kjent.bare_lese")))
                .flatMap(Optional::stream)
                .toList();
    }
}
