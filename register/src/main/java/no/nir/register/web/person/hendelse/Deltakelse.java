package no.nir.register.web.person.hendelse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of participation in a scheme.
 *
 * @param slutt the registration that ended it; absent while it runs
 */
public record Deltakelse(
        String ordning, LocalDate fom, @Nullable Hendelse slutt) {

    public @Nullable LocalDate tom() {
        return slutt == null || slutt.fom().isBefore(fom) ? null : slutt.fom();
    }

    public boolean gaar(LocalDate dag) {
        return !dag.isBefore(fom) && (slutt == null || !dag.isAfter(slutt.fom()));
    }

    /** From the real start, else the offered one, to the first end on or after it. */
    public static List<Deltakelse> av(Hendelser alle, String ordning) {
        List<Hendelse> begynt = alle.av(Slag.OPPSTART, ordning).stream()
                .filter(h -> "BEGYNT".equals(h.kode()))
                .toList();
        List<Hendelse> starter = begynt.isEmpty() ? alle.av(Slag.OPPSTART, ordning) : begynt;
        List<Deltakelse> funnet = new ArrayList<>();
        LocalDate ferdigTil = LocalDate.MIN;
        for (Hendelse start : starter) {
            if (!start.fom().isAfter(ferdigTil)) {
                continue;
            }
            Hendelse slutt = alle.av(Slag.AVSLUTNING, ordning).stream()
                    .filter(s -> !s.fom().isBefore(start.fom()))
                    .min(Comparator.comparing(Hendelse::fom))
                    .orElse(null);
            funnet.add(new Deltakelse(ordning, start.fom(), slutt));
            ferdigTil = slutt == null ? LocalDate.MAX : slutt.fom();
        }
        return funnet;
    }
}
