package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.frist.Permisjonsbruk;
import no.nir.regelverk.frist.Permisjonsgrense;
import no.nir.regelverk.frist.Permisjonsslag;
import no.nir.register.deltakelse.Fravaer;
import no.nir.register.deltakelse.Oppstart;
import no.nir.register.deltakelse.Permisjon;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.RegistrerFravaer;
import no.nir.register.registrering.kommando.Kommando.RegistrerPermisjon;
import no.nir.tid.Kalender;
import no.nir.tid.Periode;
import no.nir.tid.Varighet;

/**
 * How long absence and leave from the programme may be (integreringsforskriften kap. 4, before 2021 the regulation of 2003). One that is too long by
 * itself is refused; a sum over the year that is too long is for the municipality to look at.
 */
final class Fravaerskontroller {

    private Fravaerskontroller() {}

    /** What is counted alike: a cause and its days. */
    private record Borte(String aarsak, Periode dager) {

        int arbeidsdager(int aar) {
            return Permisjonsbruk.arbeidsdagerIAaret(List.of(dager), aar);
        }
    }

    static Stream<Funn> fravaer(Sak sak) {
        return sak.kommando() instanceof RegistrerFravaer f && f.ordning().equals("INTRO") && f.timer() == null
                ? borte(new Borte(f.aarsak(), Periode.mellom(f.fom(), f.tom())), sak)
                : Stream.empty();
    }

    static Stream<Funn> permisjon(Sak sak) {
        return sak.kommando() instanceof RegistrerPermisjon p && p.ordning().equals("INTRO")
                ? borte(new Borte(p.aarsak(), Periode.mellom(p.fom(), p.tom())), sak)
                : Stream.empty();
    }

    private static Stream<Funn> borte(Borte ny, Sak sak) {
        Permisjonsslag slag = Permisjonsslag.finn(ny.aarsak()).orElse(null);
        Optional<Varighet> grense =
                slag == null ? Optional.empty() : slag.grense(ny.dager().fom());
        if (slag == null || grense.isEmpty() || sak.erMigrering()) {
            return Stream.empty();
        }
        return switch (slag.per()) {
            case GANG -> egenmelding(ny, grense.get(), sak);
            case TILFELLE, BARN, HELE_PROGRAMMET -> alene(ny, grense.get());
            case KALENDERAAR, TOLV_MAANEDER -> iAaret(ny, grense.get(), sak);
        };
    }

    /** Three calendar days, after eight weeks in the programme. */
    private static Stream<Funn> egenmelding(Borte ny, Varighet grense, Sak sak) {
        LocalDate sisteDag =
                Kalender.foersteDagUtenfor(ny.dager().fom(), grense).minusDays(1);
        if (siste(ny.dager()).isAfter(sisteDag)) {
            return Stream.of(new Avvisning.FravaeretErForLangt("tom", grense.antall()));
        }
        return sak
                .bilde()
                .staaende(Oppstart.class)
                .map(oppstart -> oppstart.innhold())
                .filter(o -> o.ordning().equals("INTRO") && o.slag().equals("BEGYNT"))
                .map(Oppstart::dato)
                .filter(begynt -> !begynt.isAfter(ny.dager().fom()))
                .max(Comparator.naturalOrder())
                .map(begynt -> Permisjonsgrense.egenmelding(begynt, ny.dager().fom(), 1))
                .stream()
                .filter(Permisjonsgrense.Svar.ForKortTidIProgrammet.class::isInstance)
                .map(svar -> new Avvisning.EgenmeldingErForTidlig(
                        "fom", ((Permisjonsgrense.Svar.ForKortTidIProgrammet) svar).tidligst()));
    }

    private static Stream<Funn> alene(Borte ny, Varighet grense) {
        LocalDate sisteDag =
                Kalender.foersteDagUtenfor(ny.dager().fom(), grense).minusDays(1);
        return siste(ny.dager()).isAfter(sisteDag)
                ? Stream.of(new Avvisning.PermisjonenErForLang("tom", sisteDag))
                : Stream.empty();
    }

    /** Working days in the calendar year it begins, those registered before among them. */
    private static Stream<Funn> iAaret(Borte ny, Varighet grense, Sak sak) {
        int aar = ny.dager().fom().getYear();
        int egne = ny.arbeidsdager(aar);
        if (egne > grense.antall()) {
            return Stream.of(new Avvisning.FravaeretErForLangt("tom", grense.antall()));
        }
        int foer = Stream.concat(
                        sak.bilde()
                                .staaende(Fravaer.class)
                                .map(en -> en.innhold())
                                .filter(f -> f.ordning().equals("INTRO") && f.timer() == null)
                                .map(f -> new Borte(f.aarsak(), f.periode())),
                        sak.bilde()
                                .staaende(Permisjon.class)
                                .map(en -> en.innhold())
                                .filter(p -> p.ordning().equals("INTRO"))
                                .map(p -> new Borte(p.aarsak(), p.periode())))
                .filter(borte -> borte.aarsak().equals(ny.aarsak()))
                .mapToInt(borte -> borte.arbeidsdager(aar))
                .sum();
        return foer + egne > grense.antall()
                ? Stream.of(new Advarsel.FravaeretOverstigerGrensen("tom", foer + egne, grense.antall()))
                : Stream.empty();
    }

    private static LocalDate siste(Periode lukket) {
        return lukket.foersteDagEtter().orElseThrow().minusDays(1);
    }
}
