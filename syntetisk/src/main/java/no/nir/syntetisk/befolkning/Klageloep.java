package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.List;

/** A complaint over a vedtak: mostly within the three weeks, first with the municipality, then with statsforvalteren. */
final class Klageloep {

    private static final double KLAGES_PAA = 0.5;
    private static final double FOR_SENT = 0.15;
    private static final double DOBBELT = 0.06;
    private static final double VENTER = 0.1;
    private static final String VIDERE = "";
    private static final List<String> KOMMUNEN = List.of("OMGJORT_AV_KOMMUNEN", "AVVIST", "TRUKKET", VIDERE);
    private static final List<String> STATSFORVALTEREN =
            List.of("STADFESTET", "ENDRET", "OPPHEVET_OG_RETURNERT", "UGYLDIG", "AVVIST", "TRUKKET");

    private final Fagsystem fagsystem;
    private final Terning terning;

    Klageloep(Fagsystem fagsystem, Terning terning) {
        this.fagsystem = fagsystem;
        this.terning = terning;
    }

    void fortell(Fagsystem.Sendt vedtak, String ordning, LocalDate vedtaksdag) {
        if (!terning.treffer(KLAGES_PAA)) {
            return;
        }
        boolean sen = terning.treffer(FOR_SENT);
        LocalDate mottatt = vedtaksdag.plusDays(sen ? terning.mellom(24, 60) : terning.mellom(4, 20));
        Kommando klagen = new Kommando.RegistrerKlage(ordning, mottatt);
        Fagsystem.Sendt klage = fagsystem.sendtEtter(vedtak, mottatt, klagen, "vedtakNr");
        if (klage == null) {
            return;
        }
        if (terning.treffer(DOBBELT)) {
            Fagsystem.Sendt igjen = fagsystem.sendtEtter(
                    vedtak.kjentTil(klage.registrert()),
                    mottatt.plusDays(1),
                    new Kommando.RegistrerKlage(ordning, mottatt.plusDays(1)),
                    "vedtakNr");
            if (igjen != null) {
                fagsystem.sendtEtter(igjen, mottatt.plusDays(6), new Kommando.Annuller("DOBBELT"), "nr");
            }
        }
        if (!terning.treffer(VENTER)) {
            avgjoer(klage, ordning, mottatt.plusDays(terning.mellom(5, 30)), sen);
        }
    }

    private void avgjoer(Fagsystem.Sendt klage, String ordning, LocalDate dag, boolean sen) {
        String utfall = sen && terning.treffer(0.6) ? "AVVIST" : KOMMUNEN.get(terning.vektet(0.24, 0.03, 0.07, 0.66));
        if (!utfall.equals(VIDERE)) {
            svar(klage, ordning, utfall, dag);
            return;
        }
        if (!terning.treffer(VENTER)) {
            String svaret = STATSFORVALTEREN.get(terning.vektet(0.56, 0.13, 0.16, 0.08, 0.04, 0.03));
            svar(klage, ordning, svaret, dag.plusDays(terning.mellom(40, 170)));
        }
    }

    private void svar(Fagsystem.Sendt klage, String ordning, String utfall, LocalDate dag) {
        fagsystem.sendtEtter(klage, dag, new Kommando.AvgjoerKlage(ordning, utfall, dag), "klageNr");
    }
}
