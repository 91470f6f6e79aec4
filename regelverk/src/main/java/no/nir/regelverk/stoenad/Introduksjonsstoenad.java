package no.nir.regelverk.stoenad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nir.regelverk.stoenad.Stoenadssvar.Grunn;
import no.nir.regelverk.stoenad.Stoenadssvar.KanIkkeBeregnes;
import no.nir.regelverk.stoenad.Stoenadssvar.Stoenad;
import no.nir.regelverk.vurdering.Lov;
import no.nir.tid.Kalender;

/** A participant's introduksjonsstønad on a day. */
public final class Introduksjonsstoenad {

    private static final int UNG = 25;

    private final Deltaker deltaker;
    private final LocalDate dag;
    private final List<Stoenadsregel> regler = new ArrayList<>(List.of(Stoenadsregel.ST_1));
    private final Set<Stoenadsflagg> flagg = EnumSet.noneOf(Stoenadsflagg.class);

    private Introduksjonsstoenad(Deltaker deltaker, LocalDate dag) {
        this.deltaker = deltaker;
        this.dag = dag;
    }

    public static Stoenadssvar beregn(Deltaker deltaker, LocalDate dag) {
        return hinder(deltaker, dag)
                .<Stoenadssvar>map(KanIkkeBeregnes::new)
                .orElseGet(() -> new Introduksjonsstoenad(deltaker, dag).stoenad());
    }

    private static Optional<Grunn> hinder(Deltaker deltaker, LocalDate dag) {
        if (deltaker.programstart().isBefore(deltaker.foedt())) {
            return Optional.of(Grunn.PROGRAMSTART_FOER_FOEDSEL);
        }
        if (dag.isBefore(deltaker.programstart())) {
            return Optional.of(Grunn.FOER_PROGRAMSTART);
        }
        if (dag.isBefore(Stoenadsregel.ST_1.regel().periode().fom())) {
            return Optional.of(Grunn.FOER_LOVEN);
        }
        boolean foerNyLov = deltaker.lov() == Lov.INTEGRERINGSLOVEN
                && dag.isBefore(Stoenadsregel.ST_3.regel().periode().fom());
        return foerNyLov ? Optional.of(Grunn.LOVEN_GJALDT_IKKE_ENDA) : Optional.empty();
    }

    private Stoenad stoenad() {
        Broek ung = andelForUnge();
        Broek par = andelForPar();
        if (ung.compareTo(Broek.EN) < 0 && par.compareTo(Broek.EN) < 0) {
            flagg.add(Stoenadsflagg.UNDER_25_OG_PAR);
            flagg.add(Stoenadsflagg.MANUAL_CHECK);
        }
        Grunnbeloep.Sats sats = Grunnbeloep.paa(dag).orElseThrow();
        if (!sats.verifisert()) {
            flagg.add(Stoenadsflagg.GRUNNBELOEP_IKKE_VERIFISERT);
        }
        if (!dag.isBefore(Grunnbeloep.nyttVentesFra())) {
            flagg.add(Stoenadsflagg.GRUNNBELOEP_KAN_VAERE_ENDRET);
        }
        return new Stoenad(dag, sats.kroner(), ung.compareTo(par) < 0 ? ung : par, regler, flagg);
    }

    private Broek andelForUnge() {
        if (Kalender.alder(deltaker.foedt(), dag) >= UNG) {
            return Broek.EN;
        }
        if (deltaker.lov() == Lov.INTEGRERINGSLOVEN) {
            if (deltaker.borMedForeldre() == null) {
                flagg.add(Stoenadsflagg.BOR_MED_FORELDRE_UKJENT);
            } else if (deltaker.borMedForeldre()) {
                return regel(Stoenadsregel.ST_3);
            }
        }
        return regel(Stoenadsregel.ST_2);
    }

    /** Only who began after the rule came (TR-13). */
    private Broek andelForPar() {
        boolean omfattet = deltaker.lov() == Lov.INTEGRERINGSLOVEN
                && Stoenadsregel.ST_4.regel().gjelder(deltaker.programstart());
        if (!omfattet) {
            return Broek.EN;
        }
        if (deltaker.parUtenBarnIProgram() == null) {
            flagg.add(Stoenadsflagg.PAR_UKJENT);
            return Broek.EN;
        }
        return deltaker.parUtenBarnIProgram() ? regel(Stoenadsregel.ST_4) : Broek.EN;
    }

    private Broek regel(Stoenadsregel regel) {
        regler.add(regel);
        return regel.andel();
    }
}
