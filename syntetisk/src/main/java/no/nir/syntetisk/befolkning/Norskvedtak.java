package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** What a municipality decides and registers while the training in norsk runs. */
final class Norskvedtak {

    private static final String NORSK = "NORSK";
    private static final int ELDST_I_VIDEREGAAENDE = 24;
    private static final LocalDate PROEVEPLIKT_FRA = LocalDate.of(2013, 9, 1);
    private static final LocalDate UTVIDET_FRA = LocalDate.of(2023, 7, 1);
    /** Municipality numbers have not changed since. */
    static final LocalDate DAGENS_KART_FRA = LocalDate.of(2024, 1, 1);

    private final Fagsystem fagsystem;
    private final Terning terning;
    private final Liv liv;
    private final Karriere.Utgangspunkt fra;

    Norskvedtak(Fagsystem fagsystem, Liv liv, Karriere.Utgangspunkt fra) {
        this.fagsystem = fagsystem;
        this.terning = fagsystem.husstand.vedtaksterning;
        this.liv = liv;
        this.fra = fra;
    }

    /** While the training runs. */
    void underveis(LocalDate start, LocalDate slutt, boolean iProgram) {
        if (fra.etterIntegreringsloven()) {
            etterIntegreringsloven(start, slutt);
        } else {
            etterIntroduksjonsloven(start, slutt);
        }
        LocalDate proeve = start.plusDays(400);
        if (!proeve.isBefore(PROEVEPLIKT_FRA) && proeve.isBefore(slutt) && terning.treffer(0.01)) {
            String grunn = terning.treffer(0.6) ? "HELSE" : "TUNGTVEIENDE";
            fatt("FRITAK_PROEVE", proeve, "Legen har forklart hvorfor prøven ikke kan tas.", grunn);
        }
        if (!iProgram && liv.kvinne && terning.treffer(0.04)) {
            new Fravaersloep(fagsystem, liv).foedsel(NORSK, start.plusDays(60), slutt, fra.etterIntegreringsloven());
        }
        if (!start.isBefore(DAGENS_KART_FRA) && terning.treffer(0.02)) {
            opplaeringskommune(start, slutt);
        }
    }

    private void etterIntegreringsloven(LocalDate start, LocalDate slutt) {
        if (terning.treffer(0.5)) {
            LocalDate plan = start.plusDays(15);
            fagsystem.send(plan, new Kommando.RegistrerMilepael(NORSK, "NORSKPLAN", plan));
            if (terning.treffer(0.3)) {
                fatt("PLAN", plan, "Norskplanen er laget sammen med deltakeren.", null);
            }
        }
        LocalDate aar = start.plusYears(1);
        boolean kollektiv = fra.grunnlag() == Grunnlag.KOLL_34;
        LocalDate dag = aar.minusDays(20);
        if (kollektiv && !dag.isBefore(UTVIDET_FRA) && aar.plusDays(20).isBefore(slutt) && terning.treffer(0.6)) {
            fagsystem.send(
                    dag,
                    new Kommando.FattVedtak(NORSK, "UTVIDET_NORSK_43G", dag, "Deltakeren har god framgang mot målet.")
                            .gjelder(aar, aar.plusMonths(6).minusDays(1)));
        }
        LocalDate skolestart = LocalDate.of(start.plusDays(120).getYear(), Month.AUGUST, 17);
        LocalDate skoleslutt = LocalDate.of(skolestart.getYear() + 1, Month.JUNE, 19);
        if (liv.alder(start) <= ELDST_I_VIDEREGAAENDE
                && skolestart.isAfter(start)
                && liv.bodde(skolestart, skoleslutt)
                && terning.treffer(0.15)) {
            fagsystem.send(skolestart, new Kommando.RegistrerVideregaaende(NORSK, skolestart, skoleslutt));
        }
    }

    private void etterIntroduksjonsloven(LocalDate start, LocalDate slutt) {
        LocalDate mer = start.plusDays(500);
        if (mer.isBefore(slutt) && terning.treffer(0.08)) {
            fatt("YTTERLIGERE_OPPLAERING", mer, "Deltakeren trenger flere timer enn de 600.", null);
        }
        LocalDate tapt = start.plusDays(terning.mellom(60, 180));
        if (tapt.isBefore(slutt) && terning.treffer(0.01)) {
            fatt("BETALING_TAPTE_TIMER", tapt, "Deltakeren møtte ikke til timer som var avtalt.", null);
        }
    }

    /** Of a training that was broken off: some of it by the municipality, now and then only for a time first. */
    void stans(LocalDate dag) {
        if (terning.treffer(0.2)) {
            LocalDate foer = dag.minusDays(40);
            fatt("STANS_MIDLERTIDIG", foer, "Deltakeren har ikke møtt etter skriftlig varsel.", null);
            fatt("STANS_PERMANENT", dag, "Deltakeren har ikke møtt, heller ikke etter en midlertidig stans.", null);
        }
    }

    /** A neighbour gives the course. */
    private void opplaeringskommune(LocalDate start, LocalDate slutt) {
        String nabo = fagsystem.husstand.verden.kart().trekkFritt(terning).sisteNummer();
        if (!nabo.equals(fagsystem.kommune(start))) {
            fagsystem.send(start, new Kommando.SettOpplaeringskommune(NORSK, nabo, start, slutt));
        }
    }

    private void fatt(String type, LocalDate dag, String hvorfor, @Nullable String grunn) {
        Kommando.FattVedtak vedtak = new Kommando.FattVedtak(NORSK, type, dag, hvorfor);
        fagsystem.send(dag, grunn == null ? vedtak : vedtak.medGrunn(grunn));
    }
}
