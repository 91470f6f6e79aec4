package no.nir.regelverk.katalog;

import java.util.Arrays;
import java.util.List;
import no.nir.regelverk.parametre.Lovparameter;

/** Which rules a number of the law belongs to. */
public final class Parameterbruk {

    private Parameterbruk() {}

    public static List<Lovparameter> av(String regel) {
        return Arrays.stream(Lovparameter.values())
                .filter(parameter -> regler(parameter).contains(regel))
                .toList();
    }

    static List<String> regler(Lovparameter parameter) {
        return switch (parameter) {
            case NORSK_TIMER_RETT_INTRODUKSJONSLOVEN -> List.of("N05-2", "N05-4", "N05-5", "N05-6", "N05-7", "TR-5");
            case SAMFUNNSKUNNSKAP_TIMER_INTRODUKSJONSLOVEN ->
                List.of("N05-1", "N05-2", "N05-4", "N05-5", "N05-6", "N05-7", "TR-5");
            case YTTERLIGERE_TIMER_INTRODUKSJONSLOVEN -> List.of("T-2", "TR-5");
            case NORSK_TIMER_PLIKT_INTRODUKSJONSLOVEN -> List.of("N05-1");
            case NORSK_TIMER_PLIKT_INTEGRERINGSLOVEN -> List.of("N21-3", "TR-10", "D-18");
            case SAMFUNNSKUNNSKAP_TIMER_INTEGRERINGSLOVEN -> List.of("N21-3", "N21-6", "T-6", "TR-10", "D-18");
            case NORSK_TIMER_ASYL -> List.of("ASYL", "D-15");
            case KULTUR_TIMER_ASYL, SAMFUNNSKUNNSKAP_TIMER_ASYL -> List.of("ASYL");
            case ARBEIDSTIMER_SOM_LUKKER_PROGRAM -> List.of("I21-3");
            case OEVRE_ALDER_NORSKPLIKT -> List.of("N05-3", "N05-4", "TR-7", "D-5");
            case OEVRE_ALDER_NORSK_INTEGRERINGSLOVEN -> List.of("N21-2");
            case RETT_AAR_NORSK -> List.of("T-1", "T-4", "N05-11", "N21-7");
            case MAANEDER_MED_VIDEREGAAENDE -> List.of("T-5");
            case MAANEDER_UTEN_VIDEREGAAENDE -> List.of("T-4");
            case FRIST_MAANEDER -> List.of("T-9", "T-10", "T-11");
            case REGISTRERINGSFRIST_MAANEDER -> List.of("REGISTRERING");
        };
    }
}
