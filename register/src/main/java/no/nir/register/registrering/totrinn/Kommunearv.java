package no.nir.register.registrering.totrinn;

import java.time.LocalDate;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Kommunesvar;

/** Whether what was written under one municipality number belongs to a municipality of today, also after a change of number. */
public final class Kommunearv {

    private Kommunearv() {}

    public static boolean harTattOver(String kommunenummer, String gammelt, LocalDate idag) {
        return switch (Kommuner.norske().resolver(gammelt, idag)) {
            case Kommunesvar.Entydig(String naa) -> naa.equals(kommunenummer);
            case Kommunesvar.Delt(var kandidater) -> kandidater.contains(kommunenummer);
            case Kommunesvar.Ukjent _ -> false;
        };
    }
}
