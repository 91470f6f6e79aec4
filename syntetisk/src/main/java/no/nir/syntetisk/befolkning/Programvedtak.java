package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a municipality decides while a programme runs, beside grant and refusal (integreringsloven § 46, introduksjonsloven § 21). */
final class Programvedtak {

    private static final String INTRO = "INTRO";
    private static final int LENGSTE_STANS = 45;

    private final Fagsystem fagsystem;
    private final Terning terning;
    private final Liv liv;
    private final Karriere.Utgangspunkt fra;

    Programvedtak(Fagsystem fagsystem, Liv liv, Karriere.Utgangspunkt fra) {
        this.fagsystem = fagsystem;
        this.terning = fagsystem.husstand.vedtaksterning;
        this.liv = liv;
        this.fra = fra;
    }

    /** The last day of the programme as it is first granted: the ordinary length (integreringsloven § 13, introduksjonsloven § 5). */
    static LocalDate ordinaerSlutt(LocalDate start, LocalDate slutt, boolean videregaaende) {
        LocalDate kort = start.plusMonths(videregaaende ? 6 : 24).minusDays(1);
        LocalDate lengst = start.plusMonths(36).minusDays(1);
        LocalDate ordinaer = !videregaaende && slutt.isAfter(lengst) ? lengst : kort;
        return ordinaer.isBefore(slutt) ? ordinaer : slutt;
    }

    /** Some weeks before the time is out, for who is still there. */
    void forleng(LocalDate start, LocalDate ordinaer, LocalDate slutt) {
        LocalDate dag = ordinaer.minusDays(terning.mellom(10, 50));
        if (liv.bodde(start, ordinaer.plusDays(1))) {
            fatt("FORLENGELSE", dag, "Målet kan nås med mer tid, og planen er endret etter det.", ordinaer, slutt);
        }
    }

    /** @param ferdig the last day in the programme */
    void fortell(LocalDate start, LocalDate ferdig) {
        LocalDate midtveis = start.plusDays(terning.mellom(90, 240));
        boolean lenge = midtveis.plusDays(LENGSTE_STANS).isBefore(ferdig);
        if (fra.etterIntegreringsloven() && terning.treffer(0.3)) {
            fatt("PLAN", start.plusDays(12), "Planen er laget sammen med deltakeren og bygger på kartleggingen.");
        }
        if (lenge && terning.treffer(0.1)) {
            fatt("VESENTLIG_ENDRING", midtveis, "Deltakeren har et nytt mål, og tiltakene er lagt om etter det.");
        }
        if (lenge && terning.treffer(0.012)) {
            LocalDate til = midtveis.plusDays(terning.mellom(14, LENGSTE_STANS));
            klag(
                    fatt(
                            "STANS_MIDLERTIDIG",
                            midtveis,
                            "Deltakeren har ikke møtt etter skriftlig varsel.",
                            midtveis,
                            til),
                    midtveis);
        }
        if (midtveis.plusDays(LENGSTE_STANS).isBefore(ferdig) && terning.treffer(0.05)) {
            skulk(start.plusDays(terning.mellom(15, 85)));
        }
    }

    /** Away without a reason: a reduction follows, now and then of what was paid already. */
    private void skulk(LocalDate dag) {
        LocalDate til = dag.plusDays(terning.mellom(0, 4));
        if (!liv.bodde(dag, til) || fagsystem.erBorte(dag, til)) {
            return;
        }
        fagsystem.send(til, new Kommando.RegistrerFravaer(INTRO, "UGYLDIG", dag, til));
        LocalDate vedtak = til.plusDays(10);
        if (fra.etterIntegreringsloven() && terning.treffer(0.2)) {
            fatt("FRAVAER", vedtak, "Fraværet var ikke avtalt, og ingen grunn til det er vist.", dag, til);
        }
        if (terning.treffer(0.6)) {
            klag(fatt("TREKK_I_STOENAD", vedtak, "Fraværet er ugyldig, og det trekkes time for time."), vedtak);
        } else if (fra.etterIntegreringsloven()) {
            fatt("TILBAKEBETALING", vedtak, "Stønaden for dagene var utbetalt før fraværet ble kjent.");
        }
    }

    /** Of a programme that ends by it. */
    void stans(LocalDate dag) {
        klag(
                fatt("STANS_PERMANENT", dag, "Deltakeren har ikke møtt på lang tid, også etter en midlertidig stans."),
                dag);
    }

    /** The vedtak that gives a leave. */
    void permisjon(LocalDate vedtak, LocalDate fom, LocalDate tom) {
        if (terning.treffer(0.4)) {
            fatt("PERMISJON", vedtak, "Vilkårene for permisjon er oppfylt.", fom, tom);
        }
    }

    private Fagsystem.@Nullable Sendt fatt(String type, LocalDate dag, String hvorfor) {
        return fatt(type, dag, hvorfor, null, null);
    }

    private Fagsystem.@Nullable Sendt fatt(
            String type, LocalDate dag, String hvorfor, @Nullable LocalDate fom, @Nullable LocalDate tom) {
        return fagsystem.sendt(dag, new Kommando.FattVedtak(INTRO, type, dag, hvorfor).gjelder(fom, tom));
    }

    private void klag(Fagsystem.@Nullable Sendt vedtak, LocalDate dag) {
        if (vedtak != null) {
            new Klageloep(fagsystem, terning).fortell(vedtak, INTRO, dag);
        }
    }
}
