package no.nir.register.web.person.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.web.person.hendelse.Deltakelse;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.hendelse.Programloep;
import no.nir.register.web.person.hendelse.Stans;

/**
 * The one thing that is natural to register next in a scheme. A proposal to the reader, not a rule: every form is reached from the
 * scheme's own page as well.
 */
final class NesteSteg {

    private static final Set<String> RETT = Set.of("RETT_OG_PLIKT", "RETT");
    private static final Set<String> AVGJOER = Set.of("TILDELING", "AVSLAG", "STANS_PERMANENT");
    private static final Set<String> UTEN_AARSAK = Set.of("IKKE_REGISTRERT", "AVSLUTTET_AV_SYSTEMET");
    private static final LocalDate KONTRAKT_FOR_ALLE = LocalDate.of(2026, 1, 1);

    private final long personId;
    private final Hendelser alle;
    private final String ordning;
    private final LocalDate idag;

    private NesteSteg(long personId, Hendelser alle, String ordning, LocalDate idag) {
        this.personId = personId;
        this.alle = alle;
        this.ordning = ordning;
        this.idag = idag;
    }

    static Optional<Neste> finn(long personId, Hendelser alle, String ordning, LocalDate idag) {
        return new NesteSteg(personId, alle, ordning, idag).finn();
    }

    private Optional<Neste> finn() {
        boolean omfattet = !kategori().isEmpty() && !kategori().equals("IKKE_GJELDENDE");
        if ("ASYL".equals(ordning)) {
            return omfattet ? Optional.of(steg(Steg.TIMER)) : Optional.empty();
        }
        Optional<Hendelse> vedtak = alle.av(Slag.VEDTAK, ordning).stream()
                .filter(h -> AVGJOER.contains(h.kode()) && !avslaarNoeAnnet(h))
                .reduce((_, siste) -> siste);
        if (vedtak.isEmpty()) {
            return omfattet ? Optional.of(foerVedtak()) : Optional.empty();
        }
        if ("TILDELING".equals(vedtak.get().kode())) {
            return etterTildeling();
        }
        return Stans.fra(alle, ordning, idag)
                .map(_ -> new Neste(Steg.AVSLUTNING, "ETTER_STANS", Steg.AVSLUTNING.sti(personId, ordning)));
    }

    /** Refused while what is granted goes on: an extension, or another application (decision 0030). */
    private boolean avslaarNoeAnnet(Hendelse vedtak) {
        return vedtak.kode().equals("AVSLAG")
                && Deltakelse.av(alle, ordning).stream().anyMatch(deltakelse -> deltakelse.gaar(vedtak.fom()));
    }

    /** Where the person has the right alone, or may only be offered, the contact or claim comes first. */
    private Neste foerVedtak() {
        boolean kontakt = !alle.av(Slag.KONTAKT, ordning).isEmpty();
        if (!kontakt && !kategori().equals("RETT_OG_PLIKT")) {
            return steg(Steg.KONTAKT);
        }
        return kartlegging().orElse(steg(Steg.VEDTAK));
    }

    /**
     * Mapped and guided before the vedtak (integreringsloven §§ 10, 11); who has collective protection has a right to guidance, no duty
     * (kap. 6 A).
     */
    private Optional<Neste> kartlegging() {
        if (!"INTRO".equals(ordning) || !erNyLov() || !RETT.contains(kategori())) {
            return Optional.empty();
        }
        Stream<String> kreves = Programloep.erKollektiv(alle)
                ? Stream.of("KOMPETANSEKARTLEGGING")
                : Stream.of("KOMPETANSEKARTLEGGING", "KARRIEREVEILEDNING");
        return kreves.filter(this::mangler).findFirst().map(this::milepael);
    }

