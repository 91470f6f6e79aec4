package no.nir.register.registrering.regler;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.register.deltakelse.Avslutning;
import no.nir.register.deltakelse.Fravaer;
import no.nir.register.deltakelse.Oppstart;
import no.nir.register.deltakelse.Permisjon;
import no.nir.register.deltakelse.Tiltak;
import no.nir.register.deltakelse.Timer;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommando.AvsluttOrdning;
import no.nir.register.registrering.kommando.Kommando.RegistrerFravaer;
import no.nir.register.registrering.kommando.Kommando.RegistrerOppstart;
import no.nir.register.registrering.kommando.Kommando.RegistrerPermisjon;
import no.nir.register.registrering.kommando.Kommando.RegistrerTiltak;
import no.nir.register.registrering.kommando.Kommando.RegistrerTimer;
import no.nir.register.registrering.regler.Registerbilde.Staaende;
import no.nir.register.vedtak.Vedtak;
import no.nir.tid.Periode;

/** Participation: what cannot be twice at once, and what needs a start before it. */
final class Deltakelseskontroller {

    private static final BigDecimal UVANLIG_MANGE_TIMER = BigDecimal.valueOf(170);

    private Deltakelseskontroller() {}

    /** The same tiltak, or any two leaves of a scheme, cannot overlap. */
    static Stream<Funn> overlapp(Sak sak) {
        return switch (sak.kommando()) {
            case RegistrerTiltak nytt ->
                sak.bilde()
                        .staaende(Tiltak.class)
                        .filter(t -> t.innhold().ordning().equals(nytt.ordning())
                                && t.innhold().tiltakskode().equals(nytt.tiltakskode()))
                        .filter(t -> t.innhold().periode().overlapper(new Periode(nytt.fom(), nytt.tom())))
                        .limit(1)
                        .map(t -> new Avvisning.PeriodenOverlapperEnAnnen(
                                "fom", t.innhold().periode(), t.nr()));
            case RegistrerPermisjon ny ->
                sak.bilde()
                        .staaende(Permisjon.class)
                        .filter(p -> p.innhold().ordning().equals(ny.ordning()))
                        .filter(p -> p.innhold().periode().overlapper(new Periode(ny.fom(), ny.tom())))
                        .limit(1)
                        .map(p -> new Avvisning.PeriodenOverlapperEnAnnen(
                                "fom", p.innhold().periode(), p.nr()));
            case RegistrerFravaer nytt
            when nytt.timer() == null ->
                sak.bilde()
                        .staaende(Fravaer.class)
                        .filter(f -> f.innhold().ordning().equals(nytt.ordning())
                                && f.innhold().timer() == null)
                        .filter(f -> f.innhold().periode().overlapper(Periode.mellom(nytt.fom(), nytt.tom())))
                        .limit(1)
                        .map(f -> new Avvisning.PeriodenOverlapperEnAnnen(
                                "fom", f.innhold().periode(), f.nr()));
            case Kommando.PaaOrdning _ -> Stream.empty();
            case Kommando.RegistrerUtdanning _, Kommando.RegistrerMorsmaal _ -> Stream.empty();
            case Kommando.RegistrerArbeid _, Kommando.SettForskningsreservasjon _ -> Stream.empty();
        };
    }

    /** A month's hours are registered once, when the month is over; a change is a correction. */
    static Stream<Funn> timer(Sak sak) {
        if (!(sak.kommando() instanceof RegistrerTimer nye)) {
            return Stream.empty();
        }
        LocalDate foersteDagEtter = nye.maaned().plusMonths(1).atDay(1);
        if (sak.idag().isBefore(foersteDagEtter)) {
            return Stream.of(new Avvisning.MaanedenErIkkeOver("maaned", foersteDagEtter));
        }
        Stream<Funn> dobbelt = sak.bilde()
                .staaende(Timer.class)
                .filter(sak::erEgen)
                .filter(t -> t.innhold().ordning().equals(nye.ordning())
                        && t.innhold().fag().equals(nye.fag())
                        && t.innhold().maaned().equals(nye.maaned()))
                .map(t -> new Avvisning.TimeneErAlleredeRegistrert("maaned", t.nr()));
        return nye.timer().compareTo(UVANLIG_MANGE_TIMER) > 0
                ? Stream.concat(dobbelt, Stream.of(new Advarsel.TimetalletErUvanligHoeyt("timer")))
                : dobbelt;
    }

