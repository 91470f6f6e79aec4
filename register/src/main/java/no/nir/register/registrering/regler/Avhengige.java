package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.nir.register.deltakelse.Avslutning;
import no.nir.register.deltakelse.Fravaer;
import no.nir.register.deltakelse.Oppfoelging;
import no.nir.register.deltakelse.Oppstart;
import no.nir.register.deltakelse.Permisjon;
import no.nir.register.deltakelse.Tiltak;
import no.nir.register.deltakelse.Timer;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.vedtak.Klage;
import no.nir.register.vedtak.Klageavgjoerelse;
import no.nir.register.vedtak.Vedtak;

/**
 * What of a municipality stands on an earlier registration of it: the complaint on its vedtak, the answer on its complaint, the participation on
 * the grant or the start of its scheme, what replaces its tiltak for a time, the follow-up in its leave. It does not go when that is annulled, so whoever annuls is shown it first.
 */
public final class Avhengige {

    private Avhengige() {}

    /** In the order of their numbers; nothing for what nothing stands on. */
    public static List<Registrert<?>> av(Registerbilde bilde, Registrert<?> rad, LocalDate idag) {
        return bilde.alle().stream()
                .filter(annen ->
                        annen.nr() != rad.nr() && Kommunearv.erSamme(annen.kommunenummer(), rad.kommunenummer(), idag))
                .filter(annen -> hengerPaa(bilde, annen, rad))
                .sorted(Comparator.comparingLong(Registrert::nr))
                .toList();
    }

    /**
     * What names it by its number and cannot stand without it, first what others stand on: the complaints on a vedtak, and the answers to them.
     * It goes where that goes.
     */
    public static List<Registrert<?>> foelger(Registerbilde bilde, Registrert<?> rad) {
        return bilde.alle().stream()
                .filter(annen -> nevner(bilde, annen.innhold(), rad.nr()))
                .sorted(Comparator.comparingLong(Registrert::nr))
                .<Registrert<?>>mapMulti((annen, alle) -> {
                    alle.accept(annen);
                    foelger(bilde, annen).forEach(alle);
                })
                .toList();
    }

    private static boolean nevner(Registerbilde bilde, Object innhold, long nr) {
        return switch (innhold) {
            case Klage klage -> bilde.naa(klage.vedtakNr()) == nr;
            case Klageavgjoerelse avgjoerelse -> bilde.naa(avgjoerelse.klageNr()) == nr;
            case Tiltak tiltak -> tiltak.erstatterNr() != null && bilde.naa(tiltak.erstatterNr()) == nr;
            default -> false;
        };
    }

    private static boolean hengerPaa(Registerbilde bilde, Registrert<?> annen, Registrert<?> rad) {
        return switch (rad.innhold()) {
            case Vedtak vedtak ->
                nevner(bilde, annen.innhold(), rad.nr())
                        || Vedtakskontroller.erTildeling(vedtak.vedtakstype())
                                && deltar(annen.innhold(), vedtak.ordning(), vedtak.vedtaksdato());
            case Klage _, Tiltak _ -> nevner(bilde, annen.innhold(), rad.nr());
            case Permisjon permisjon ->
                annen.innhold() instanceof Oppfoelging oppfoelging
                        && oppfoelging.ordning().equals(permisjon.ordning())
                        && oppfoelging.periode().overlapper(permisjon.periode());
            case Oppstart oppstart ->
                !(annen.innhold() instanceof Oppstart) && deltar(annen.innhold(), oppstart.ordning(), oppstart.dato());
            default -> false;
        };
    }

    /** Whether it is participation in the scheme from the day on. */
    private static boolean deltar(Object innhold, String ordning, LocalDate fra) {
        return deltakelse(innhold)
                .filter(d -> d.ordning().equals(ordning) && !d.dag().isBefore(fra))
                .isPresent();
    }

    private record Deltatt(String ordning, LocalDate dag) {}

    private static Optional<Deltatt> deltakelse(Object innhold) {
        return switch (innhold) {
            case Oppstart o -> Optional.of(new Deltatt(o.ordning(), o.dato()));
            case Tiltak t -> Optional.of(new Deltatt(t.ordning(), t.periode().fom()));
            case Timer t -> Optional.of(new Deltatt(t.ordning(), t.maaned().atEndOfMonth()));
            case Permisjon p -> Optional.of(new Deltatt(p.ordning(), p.periode().fom()));
            case Fravaer f -> Optional.of(new Deltatt(f.ordning(), f.periode().fom()));
            case Avslutning a -> Optional.of(new Deltatt(a.ordning(), a.dato()));
            default -> Optional.empty();
        };
    }
}
