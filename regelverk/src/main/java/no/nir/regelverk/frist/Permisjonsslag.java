package no.nir.regelverk.frist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.nir.regelverk.lovtabell.Lovhjemmel;
import no.nir.regelverk.lovtabell.Lovregel;
import no.nir.regelverk.lovtabell.Lovtabell;
import no.nir.regelverk.vurdering.Lov;
import no.nir.tid.Varighet;

/** Absence and leave from introduksjonsprogram, with how much of it the rules allow and whether introduksjonsstønad is paid. */
public enum Permisjonsslag {
    EGENMELDING(Varighet.dager(3), Per.GANG, Stoenad.BETALES),
    BARNS_SYKDOM(Varighet.arbeidsdager(10), Per.TOLV_MAANEDER, Stoenad.BETALES),
    BARNS_SYKDOM_FLERE_ENN_TO_BARN(Varighet.arbeidsdager(15), Per.TOLV_MAANEDER, Stoenad.BETALES),
    BARNS_SYKDOM_ALENE(Varighet.arbeidsdager(20), Per.TOLV_MAANEDER, Stoenad.BETALES),
    BARNS_SYKDOM_ALENE_FLERE_ENN_TO_BARN(Varighet.arbeidsdager(30), Per.TOLV_MAANEDER, Stoenad.BETALES),
    BARNS_KRONISKE_SYKDOM(Varighet.arbeidsdager(20), Per.TOLV_MAANEDER, Stoenad.BETALES),
    BARNS_KRONISKE_SYKDOM_ALENE(Varighet.arbeidsdager(40), Per.TOLV_MAANEDER, Stoenad.BETALES),
    FRI_UNDER_SVANGERSKAP(Varighet.arbeidsdager(10), Per.BARN, Stoenad.BETALES),
    FRI_VED_FOEDSEL_MOR(Varighet.arbeidsdager(20), Per.BARN, Stoenad.BETALES),
    FRI_VED_FOEDSEL_FAR(Varighet.arbeidsdager(7), Per.BARN, Stoenad.BETALES),
    VELFERD(Varighet.arbeidsdager(10), Per.KALENDERAAR, Stoenad.BETALES),
    LANGVARIG_SYKDOM(Varighet.aar(1), Per.TILFELLE, Stoenad.BETALES_IKKE),
    FOEDSEL_ELLER_ADOPSJON(Varighet.maaneder(10), Per.BARN, Stoenad.BETALES_IKKE),
    /** For children born or adopted after 1 September 2010, where both parents are in the programme. Under introduksjonsloven still 50. */
    FEDREKVOTE(Per.BARN, Stoenad.BETALES_IKKE, new Grense("2010-09-02", 50), new Grense("2021-01-01", 75)),
    MOEDREKVOTE(Per.BARN, Stoenad.BETALES_IKKE, new Grense("2021-01-01", 75)),
    ARBEID_PAA_HELTID(Varighet.aar(1), Per.HELE_PROGRAMMET, Stoenad.BETALES_IKKE),
    FREDS_OG_FORSONINGSARBEID(Varighet.dager(10), Per.KALENDERAAR, Stoenad.BETALES),
    HOEYTIDSDAG(Varighet.arbeidsdager(2), Per.KALENDERAAR, Stoenad.BETALES),
    FERIE(Varighet.arbeidsdager(25), Per.KALENDERAAR, Stoenad.BETALES);

    /** What the limit is counted within. */
    public enum Per {
        GANG,
        TILFELLE,
        BARN,
        TOLV_MAANEDER,
        KALENDERAAR,
        HELE_PROGRAMMET
    }

    /** Whether introduksjonsstønad is paid meanwhile. */
    public enum Stoenad {
        BETALES,
        BETALES_IKKE
    }

    private static final LocalDate SISTE_DAG_2003 = LocalDate.of(2020, 12, 31);

