package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import no.nir.syntetisk.befolkning.Udifaktum.Avgjorelsestype;

/** Legal basis of a stay, and the codes the immigration authorities send for it; the code changed with the act of 2008. */
enum Grunnlag {
    ASYL_28("MOTFLYKT", "OPPFLYKT", 3),
    OVERF_35("MOTFLYKTINNR", "OPPFLYKTINNR", 3),
    HUM_38_ASYL("MOTORD", "OPPORD", 1),
    BEGR_38_FAM("MOTORDBEGRID", "OPPORDBEGR", 1),
    KOLL_34("MOT", "OPP", 1),
    FAM("MOTORD", "OPPORD", 1),
    SELVST_53_2("MOTORD", "OPPORD", 2),
    ARB_23("MOTORD", "ARBORD", 2),
    STUD("MOTORDBEGR", "OPPORDBEGR", 1),
    AUPAIR("MOTORDBEGR", "OPPORDBEGR", 2),
    UK_19_33("MOTORD", "OPPORD", 5),
    ANNEN_PR("MOTORD", "OPPORD", 1),
    PERM_62("POTORD", "BOSORD", 0);

    private static final LocalDate LOVEN_AV_2008 = LocalDate.of(2010, 1, 1);

    private final String kode;
    private final String kode1988;
    private final int aar;

    Grunnlag(String kode, String kode1988, int aar) {
        this.kode = kode;
        this.kode1988 = kode1988;
        this.aar = aar;
    }

    int aar() {
        return aar;
    }

    /** Counts towards the protection groups of integreringsloven § 9. */
    boolean erBeskyttelse() {
        return switch (this) {
            case ASYL_28, OVERF_35, HUM_38_ASYL, BEGR_38_FAM, KOLL_34 -> true;
            case FAM, SELVST_53_2, ARB_23, STUD, AUPAIR, UK_19_33, ANNEN_PR, PERM_62 -> false;
        };
    }

    boolean kanFornyes() {
        return this != AUPAIR && this != PERM_62;
    }

    boolean girPermanent() {
        return this != STUD && this != AUPAIR && this != KOLL_34 && this != BEGR_38_FAM;
    }

    Avgjorelsestype type(LocalDate avgjort) {
        return new Avgjorelsestype(avgjort.isBefore(LOVEN_AV_2008) ? kode1988 : kode, name());
    }
}
