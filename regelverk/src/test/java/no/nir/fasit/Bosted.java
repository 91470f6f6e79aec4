package no.nir.fasit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Folkeregistrering;
import no.nir.regelverk.fakta.Personfakta;
import org.jspecify.annotations.Nullable;

/** Where the person is settled. Folkeregisteret only counts where no settlement date is known (ministry letter of 2004, D-17). */
final class Bosted {

    private Bosted() {}

    static List<Bosetting> alle(Personfakta p) {
        List<Bosetting> ut = new ArrayList<>(p.bosettinger());
        if (ut.isEmpty()) {
            for (Folkeregistrering f : p.folkeregistreringer()) {
                ut.add(new Bosetting(
                        f.kommune() == null ? "ukjent" : f.kommune(), f.fom(), f.tom(), Bosettingsmaate.UKJENT));
            }
        }
        ut.sort(Comparator.comparing(Bosetting::fom));
        return ut;
    }

    /** The settlement that began last; none when it has ended. */
    static @Nullable Bosetting paa(Personfakta p, LocalDate dag) {
        Bosetting siste = null;
        for (Bosetting b : alle(p)) {
            if (!b.fom().isAfter(dag)) {
                siste = b;
            }
        }
        return siste != null && Dato.iLukket(dag, siste.fom(), siste.tom()) ? siste : null;
    }

    static boolean erBosatt(Personfakta p, LocalDate dag) {
        return paa(p, dag) != null;
    }

    static boolean etterAvtale(Personfakta p, LocalDate dag) {
        Bosetting b = paa(p, dag);
        return b != null && b.maate() == Bosettingsmaate.AVTALE;
    }

    /** First settlement ever. */
    static @Nullable LocalDate foerste(Personfakta p) {
        List<Bosetting> alle = alle(p);
        return alle.isEmpty() ? null : alle.getFirst().fom();
    }

    /** First day settled by agreement on or after a day. */
    static @Nullable LocalDate foersteEtterAvtale(Personfakta p, LocalDate fra) {
        LocalDate ut = null;
        for (LocalDate dag : kandidater(p, fra)) {
            if (etterAvtale(p, dag) && (ut == null || dag.isBefore(ut))) {
                ut = dag;
            }
        }
        return ut;
    }

    /** First day settled in any kommune on or after a day. */
    static @Nullable LocalDate foersteBosattDag(Personfakta p, LocalDate fra) {
        LocalDate ut = null;
        for (LocalDate dag : kandidater(p, fra)) {
            if (erBosatt(p, dag) && (ut == null || dag.isBefore(ut))) {
                ut = dag;
            }
        }
        return ut;
    }

    private static List<LocalDate> kandidater(Personfakta p, LocalDate fra) {
        List<LocalDate> ut = new ArrayList<>();
        ut.add(fra);
        for (Bosetting b : alle(p)) {
            if (b.fom().isAfter(fra)) {
                ut.add(b.fom());
            }
        }
        return ut;
    }
}
