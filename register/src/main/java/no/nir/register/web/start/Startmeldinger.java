package no.nir.register.web.start;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.register.konsekvens.Konsekvenser;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Tekster;
import no.nir.register.web.flytting.Flyttingsleser;
import no.nir.register.web.forespoersel.Forespoerselsleser;
import org.springframework.stereotype.Component;

/**
 * What others have done that the day is told of: requests that wait or are answered, registrations that have moved to the municipality, and what
 * IMDi has published of rules to come; what was published earlier is still on the page of its own.
 */
@Component
class Startmeldinger {

    private static final int DAGER = 30;

    private final Forespoerselsleser forespoersler;
    private final Flyttingsleser flyttinger;
    private final Konsekvenser konsekvenser;
    private final Tekster tekster;
    private final Clock klokke;

    Startmeldinger(
            Forespoerselsleser forespoersler,
            Flyttingsleser flyttinger,
            Konsekvenser konsekvenser,
            Tekster tekster,
            Clock klokke) {
        this.forespoersler = forespoersler;
        this.flyttinger = flyttinger;
        this.konsekvenser = konsekvenser;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    List<Startbilde.Varsel> av(Bruker bruker, LocalDate idag) {
        List<Startbilde.Varsel> varsler = new ArrayList<>();
        if (bruker.har(Rettighet.SE_FORESPOERSLER)) {
            forespoersler(bruker, idag, varsler);
        }
        if (bruker.har(Rettighet.REGISTRER_INTRO, Rettighet.REGISTRER_NORSK, Rettighet.REGISTRER_ASYL)) {
            long kommet = flyttinger.kommet(bruker, idag.minusDays(DAGER));
            if (kommet > 0) {
                varsler.add(new Startbilde.Varsel(tekster.tekst("start.flyttinger", kommet), "/flyttinger"));
            }
        }
        if (bruker.har(Rettighet.SE_EGEN_KONSEKVENS)) {
            Instant siden = idag.minusDays(DAGER).atStartOfDay(klokke.getZone()).toInstant();
            konsekvenser.listPublisertSiden(siden).stream()
                    .map(konsekvens -> new Startbilde.Varsel(
                            tekster.tekst("start.konsekvens", konsekvens.tittel()),
                            "/konsekvens/" + konsekvens.konsekvensId()))
                    .forEach(varsler::add);
        }
        return varsler;
    }

    private void forespoersler(Bruker bruker, LocalDate idag, List<Startbilde.Varsel> varsler) {
        Forespoerselsleser.Antall antall = forespoersler.antall(bruker, idag.minusDays(DAGER));
        if (antall.ubesvarte() > 0) {
            varsler.add(til("start.forespoersler.venter", antall.ubesvarte()));
        }
        if (antall.besvarte() > 0 && !bruker.har(Rettighet.BESVAR_FORESPOERSEL)) {
            varsler.add(til("start.forespoersler.besvart", antall.besvarte()));
        }
    }

    private Startbilde.Varsel til(String noekkel, long antall) {
        return new Startbilde.Varsel(tekster.tekst(noekkel, antall), "/forespoersler");
    }
}
