package no.nir.register.web.person.kalender;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.Personhode;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.hendelse.Kunnskap;
import no.nir.register.web.person.kalender.Kalenderbilde.Dag;
import no.nir.register.web.person.kalender.Kalenderbilde.Uke;
import no.nir.tid.Kalender;
import no.nir.tid.Periode;
import org.springframework.stereotype.Component;

/** Puts a month together, week by week. */
@Component
class Kalenderbygger {

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Dagmerker merker;
    private final Stolpebygger stolper;

    Kalenderbygger(Tekster tekster, Kodetekst koder, Dagmerker merker, Stolpebygger stolper) {
        this.tekster = tekster;
        this.koder = koder;
        this.merker = merker;
        this.stolper = stolper;
    }

    Kalenderbilde bygg(Personhode hode, Hendelser alle, Kunnskap kunnskap, YearMonth maaned, LocalDate idag) {
        String sti = "/personer/" + hode.personId() + "/kalender?maaned=";
        return new Kalenderbilde(
                hode,
                tekster.maaned(maaned),
                lenke(sti, maaned.minusMonths(1), kunnskap),
                lenke(sti, maaned.plusMonths(1), kunnskap),
                maaned.equals(YearMonth.from(idag)) ? null : lenke(sti, YearMonth.from(idag), kunnskap),
                sum(alle, maaned),
                Arrays.stream(DayOfWeek.values())
                        .map(dag -> tekster.tekst("person.ukedag." + dag.getValue()))
                        .toList(),
                Stream.iterate(
                                maaned.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                                mandag -> !mandag.isAfter(maaned.atEndOfMonth()),
                                mandag -> mandag.plusWeeks(1))
                        .map(mandag -> uke(mandag, alle, maaned, idag))
                        .toList(),
                tiltak(alle, maaned));
    }

    private Lenke lenke(String sti, YearMonth maaned, Kunnskap kunnskap) {
        return new Lenke(tekster.maaned(maaned), kunnskap.lenke(sti + maaned));
    }

    private Uke uke(LocalDate mandag, Hendelser alle, YearMonth maaned, LocalDate idag) {
        List<LocalDate> dager = IntStream.range(0, 7).mapToObj(mandag::plusDays).toList();
        return new Uke(
                mandag.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                dager.stream().map(dag -> dag(dag, alle, maaned, idag)).toList(),
                stolper.over(
                        dager.stream()
                                .filter(dag -> YearMonth.from(dag).equals(maaned))
                                .toList(),
                        alle));
    }

    private Dag dag(LocalDate dag, Hendelser alle, YearMonth maaned, LocalDate idag) {
        boolean i = YearMonth.from(dag).equals(maaned);
        return new Dag(
                dag.getDayOfMonth(),
                tekster.tekst(
                        "person.kalender.dag",
                        tekster.tekst("person.ukedag." + dag.getDayOfWeek().getValue()),
                        dag),
                i ? slag(dag) : Kalenderbilde.Slag.ANNEN_MAANED,
                dag.equals(idag),
                i ? merker.paa(alle, dag) : List.of());
    }

    private static Kalenderbilde.Slag slag(LocalDate dag) {
        if (Kalender.erHelligdag(dag)) {
            return Kalenderbilde.Slag.HELLIGDAG;
        }
        return Kalender.erArbeidsdag(dag) ? Kalenderbilde.Slag.ARBEIDSDAG : Kalenderbilde.Slag.HELG;
    }

    private String sum(Hendelser alle, YearMonth maaned) {
        List<Periode> borte = Stream.of(Slag.PERMISJON, Slag.FRAVAER)
                .flatMap(slag -> alle.av(slag).stream())
                .filter(h -> h.tall() == null)
                .map(h -> new Periode(h.fom(), h.tom()))
                .toList();
        List<LocalDate> arbeidsdager = maaned.atDay(1)
                .datesUntil(maaned.plusMonths(1).atDay(1))
                .filter(Kalender::erArbeidsdag)
                .toList();
        return tekster.tekst(
                "person.kalender.sum",
                arbeidsdager.size(),
                arbeidsdager.stream()
                        .filter(dag -> borte.stream().anyMatch(periode -> periode.inneholder(dag)))
                        .count());
    }

    private List<String> tiltak(Hendelser alle, YearMonth maaned) {
        Periode hele = Periode.mellom(maaned.atDay(1), maaned.atEndOfMonth());
        return alle.av(Slag.TILTAK).stream()
                .filter(h -> new Periode(h.fom(), h.tom()).overlapper(hele))
                .map(h -> tekster.tekst(
                        "person.kalender.tiltak",
                        stolper.tiltak(h),
                        tekster.periode(h.fom(), h.tom()),
                        Objects.requireNonNullElse(h.tall(), BigDecimal.ZERO)))
                .toList();
    }
}
