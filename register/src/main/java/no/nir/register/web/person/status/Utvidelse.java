package no.nir.register.web.person.status;

import java.time.LocalDate;
import java.util.Optional;
import no.nir.regelverk.fakta.Utdanning;
import no.nir.regelverk.saksbehandling.UtvidetNorsk;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;

/** What is to be done about extended norsk when the training is about to end (integreringsforskriften § 43 g). */
enum Utvidelse {
    /** It decides how much can be given. */
    UTDANNING_FOERST,
    KAN_GIS;

    static final String VEDTAKSTYPE = "UTVIDET_NORSK_43G";

    private static final int OM_GANGEN = 6;

    /** Absent outside the days on which the vedtak can be dated, and when nothing more can be given. */
    static Optional<Utvidelse> av(Hendelser alle, LocalDate idag) {
        boolean iVinduet = alle.av(Slag.FRIST, "NORSK").stream()
                .filter(frist -> frist.kode().equals("NORSK_RETT_TIL"))
                .map(Hendelse::fom)
                .map(UtvidetNorsk::vedtaksvindu)
                .anyMatch(vindu -> vindu.inneholder(idag));
        if (!iVinduet) {
            return Optional.empty();
        }
        Optional<Hendelse> utdanning = alle.av(Slag.UTDANNING).stream().reduce((_, siste) -> siste);
        return utdanning.isEmpty() ? Optional.of(UTDANNING_FOERST) : kanGis(alle, utdanning.get(), idag);
    }

    private static Optional<Utvidelse> kanGis(Hendelser alle, Hendelse utdanning, LocalDate idag) {
        long vedtak = alle.av(Slag.VEDTAK, "NORSK").stream()
                .filter(h -> h.kode().equals(VEDTAKSTYPE))
                .count();
        return UtvidetNorsk.vurder(idag, Utdanning.valueOf(utdanning.kode()), Math.toIntExact(vedtak * OM_GANGEN))
                        instanceof UtvidetNorsk.Svar.KanInnvilges
                ? Optional.of(KAN_GIS)
                : Optional.empty();
    }
}
