package no.nir.regelverk.dokumentasjon;

import java.util.Set;

/** One thing that must be documented. */
public sealed interface Krav {

    /** Subject of the hours; {@code SAMLET} where the law asks for a total. */
    enum Fag {
        NORSK("norsk"),
        SAMFUNNSKUNNSKAP("samfunnskunnskap"),
        SAMLET("norsk og samfunnskunnskap");

        private final String navn;

        Fag(String navn) {
            this.navn = navn;
        }

        public String navn() {
            return navn;
        }
    }

    /** What may be shown instead of the hours. */
    enum Alternativ {
        /** The level aimed at in the plan (integreringsloven §§ 31, 32). */
        MINIMUMSNIVAA,
        /** Test at A2 in writing and orally. */
        A2_SKRIFTLIG_OG_MUNTLIG,
        /** The test in samfunnskunnskap passed in Norwegian. */
        SAMFUNNSPROEVE_PAA_NORSK,
        /** Sufficient knowledge of norsk or samisk, by test, school or studies. */
        TILSTREKKELIG_NORSK_ELLER_SAMISK
    }

    /** Completed hours. */
    record Opplaeringstimer(Fag fag, int timer, Set<Alternativ> alternativer) implements Krav {

        public Opplaeringstimer {
            alternativer = Set.copyOf(alternativer);
        }
    }

    /** The level that ends the duty under integreringsloven, with no number of hours. */
    record Minimumsnivaa() implements Krav {}

    /** A part of the test in norsk at a level or better. */
    record Norskproeve(Ferdighet ferdighet, Nivaa nivaa) implements Krav {}

    /** The test of knowledge of society. */
    record Samfunnskunnskapsproeve(Spraakkrav spraak) implements Krav {}

    /** In which language the test of society must be passed. */
    enum Spraakkrav {
        /** The test in samfunnskunnskap, in a language the person understands. */
        FORSTAATT_SPRAAK,
        /** The test in samfunnskunnskap in Norwegian, or statsborgerprøven. */
        NORSK_ELLER_STATSBORGERPROEVE
    }
}
