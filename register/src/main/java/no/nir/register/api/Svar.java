package no.nir.register.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import no.nir.register.registrering.Kvittering;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one envelope.
 *
 * @param status REGISTRERT, AVVIST or MAA_BEKREFTES
 * @param advarsler codes of the warnings that were passed
 * @param hendt codes of what the registration led to
 * @param funn why it was refused, or what must be confirmed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Svar(
        @Nullable String avsendersMeldingsidentifikator,
        String status,
        @Nullable Long nr,
        @Nullable Instant registrert,
        @Nullable List<String> advarsler,
        @Nullable List<String> hendt,
        @Nullable List<Funntekst> funn) {

    static Svar registrert(String noekkel, Kvittering kvittering) {
        return new Svar(
                noekkel,
                "REGISTRERT",
                kvittering.nr(),
                kvittering.registrert(),
                kvittering.advarsler(),
                kvittering.hendt(),
                null);
    }

    static Svar avvist(@Nullable String noekkel, List<Funntekst> funn) {
        return new Svar(noekkel, "AVVIST", null, null, null, null, funn);
    }

    static Svar maaBekreftes(String noekkel, List<Funntekst> funn) {
        return new Svar(noekkel, "MAA_BEKREFTES", null, null, null, null, funn);
    }
}
