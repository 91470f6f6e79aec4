package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.vurdering.Frist;
import no.nir.regelverk.vurdering.Friststatus;
import no.nir.regelverk.vurdering.Fristtype;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Ordning;

/**
 * The deadline for vedtak and start (integreringsloven § 12) is met by a start. A start that a vedtak only names, and nobody has registered,
 * meets it when the day has come, not before; the rules know no today and count it at once.
 */
public final class Startfrist {

    /** Whether the row {@code f} of frist asks anybody for something on the day {@code :dag}; {@link #uansettDag} stores it open. */
    public static final String FRISTEN_ER_AAPEN = """
            (f.status = 'AAPEN'
             and (f.type <> 'PROGRAM_START_SENEST'
                  or not exists (select from vedtak s where s.person_id = f.person_id and s.ordning = 'INTRO'
                                    and s.vedtakstype = 'TILDELING' and s.registrert_til is null and s.startdato <= :dag)))
            """;

    private Startfrist() {}

    /** What the rules answer, with the deadline open again as long as the start is only named for a day after this. */
    static List<Frist> frister(Kategoriresultat resultat, Ordningsrader rader, LocalDate dag) {
        boolean venter = bareNevnt(rader).filter(start -> start.isAfter(dag)).isPresent();
        return resultat.frister().stream()
                .map(frist -> venter && spoerFortsatt(frist, resultat) ? aapen(frist) : frist)
                .toList();
    }

    /** As it is stored: open until a start is registered. Who reads it knows the day, and whether the named one has come. */
    static List<Frist> uansettDag(Kategoriresultat resultat, Ordningsrader rader) {
        return frister(resultat, rader, LocalDate.MIN);
    }

    /** The first start of those granted, unless it is registered. */
    private static Optional<LocalDate> bareNevnt(Ordningsrader rader) {
        return Programmer.av(rader).stream()
                .filter(program -> program.utfall() != Programutfall.AVSLAG)
                .map(Program::start)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .filter(start -> rader.oppstarter().stream()
                        .noneMatch(o -> "INTRO".equals(o.ordning())
                                && "BEGYNT".equals(o.slag())
                                && o.dato().equals(start)));
    }

    private static boolean spoerFortsatt(Frist frist, Kategoriresultat resultat) {
        return frist.type() == Fristtype.PROGRAM_START_SENEST
                && resultat.tidslinje(Ordning.INTRO)
                        .paa(frist.sisteDag())
                        .filter(v -> v.kategori() != Kategori.IKKE_GJELDENDE)
                        .isPresent();
    }

    private static Frist aapen(Frist frist) {
        return new Frist(
                frist.type(), frist.ordning(), frist.dato(), frist.hjemmel(), frist.regel(), Friststatus.AAPEN);
    }
}
