package no.nir.tid;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Public holidays in Norway that are not simply Sundays: on a date of their own, or so many days after Easter Sunday. */
public enum Helligdag {
    NYTTAARSDAG(MonthDay.of(1, 1)),
    SKJAERTORSDAG(-3),
    LANGFREDAG(-2),
    FOERSTE_PAASKEDAG(0),
    ANDRE_PAASKEDAG(1),
    ARBEIDERNES_DAG(MonthDay.of(5, 1)),
    GRUNNLOVSDAG(MonthDay.of(5, 17)),
    KRISTI_HIMMELFARTSDAG(39),
    FOERSTE_PINSEDAG(49),
    ANDRE_PINSEDAG(50),
    FOERSTE_JULEDAG(MonthDay.of(12, 25)),
    ANDRE_JULEDAG(MonthDay.of(12, 26));

    private static final Map<MonthDay, Helligdag> FASTE = etter(helligdag -> helligdag.dato);
    private static final Map<Long, Helligdag> BEVEGELIGE = etter(helligdag -> helligdag.etterPaaske);

    private final @Nullable MonthDay dato;
    private final @Nullable Long etterPaaske;

    Helligdag(MonthDay dato) {
        this.dato = dato;
        this.etterPaaske = null;
    }

    Helligdag(long etterPaaske) {
        this.dato = null;
        this.etterPaaske = etterPaaske;
    }

    /** Where a fixed one and a movable one fall on the same day, the fixed one. */
    public static Optional<Helligdag> paa(LocalDate dag) {
        Helligdag fast = FASTE.get(MonthDay.from(dag));
        return Optional.ofNullable(
                fast != null
                        ? fast
                        : BEVEGELIGE.get(dag.toEpochDay()
                                - Kalender.foerstePaaskedag(dag.getYear()).toEpochDay()));
    }

    private static <N> Map<N, Helligdag> etter(Function<Helligdag, @Nullable N> noekkel) {
        return Arrays.stream(values())
                .filter(helligdag -> noekkel.apply(helligdag) != null)
                .collect(Collectors.toUnmodifiableMap(
                        helligdag -> Objects.requireNonNull(noekkel.apply(helligdag)), Function.identity()));
    }
}
