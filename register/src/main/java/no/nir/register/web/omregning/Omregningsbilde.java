package no.nir.register.web.omregning;

import java.util.List;
import no.nir.register.omregning.Omregning;
import no.nir.register.omregning.Omregningsstatus;

/**
 * One omregning.
 *
 * @param kanStyre whether the reader may stop, resume and close it
 * @param sammeRegler whether this program has the rules it was begun with; without them it can only be closed
 */
public record Omregningsbilde(Omregning omregning, boolean kanStyre, boolean sammeRegler, Endret endret) {

    /** What changed, in words, ready for the tables. */
    public record Endret(List<Overgang> overganger, List<Rad> regler, List<Rad> paragrafer, List<Rad> kommuner) {

        static final Endret INGENTING = new Endret(List.of(), List.of(), List.of(), List.of());

        public Endret {
            overganger = List.copyOf(overganger);
            regler = List.copyOf(regler);
            paragrafer = List.copyOf(paragrafer);
            kommuner = List.copyOf(kommuner);
        }
    }

    public record Overgang(String ordning, String foer, String naa, long personer) {}

    public record Rad(String navn, long personer) {}

    public boolean gaar() {
        return omregning.status() == Omregningsstatus.GAAR && sammeRegler;
    }

    public boolean kanFortsettes() {
        return omregning.status() == Omregningsstatus.STANSET && sammeRegler;
    }

    /** Whole tens of percent: what a screen reader is told, so that it is told seldom. */
    public int tidel() {
        return omregning.tall().prosent() / 10 * 10;
    }
}
