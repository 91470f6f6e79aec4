package no.nir.register.web.endring;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.nir.register.tilgang.Bruker;
import no.nir.register.varsling.Varslingstid;
import no.nir.register.web.Tekster;
import no.nir.register.web.endring.Endringsleser.Antall;
import no.nir.register.web.endring.Filter.Vis;
import org.springframework.stereotype.Component;

/** The changes as the start page shows them: the first ones by name, or only how many. */
@Component
public class Endringsutdrag {

    private static final int FOERST = 5;

    /**
     * @param dager how many days beforehand a change is announced
     * @param kommende what comes; none for those who follow many municipalities
     * @param tall how many there are, in a sentence
     * @param personer who is shown by name, for the log of look-ups
     */
    public record Utdrag(
            int dager, List<Endringslinje> kommende, List<Endringslinje> nylige, String tall, Set<Long> personer) {

        public Utdrag {
            kommende = List.copyOf(kommende);
            nylige = List.copyOf(nylige);
            personer = Set.copyOf(personer);
        }
    }

    private final Endringsleser leser;
    private final Endringsord ord;
    private final Varslingstid tid;
    private final Tekster tekster;

    Endringsutdrag(Endringsleser leser, Endringsord ord, Varslingstid tid, Tekster tekster) {
        this.leser = leser;
        this.ord = ord;
        this.tid = tid;
        this.tekster = tekster;
    }

    public Utdrag av(Bruker bruker, LocalDate idag) {
        Antall antall = leser.tell(bruker, idag, "");
        String tall =
                tekster.tekst("endring.tall", antall.kommende(), antall.utenVedtak(), antall.nylige(), tid.dager());
        if (bruker.serBareTall()) {
            return new Utdrag(tid.dager(), List.of(), List.of(), tall, Set.of());
        }
        List<Endring> kommende = leser.list(bruker, idag, new Filter(Vis.KOMMER, "", 1), FOERST);
        List<Endring> nylige = leser.list(bruker, idag, new Filter(Vis.NYLIG, "", 1), FOERST);
        Set<Long> personer = new TreeSet<>();
        kommende.forEach(endring -> personer.add(endring.personId()));
        nylige.forEach(endring -> personer.add(endring.personId()));
        return new Utdrag(
                tid.dager(),
                kommende.stream().map(e -> ord.linje(e, Vis.KOMMER, idag)).toList(),
                nylige.stream().map(e -> ord.linje(e, Vis.NYLIG, idag)).toList(),
                tall,
                personer);
    }
}
