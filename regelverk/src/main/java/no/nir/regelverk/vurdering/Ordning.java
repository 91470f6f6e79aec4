package no.nir.regelverk.vurdering;

/** The three schemes that each get a category. */
public enum Ordning {
    INTRO,
    NORSK,
    ASYL
}
