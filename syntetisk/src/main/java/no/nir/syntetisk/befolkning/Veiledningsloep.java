package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Guidance and plans beside the tiltak; now and then first registered on the other parent, and moved. */
final class Veiledningsloep {

    private static final String INTRO = "INTRO";
    private static final int VOKSEN = 18;
    private static final double FEIL_PERSON = 0.05;

    private final Fagsystem fagsystem;
    private final Terning terning;
    private final Liv liv;
    private final boolean etterIntegreringsloven;

    Veiledningsloep(Fagsystem fagsystem, Liv liv, boolean etterIntegreringsloven) {
        this.fagsystem = fagsystem;
        this.terning = fagsystem.husstand.vedtaksterning;
        this.liv = liv;
        this.etterIntegreringsloven = etterIntegreringsloven;
    }

    void fortell(LocalDate start, LocalDate ferdig) {
        if (!etterIntegreringsloven) {
            milepael("INDIVIDUELL_PLAN", 0.6, start.plusDays(20));
            return;
        }
        milepael("KARRIEREVEILEDNING", 0.7, start.plusDays(25));
        LocalDate kurs = start.plusDays(140);
        if (kurs.isBefore(ferdig) && harBarn(kurs) && terning.treffer(0.8)) {
            foreldreveiledning(kurs);
        }
    }

    private void foreldreveiledning(LocalDate dag) {
        Kommando kurset = new Kommando.RegistrerMilepael(INTRO, "FORELDREVEILEDNING", dag);
        Optional<Liv> annen = terning.treffer(FEIL_PERSON) ? annenForelder(dag) : Optional.empty();
        if (annen.isEmpty()) {
            milepael("FORELDREVEILEDNING", 1, dag);
            return;
        }
        Fagsystem hosAnnen = new Fagsystem(fagsystem.husstand, annen.get());
        Fagsystem.Sendt feil = hosAnnen.sendt(dag, kurset);
        if (feil != null) {
            hosAnnen.sendtEtter(feil, dag.plusDays(3), Kommando.Flytt.tilPerson(liv), "nr");
        }
    }

    private boolean harBarn(LocalDate dag) {
        return fagsystem.husstand.liv().stream()
                .anyMatch(en -> en.lever(dag) && !en.foedt.isAfter(dag) && en.alder(dag) < VOKSEN);
    }

    /** Lives in the same municipality then and some months on, so that what is moved can stand on either. */
    private Optional<Liv> annenForelder(LocalDate dag) {
        return fagsystem.husstand.liv().stream()
                .filter(en -> en != liv && en.harDuf() && en.dublettAv == null && en.laanerNummerAv == null)
                .filter(en -> en.alder(dag) >= VOKSEN && en.bodde(dag, dag.plusDays(90)))
                .filter(en -> liv.bodde(dag, dag.plusDays(90)) && Objects.equals(liv.kommune(dag), en.kommune(dag)))
                .findFirst();
    }

    private void milepael(String milepael, double sjanse, LocalDate dag) {
        if (terning.treffer(sjanse) && liv.lever(dag) && liv.kommune(dag) != null) {
            fagsystem.send(dag, new Kommando.RegistrerMilepael(INTRO, milepael, dag));
        }
    }
}
