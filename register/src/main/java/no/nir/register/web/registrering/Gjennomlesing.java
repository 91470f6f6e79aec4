package no.nir.register.web.registrering;

import java.util.List;
import java.util.Map;
import no.nir.register.web.Felt;

/**
 * A decision or a move to be read through before it is sent.
 *
 * @param skjulte everything typed, so that it is sent or changed as it stands
 * @param advarsler to be passed with a reason
 * @param send what the button says
 */
public record Gjennomlesing(
        Hvem hvem,
        String navn,
        String adresse,
        List<Kommandoord.Linje> linjer,
        Map<String, String> skjulte,
        List<String> advarsler,
        Felt grunn,
        String send) {}
