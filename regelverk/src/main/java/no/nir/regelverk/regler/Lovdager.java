package no.nir.regelverk.regler;

/** Days on which the law changed, named after what happened. */
final class Lovdager {

    /** introduksjonsloven enters into force; voluntary per municipality for a year. */
    static final int INTRODUKSJONSLOVEN = Dag.av(2003, 9, 1);

    static final int INTRO_ALLE_KOMMUNER = Dag.av(2004, 9, 1);
    /** Family of humanitarian permits leaves § 2. */
    static final int HUM_FAMILIE_UT = Dag.av(2005, 1, 7);
    /** Chapter on norsk; the Nordic/EEA clause now speaks of § 2 only. */
    static final int NORSK = Dag.av(2005, 9, 1);
    /** Family of humanitarian permits comes back. */
    static final int HUM_FAMILIE_INN = Dag.av(2006, 1, 1);

    static final int ASYL_TILBUD = Dag.av(2007, 9, 1);
    /** Between these days 250 hours for asylum seekers became 175; the day was not found (D-15). */
    static final int ASYL_TIMER_UKJENT_FRA = Dag.av(2010, 1, 1);

    static final int ASYL_TIMER_UKJENT_TIL = Dag.av(2012, 1, 1);
    /** utlendingsloven 2008 replaces the act of 1988. */
    static final int UTLENDINGSLOVEN_2008 = Dag.av(2010, 1, 1);
    /** § 53 becomes letter e of § 2. */
    static final int PARAGRAF_53 = Dag.av(2011, 7, 1);

    static final int SEKSHUNDRE_TIMER = Dag.av(2012, 1, 1);
    static final int PROEVEPLIKT = Dag.av(2013, 9, 1);
    /** Offer deadline from registration in Folkeregisteret, not only from a claim. */
    static final int TILBUDSFRIST = Dag.av(2016, 1, 1);

    /** introduksjonsloven § 27: pilots. */
    static final int FORSOEK = Dag.av(2017, 1, 1);

    static final int ALDER_67 = Dag.av(2017, 1, 1);
    static final int BEGRENSEDE = Dag.av(2018, 6, 16);
    static final int ASYL_PLIKT = Dag.av(2018, 9, 1);
    /** End of the weeks in which § 2 c stood without the limited permits (D-4). */
    static final int FEILRETTING = Dag.av(2018, 11, 23);

    static final int COVID_FRA = Dag.av(2020, 3, 16);
    /** The temporary chapter on missed training lapsed. */
    static final int COVID_SLUTT = Dag.av(2021, 12, 1);

    static final int COVID_RETT_TIL = Dag.av(2022, 4, 1);
    static final int COVID_OPPHEVET = Dag.av(2023, 8, 1);
    static final int MIDLERTIDIG_VGS_FRA = Dag.av(2020, 8, 1);
    static final int MIDLERTIDIG_VGS_TIL = Dag.av(2025, 6, 20);

    static final int INTEGRERINGSLOVEN = Dag.av(2021, 1, 1);
    static final int SAMF_75 = Dag.av(2022, 1, 1);
    /** § 34 permits from this day are under kap. 6 A. */
    static final int KAP_6A_TILLATELSER = Dag.av(2022, 3, 11);

    static final int KAP_6A = Dag.av(2022, 6, 15);
    static final int FORLENGELSE_34 = Dag.av(2023, 1, 23);
    /** forskr. § 43 g: utvidet norsk after the year of kap. 6 A. */
    static final int UTVIDET_NORSK_34 = Dag.av(2023, 7, 1);
    /** § 9 andre ledd, § 8 andre ledd, and periods that count from the offered start. */
    static final int ENDRING_2023 = Dag.av(2023, 8, 1);

    /** Reduced stønad for couples (TR-13). */
    static final int STOENAD_FOR_PAR = Dag.av(2024, 7, 1);

    /** § 37 c annet ledd: near full-time work ends the programme of those with upper secondary education. */
    static final int ARBEID_AVSLUTTER_34 = Dag.av(2024, 7, 1);

    static final int NESTEN_FULLT_ARBEID_34 = Dag.av(2024, 2, 1);
    static final int FULLFOERE_NORSK = Dag.av(2025, 9, 1);
    static final int ENDRING_2026 = Dag.av(2026, 1, 1);
    /** forskr. § 43 h was read until this day (D-21). */
    static final int FORSKRIFT_LEST_TIL = Dag.av(2026, 7, 1);

    /** Every day on which an answer about the programme may change because the law did. */
    static final int[] INTRO = {
        INTRODUKSJONSLOVEN,
        INTRO_ALLE_KOMMUNER,
        HUM_FAMILIE_UT,
        NORSK,
        HUM_FAMILIE_INN,
        UTLENDINGSLOVEN_2008,
        PARAGRAF_53,
        FORSOEK,
        BEGRENSEDE,
        ASYL_PLIKT,
        FEILRETTING,
        INTEGRERINGSLOVEN,
        KAP_6A,
        ENDRING_2023,
        NESTEN_FULLT_ARBEID_34,
        ENDRING_2026
    };

    /** The same for norsk og samfunnskunnskap. */
    static final int[] NORSKOPPLAERING = {
        NORSK,
        UTLENDINGSLOVEN_2008,
        ALDER_67,
        BEGRENSEDE,
        INTEGRERINGSLOVEN,
        KAP_6A,
        UTVIDET_NORSK_34,
        COVID_OPPHEVET,
        FULLFOERE_NORSK,
        ENDRING_2026,
        FORSKRIFT_LEST_TIL
    };

    /** The same for asylum seekers' training. */
    static final int[] ASYL = {
        ASYL_TILBUD, ASYL_TIMER_UKJENT_FRA, ASYL_TIMER_UKJENT_TIL, ASYL_PLIKT, INTEGRERINGSLOVEN, SAMF_75
    };

    private Lovdager() {}
}
