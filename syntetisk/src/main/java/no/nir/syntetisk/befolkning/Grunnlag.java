package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import no.nir.syntetisk.befolkning.Udifaktum.Avgjorelsestype;

/**
 * Legal basis of a stay, and the code the immigration authorities send for it under the acts of 2008 and 1988. Codes as in the
 * code map of {@code no.nir.kodeverk}, where those for family, work and so on are our proposal.
 */
enum Grunnlag {
    ASYL_28("MOTFLYKT", "OPPFLYKT", 3),
    OVERF_35("MOTFLYKTINNR", "OPPFLYKTINNR", 3),
    HUM_38_ASYL("MOTASYLHUM", "MOTASYLHUM", 1),
    BEGR_38_FAM("MOTBEGRIDFAM", "MOTORDBEGRID", 1),
    KOLL_34("KOLLBESK", "KOLLBESK", 1),
    FAM("MOTFAM", "MOTFAM", 1),
    SELVST_53_2("MOTSELVSTVANSK", "MOTSELVSTVANSK", 2),
    ARB_23("MOTARBFAGL", "MOTARBFAGL", 2),
    STUD("MOTSTUDENT", "MOTSTUDENT", 1),
    AUPAIR("MOTAUPAIR", "MOTAUPAIR", 2),
    UK_19_33("MOTUKAVTALE", "MOTUKAVTALE", 5),
    ANNEN_PR("MOTANNENPR", "MOTANNENPR", 1),
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
        return new Avgjorelsestype(avgjort.isBefore(LOVEN_AV_2008) ? kode1988 : kode, null);
    }
}
