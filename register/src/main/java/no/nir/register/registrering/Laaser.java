package no.nir.register.registrering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Personlaas;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.registrering.Innsendingspersoner.Svar;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Personreferanse;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Takes the locks of a batch, always in the same order, so that two batches never wait for each other in a ring: the senders' keys, then all
 * persons that anything of it is about and those whose categories hang on them, in person order. Whoever answers what was sent earlier takes
 * the locks of what is let in by it too.
 */
@Component
class Laaser {

    /** So few commands ask by keys alone: plans made once serve them, and making one anew takes longer than following it. */
    private static final int FAA = 10;

    private final JdbcTemplate jdbc;
    private final Journal journal;
    private final Innsendingspersoner oppslag;
    private final Personlaas personlaas;
    private final Kategoriberegner kategori;

    Laaser(
            JdbcTemplate jdbc,
            Journal journal,
            Innsendingspersoner oppslag,
            Personlaas personlaas,
            Kategoriberegner kategori) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.oppslag = oppslag;
        this.personlaas = personlaas;
        this.kategori = kategori;
    }

    /**
     * What is locked.
     *
     * @param svar whom the references lead to
     * @param personer those who were found
     * @param beroerte they, and those who hang on them
     */
    record Laast(Map<Personreferanse, Svar> svar, Set<Long> personer, Set<Long> beroerte) {}

    /**
     * Whom the references of these commands lead to, once they are locked.
     *
     * @throws ConcurrencyFailureException when persons were merged or split meanwhile, or someone came to hang on one of them; then nothing
     *     has happened, try again
     */
    Laast ta(List<Innsending> innsendinger) {
        return proev(innsendinger, Set.of())
                .orElseThrow(() -> new ConcurrencyFailureException(
                        "whom the commands are about, or who hangs on them, changed meanwhile"));
    }

    /**
     * The same for who answers what was sent, and can be told: false where {@link #ta} throws.
     *
     * @param ogsaa the person that is written on besides
     */
    boolean tar(Innsending innsending, long ogsaa) {
        return proev(List.of(innsending), Set.of(ogsaa)).isPresent();
    }

    private Optional<Laast> proev(List<Innsending> innsendinger, Set<Long> ogsaa) {
        if (innsendinger.size() <= FAA) {
            jdbc.update("set local plan_cache_mode = force_generic_plan");
        }
        perOrganisasjon(innsendinger).forEach(journal::laasNoekler);
        List<Personreferanse> referanser = innsendinger.stream()
                .flatMap(en -> en.personer().stream())
                .distinct()
                .toList();
        Set<Long> laaste = laas(ider(oppslag.finn(referanser)), ogsaa);
        Map<Personreferanse, Svar> funnet = oppslag.finn(referanser);
        Set<Long> personer = ider(funnet);
        Set<Long> beroerte = kategori.avhengige(personer);
        return laaste.containsAll(beroerte) ? Optional.of(new Laast(funnet, personer, beroerte)) : Optional.empty();
    }

    private Set<Long> laas(Set<Long> personer, Set<Long> ogsaa) {
        Set<Long> alle = new TreeSet<>(ogsaa);
        alle.addAll(personer);
        Set<Long> beroerte = alle.isEmpty() ? alle : kategori.avhengige(alle);
        if (!beroerte.isEmpty()) {
            personlaas.laas(beroerte);
        }
        return beroerte;
    }

    /** Those who were found. */
    static Set<Long> ider(Map<Personreferanse, Svar> personer) {
        Set<Long> ider = new TreeSet<>();
        for (Svar svar : personer.values()) {
            if (svar instanceof Svar.Funnet(long personId)) {
                ider.add(personId);
            }
        }
        return ider;
    }

    static Map<String, List<String>> perOrganisasjon(List<Innsending> innsendinger) {
        Map<String, List<String>> noekler = new TreeMap<>();
        innsendinger.forEach(
                innsending -> noekler.computeIfAbsent(innsending.avsender().organisasjon(), _ -> new ArrayList<>())
                        .add(innsending.noekkel()));
        return noekler;
    }
}
