package no.nir.register.registrering;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.nir.register.journal.Glemsel;
import no.nir.register.journal.Personlaas;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.tilgang.Innhenting;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets a human: whichever of its persons is named, all that were merged go, in one transaction. Those whose right hung on it are
 * recomputed: their permit no longer says with whom, so the rules ask for a manual check.
 */
@Service
public class Glemming {

    private final Glemsel glemsel;
    private final Innhenting innhenting;
    private final Personlaas laas;
    private final Kategoriberegner kategorier;

    Glemming(Glemsel glemsel, Innhenting innhenting, Personlaas laas, Kategoriberegner kategorier) {
        this.glemsel = glemsel;
        this.innhenting = innhenting;
        this.laas = laas;
        this.kategorier = kategorier;
    }

    /** @throws ConcurrencyFailureException when someone came to hang on the person meanwhile; then nothing has happened, try again */
    @Transactional
    public void glem(long personId) {
        List<Long> mennesket = glemsel.listMennesket(personId);
        Set<Long> beroerte = kategorier.avhengige(mennesket);
        laas.laas(beroerte);
        if (!glemsel.listMennesket(personId).equals(mennesket)
                || !kategorier.avhengige(mennesket).equals(beroerte)) {
            throw new ConcurrencyFailureException("the person's relations changed meanwhile");
        }
        mennesket.forEach(innhenting::glem);
        mennesket.forEach(glemsel::glem);
        Set<Long> igjen = new TreeSet<>(beroerte);
        igjen.removeAll(mennesket);
        kategorier.beregn(igjen);
    }
}
