package no.nir.register.registrering.forespoersel;

import java.time.Instant;
import java.time.LocalDate;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Innsendt;
import no.nir.register.registrering.kommando.Kommando;
import org.jspecify.annotations.Nullable;

/**
 * A registration after the deadline that a municipality asks IMDi to let in.
 *
 * @param nr journal number of the request
 * @param kommando what is to be registered, whole
 * @param bekreftelse the warnings the municipality passed
 * @param begrunnelse why it is late, in the municipality's words; may be blank
 * @param hendt the day the registration is about
 * @param frist the last day of the ordinary deadline
 * @param svar absent until IMDi has answered
 */
public record Forespoersel(
        long personId,
        long nr,
        String kommunenummer,
        Kommando kommando,
        Bekreftelse bekreftelse,
        String begrunnelse,
        LocalDate hendt,
        LocalDate frist,
        Innsendt spurt,
        @Nullable Svar svar) {

    /** The same command for the same municipality; why it is late may be said otherwise. */
    public boolean sierDetSamme(Innsending innsending) {
        return innsending.sierDetSamme(kommando, kommunenummer);
    }

    /**
     * IMDi's answer.
     *
     * @param nr journal number of the answer
     * @param registrering what was registered; absent when it was refused
     */
    public record Svar(
            long nr,
            Utfall utfall,
            String notat,
            Instant naar,
            String av,
            @Nullable Registrert registrering) {}

    /** The registration a request became: on the person that stood when it was approved. */
    public record Registrert(long personId, long nr) {}

    public enum Utfall {
        GODKJENT,
        AVSLAATT
    }
}
