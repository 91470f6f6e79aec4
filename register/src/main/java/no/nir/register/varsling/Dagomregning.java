package no.nir.register.varsling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.nir.register.journal.Personlaas;
import no.nir.register.kategori.Dagsavhengige;
import no.nir.register.kategori.Kategoriberegner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Computes anew exactly those whose stored answer went stale with the day ({@link Dagsavhengige}), in portions. */
@Component
class Dagomregning {

    private static final int BUNKE = 1000;

    private final Dagsavhengige dagsavhengige;
    private final Kategoriberegner beregner;
    private final Personlaas laas;
    private final TransactionOperations transaksjon;

    Dagomregning(
            Dagsavhengige dagsavhengige,
            Kategoriberegner beregner,
            Personlaas laas,
            TransactionOperations transaksjon) {
        this.dagsavhengige = dagsavhengige;
        this.beregner = beregner;
        this.laas = laas;
        this.transaksjon = transaksjon;
    }

    /** How many there were. */
    int regnOm(LocalDate idag) {
        List<Long> personer = dagsavhengige.finn(idag);
        for (int fra = 0; fra < personer.size(); fra += BUNKE) {
            List<Long> bunke = new ArrayList<>(personer.subList(fra, Math.min(personer.size(), fra + BUNKE)));
            transaksjon.executeWithoutResult(_ -> {
                Set<Long> alle = new TreeSet<>(beregner.avhengige(bunke));
                laas.laas(alle);
                beregner.beregn(bunke);
            });
        }
        return personer.size();
    }
}
