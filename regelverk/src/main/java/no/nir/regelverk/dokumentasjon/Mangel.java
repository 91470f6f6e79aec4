package no.nir.regelverk.dokumentasjon;

/** What is missing before a requirement is shown to be met. */
public sealed interface Mangel {

    /** Hours known, too few. */
    record ForFaaTimer(int gjennomfoert, int mangler) implements Mangel {}

    record TimerIkkeRegistrert() implements Mangel {}

    record MinimumsnivaaIkkeVist() implements Mangel {}

    /** The best result known is below the level asked for. */
    record ForLavtNivaa(Nivaa oppnaadd) implements Mangel {}

    record IngenNorskproeveRegistrert() implements Mangel {}

    record IngenSamfunnsproeveRegistrert() implements Mangel {}

    record SamfunnsproeveIkkeBestaatt() implements Mangel {}

    record BestaattPaaAnnetSpraak() implements Mangel {}

    /** Statsborgerprøven is passed, which is not the test that ends the training. */
    record BareStatsborgerproeve() implements Mangel {}
}
