package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Folkeregistrering;
import no.nir.regelverk.fakta.Personfakta;
import org.jspecify.annotations.Nullable;

/** Where the person has lived in a municipality; mottak does not count. */
final class Bosted {

    /** Lives in a municipality, half-open. */
    record Bo(@Nullable String kommune, int fra, int til, Bosettingsmaate maate) {}

    private static final Comparator<Bosetting> BOSATT = Comparator.comparing(Bosetting::fom);
    private static final Comparator<Folkeregistrering> REGISTRERT = Comparator.comparing(Folkeregistrering::fom);

    private final List<Bo> steder;
    private final boolean fraFolkeregisteret;
    private final int folkeregistrert;

    private Bosted(List<Bo> steder, boolean fraFolkeregisteret, int folkeregistrert) {
        this.steder = steder;
        this.fraFolkeregisteret = fraFolkeregisteret;
        this.folkeregistrert = folkeregistrert;
    }

    static Bosted av(Personfakta fakta) {
        List<Folkeregistrering> registrert = Ordnet.etter(REGISTRERT, fakta.folkeregistreringer());
        int foerst =
                registrert.isEmpty() ? Dag.ALDRI : Dag.av(registrert.getFirst().fom());
        if (fakta.bosettinger().isEmpty()) {
            // Settlement date unknown: the folkeregister date stands in (D-17).
            return new Bosted(
                    lag(registrert.stream()
                            .map(r -> new Bosetting(tekst(r.kommune()), r.fom(), r.tom(), Bosettingsmaate.UKJENT))
                            .toList()),
                    !registrert.isEmpty(),
                    foerst);
        }
        return new Bosted(lag(Ordnet.etter(BOSATT, fakta.bosettinger())), false, foerst);
    }

    private static String tekst(@Nullable String kommune) {
        return kommune == null ? "" : kommune;
    }

    private static List<Bo> lag(List<Bosetting> bosettinger) {
        List<Bo> steder = new ArrayList<>(bosettinger.size());
        for (int i = 0; i < bosettinger.size(); i++) {
            Bosetting b = bosettinger.get(i);
            LocalDate tom = b.tom();
            int neste =
                    i + 1 < bosettinger.size() ? Dag.av(bosettinger.get(i + 1).fom()) : Dag.ALDRI;
            int til = Math.min(Dag.etter(tom), neste);
            if (til > Dag.av(b.fom())) {
                leggTil(steder, new Bo(b.kommune().isEmpty() ? null : b.kommune(), Dag.av(b.fom()), til, b.maate()));
            }
        }
        return List.copyOf(steder);
    }

    /** A settlement that only goes on in the next row is one. */
    private static void leggTil(List<Bo> steder, Bo bo) {
        Bo forrige = steder.isEmpty() ? null : steder.getLast();
        boolean fortsetter = forrige != null
                && forrige.til() == bo.fra()
                && forrige.maate() == bo.maate()
                && Objects.equals(forrige.kommune(), bo.kommune());
        if (forrige != null && fortsetter) {
            steder.removeLast();
            steder.add(new Bo(bo.kommune(), forrige.fra(), bo.til(), bo.maate()));
        } else {
            steder.add(bo);
        }
    }

    /** The end of living anywhere before the day, when the person lived nowhere just before it. */
    int sluttFoer(int dag) {
        int slutt = Dag.ALDRI;
        for (Bo bo : steder) {
            if (bo.fra() < dag) {
                slutt = bo.til() <= dag ? bo.til() : Dag.ALDRI;
            }
        }
        return slutt;
    }

    List<Bo> steder() {
        return steder;
    }

    boolean erFraFolkeregisteret() {
        return fraFolkeregisteret;
    }

    /** First day registered as resident, or settled when the registration is unknown. */
    int folkeregistrert() {
        return folkeregistrert != Dag.ALDRI ? folkeregistrert : anker();
    }

    /** The first day in a municipality: where the two-year clock starts, whatever moves come later. */
    int anker() {
        return steder.isEmpty() ? Dag.ALDRI : steder.getFirst().fra();
    }

    /** The first day from {@code dag} on in a municipality. */
    int foersteDagFra(int dag) {
        for (Bo bo : steder) {
            if (bo.til() > dag) {
                return Math.max(bo.fra(), dag);
            }
        }
        return Dag.ALDRI;
    }

    @Nullable
    Bo paa(int dag) {
        for (int i = steder.size() - 1; i >= 0; i--) {
            Bo bo = steder.get(i);
            if (bo.fra() <= dag) {
                return dag < bo.til() ? bo : null;
            }
        }
        return null;
    }

    /** Lives in another municipality than the first one. */
    boolean harFlyttet(int dag) {
        Bo bo = paa(dag);
        return bo != null
                && bo.kommune() != null
                && !bo.kommune().equals(steder.getFirst().kommune());
    }

    /** First day of the unbroken stay in the municipality where the person lives on the day. */
    int iKommunenFra(int dag) {
        Bo naa = paa(dag);
        if (naa == null) {
            return Dag.ALDRI;
        }
        int i = steder.indexOf(naa);
        while (i > 0 && Objects.equals(steder.get(i - 1).kommune(), naa.kommune())) {
            i--;
        }
        return steder.get(i).fra();
    }

    boolean harHattAvtale(int dag) {
        return foersteAvtale() <= dag;
    }

    /** First day from {@code dag} on of living somewhere by agreement. */
    int foersteAvtaleFra(int dag) {
        for (Bo bo : steder) {
            if (bo.maate() == Bosettingsmaate.AVTALE && bo.til() > dag) {
                return Math.max(bo.fra(), dag);
            }
        }
        return Dag.ALDRI;
    }

    /** First settlement by agreement. */
    int foersteAvtale() {
        for (Bo bo : steder) {
            if (bo.maate() == Bosettingsmaate.AVTALE) {
                return bo.fra();
            }
        }
        return Dag.ALDRI;
    }
}
