package no.nir.register.kilde.freg;

import java.util.Set;

/** Words of the feed that steer the intake. */
final class Fregfeed {

    static final String VIDEREFOERT = "personErViderefoertSomGjeldendeVedSammenslaaing";
    static final String DUBLETT = "personErOpphoertSomDublett";
    static final String ENDRET_VED_SPLITTING = "personErEndretVedSplitting";
    static final String GJENOPPRETTET = "personErGjenopprettetVedSplitting";
    static final String KOMMUNEREGULERING = "endringIBostedsadresseVedKommuneregulering";

    /** Events that can make an unknown person one of ours. All others about unknown persons are passed by, unasked. */
    private static final Set<String> KAN_GJOERE_AKTUELL = Set.of(
            "personErOpprettet",
            "personErReaktivert",
            "personErBosatt",
            "endringIStatus",
            "endringIInnflytting",
            "endringIOpphold",
            "endringIIdentifikasjonsnummer",
            "endringIUtlendingsmyndighetenesIdentifikasjonsnummer",
            "personErOppdatert",
            VIDEREFOERT,
            DUBLETT,
            ENDRET_VED_SPLITTING,
            GJENOPPRETTET);

    private Fregfeed() {}

    static boolean kanGjoereAktuell(String hendelsestype) {
        return KAN_GJOERE_AKTUELL.contains(hendelsestype);
    }
}
