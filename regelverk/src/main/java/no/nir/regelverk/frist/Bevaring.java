package no.nir.regelverk.frist;

import java.time.LocalDate;
import no.nir.regelverk.frist.Bevaringssvar.IkkeBegynt;
import no.nir.regelverk.frist.Bevaringssvar.IngenRegel;
import no.nir.regelverk.frist.Bevaringssvar.KanBeholdes;
import no.nir.regelverk.frist.Bevaringssvar.SkalSlettes;
import no.nir.regelverk.frist.Opplysningstype.Lengde;
import no.nir.tid.Kalender;
import no.nir.tid.Varighet;

/**
 * How long data may be kept. A longer period that comes while the data are still kept reaches them; one that comes later does not.
 * Before deletion the necessary facts go to the immigration authorities.
 */
public final class Bevaring {

    private Bevaring() {}

    /** @param start the day the kind of data is counted from, see {@link Opplysningstype} */
    public static Bevaringssvar vurder(Opplysningstype type, LocalDate start, LocalDate dag) {
        if (start.isAfter(dag)) {
            return new IkkeBegynt();
        }
        if (type.hjemmel(dag).isEmpty()) {
            return new IngenRegel();
        }
        LocalDate til = LocalDate.MIN;
        boolean foerNyRegel = false;
        for (Lengde lengde : type.lengder()) {
            if (lengde.fra().isAfter(dag)) {
                break;
            }
            boolean utloept = til != LocalDate.MIN && til.isBefore(lengde.fra());
            foerNyRegel |= utloept;
            if (!utloept) {
                til = Kalender.foersteDagUtenfor(start, Varighet.aar(lengde.aar()));
            }
        }
        return dag.isBefore(til)
                ? new KanBeholdes(til, type.hjemmel(dag).orElseThrow())
                : new SkalSlettes(til, type.hjemmel(dag).orElseThrow(), foerNyRegel);
    }
}
