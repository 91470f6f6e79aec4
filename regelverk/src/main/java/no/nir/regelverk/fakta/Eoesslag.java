package no.nir.regelverk.fakta;

/** Why a stay rests on utlendingsloven chapter 13. */
public enum Eoesslag {
    EGEN_RETT,
    FAMILIE,
    /** § 110 andre ledd: family of a Norwegian who used free movement and came back. */
    FAMILIE_AV_HJEMVENDT_NORSK
}
