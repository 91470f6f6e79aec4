package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person who asked for the programme and was refused it: on what ground, with a ground put right now and then, and the complaint. */
final class Avslagsloep {

    private static final String INTRO = "INTRO";
    private static final int ELDST_I_PROGRAM = 55;
    private static final LocalDate NAER_FULLTID_FRA = LocalDate.of(2024, 2, 1);
    private static final LocalDate ARBEID_FRA = LocalDate.of(2026, 1, 1);
    private static final String FOERSTE_GRUNN = "ANNET";

    private final Fagsystem fagsystem;
    private final Terning terning;
    private final Liv liv;
    private final Karriere.Utgangspunkt fra;

    Avslagsloep(Fagsystem fagsystem, Liv liv, Karriere.Utgangspunkt fra) {
        this.fagsystem = fagsystem;
        this.terning = fagsystem.husstand.saksterning;
        this.liv = liv;
        this.fra = fra;
    }

    /** Most of those in the target group who do not take part have not asked; of others, a few have. */
    void fortell(int alder) {
        LocalDate dag = fra.bosatt().plusDays(terning.mellom(30, 150));
        if (!terning.treffer(sjanse(alder)) || !liv.bodde(dag.minusDays(20), dag.plusDays(90))) {
            return;
        }
        Fagsystem.Sendt krav = fagsystem.sendt(
                dag.minusDays(15), new Kommando.RegistrerKontakt(INTRO, "KRAV", "PROGRAM", "BREV", dag.minusDays(15)));
        Fagsystem.Sendt avslag = krav == null ? null : avslaa(krav, dag, grunn(alder, dag));
        if (avslag != null) {
            new Klageloep(fagsystem, terning).fortell(avslag, INTRO, dag);
        }
    }

    private double sjanse(int alder) {
        if (fra.iMaalgruppen()) {
            return alder < ELDST_I_PROGRAM ? 0.8 : 0.3;
        }
        return fra.grunnlag() == Grunnlag.FAM || fra.grunnlag().erBeskyttelse() ? 0.2 : 0;
    }

    private Fagsystem.@Nullable Sendt avslaa(Fagsystem.Sendt krav, LocalDate dag, String grunn) {
        if (grunn.equals(FOERSTE_GRUNN) || !terning.treffer(0.12)) {
            return fagsystem.sendtEtter(krav, dag, avslag(dag, grunn), null);
        }
        Fagsystem.Sendt sendt = fagsystem.sendtEtter(krav, dag, avslag(dag, FOERSTE_GRUNN), null);
        return sendt == null
                ? null
                : fagsystem.sendtEtter(sendt, dag, new Kommando.Korriger("FEIL_VERDI", avslag(dag, grunn)), "nr");
    }

    private static Kommando avslag(LocalDate dag, String grunn) {
        return new Kommando.FattVedtak(INTRO, "AVSLAG", dag, "Vilkårene for deltakelse er ikke oppfylt.")
                .avslaatt(grunn);
    }

    private String grunn(int alder, LocalDate dag) {
        if (alder >= ELDST_I_PROGRAM) {
            return "ALDER";
        }
        if (fra.grunnlag().erBeskyttelse() && !fra.avtale()) {
            return fra.etterIntegreringsloven() ? "IKKE_BOSATT_ETTER_AVTALE" : "UTENFOR_MAALGRUPPEN";
        }
        if (!fra.iMaalgruppen()) {
            return terning.treffer(0.5) ? "KAN_TILBYS_IKKE_KAPASITET" : "UTENFOR_MAALGRUPPEN";
        }
        if (!dag.isBefore(ARBEID_FRA) && terning.treffer(0.6)) {
            return "I_ARBEID";
        }
        if (fra.grunnlag() == Grunnlag.KOLL_34 && !dag.isBefore(NAER_FULLTID_FRA) && dag.isBefore(ARBEID_FRA)) {
            return "NAER_FULLTID_KOLLEKTIV";
        }
        if (!fra.etterIntegreringsloven() && terning.treffer(0.5)) {
            return "IKKE_BEHOV";
        }
        return terning.treffer(0.6) ? "AVBRUTT_TIDLIGERE" : FOERSTE_GRUNN;
    }
}