    private Optional<Neste> etterTildeling() {
        List<Deltakelse> deltakelser = Deltakelse.av(alle, ordning);
        if (deltakelser.isEmpty()) {
            return Optional.of(steg(Steg.OPPSTART));
        }
        Hendelse slutt = deltakelser.getLast().slutt();
        if (slutt != null) {
            return aarsakMangler(slutt);
        }
        return Stream.<Optional<Neste>>of(
                        utvidetNorsk(), tidenErUte(), maalSomMangler(), planSomMangler(), Optional.of(innhold()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Neste innhold() {
        return steg("INTRO".equals(ordning) ? Steg.TILTAK : Steg.TIMER);
    }

    /** An end that came over without a reason counts in nobody's results (NIR: «Avslutningsårsak ikke registrert»). */
    private Optional<Neste> aarsakMangler(Hendelse slutt) {
        return UTEN_AARSAK.contains(slutt.kode()) && slutt.nr() != null
                ? Optional.of(new Neste(Steg.AVSLUTNING, "AVSLUTNINGSAARSAK", Steg.korrigering(personId, slutt.nr())))
                : Optional.empty();
    }

    private Optional<Neste> utvidetNorsk() {
        return "NORSK".equals(ordning) && Programloep.erKollektiv(alle)
                ? Utvidelse.av(alle, idag).map(utvidelse -> switch (utvidelse) {
                    case UTDANNING_FOERST ->
                        new Neste(Steg.UTDANNING, "UTDANNING_FOERST", Steg.UTDANNING.sti(personId, ordning));
                    case KAN_GIS -> steg(Steg.VEDTAK).som("UTVIDET_NORSK", "vedtakstype=" + Utvidelse.VEDTAKSTYPE);
                })
                : Optional.empty();
    }

    private Optional<Neste> tidenErUte() {
        Optional<LocalDate> sisteDag =
                "INTRO".equals(ordning) ? Programloep.av(alle).map(Programloep::sisteDag) : sisteDagMedNorsk();
        return sisteDag.filter(dag -> dag.isBefore(idag))
                .map(_ -> new Neste(Steg.AVSLUTNING, "TIDEN_ER_UTE", Steg.AVSLUTNING.sti(personId, ordning)));
    }

    /** By the vedtak that gave it or extended it, else by the time the act gives. */
    private Optional<LocalDate> sisteDagMedNorsk() {
        return alle.av(Slag.VEDTAK, ordning).stream()
                .filter(h -> Set.of("TILDELING", Utvidelse.VEDTAKSTYPE).contains(h.kode()))
                .flatMap(h -> Stream.ofNullable(h.tom()))
                .max(LocalDate::compareTo)
                .or(() -> alle.finnFrist(ordning, "NORSK_RETT_TIL"));
    }

    /**
     * The end goal decides how long the programme can last (integreringsloven §§ 13, 14), and the language goal when the training is done
     * (§§ 31, 32); whoever has the duty alone has hours instead. Introduksjonsloven has neither.
     */
    private Optional<Neste> maalSomMangler() {
        Steg maal = "INTRO".equals(ordning) ? Steg.SLUTTMAAL : Steg.NORSKMAAL;
        boolean registrert = !alle.av(Slag.valueOf(maal.name()), ordning).isEmpty();
        return registrert || kategori().equals("PLIKT") || !erNyLov() ? Optional.empty() : Optional.of(steg(maal));
    }

    /** Plan and contract (integreringsloven §§ 15, 16); until 2026 no contract for collective protection (§ 37 c). */
    private Optional<Neste> planSomMangler() {
        if (!erNyLov() || "NORSK".equals(ordning)) {
            return Optional.empty();
        }
        boolean kontrakt = !Programloep.erKollektiv(alle)
                || Programloep.av(alle)
                        .filter(loep -> !loep.start().isBefore(KONTRAKT_FOR_ALLE))
                        .isPresent();
        return Stream.of("INTEGRERINGSPLAN", "INTEGRERINGSKONTRAKT")
                .filter(milepael -> kontrakt || milepael.equals("INTEGRERINGSPLAN"))
                .filter(this::mangler)
                .findFirst()
                .map(this::milepael);
    }

    private boolean mangler(String milepael) {
        return alle.av(Slag.MILEPAEL, ordning).stream().noneMatch(h -> h.kode().equals(milepael));
    }

    private Neste milepael(String milepael) {
        return steg(Steg.MILEPAEL).som(milepael, "milepael=" + milepael);
    }

    private Neste steg(Steg steg) {
        return Neste.av(steg, personId, ordning);
    }

    private String kategori() {
        return alle.gjeldende(Slag.KATEGORI, ordning, idag).map(Hendelse::kode).orElse("");
    }

    private boolean erNyLov() {
        return alle.lover(ordning, idag).contains(Lov.INTEGRERINGSLOVEN);
    }
}
