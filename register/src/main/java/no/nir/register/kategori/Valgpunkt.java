package no.nir.register.kategori;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.parametre.Tvilspunkt;
import org.jspecify.annotations.Nullable;

/** What of the rules can be chosen without a new version of them: a field of {@link Regelparametre} each, or one reading in its set. */
public enum Valgpunkt {
    KAP6A_OPPHOERER("D-1", Slag.DAG),
    ALDERSGRENSE_60_I_KRAFT("D-2", Slag.DAG_ELLER_INGEN),
    OEVRE_ALDERSGRENSE("D-6", Slag.ALDER),
    NESTEN_FULL_TID("K-3", Slag.TIMER),
    INTEGRERINGSERKLAERING_I_KRAFT("TR-17", Slag.DAG_ELLER_INGEN),
    PLIKT_FRA_2026("D-3", Slag.LESNING),
    BEGRENSET_HOESTEN_2018("D-4", Slag.LESNING),
    PROEVEPLIKT_OVER_55("D-5", Slag.LESNING),
    FAMILIE_UTEN_PERMANENT("D-9", Slag.LESNING),
    TIMER_VED_ANKOMST("D-18", Slag.LESNING),
    UTVIDELSEN_2023("D-19", Slag.LESNING),
    TI_AARSGRENSEN("D-20", Slag.LESNING),
    SKJAERINGSDATO("D-22", Slag.LESNING),
    ETTER_PROGRAMMET("D-23", Slag.LESNING),
    FAMILIE_OVER_FEM_AAR("D-24", Slag.LESNING),
    AVBRUTT_ELLER_AVVIST("D-27", Slag.LESNING);

    /** The answer of the rules, and the other one, as they are stored. */
    public static final List<String> LESNINGER = List.of("REGELENS", "DEN_ANDRE");

    /** What may be chosen. */
    public enum Slag {
        DAG,
        DAG_ELLER_INGEN,
        /** 55 or 56: whether the day one turns 55 closes, or the day one turns 56. */
        ALDER,
        /** Hours a week, 20 to 37. */
        TIMER,
        /** One of {@link #LESNINGER}. */
        LESNING
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
            case LESNING -> verdi != null && LESNINGER.contains(verdi);
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
            case PLIKT_FRA_2026,
                    BEGRENSET_HOESTEN_2018,
                    PROEVEPLIKT_OVER_55,
                    FAMILIE_UTEN_PERMANENT,
                    TIMER_VED_ANKOMST,
                    UTVIDELSEN_2023,
                    TI_AARSGRENSEN,
                    SKJAERINGSDATO,
                    ETTER_PROGRAMMET,
                    FAMILIE_OVER_FEM_AAR,
                    AVBRUTT_ELLER_AVVIST -> Optional.of(LESNINGER.get(p.leserAnnerledes(tvil()) ? 1 : 0));
        };
    }

    private Tvilspunkt tvil() {
        return Tvilspunkt.valueOf(regel.replace('-', '_'));
    }

    /** The same parameters with this field as chosen. */
    public Regelparametre sett(Regelparametre p, @Nullable String verdi) {
        if (slag == Slag.LESNING) {
            Set<Tvilspunkt> lest = EnumSet.noneOf(Tvilspunkt.class);
            lest.addAll(p.annenLesning());
            lest.remove(tvil());
            if (LESNINGER.get(1).equals(verdi)) {
                lest.add(tvil());
            }
            return p.medAnnenLesning(lest);
        }
        LocalDate dag = verdi == null || slag == Slag.ALDER || slag == Slag.TIMER ? null : LocalDate.parse(verdi);
        return new Regelparametre(
                this == KAP6A_OPPHOERER && dag != null ? dag : p.kap6aOpphoerer(),
                this == OEVRE_ALDERSGRENSE ? tall(verdi) : p.oevreAldersgrenseProgram(),
                this == ALDERSGRENSE_60_I_KRAFT ? dag : p.aldersgrense60IKraft(),
                this == NESTEN_FULL_TID ? tall(verdi) : p.nestenFullTid34(),
                this == INTEGRERINGSERKLAERING_I_KRAFT ? dag : p.integreringserklaeringIKraft(),
                p.annenLesning());
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
