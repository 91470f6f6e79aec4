package no.nir.register.registrering.regler;

import static no.nir.register.registrering.Fortelling.innsending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.Ny;
import no.nir.register.registrering.regler.Registerbilde.Grunnlag;
import no.nir.register.registrering.regler.Registerbilde.Kategoriperiode;
import no.nir.register.registrering.regler.Registerbilde.Personopplysninger;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.tid.Periode;

/** A person with right and duty in both schemes, whom the rules are asked about on 15 May 2026. */
final class Regelsak {

    static final LocalDate IDAG = LocalDate.of(2026, 5, 15);
    static final LocalDate FOEDT = LocalDate.of(1995, 1, 1);
    static final LocalDate ANKOM = LocalDate.of(2025, 9, 1);

    private Regelsak() {}

    /** What is said of a command sent after others. */
    static List<String> koder(Ny kommando, Ny... foer) {
        Registerbilde bilde = bilde();
        for (int i = 0; i < foer.length; i++) {
            bilde.leggTil(new Registrert<>(
                    1, i + 1, Registreringspersoner.KOMMUNEN, Innhold.av(foer[i], bilde), Instant.EPOCH, null, null));
        }
        return new Regler(IDAG, List.of())
                .vurder(innsending(1, kommando), bilde, new Tilgangssvar.Egen(), _ -> Optional.empty()).stream()
                        .map(Funn::kode)
                        .toList();
    }

    static Registerbilde bilde() {
        return new Registerbilde(new Grunnlag(
                new Personopplysninger(FOEDT, null, ANKOM, ANKOM),
                List.of(new Registerbilde.Tilhoerighet(List.of(Registreringspersoner.KOMMUNEN), Periode.fra(ANKOM))),
                kategorier(),
                List.of()));
    }

    static List<Kategoriperiode> kategorier() {
        return List.of(
                new Kategoriperiode("INTRO", "RETT_OG_PLIKT", Periode.fra(ANKOM), Lov.INTEGRERINGSLOVEN, "I03-8", "1"),
                new Kategoriperiode("NORSK", "RETT_OG_PLIKT", Periode.fra(ANKOM), Lov.INTEGRERINGSLOVEN, "I03-8", "1"));
    }
}
