package no.nir.register.registrering.totrinn;

import java.time.Instant;
import java.util.List;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Innsendt;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Merknad;
import org.jspecify.annotations.Nullable;

/**
 * A registration held until a second person of the municipality has looked at it.
 *
 * @param nr journal number of the post that says it is held
 * @param kommando what is to be registered, whole
 * @param bekreftelse the warnings the sender passed, and why
 * @param forespoersel the sender's words to IMDi, which is asked when the second person has said yes; absent when it is not
 * @param slag why it takes two: the vedtakstype, or a correction after the cut-off
 * @param ordninger the schemes; the right to register in one of them is enough to let it through
 * @param adgang what let it in after the deadline on the day it was sent; absent when nothing had to
 * @param svar absent while it waits
 */
public record Kontroll(
        long personId,
        long nr,
        String kommunenummer,
        Kommando kommando,
        Bekreftelse bekreftelse,
        @Nullable String forespoersel,
        String slag,
        List<String> ordninger,
        Merknad.@Nullable Adgang adgang,
        Innsendt sendt,
        @Nullable Svar svar) {

    public Kontroll {
        ordninger = List.copyOf(ordninger);
    }

    /** The same command for the same municipality. */
    public boolean sierDetSamme(Innsending innsending) {
        return innsending.sierDetSamme(kommando, kommunenummer);
    }

    /**
     * What became of it.
     *
     * @param nr journal number of the answer
     * @param av the id of who answered
     * @param ble what was registered, or the request to IMDi it became; absent when it was returned or withdrawn
     */
    public record Svar(
            long nr,
            Utfall utfall,
            String notat,
            Instant naar,
            String av,
            String navn,
            @Nullable Ble ble) {}

    /** On the person that stood then. */
    public record Ble(long personId, long nr) {}

    public enum Utfall {
        GODKJENT,
        /** The sender registered it, when it no longer took two. */
        FRIGITT,
        RETURNERT,
        TRUKKET
    }
}
