package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.List;

/** What happens to the plan while it runs: another tiltak for some weeks, training for a parent in leave; and a slip of the pen put right. */
final class Underveis {

    private static final String INTRO = "INTRO";
    private static final String NUMMER = "erstatterNr";
    private static final double ERSTATTES = 0.14;
    private static final double FOELGES_OPP = 0.4;
    private static final double RETTES = 0.08;
    private static final int KORTESTE_PERMISJON = 60;
    /** None of them is anybody's tiltak else. */
    private static final List<String> ERSTATNINGER = List.of("DIGITAL_KOMPETANSE", "ENGELSK", "FYSISK_AKTIVITET");

    private final Fagsystem fagsystem;
    private final Terning terning;
    private final Liv liv;

    Underveis(Fagsystem fagsystem, Liv liv) {
        this.fagsystem = fagsystem;
        this.terning = fagsystem.husstand.saksterning;
        this.liv = liv;
    }

    /** @param slutt the last day of the tiltak that is replaced for a time */
    void erstatning(Fagsystem.Sendt tiltak, LocalDate start, LocalDate slutt) {
        fagsystem.husstand.tilSlutt(() -> {
            LocalDate fom = start.plusDays(terning.mellom(20, 60));
            LocalDate tom = fom.plusDays(terning.mellom(13, 48));
            if (!terning.treffer(ERSTATTES) || !tom.isBefore(slutt) || !liv.bodde(fom, tom)) {
                return;
            }
            String kode = terning.ett(ERSTATNINGER);
            int timer = terning.mellom(4, 12);
            Kommando rett = new Kommando.RegistrerTiltak(INTRO, kode, fom, tom, timer);
            if (!terning.treffer(RETTES)) {
                fagsystem.sendtEtter(tiltak, fom, rett, NUMMER);
                return;
            }
            Kommando feil = new Kommando.RegistrerTiltak(INTRO, kode, fom, tom.minusDays(7), timer);
            Fagsystem.Sendt sendt = fagsystem.sendtEtter(tiltak, fom, feil, NUMMER);
            Fagsystem.Sendt fjernet =
                    sendt == null ? null : fagsystem.sendtEtter(sendt, tom, new Kommando.Annuller("FEIL_DATO"), "nr");
            if (fjernet != null) {
                fagsystem.sendtEtter(tiltak.kjentTil(fjernet.registrert()), tom, rett, NUMMER);
            }
        });
    }

    /** Inside the leave, some hours a week; one in twelve was never held, and is taken back. */
    void oppfoelging(Fagsystem.Sendt permisjon, LocalDate start, LocalDate slutt) {
        fagsystem.husstand.tilSlutt(() -> {
            new Fravaersloep(fagsystem, liv).etterPermisjon(slutt);
            LocalDate fom = start.plusDays(30);
            LocalDate tom = slutt.minusDays(10);
            if (!terning.treffer(FOELGES_OPP)
                    || start.plusDays(KORTESTE_PERMISJON).isAfter(slutt)
                    || !liv.bodde(fom, tom)) {
                return;
            }
            Fagsystem.Sendt sendt = fagsystem.sendtEtter(
                    permisjon, fom, new Kommando.RegistrerOppfoelging(INTRO, fom, tom, terning.mellom(2, 8)), null);
            if (sendt != null && terning.treffer(RETTES)) {
                fagsystem.sendtEtter(sendt, tom, new Kommando.Annuller("NYE_OPPLYSNINGER"), "nr");
            }
        });
    }
}