    /** What has not begun cannot end, and an end does not come before its start. */
    static Stream<Funn> avslutning(Sak sak) {
        if (!(sak.kommando() instanceof AvsluttOrdning slutt)) {
            return Stream.empty();
        }
        Optional<LocalDate> start = sisteStart(sak, slutt.ordning());
        if (start.isEmpty()) {
            return Stream.of(new Avvisning.OrdningenErIkkeStartet("ordning"));
        }
        if (slutt.dato().isBefore(start.get())) {
            return Stream.of(new Avvisning.SluttenErFoerStarten("dato", slutt.dato(), start.get()));
        }
        return sak.bilde()
                .staaende(Avslutning.class)
                .filter(sak::erEgen)
                .filter(a -> a.innhold().ordning().equals(slutt.ordning())
                        && !a.innhold().dato().isBefore(start.get()))
                .limit(1)
                .map(a -> new Avvisning.DetteErAlleredeRegistrert("ordning", a.nr()));
    }

    /** Who has begun, begins again only after an end. */
    static Stream<Funn> oppstart(Sak sak) {
        if (!(sak.kommando() instanceof RegistrerOppstart ny)) {
            return Stream.empty();
        }
        return sak.bilde()
                .staaende(Oppstart.class)
                .filter(sak::erEgen)
                .filter(o -> o.innhold().ordning().equals(ny.ordning())
                        && o.innhold().slag().equals(ny.slag()))
                .filter(o -> !erAvsluttet(sak, ny.ordning(), o.innhold().dato()))
                .limit(1)
                .map(o -> new Avvisning.DetteErAlleredeRegistrert("dato", o.nr()));
    }

    private static boolean erAvsluttet(Sak sak, String ordning, LocalDate start) {
        return sak.bilde()
                .staaende(Avslutning.class)
                .anyMatch(a -> sak.erEgen(a)
                        && a.innhold().ordning().equals(ordning)
                        && !a.innhold().dato().isBefore(start));
    }

    /** A tiltak without a vedtak is either forgotten or not yet registered; the sender knows. */
    static Stream<Funn> vedtakFoerst(Sak sak) {
        if (!(sak.kommando() instanceof RegistrerTiltak tiltak)) {
            return Stream.empty();
        }
        boolean tildelt = sak.bilde()
                .staaende(Vedtak.class)
                .anyMatch(v -> v.innhold().ordning().equals(tiltak.ordning())
                        && Vedtakskontroller.erTildeling(v.innhold().vedtakstype()));
        return tildelt ? Stream.empty() : Stream.of(new Advarsel.OrdningenHarIkkeVedtak("ordning"));
    }

    static Optional<LocalDate> sisteStart(Sak sak, String ordning) {
        Stream<LocalDate> begynt = sak.bilde()
                .staaende(Oppstart.class)
                .filter(sak::erEgen)
                .filter(o -> o.innhold().ordning().equals(ordning))
                .map(o -> o.innhold().dato());
        Stream<LocalDate> tildelt = sak.bilde()
                .staaende(Vedtak.class)
                .filter(sak::erEgen)
                .filter(v -> v.innhold().ordning().equals(ordning))
                .filter(v -> Vedtakskontroller.erTildeling(v.innhold().vedtakstype()))
                .map(Deltakelseskontroller::start);
        return Stream.concat(begynt, tildelt).max(Comparator.naturalOrder());
    }

    private static LocalDate start(Staaende<Vedtak> vedtak) {
        LocalDate start = vedtak.innhold().startdato();
        return start == null ? vedtak.innhold().vedtaksdato() : start;
    }
}
