package no.nir.register.registrering.regler;

import static no.nir.register.registrering.Fortelling.norskvedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.regler.Registerbilde.Grunnlag;
import no.nir.register.registrering.regler.Registerbilde.Kategoriperiode;
import no.nir.register.registrering.regler.Registerbilde.Personopplysninger;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Vedtakstypene NIR ikke ser anledning til, må begrunnes; ingen er stengt")
class VedtaksanledningTest {

    private static final LocalDate DAG = LocalDate.of(2026, 5, 15);

    @ParameterizedTest(name = "{2} i {0} med {1} etter {3}, tidligere vedtak {4}: {5}")
    @CsvSource({
        "NORSK, RETT_OG_PLIKT, FRITAK_OPPLAERING, N21-6, , ",
        "NORSK, PLIKT, FRITAK_PROEVE, N21-3, , ",
        "ASYL, PLIKT, FRITAK_OPPLAERING, ASYL, , ",
        "NORSK, RETT, FRITAK_OPPLAERING, K-3, , PERSONEN_HAR_IKKE_PLIKT_DEN_DAGEN",
        "NORSK, IKKE_GJELDENDE, FRITAK_PROEVE, N21-15, , PERSONEN_HAR_IKKE_PLIKT_DEN_DAGEN",
        "NORSK, , FRITAK_OPPLAERING, , , PERSONEN_HAR_IKKE_PLIKT_DEN_DAGEN",
        // The first exemption took the duty away; a second, from the test, is still of it
        "NORSK, RETT, FRITAK_PROEVE, N21-11, FRITAK_OPPLAERING, ",
        "NORSK, RETT_OG_PLIKT, UTSATT_START, N21-6, , ",
        "NORSK, PLIKT, UTSATT_START, N21-3, , PERSONEN_HAR_IKKE_RETT_DEN_DAGEN",
        "NORSK, IKKE_GJELDENDE, UTSATT_START, N21-15, , PERSONEN_HAR_IKKE_RETT_DEN_DAGEN",
        "NORSK, RETT, UTVIDET_NORSK_43G, K-3, , ",
        "NORSK, RETT, UTVIDET_NORSK_43G, K-4, , ",
        "NORSK, RETT, UTVIDET_NORSK_43G, X-22, , ",
        "NORSK, RETT_OG_PLIKT, UTVIDET_NORSK_43G, N21-6, , PERSONEN_HAR_IKKE_KOLLEKTIV_BESKYTTELSE",
        // Whoever has no category can still be given a vedtak
        "INTRO, , TILDELING, , , ",
        "INTRO, IKKE_GJELDENDE, STANS_PERMANENT, I21-0, , ",
    })
    void anledning(
            String ordning,
            @Nullable String kategori,
            String vedtakstype,
            @Nullable String regel,
            @Nullable String foer,
            @Nullable String kode) {
        Registerbilde bilde = new Registerbilde(new Grunnlag(
                new Personopplysninger(null, null, null, null),
                List.of(),
                kategori == null
                        ? List.of()
                        : List.of(new Kategoriperiode(
                                ordning, kategori, Periode.fra(DAG), Lov.INTEGRERINGSLOVEN, regel, "1")),
                List.of()));
        if (foer != null) {
            bilde.leggTil(new Registrert<>(
                    1,
                    1,
                    Registreringspersoner.KOMMUNEN,
                    Innhold.av(norskvedtak(foer, "HELSE", false, DAG), bilde),
                    Instant.EPOCH,
                    null,
                    null));
        }
        assertThat(Vedtaksanledning.mangler(vedtakstype, ordning, DAG, bilde).map(Advarsel::kode))
                .isEqualTo(Optional.ofNullable(kode));
    }
}
