package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the registrations of one person say of programme and training, year by year. */
final class Deltakelse {

    private static final Set<String> MAAL =
            Set.of("ARBEID_HELTID", "ARBEID_DELTID", "SELVSTENDIG", "VGS", "HOEYERE_UTDANNING", "FAGSKOLE");
    /** Moved, left the country, died: not counted among those who ended. */
    private static final Set<String> UTENFOR = Set.of("FLYTTET_FORTSETTER", "UTFLYTTET", "DOED");

    private final Map<Integer, String> norsk = new HashMap<>();
    private @Nullable LocalDate begynt;
    private LocalDate slutt = LocalDate.MIN;
    private @Nullable String aarsak;

    void les(Kommando kommando, String kommune) {
        switch (kommando) {
            case Kommando.RegistrerOppstart(String ordning, String slag, LocalDate dato) -> {
                if (ordning.equals("INTRO") && slag.equals("BEGYNT") && begynt == null) {
                    begynt = dato;
                }
            }
            case Kommando.RegistrerTiltak tiltak -> {
                if (tiltak.ordning().equals("INTRO") && tiltak.tom() != null) {
                    forleng(tiltak.tom());
                }
            }
            case Kommando.RegistrerTimer timer -> {
                if (timer.ordning().equals("NORSK")) {
                    norsk.put(YearMonth.parse(timer.maaned()).getYear(), kommune.substring(0, 2));
                }
            }
            case Kommando.AvsluttOrdning(String ordning, LocalDate dato, String hvorfor) -> {
                if (ordning.equals("INTRO")) {
                    forleng(dato);
                    aarsak = hvorfor;
                }
            }
            case Kommando.RegistrerKontakt _,
                    Kommando.FattVedtak _,
                    Kommando.RegistrerPermisjon _,
                    Kommando.SettSluttmaal _,
                    Kommando.SettNorskmaal _,
                    Kommando.RegistrerMilepael _,
                    Kommando.RegistrerFravaer _,
                    Kommando.RegistrerMorsmaal _,
                    Kommando.SettOpplaeringsspraak _,
                    Kommando.SettSpor _,
                    Kommando.SettForskningsreservasjon _,
                    Kommando.RegistrerUtdanning _,
                    Kommando.RegistrerArbeid _,
                    Kommando.RegistrerKlage _,
                    Kommando.AvgjoerKlage _,
                    Kommando.RegistrerOppfoelging _,
                    Kommando.Korriger _,
                    Kommando.Annuller _,
                    Kommando.Flytt _,
                    Kommando.RegistrerVideregaaende _,
                    Kommando.SettOpplaeringskommune _,
                    Kommando.OverproevKategori _ -> {}
        }
    }

    private void forleng(LocalDate dag) {
        slutt = dag.isAfter(slutt) ? dag : slutt;
    }

    boolean iProgram(int aar) {
        return begynt != null && begynt.getYear() <= aar && slutt.getYear() >= aar;
    }

    @Nullable
    String fylkeForNorsk(int aar) {
        return norsk.get(aar);
    }

    /** How the programme ended, for those who ended it that year; without a reason they stay in the denominator. */
    @Nullable
    String overgang(int aar) {
        if (begynt == null || slutt.getYear() != aar || aarsak != null && UTENFOR.contains(aarsak)) {
            return null;
        }
        return aarsak != null && MAAL.contains(aarsak) ? "ARBEID_UTDANNING" : "ANDRE";
    }
}
