package no.nir.register.web.start;

import java.util.List;
import no.nir.register.web.Kommunetall;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * The whole list of one kind of task.
 *
 * @param hva what the task is and which rule it comes from
 * @param antall the count in words
 * @param typer the kinds, each with its list; the chosen one is marked
 * @param rader the persons; none for those who follow many municipalities
 * @param kommuner how many each municipality has of the kind; for those who follow many, else none
 * @param bareTall whether the user follows many
 * @param forrige the page before; absent on the first
 */
public record Oppgavebilde(
        String hva,
        String antall,
        List<Valg> typer,
        List<Startbilde.Rad> rader,
        List<Kommunetall> kommuner,
        boolean bareTall,
        String sidetekst,
        @Nullable String forrige,
        @Nullable String neste) {

    public Oppgavebilde {
        typer = List.copyOf(typer);
        rader = List.copyOf(rader);
        kommuner = List.copyOf(kommuner);
    }

    public record Valg(Lenke lenke, boolean valgt) {}
}
