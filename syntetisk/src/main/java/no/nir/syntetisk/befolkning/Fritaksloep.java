package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.List;

/** Who has a duty to learn norsk and is not in the training: some are exempted, begin later, or are refused what they asked for. */
final class Fritaksloep {

    private static final String NORSK = "NORSK";
    private static final int ELDST_MED_PLIKT = 55;

    private static final List<String> FERDIGHETER = List.of(
            "NORSK_B1_DELPROEVER",
            "NORSK_B1_ELDRE_PROEVE",
            "NORSK_GRUNNSKOLE",
            "NORSK_VGS",
            "NORSK_REALKOMPETANSE",
            "NORSK_STUDIER",
            "SAMISK",
            "SAMFUNNSKUNNSKAP");

    private final Fagsystem fagsystem;
    private final Terning terning;
    private final Liv liv;
    private final Karriere.Utgangspunkt fra;

    Fritaksloep(Fagsystem fagsystem, Liv liv, Karriere.Utgangspunkt fra) {
        this.fagsystem = fagsystem;
        this.terning = fagsystem.husstand.vedtaksterning;
        this.liv = liv;
        this.fra = fra;
    }

    /** Most of them have not asked for anything. */
    void fortell(int alder) {
        LocalDate dag = fra.bosatt().plusDays(terning.mellom(40, 200));
        boolean plikt = alder < ELDST_MED_PLIKT && (fra.grunnlag() == Grunnlag.FAM || fra.iMaalgruppen());
        if (!plikt || !liv.bodde(dag.minusDays(25), dag.plusDays(60))) {
            return;
        }
        switch (terning.vektet(0.14, 0.07, 0.03, 0.76)) {
            case 0 -> fritak(dag);
            case 1 -> utsett(dag);
            case 2 -> avslaa(dag);
            default -> {}
        }
    }

    private void fritak(LocalDate dag) {
        String grunn =
                switch (terning.vektet(0.5, 0.25, 0.05, 0.2)) {
                    case 0 -> terning.ett(FERDIGHETER);
                    case 1 -> "HELSE";
                    case 2 -> "TUNGTVEIENDE";
                    default -> "OMSORG";
                };
        if (!krav("FRITAK_PLIKT", dag)) {
            return;
        }
        fatt("FRITAK_OPPLAERING", dag, "Grunnen til fritak er dokumentert.", grunn);
    }

    private void utsett(LocalDate dag) {
        if (!krav("UTSATT_START", dag)) {
            return;
        }
        boolean omsorg = liv.kvinne && terning.treffer(0.8);
        fatt(
                "UTSATT_START",
                dag,
                omsorg ? "Barnet har ikke plass i barnehage ennå." : "Personen ble hindret av andre i å møte.",
                omsorg ? "UTSATT_OMSORG" : "UTSATT_TILBAKEHOLDT");
    }

    private void avslaa(LocalDate dag) {
        boolean sent = terning.treffer(0.5);
        LocalDate vedtak = sent ? dag.plusYears(7) : dag;
        if (!krav("RETT_OG_PLIKT_NORSK", vedtak)) {
            return;
        }
        Fagsystem.Sendt avslag = fagsystem.sendt(
                vedtak,
                new Kommando.FattVedtak(NORSK, "AVSLAG", vedtak, "Vilkårene for opplæring er ikke oppfylt.")
                        .avslaatt(sent ? "RETTEN_UTLOEPT" : "TILSTREKKELIG_NORSK"));
        if (avslag != null) {
            new Klageloep(fagsystem, terning).fortell(avslag, NORSK, vedtak);
        }
    }

    private boolean krav(String hva, LocalDate vedtak) {
        LocalDate dag = vedtak.minusDays(20);
        return liv.bodde(dag, vedtak)
                && fagsystem.sendt(dag, new Kommando.RegistrerKontakt(NORSK, "KRAV", hva, "BREV", dag)) != null;
    }

    private void fatt(String type, LocalDate dag, String hvorfor, String grunn) {
        fagsystem.send(dag, new Kommando.FattVedtak(NORSK, type, dag, hvorfor).medGrunn(grunn));
    }
}
