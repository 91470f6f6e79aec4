package no.nir.register.web.person.tidslinje;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.tidslinje.Tidslinje.Strek;
import no.nir.register.web.person.tidslinje.Utsnitt.Vindu;

/** The lines and words of the time axis: years always, quarters when there is room. */
final class Akse {

    private static final long KVARTALER_INNTIL = 366L * 3;
    /** Room for a year or a month in words, in per cent of the narrowest drawing. */
    private static final double PLASS = 5.5;

    private Akse() {}

    static List<Strek> streker(Vindu vindu, Tekster tekster) {
        boolean kvartaler = vindu.dager() <= KVARTALER_INNTIL;
        List<Strek> streker = new ArrayList<>();
        double forrige = -PLASS;
        for (LocalDate dag = foerste(vindu.fra(), kvartaler ? 3 : 12);
                dag.isBefore(vindu.til());
                dag = dag.plusMonths(kvartaler ? 3 : 12)) {
            boolean aar = dag.getMonthValue() == 1;
            double x = vindu.x(dag);
            boolean plass = x - forrige >= PLASS && x <= 100 - PLASS;
            String ord = aar ? String.valueOf(dag.getYear()) : tekster.tekst("person.maaned." + dag.getMonthValue());
            streker.add(new Strek(x, plass ? ord : "", aar));
            forrige = plass ? x : forrige;
        }
        return streker;
    }

    private static LocalDate foerste(LocalDate fra, int steg) {
        LocalDate dag = LocalDate.of(fra.getYear(), 1, 1);
        while (dag.isBefore(fra)) {
            dag = dag.plusMonths(steg);
        }
        return dag;
    }
}
