package no.nir.register.web.start;

import java.util.List;
import no.nir.register.web.Kommunetall;
import no.nir.register.web.Lenke;
import no.nir.register.web.endring.Endringsutdrag;
import org.jspecify.annotations.Nullable;

/**
 * @param tittel where the user works
 * @param naarPersoner whether the user's role reaches persons at all
 * @param varsler deadlines for registering, and requests about them
 * @param kort what needs doing, counted; none when there is nothing
 * @param oppgaver what runs out first, by person
 * @param kommuner numbers by municipality, for those who follow many
 * @param flereKommuner how many more municipalities there are than those shown
 * @param kolonner the kinds of task that {@link Kommunetall#tall} counts, in words
 * @param endringer coming and recent changes of category; absent where the role reaches no persons
 * @param regelverk what of the rules somebody must read again, for those who answer for them
 */
public record Startbilde(
        String tittel,
        boolean naarPersoner,
        List<Varsel> varsler,
        List<Kort> kort,
        List<Rad> oppgaver,
        List<Kommunetall> kommuner,
        int flereKommuner,
        List<String> kolonner,
        Endringsutdrag.@Nullable Utdrag endringer,
        List<Regelvarsel> regelverk) {

    public Startbilde {
        varsler = List.copyOf(varsler);
        kort = List.copyOf(kort);
        oppgaver = List.copyOf(oppgaver);
        kommuner = List.copyOf(kommuner);
        kolonner = List.copyOf(kolonner);
        regelverk = List.copyOf(regelverk);
    }

    /** @param sti where one reads more, or does something about it */
    public record Varsel(String setning, String sti) {}

    /** What in the rules ends, and when. */
    public record Regelvarsel(String naar, String hva) {}

    public record Kort(Lenke lenke, String tall, String setning) {}

    /** @param forbi the deadline has passed, said in words too */
    public record Rad(String navn, String lenke, String oppgave, String frist, boolean forbi) {}
}
