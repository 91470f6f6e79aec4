package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Mottaksopphold;
import no.nir.regelverk.fakta.Personfakta;

/** The other readings of where the person has been: in a municipality, in mottak, out of the country. */
final class Bostedslesning {

    private Bostedslesning() {}

    static List<Personfakta> utvandretFoerAnkomst(Personfakta fakta) {
        boolean foerAnkomst = fakta.utvandret() != null
                && fakta.ankomst() != null
                && fakta.utvandret().isBefore(fakta.ankomst());
        return foerAnkomst ? List.of(utenUtvandring(fakta)) : List.of();
    }

    static List<Personfakta> tilbakeFoerUtvandring(Personfakta fakta) {
        boolean foerUtvandring = fakta.utvandret() != null
                && fakta.gjeninnreise() != null
                && fakta.gjeninnreise().isBefore(fakta.utvandret());
        return foerUtvandring ? List.of(utenUtvandring(fakta)) : List.of();
    }

    private static Personfakta utenUtvandring(Personfakta fakta) {
        return fakta.endre().utvandret(null).gjeninnreise(null).bygg();
    }

    static List<Personfakta> toBosteder(Personfakta fakta) {
        List<Bosetting> alle = fakta.bosettinger();
        List<Personfakta> andre = List.of();
        for (int i = 0; i < alle.size(); i++) {
            List<Bosetting> lest = ettersomDenVarte(alle, i);
            if (lest != alle) {
                andre = andre.isEmpty() ? new ArrayList<>() : andre;
                andre.add(fakta.endre().bosettinger(lest).bygg());
            }
        }
        return andre;
    }

    /** The settlement lasts as long as it says: what begins meanwhile begins after it, or not at all. */
    private static List<Bosetting> ettersomDenVarte(List<Bosetting> alle, int nummer) {
        Bosetting varer = alle.get(nummer);
        LocalDate slutt = varer.tom();
        List<Bosetting> lest = alle;
        for (Bosetting b : alle) {
            if (b != varer && overlapper(varer, b)) {
                lest = lest == alle ? new ArrayList<>(alle) : lest;
                lest.remove(b);
                if (slutt != null && (b.tom() == null || b.tom().isAfter(slutt))) {
                    lest.add(new Bosetting(b.kommune(), slutt.plusDays(1), b.tom(), b.maate()));
                }
            }
        }
        return lest;
    }

    /** The second begins before the known end of the first. Without an end the first one lasts until the next. */
    private static boolean overlapper(Bosetting foerst, Bosetting saa) {
        boolean annet = !foerst.kommune().equals(saa.kommune()) || foerst.maate() != saa.maate();
        return annet
                && (foerst.fom().equals(saa.fom())
                        || foerst.fom().isBefore(saa.fom())
                                && foerst.tom() != null
                                && !saa.fom().isAfter(foerst.tom()));
    }

    static List<Personfakta> toMottak(Personfakta fakta) {
        List<Personfakta> andre = List.of();
        for (int s = 0; s < fakta.asylsaker().size(); s++) {
            Asylsak sak = fakta.asylsaker().get(s);
            for (Mottaksopphold varer : sak.mottak()) {
                List<Mottaksopphold> lest = ettersomDetVarte(sak.mottak(), varer);
                if (lest != sak.mottak()) {
                    List<Asylsak> saker = new ArrayList<>(fakta.asylsaker());
                    saker.set(s, medMottak(sak, lest));
                    andre = andre.isEmpty() ? new ArrayList<>() : andre;
                    andre.add(fakta.endre().asylsaker(saker).bygg());
                }
            }
        }
        return andre;
    }

    /** The rules let the stay that began last count; here the one lasts as long as it says, and the others come after it. */
    private static List<Mottaksopphold> ettersomDetVarte(List<Mottaksopphold> alle, Mottaksopphold varer) {
        LocalDate slutt = varer.tom();
        List<Mottaksopphold> lest = alle;
        for (Mottaksopphold m : alle) {
            boolean begynteImens = m.type() != varer.type()
                    && Asylopplaering.erSenere(m, varer)
                    && (slutt == null || !m.fom().isAfter(slutt));
            if (begynteImens) {
                lest = lest == alle ? new ArrayList<>(alle) : lest;
                lest.remove(m);
                if (slutt != null && (m.tom() == null || m.tom().isAfter(slutt))) {
                    lest.add(new Mottaksopphold(m.type(), slutt.plusDays(1), m.tom()));
                }
            }
        }
        return lest;
    }

    static Asylsak medMottak(Asylsak a, List<Mottaksopphold> mottak) {
        return new Asylsak(a.soekt(), mottak, a.vedtakUdi(), a.avslagUdi(), a.endeligAvslag(), a.saerskiltProsedyre());
    }

    static List<Personfakta> toAsylsaker(Personfakta fakta) {
        List<Asylsak> alle = fakta.asylsaker();
        List<Personfakta> andre = List.of();
        for (int i = 0; i < alle.size(); i++) {
            for (int j = 0; j < alle.size(); j++) {
                if (i != j && alle.get(i).soekt().equals(alle.get(j).soekt())) {
                    andre = andre.isEmpty() ? new ArrayList<>() : andre;
                    andre.add(fakta.endre()
                            .asylsaker(Programlesning.uten(alle, j))
                            .bygg());
                }
            }
        }
        return andre;
    }
}
