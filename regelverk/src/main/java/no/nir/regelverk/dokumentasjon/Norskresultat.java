package no.nir.regelverk.dokumentasjon;

import java.time.LocalDate;

/** The result of one part of a test in norsk, older tests given as their level today (Norskprøve 2 = A2, Norskprøve 3 = B1). */
public record Norskresultat(Ferdighet ferdighet, Nivaa nivaa, LocalDate dato) {}
