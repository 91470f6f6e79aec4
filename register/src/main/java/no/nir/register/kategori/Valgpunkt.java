package no.nir.register.kategori;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import no.nir.regelverk.parametre.Regelparametre;
import org.jspecify.annotations.Nullable;

/** What of the rules can be chosen without a new version of them: one field of {@link Regelparametre} each. */
public enum Valgpunkt {
    KAP6A_OPPHOERER("D-1", Slag.DAG),
    ALDERSGRENSE_60_I_KRAFT("D-2", Slag.DAG_ELLER_INGEN),
    OEVRE_ALDERSGRENSE("D-6", Slag.ALDER),
    NESTEN_FULL_TID("K-3", Slag.TIMER),
    INTEGRERINGSERKLAERING_I_KRAFT("TR-17", Slag.DAG_ELLER_INGEN);

    /** What may be chosen. */
    public enum Slag {
        DAG,
        DAG_ELLER_INGEN,
        /** 55 or 56: whether the day one turns 55 closes, or the day one turns 56. */
        ALDER,
        /** Hours a week, 20 to 37. */
        TIMER
    }

    private final String regel;
    private final Slag slag;

    Valgpunkt(String regel, Slag slag) {
        this.regel = regel;
        this.slag = slag;
    }

    /** The rule or doubt it belongs to, as the law tables write it. */
    public String regel() {
        return regel;
    }

    public Slag slag() {
        return slag;
    }

    public static Optional<Valgpunkt> forRegel(String kode) {
        return Arrays.stream(values()).filter(punkt -> punkt.regel.equals(kode)).findFirst();
    }

    /** Whether the value, as it is stored, is one that may be chosen. */
    public boolean godtar(@Nullable String verdi) {
        return switch (slag) {
            case DAG -> verdi != null && erDag(verdi);
            case DAG_ELLER_INGEN -> verdi == null || erDag(verdi);
            case ALDER -> "55".equals(verdi) || "56".equals(verdi);
            case TIMER -> verdi != null && verdi.matches("2\\d|3[0-7]");
        };
    }

    /** The value of the field; absent for a day that is not set. */
    public Optional<String> verdi(Regelparametre p) {
        return switch (this) {
            case KAP6A_OPPHOERER -> Optional.of(p.kap6aOpphoerer().toString());
            case ALDERSGRENSE_60_I_KRAFT ->
                Optional.ofNullable(p.aldersgrense60IKraft()).map(LocalDate::toString);
            case OEVRE_ALDERSGRENSE -> Optional.of(Integer.toString(p.oevreAldersgrenseProgram()));
            case NESTEN_FULL_TID -> Optional.of(Integer.toString(p.nestenFullTid34()));
            case INTEGRERINGSERKLAERING_I_KRAFT ->
                Optional.ofNullable(p.integreringserklaeringIKraft()).map(LocalDate::toString);
        };
    }

    /** The same parameters with this field as chosen. */
    public Regelparametre sett(Regelparametre p, @Nullable String verdi) {
        LocalDate dag = verdi == null || slag == Slag.ALDER || slag == Slag.TIMER ? null : LocalDate.parse(verdi);
        return new Regelparametre(
                this == KAP6A_OPPHOERER && dag != null ? dag : p.kap6aOpphoerer(),
                this == OEVRE_ALDERSGRENSE ? tall(verdi) : p.oevreAldersgrenseProgram(),
                this == ALDERSGRENSE_60_I_KRAFT ? dag : p.aldersgrense60IKraft(),
                this == NESTEN_FULL_TID ? tall(verdi) : p.nestenFullTid34(),
                this == INTEGRERINGSERKLAERING_I_KRAFT ? dag : p.integreringserklaeringIKraft());
    }

    private static int tall(@Nullable String verdi) {
        if (verdi == null) {
            throw new IllegalArgumentException("a number is missing");
        }
        return Integer.parseInt(verdi);
    }

    private static boolean erDag(String verdi) {
        try {
            int aar = LocalDate.parse(verdi).getYear();
            return aar >= 2003 && aar <= 2100;
        } catch (DateTimeException ugyldig) {
            return false;
        }
    }
}
