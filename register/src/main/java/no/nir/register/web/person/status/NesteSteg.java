package no.nir.register.web.person.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.web.person.hendelse.Deltakelse;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;

/**
 * The one thing that is natural to register next in a scheme. A proposal to the reader, not a rule: every form is reached from the
 * scheme's own page as well.
 */
final class NesteSteg {

    private static final Set<String> UTEN_ORDNING = Set.of("IKKE_GJELDENDE");

    private NesteSteg() {}

    static Optional<Steg> finn(Hendelser alle, String ordning, LocalDate idag) {
        boolean omfattet = alle.gjeldende(Slag.KATEGORI, ordning, idag)
                .filter(k -> !UTEN_ORDNING.contains(k.kode()))
                .isPresent();
        Optional<Hendelse> vedtak = alle.siste(Slag.VEDTAK, ordning);
        if ("ASYL".equals(ordning)) {
            return omfattet ? Optional.of(Steg.TIMER) : Optional.empty();
        }
        if (vedtak.isEmpty()) {
            return omfattet ? Optional.of(foerVedtak(alle, ordning, idag)) : Optional.empty();
        }
        return "TILDELING".equals(vedtak.get().kode()) ? etterTildeling(alle, ordning, idag) : Optional.empty();
    }

    /** Where the person has the right alone, or may only be offered, the contact or claim comes first. */
    private static Steg foerVedtak(Hendelser alle, String ordning, LocalDate idag) {
        String kategori =
                alle.gjeldende(Slag.KATEGORI, ordning, idag).map(Hendelse::kode).orElse("");
        boolean kontakt = !alle.av(Slag.KONTAKT, ordning).isEmpty();
        return kontakt || "RETT_OG_PLIKT".equals(kategori) ? Steg.VEDTAK : Steg.KONTAKT;
    }

    private static Optional<Steg> etterTildeling(Hendelser alle, String ordning, LocalDate idag) {
        List<Deltakelse> deltakelser = Deltakelse.av(alle, ordning);
        if (deltakelser.isEmpty()) {
            return Optional.of(Steg.OPPSTART);
        }
        if (deltakelser.getLast().slutt() != null) {
            return Optional.empty();
        }
        Steg innhold = "INTRO".equals(ordning) ? Steg.TILTAK : Steg.TIMER;
        Optional<Steg> maal = maalSomMangler(alle, ordning, idag);
        if (maal.isPresent()) {
            return maal;
        }
        boolean utloept = alle.siste(Slag.VEDTAK, ordning)
                .filter(v -> v.tom() != null && v.tom().isBefore(idag))
                .isPresent();
        return Optional.of(utloept ? Steg.AVSLUTNING : innhold);
    }

    /**
     * The end goal decides how long the programme can last (integreringsloven §§ 13, 14), and the language goal when the training is done
     * (§§ 31, 32); whoever has the duty alone has hours instead. Introduksjonsloven has neither.
     */
    private static Optional<Steg> maalSomMangler(Hendelser alle, String ordning, LocalDate idag) {
        Steg maal = "INTRO".equals(ordning) ? Steg.SLUTTMAAL : Steg.NORSKMAAL;
        boolean registrert = !alle.av(Slag.valueOf(maal.name()), ordning).isEmpty();
        boolean barePlikt = alle.gjeldende(Slag.KATEGORI, ordning, idag)
                .filter(k -> "PLIKT".equals(k.kode()))
                .isPresent();
        return registrert || barePlikt || !alle.lover(ordning, idag).contains(Lov.INTEGRERINGSLOVEN)
                ? Optional.empty()
                : Optional.of(maal);
    }
}
