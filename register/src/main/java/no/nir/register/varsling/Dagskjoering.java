package no.nir.register.varsling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Goes through the whole register for every day not gone through yet, up to today, in order. On a day that is done it goes through it once
 * more, for what was learnt since.
 */
@Service
public class Dagskjoering {

    private static final Logger LOG = LoggerFactory.getLogger(Dagskjoering.class);

    /** Persons looked at by one question; and told in one transaction. */
    private static final int OMRAADE = 20_000;

    private static final int BUNKE = 1000;

    private final Kjoeringer kjoeringer;
    private final Dagomregning omregning;
    private final Varslingslager lager;
    private final Varsler varsler;
    private final Varslingstid tid;
    private final Clock klokke;

    Dagskjoering(
            Kjoeringer kjoeringer,
            Dagomregning omregning,
            Varslingslager lager,
            Varsler varsler,
            Varslingstid tid,
            Clock klokke) {
        this.kjoeringer = kjoeringer;
        this.omregning = omregning;
        this.lager = lager;
        this.varsler = varsler;
        this.tid = tid;
        this.klokke = klokke;
    }

    /** Safe to stop anywhere and to call again, also on two nodes at once. */
    public void kjoer() {
        LocalDate idag = LocalDate.now(klokke);
        Optional<LocalDate> siste = kjoeringer.sisteFerdige();
        if (siste.filter(dag -> dag.isAfter(idag)).isPresent()) {
            LOG.info("Dagskjøringen står: klokka viser en tidligere dag enn den siste som er kjørt");
            return;
        }
        LocalDate foerste = siste.filter(dag -> dag.isBefore(idag))
                .map(dag -> dag.plusDays(1))
                .orElse(idag);
        int omregnet = omregning.regnOm(idag);
        foerste.datesUntil(idag).forEach(dag -> kjoer(dag, idag, 0));
        kjoer(idag, idag, omregnet);
    }

    private void kjoer(LocalDate dag, LocalDate idag, int omregnet) {
        kjoeringer.begynn(dag);
        Dagsvurdering vurdering = new Dagsvurdering(dag, idag, tid.dager());
        long siste = lager.sistePerson();
        for (long fra = 0; fra < siste; fra += OMRAADE) {
            fortell(lager.kandidater(fra, fra + OMRAADE, vurdering), vurdering);
        }
        kjoeringer.fullfoer(dag, omregnet);
    }

    private void fortell(List<Long> personer, Dagsvurdering vurdering) {
        for (int fra = 0; fra < personer.size(); fra += BUNKE) {
            varsler.fortell(personer.subList(fra, Math.min(personer.size(), fra + BUNKE)), vurdering);
        }
    }
}
