package no.nir.register.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import no.nir.register.registrering.Kvittering;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.totrinn.Kontroll;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one envelope.
 *
 * @param status REGISTRERT, AVVIST, MAA_BEKREFTES, FORESPURT (IMDi is asked to let it in), FORESPOERSEL_AVSLAATT, VENTER_PAA_KONTROLL (a second
 *     person must look at it), KONTROLL_RETURNERT or KONTROLL_TRUKKET
 * @param nr journal number of the registration, of the request or of what is held
 * @param advarsler codes of the warnings that were passed
 * @param hendt codes of what the registration led to
 * @param flyttetTil of a move, the number the registration got where it belongs
 * @param funn why it was refused, or what must be confirmed
 * @param notat what IMDi or the second person answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Svar(
        @Nullable String avsendersMeldingsidentifikator,
        String status,
        @Nullable Long nr,
        @Nullable Instant registrert,
        @Nullable List<String> advarsler,
        @Nullable List<String> hendt,
        @Nullable Long flyttetTil,
        @Nullable List<Funntekst> funn,
        @Nullable String notat) {

    static Svar registrert(String noekkel, Kvittering kvittering) {
        return new Svar(
                noekkel,
                "REGISTRERT",
                kvittering.nr(),
                kvittering.registrert(),
                kvittering.advarsler(),
                kvittering.hendt(),
                kvittering.flyttet() == null ? null : kvittering.flyttet().nr(),
                null,
                null);
    }

    /** @param forespoersel not approved: what has been approved has a receipt */
    static Svar forespurt(String noekkel, Forespoersel forespoersel) {
        Forespoersel.Svar svar = forespoersel.svar();
        return new Svar(
                noekkel,
                svar == null ? "FORESPURT" : "FORESPOERSEL_AVSLAATT",
                forespoersel.nr(),
                forespoersel.spurt().naar(),
                null,
                null,
                null,
                null,
                svar == null ? null : svar.notat());
    }

    /** @param kontroll not let through: what has been let through has a receipt, or is asked of IMDi */
    static Svar holdt(String noekkel, Kontroll kontroll) {
        Kontroll.Svar svar = kontroll.svar();
        return new Svar(
                noekkel,
                svar == null ? "VENTER_PAA_KONTROLL" : "KONTROLL_" + svar.utfall(),
                kontroll.nr(),
                kontroll.sendt().naar(),
                null,
                null,
                null,
                null,
                svar == null ? null : svar.notat());
    }

    static Svar avvist(@Nullable String noekkel, List<Funntekst> funn) {
        return new Svar(noekkel, "AVVIST", null, null, null, null, null, funn, null);
    }

    static Svar maaBekreftes(String noekkel, List<Funntekst> funn) {
        return new Svar(noekkel, "MAA_BEKREFTES", null, null, null, null, null, funn, null);
    }
}
