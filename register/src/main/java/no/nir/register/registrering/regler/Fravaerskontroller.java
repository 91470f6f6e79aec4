package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.frist.Permisjonsbruk;
import no.nir.regelverk.frist.Permisjonsgrense;
import no.nir.regelverk.frist.Permisjonsslag;
import no.nir.regelverk.lovtabell.Lovhjemmel;
import no.nir.regelverk.vurdering.Lov;
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
 * How long absence and leave from the programme may be: by integreringsforskriften kap. 3 and 4, or for those introduksjonsloven governs by the
 * regulation of 2003. One that is too long by itself is refused; a sum over the year that is too long is for the municipality to look at.
 */
final class Fravaerskontroller {

    private static final String INTRO = "INTRO";

    private Fravaerskontroller() {}

    /** What is counted alike: a cause and its days. */
    private record Borte(String aarsak, Periode dager) {

        int arbeidsdager(int aar) {
            return Permisjonsbruk.arbeidsdagerIAaret(List.of(dager), aar);
        }
    }

    /** What the act allows of it, and where that is said. */
    private record Ramme(Permisjonsslag slag, Lov lov, Varighet grense, Lovhjemmel hjemmel) {

        LocalDate sisteDag(LocalDate fra) {
            return Kalender.foersteDagUtenfor(fra, grense).minusDays(1);
        }
    }

    static Stream<Funn> fravaer(Sak sak) {
        return sak.kommando() instanceof RegistrerFravaer f && f.ordning().equals(INTRO) && f.timer() == null
                ? borte(new Borte(f.aarsak(), Periode.mellom(f.fom(), f.tom())), sak)
                : Stream.empty();
    }

    static Stream<Funn> permisjon(Sak sak) {
        return sak.kommando() instanceof RegistrerPermisjon p && p.ordning().equals(INTRO)
                ? borte(new Borte(p.aarsak(), Periode.mellom(p.fom(), p.tom())), sak)
                : Stream.empty();
    }

    private static Stream<Funn> borte(Borte ny, Sak sak) {
        return sak.erMigrering()
                ? Stream.empty()
                : Permisjonsslag.finn(ny.aarsak()).flatMap(slag -> ramme(slag, ny, sak)).stream()
                        .flatMap(ramme -> switch (ramme.slag().per()) {
                            case GANG -> egenmelding(ny, ramme, sak);
                            case TILFELLE, BARN, HELE_PROGRAMMET -> alene(ny, ramme);
                            case KALENDERAAR, TOLV_MAANEDER -> iAaret(ny, ramme, sak);
                        });
    }

    /** Of the act that governs the person on the first day; where nothing is computed, the act in force then. */
    private static Optional<Ramme> ramme(Permisjonsslag slag, Borte ny, Sak sak) {
        LocalDate dag = ny.dager().fom();
        Lov lov = sak.bilde().lov(INTRO, dag).orElseGet(() -> Lov.iKraft(dag));
        return slag.grense(lov, dag)
                .map(grense ->
                        new Ramme(slag, lov, grense, slag.hjemmel(lov, dag).orElseThrow()));
    }

    /** Three calendar days, after eight weeks in the programme. */
    private static Stream<Funn> egenmelding(Borte ny, Ramme ramme, Sak sak) {
        if (siste(ny.dager()).isAfter(ramme.sisteDag(ny.dager().fom()))) {
            return Stream.of(forLangt(ramme));
        }
        return sak
                .bilde()
                .staaende(Oppstart.class)
                .map(oppstart -> oppstart.innhold())
                .filter(o -> o.ordning().equals(INTRO) && o.slag().equals("BEGYNT"))
                .map(Oppstart::dato)
                .filter(begynt -> !begynt.isAfter(ny.dager().fom()))
                .max(Comparator.naturalOrder())
                .map(begynt -> Permisjonsgrense.egenmelding(
                        ramme.lov(), begynt, ny.dager().fom(), 1))
                .stream()
                .filter(Permisjonsgrense.Svar.ForKortTidIProgrammet.class::isInstance)
                .map(svar -> new Avvisning.EgenmeldingErForTidlig(
                        "fom", ((Permisjonsgrense.Svar.ForKortTidIProgrammet) svar).tidligst(), ramme.hjemmel()));
    }

    private static Stream<Funn> alene(Borte ny, Ramme ramme) {
        LocalDate sisteDag = ramme.sisteDag(ny.dager().fom());
        return siste(ny.dager()).isAfter(sisteDag)
                ? Stream.of(new Avvisning.PermisjonenErForLang("tom", sisteDag, ramme.hjemmel()))
                : Stream.empty();
    }

    /** Working days in the calendar year it begins, those registered before among them. */
    private static Stream<Funn> iAaret(Borte ny, Ramme ramme, Sak sak) {
        int aar = ny.dager().fom().getYear();
        int egne = ny.arbeidsdager(aar);
        int grense = ramme.grense().antall();
        if (egne > grense) {
            return Stream.of(
                    sak.kommando() instanceof RegistrerPermisjon
                            ? new Avvisning.PermisjonenErForLang("tom", sisteDag(ny, grense), ramme.hjemmel())
                            : forLangt(ramme));
        }
        int foer = Stream.concat(
                        sak.bilde()
                                .staaende(Fravaer.class)
                                .map(en -> en.innhold())
                                .filter(f -> f.ordning().equals(INTRO) && f.timer() == null)
                                .map(f -> new Borte(f.aarsak(), f.periode())),
                        sak.bilde()
                                .staaende(Permisjon.class)
                                .map(en -> en.innhold())
                                .filter(p -> p.ordning().equals(INTRO))
                                .map(p -> new Borte(p.aarsak(), p.periode())))
                .filter(borte -> borte.aarsak().equals(ny.aarsak()))
                .mapToInt(borte -> borte.arbeidsdager(aar))
                .sum();
        return foer + egne > grense
                ? Stream.of(new Advarsel.FravaeretOverstigerGrensen("tom", foer + egne, grense, ramme.hjemmel()))
                : Stream.empty();
    }

    /** The last of so many working days, and the free ones after it. */
    private static LocalDate sisteDag(Borte ny, int arbeidsdager) {
        LocalDate fom = ny.dager().fom();
        LocalDate dag = fom;
        while (Kalender.arbeidsdager(fom, dag.plusDays(1)) <= arbeidsdager) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    private static Avvisning forLangt(Ramme ramme) {
        return new Avvisning.FravaeretErForLangt("tom", ramme.grense().antall(), ramme.hjemmel());
    }

    private static LocalDate siste(Periode lukket) {
        return lukket.foersteDagEtter().orElseThrow().minusDays(1);
    }
}
