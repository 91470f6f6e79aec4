package no.nir.register.kilde;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import no.nir.register.kilde.Omberegning.Naar;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes a portion: journal, facts, quarantine, categories and cursor in one transaction, so that a stop anywhere loses nothing
 * and doubles nothing. One item the register will not take does not stop the others: the portion is halved until it is alone.
 */
@Component
class Inntaksskriver {

    private static final Logger LOG = LoggerFactory.getLogger(Inntaksskriver.class);
    private static final int BUNKE = 1000;
    /** One writer at a time: two sources must not create the same person at once. */
    private static final long LAAS = 0x6B696C6465L;

    private final JdbcClient jdbc;
    private final TransactionOperations transaksjon;
    private final Kildetilstander tilstander;
    private final Karantene karantene;
    private final Omberegning omberegning;

    Inntaksskriver(
            JdbcClient jdbc,
            TransactionOperations transaksjon,
            Kildetilstander tilstander,
            Karantene karantene,
            Omberegning omberegning) {
        this.jdbc = jdbc;
        this.transaksjon = transaksjon;
        this.tilstander = tilstander;
        this.karantene = karantene;
        this.omberegning = omberegning;
    }

    <T> void skriv(Kilde<T> kilde, @Nullable Long peker, Portion<T> portion) {
        Naar naar = portion.merVenter() ? Naar.UTSATT : Naar.STRAKS;
        List<Innslag<T>> innslag = portion.innslag();
        for (int fra = 0; fra < innslag.size(); fra += BUNKE) {
            int til = Math.min(innslag.size(), fra + BUNKE);
            Long neste = til == innslag.size() ? portion.nestePeker() : null;
            skriv(kilde, innslag.subList(fra, til), naar, peker, neste);
        }
        if (innslag.isEmpty() && portion.nestePeker() != null) {
            skriv(kilde, List.of(), naar, peker, portion.nestePeker());
        }
    }

    void toemKoe(Consumer<Framdrift> framdrift) {
        omberegning.toemKoe(framdrift);
    }

    /** Whether trying the same again is useless: the fault lies in what was to be written, not in the database's state. */
    static boolean skyldesInnholdet(RuntimeException e) {
        return !(e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof NonTransientDataAccessResourceException
                || e instanceof TransactionException
                || e instanceof Kildefeil
                || e instanceof PekerFlyttet);
    }

    /** The cursor no longer stands where this run found it: another process has taken the same in. */
    static final class PekerFlyttet extends RuntimeException {
        PekerFlyttet(Kildenavn kilde) {
            super("the cursor of " + kilde + " was moved by another");
        }
    }

    private <T> void skriv(
            Kilde<T> kilde, List<Innslag<T>> innslag, Naar naar, @Nullable Long peker, @Nullable Long neste) {
        try {
            transaksjon.executeWithoutResult(_ -> {
                skrivEn(kilde, innslag, naar);
                if (neste != null && !neste.equals(peker)) {
                    tilstander.flyttPeker(kilde.navn(), peker, neste);
                }
            });
        } catch (RuntimeException e) {
            if (!skyldesInnholdet(e)) {
                throw e;
            }
            if (innslag.size() > 1) {
                int midt = innslag.size() / 2;
                skriv(kilde, innslag.subList(0, midt), naar, peker, null);
                skriv(kilde, innslag.subList(midt, innslag.size()), naar, peker, neste);
            } else if (innslag.isEmpty() || innslag.getFirst() instanceof Innslag.Uleselig<T>) {
                throw e;
            } else {
                LOG.error("Innslag fra {} kunne ikke skrives og er satt i karantene", kilde.navn(), e);
                Innslag<T> syndebukk =
                        new Innslag.Uleselig<>(innslag.getFirst().opphav(), Karantenegrunn.KUNNE_IKKE_SKRIVES);
                skriv(kilde, List.of(syndebukk), naar, peker, neste);
            }
        }
    }

    private <T> void skrivEn(Kilde<T> kilde, List<Innslag<T>> innslag, Naar naar) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LAAS).query(rs -> {});
        List<Innslag.Lest<T>> leste = new ArrayList<>();
        List<Innslag.Uleselig<T>> uleselige = new ArrayList<>();
        for (Innslag<T> ett : innslag) {
            switch (ett) {
                case Innslag.Lest<T> lest -> leste.add(lest);
                case Innslag.Uleselig<T> uleselig -> uleselige.add(uleselig);
            }
        }
        if (!leste.isEmpty()) {
            Skrevet<T> skrevet = kilde.skriv(leste, new Runde(naar, Sammenslaaing.KILDENS_ORD));
            uleselige.addAll(skrevet.tilKarantene());
            omberegning.etter(skrevet.beroerte(), naar);
        }
        karantene.settInn(kilde.navn(), uleselige);
    }

    /** One item out of quarantine, and the case closed with it. The reason it still cannot be taken in, if so. */
    <T> Optional<Karantenegrunn> skrivFraKarantene(
            Kilde<T> kilde, Innslag.Lest<T> innslag, Sammenslaaing sammenslaaing, Runnable naarTattInn) {
        return Objects.requireNonNull(transaksjon.execute(_ -> {
            jdbc.sql("select pg_advisory_xact_lock(?)").param(LAAS).query(rs -> {});
            Skrevet<T> skrevet = kilde.skriv(List.of(innslag), new Runde(Naar.STRAKS, sammenslaaing));
            if (!skrevet.tilKarantene().isEmpty()) {
                return Optional.of(skrevet.tilKarantene().getFirst().grunn());
            }
            omberegning.etter(skrevet.beroerte(), Naar.STRAKS);
            naarTattInn.run();
            return Optional.<Karantenegrunn>empty();
        }));
    }

    /** On whose word two persons are merged. */
    enum Sammenslaaing {
        KILDENS_ORD,
        BEKREFTET_AV_MENNESKE
    }

    private final class Runde implements Skriverunde {
        private final Naar naar;
        private final Sammenslaaing sammenslaaing;

        Runde(Naar naar, Sammenslaaing sammenslaaing) {
            this.naar = naar;
            this.sammenslaaing = sammenslaaing;
        }

        @Override
        public void laas(Collection<Long> personIder) {
            omberegning.laas(personIder, naar);
        }

        @Override
        public boolean sammenslaaingBekreftet() {
            return sammenslaaing == Sammenslaaing.BEKREFTET_AV_MENNESKE;
        }
    }
}
