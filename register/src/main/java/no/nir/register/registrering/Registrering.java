package no.nir.register.registrering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one way in for registrations: web, API and file all come here, one command or a hundred thousand. */
@Service
public class Registrering {

    private static final Logger LOG = LoggerFactory.getLogger(Registrering.class);
    private static final int BUNKE = 5000;
    private static final int FORSOEK = 3;

    private final Bunkeregistrering bunker;
    private final TransactionTemplate transaksjon;
    private final Clock klokke;

    Registrering(Bunkeregistrering bunker, PlatformTransactionManager transaksjoner, Clock klokke) {
        this.bunker = bunker;
        this.transaksjon = new TransactionTemplate(transaksjoner);
        this.klokke = klokke;
    }

    /** Registers one command, or says why not. When this returns a receipt, it is committed. */
    public Utfall utfoer(Innsending innsending) {
        return bunke(List.of(innsending)).getFirst();
    }

    /** What the rules would say, without registering anything: for reading through before sending. */
    public List<Funn> proev(Innsending innsending) {
        LocalDate idag = LocalDate.now(klokke);
        return Objects.requireNonNull(transaksjon.execute(_ -> bunker.proev(innsending, idag)));
    }

    /**
     * Registers many, in order and set by set. One answer for each; one that is refused never stops the others. What is
     * accepted is committed batch by batch, so that sending all of it again after an interruption gives the same receipts.
     */
    public List<Utfall> utfoerAlle(List<Innsending> innsendinger) {
        List<Utfall> svar = new ArrayList<>(innsendinger.size());
        for (int fra = 0; fra < innsendinger.size(); fra += BUNKE) {
            List<Innsending> bunke = innsendinger.subList(fra, Math.min(fra + BUNKE, innsendinger.size()));
            svar.addAll(bunkeEllerEnForEn(bunke));
        }
        return svar;
    }

    private List<Utfall> bunkeEllerEnForEn(List<Innsending> bunke) {
        try {
            return bunke(bunke);
        } catch (DataIntegrityViolationException e) {
            LOG.error(
                    "The database stopped a batch of {} that the rules had passed; taking them one by one",
                    bunke.size());
            return bunke.stream().map(this::enkeltvis).toList();
        }
    }

    private Utfall enkeltvis(Innsending innsending) {
        try {
            return utfoer(innsending);
        } catch (DataIntegrityViolationException e) {
            return new Utfall.Avvist(List.of(new Avvisning.RegistreringenKunneIkkeLagres("kommando")));
        }
    }

    /** Persons merged or split while the batch waited for them are looked up again; the second time they rarely are. */
    private List<Utfall> bunke(List<Innsending> bunke) {
        LocalDate idag = LocalDate.now(klokke);
        for (int forsoek = 1; ; forsoek++) {
            try {
                return Objects.requireNonNull(transaksjon.execute(_ -> bunker.utfoer(bunke, idag)));
            } catch (ConcurrencyFailureException e) {
                if (forsoek == FORSOEK) {
                    throw e;
                }
            }
        }
    }
}
