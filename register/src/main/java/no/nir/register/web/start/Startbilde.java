package no.nir.register.web.start;

import java.util.List;

/**
 * @param tittel where the user works
 * @param naarPersoner whether the user's role reaches persons at all
 * @param kort what needs doing, counted; none when there is nothing
 * @param oppgaver what runs out first, by person
 */
public record Startbilde(String tittel, boolean naarPersoner, List<Kort> kort, List<Rad> oppgaver) {

    public Startbilde {
        kort = List.copyOf(kort);
        oppgaver = List.copyOf(oppgaver);
    }

    public record Kort(String tittel, String lenke, String tall, String setning) {}

    /** @param forbi the deadline has passed, said in words too */
    public record Rad(String navn, String lenke, String oppgave, String frist, boolean forbi) {}
}
