package no.nir.regelverk.dokumentasjon;

/** Level of the European framework, lowest first. */
public enum Nivaa {
    UNDER_A1,
    A1,
    A2,
    B1,
    B2,
    C1;

    public boolean minst(Nivaa krav) {
        return compareTo(krav) >= 0;
    }
}