    private static final Map<Permisjonsslag, Lovregel> REGLER = Lovtabell.les(Permisjonsslag.class, """
            EGENMELDING | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | § 2-2 | S38 S21 | Hvor mange dager kan deltakeren være borte med egenmelding?
            EGENMELDING | 2021-01-01 | - | integreringsforskriften | §§ 5, 8 | |
            BARNS_SYKDOM | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | §§ 3-1, 3-2 | S38 S21 | Hvor mange dager kan deltakeren være hjemme med sykt barn?
            BARNS_SYKDOM | 2021-01-01 | - | integreringsforskriften | §§ 6, 7 | |
            BARNS_SYKDOM_FLERE_ENN_TO_BARN | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | §§ 3-1, 3-2 | S38 S21 | Har deltakeren flere enn to barn?
            BARNS_SYKDOM_FLERE_ENN_TO_BARN | 2021-01-01 | - | integreringsforskriften | §§ 6, 7 | |
            BARNS_SYKDOM_ALENE | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | §§ 3-1, 3-2 | S38 S21 | Er deltakeren alene om omsorgen?
            BARNS_SYKDOM_ALENE | 2021-01-01 | - | integreringsforskriften | §§ 6, 7 | |
            BARNS_SYKDOM_ALENE_FLERE_ENN_TO_BARN | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | §§ 3-1, 3-2 | S38 S21 | Er deltakeren alene om omsorgen for flere enn to barn?
            BARNS_SYKDOM_ALENE_FLERE_ENN_TO_BARN | 2021-01-01 | - | integreringsforskriften | §§ 6, 7 | |
            BARNS_KRONISKE_SYKDOM | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | §§ 3-1, 3-2 | S38 S21 | Er barnet kronisk sykt?
            BARNS_KRONISKE_SYKDOM | 2021-01-01 | - | integreringsforskriften | §§ 6, 7 | |
            BARNS_KRONISKE_SYKDOM_ALENE | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | §§ 3-1, 3-2 | S38 S21 | Er deltakeren alene om omsorgen for et kronisk sykt barn?
            BARNS_KRONISKE_SYKDOM_ALENE | 2021-01-01 | - | integreringsforskriften | §§ 6, 7 | |
            FRI_UNDER_SVANGERSKAP | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | § 4-1 | S38 S21 | Hvor mange dager fri kan en gravid deltaker ha?
            FRI_UNDER_SVANGERSKAP | 2021-01-01 | - | integreringsforskriften | § 11 | |
            FRI_VED_FOEDSEL_MOR | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | § 4-2 | S38 S21 | Hvor mange dager fri har mor etter fødselen?
            FRI_VED_FOEDSEL_MOR | 2021-01-01 | - | integreringsforskriften | § 12 | |
            FRI_VED_FOEDSEL_FAR | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | § 4-2 | S38 S21 | Hvor mange dager fri har far, eller en annen som hjelper mor, ved fødselen?
            FRI_VED_FOEDSEL_FAR | 2021-01-01 | - | integreringsforskriften | § 12 | |
            VELFERD | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | § 5-1 | S38 S21 | Hvor mange dager velferdspermisjon kan deltakeren få?
            VELFERD | 2021-01-01 | - | integreringsforskriften | § 14 | |
            LANGVARIG_SYKDOM | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | § 5-2 | S38 S21 | Hvor lenge kan deltakeren ha permisjon for egen eller barns langvarige sykdom?
            LANGVARIG_SYKDOM | 2021-01-01 | - | integreringsforskriften | § 15 | |
            FOEDSEL_ELLER_ADOPSJON | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | § 5-3 | S38 S21 | Hvor lenge kan foreldrene ha permisjon det første året?
            FOEDSEL_ELLER_ADOPSJON | 2021-01-01 | - | integreringsforskriften | § 16 | |
            FEDREKVOTE | 2010-09-02 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | § 5-3 | S38 S21 | Hvor mye av permisjonen er forbeholdt far?
            FEDREKVOTE | 2021-01-01 | - | integreringsforskriften | § 16 | |
            MOEDREKVOTE | 2021-01-01 | - | integreringsforskriften | § 16 | S21 | Hvor mye av permisjonen er forbeholdt mor?
            ARBEID_PAA_HELTID | 2016-02-19 | - | forskrift 18. juli 2003 nr. 973 | § 5-4 | S45b | Hvor lenge kan deltakeren ha permisjon for å arbeide på heltid?
            FREDS_OG_FORSONINGSARBEID | 2022-08-24 | - | integreringsforskriften | §§ 14 a, 31 a | S21 | Hvor mange dager kan deltakeren ha permisjon for freds- og forsoningsarbeid?
            HOEYTIDSDAG | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | § 6-1 | S38 S21 | Hvor mange dager fri kan deltakeren ha til egne religiøse høytider i året?
            HOEYTIDSDAG | 2021-01-01 | - | integreringsforskriften | § 17 | |
            FERIE | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | § 6-2 | S38 S21 | Hvor mange dager ferie kan deltakeren ha i året?
            FERIE | 2021-01-01 | - | integreringsforskriften | § 18 | |
            """);

