package no.nir.fasit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Frist;
import no.nir.regelverk.vurdering.Fristtype;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Ordning;

/** One person's timeline by the engine beside the second opinion, day by day. */
final class Sammenligning {

    private static final Pattern DATO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final LocalDate SISTE_DAG = LocalDate.of(2030, 12, 31);

    private final Personfakta fakta;
    private final Kategoriresultat motor;

    Sammenligning(Personfakta fakta) {
        this.fakta = fakta;
        this.motor = Kategoriberegning.beregn(fakta, Regelparametre.gjeldende());
    }

    /** Every day on which the engine changes its answer, every date in the facts, the days beside them, and ten others. */
    Set<LocalDate> dager(long froe) {
        TreeSet<LocalDate> ut = new TreeSet<>();
        for (Ordning ordning : Ordning.values()) {
            motor.tidslinje(ordning).forEach(s -> ut.add(s.periode().fom()));
        }
        Matcher datoer = DATO.matcher(fakta.toString());
        while (datoer.find()) {
            ut.add(LocalDate.parse(datoer.group()));
        }
        for (LocalDate dag : List.copyOf(ut)) {
            ut.add(dag.minusDays(1));
            ut.add(dag.plusDays(1));
        }
        Random tilfeldig = new Random(froe);
        for (int i = 0; i < 10; i++) {
            ut.add(LocalDate.of(2003, 1, 1).plusDays(tilfeldig.nextInt(9800)));
        }
        return ut.tailSet(fakta.foedselsdato(), true).headSet(SISTE_DAG, true);
    }

    List<Avvik> avvik(LocalDate dag) {
        Dagsvar fasit = Fasit.vurder(fakta, dag);
        List<Avvik> ut = new ArrayList<>();
        for (Ordning ordning : Ordning.values()) {
            Kategorivurdering svar = motor.paa(ordning, dag);
            Vurdering vurdering =
                    switch (ordning) {
                        case INTRO -> fasit.intro();
                        case NORSK -> fasit.norsk();
                        case ASYL -> fasit.asyl();
                    };
            String kategori = svar.kategori().name();
            List<String> regler = regler(svar);
            if (!kategori.equals(vurdering.svar().name())) {
                ut.add(avvik(
                        ordning.name(), dag, kategori, regler, vurdering.svar().name(), vurdering.regler(), fasit));
            } else if (vurdering.svar() != Svar.IKKE_GJELDENDE && Collections.disjoint(regler, vurdering.regler())) {
                ut.add(avvik(ordning + "-RAD", dag, kategori, regler, kategori, vurdering.regler(), fasit));
            }
        }
        Kategorivurdering norsk = motor.paa(Ordning.NORSK, dag);
        boolean sammeLov = norsk.lov().name().equals(fasit.lov().name())
                || motor.paa(Ordning.ASYL, dag).lov().name().equals(fasit.lov().name());
        if (!sammeLov) {
            ut.add(avvik(
                    "LOV", dag, norsk.lov().name(), regler(norsk), fasit.lov().name(), List.of(), fasit));
        }
        return ut;
    }

    /** The first day after the programme's time, as the facts stand at last. */
    List<Avvik> programslutt() {
        LocalDate fasit = Fasit.programTil(fakta, SISTE_DAG);
        LocalDate svar = motor.frister().stream()
                .filter(frist -> frist.type() == Fristtype.PROGRAM_TIL)
                .map(Frist::dato)
                .findFirst()
                .orElse(null);
        return Objects.equals(fasit, svar)
                ? List.of()
                : List.of(avvik(
                        "PROGRAM_TIL",
                        SISTE_DAG,
                        String.valueOf(svar),
                        regler(motor.paa(Ordning.INTRO, SISTE_DAG)),
                        String.valueOf(fasit),
                        List.of(),
                        Fasit.vurder(fakta, SISTE_DAG)));
    }

    private Avvik avvik(
            String hva,
            LocalDate dag,
            String motorsvar,
            List<String> motorregler,
            String fasitsvar,
            List<String> fasitregler,
            Dagsvar fasit) {
        return new Avvik(hva, dag, fakta, motorsvar, motorregler, fasitsvar, fasitregler, fasit.lov());
    }

    private static List<String> regler(Kategorivurdering svar) {
        return svar.regler().stream().map(Object::toString).sorted().toList();
    }
}