    private final Per per;
    private final Stoenad stoenad;
    private final List<Grense> grenser;

    Permisjonsslag(Varighet varighet, Per per, Stoenad stoenad) {
        this.per = per;
        this.stoenad = stoenad;
        this.grenser = List.of(new Grense(LocalDate.of(2003, 9, 1), varighet));
    }

    Permisjonsslag(Per per, Stoenad stoenad, Grense... grenser) {
        this.per = per;
        this.stoenad = stoenad;
        this.grenser = List.of(grenser);
    }

    /**
     * A value of the code list fravaer. Absent where the rules set no limit, or none that the register can tell: how long a child may be ill
     * hangs on how many children there are, and on who has the care.
     */
    public static Optional<Permisjonsslag> finn(String kode) {
        return Optional.ofNullable(
                switch (kode) {
                    case "EGENMELDING" -> EGENMELDING;
                    case "SVANGERSKAP_FRI" -> FRI_UNDER_SVANGERSKAP;
                    case "FOEDSEL_MOR" -> FRI_VED_FOEDSEL_MOR;
                    case "FOEDSEL_FAR" -> FRI_VED_FOEDSEL_FAR;
                    case "HOEYTIDSDAG" -> HOEYTIDSDAG;
                    case "VELFERD" -> VELFERD;
                    case "LANGVARIG_SYKDOM" -> LANGVARIG_SYKDOM;
                    case "FOEDSEL_ADOPSJON" -> FOEDSEL_ELLER_ADOPSJON;
                    case "ARBEID" -> ARBEID_PAA_HELTID;
                    case "FREDSARBEID" -> FREDS_OG_FORSONINGSARBEID;
                    case "FERIE" -> FERIE;
                    default -> null;
                });
    }

    public Per per() {
        return per;
    }

    public Stoenad stoenad() {
        return stoenad;
    }

    public Lovregel regel() {
        return Objects.requireNonNull(REGLER.get(this));
    }

    /** How much is allowed on the day to whom the act governs; absent where its regulation has no such rule, or not yet. */
    public Optional<Varighet> grense(Lov lov, LocalDate dag) {
        LocalDate lest = lest(lov, dag);
        return hjemmel(lov, dag)
                .flatMap(_ -> grenser.reversed().stream()
                        .filter(g -> !g.fra.isAfter(lest))
                        .findFirst()
                        .map(Grense::varighet));
    }

    /** The paragraph of the act's own regulation on the day. */
    public Optional<Lovhjemmel> hjemmel(Lov lov, LocalDate dag) {
        return regel().hjemmel(lest(lov, dag))
                .filter(hjemmel -> hjemmel.lovverk().equals(forskrift(lov)));
    }

    /** The regulation of 2003 is repealed, and stands as it was for those introduksjonsloven governs (integreringsforskriften § 72). */
    private static LocalDate lest(Lov lov, LocalDate dag) {
        return lov == Lov.INTRODUKSJONSLOVEN && dag.isAfter(SISTE_DAG_2003) ? SISTE_DAG_2003 : dag;
    }

    private static String forskrift(Lov lov) {
        return switch (lov) {
            case INTRODUKSJONSLOVEN -> "forskrift 18. juli 2003 nr. 973";
            case INTEGRERINGSLOVEN -> "integreringsforskriften";
        };
    }

    private record Grense(LocalDate fra, Varighet varighet) {

        Grense(String fra, int arbeidsdager) {
            this(LocalDate.parse(fra), Varighet.arbeidsdager(arbeidsdager));
        }
    }
}
