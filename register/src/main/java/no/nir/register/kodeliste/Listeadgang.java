package no.nir.register.kodeliste;

import java.util.List;
import java.util.Set;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.kodeliste.Kodelisteendring.Slag;

/**
 * In which way a list may be changed: the one declaration. What the law's code knows by name, or by a value of a column, is changed with the code.
 *
 * @param vernede codes of an open list that the rules know by name, or the law demands: not ended
 * @param egenskaper what a new value must say of itself
 */
public record Listeadgang(Grad grad, Set<String> vernede, List<Egenskap> egenskaper) {

    /** How open a list is; the page says why by the name. */
    public enum Grad {
        /** Values may be added, ended, named anew and confirmed. */
        AAPEN,
        /** The rules read the values: they change with the law, in the program. */
        LOVENS_VERDIER,
        /** The values come from a source register, which alone makes new ones. */
        KILDENS_VERDIER,
        /** No form uses the list yet: a new value could not be registered anywhere. */
        IKKE_I_BRUK,
        /** The law's own words, which stand in explanations, deadlines and headings too. */
        LOVENS_ORD;

        public boolean tillater(Slag slag) {
            return switch (slag) {
                case BEKREFT, TA_TILBAKE -> true;
                case GI_NAVN -> this != LOVENS_ORD;
                case LEGG_TIL, AVSLUTT -> this == AAPEN;
            };
        }
    }

    public Listeadgang {
        vernede = Set.copyOf(vernede);
        egenskaper = List.copyOf(egenskaper);
    }

    public static Listeadgang til(Kodeverk kodeverk) {
        return switch (kodeverk) {
            case ORDNING, KATEGORI -> lukket(Grad.LOVENS_ORD);
            case VEDTAKSTYPE,
                    VEDTAKSGRUNN,
                    FRAVAER,
                    KONTAKTSLAG,
                    SLUTTMAAL,
                    SPOR,
                    NORSKMAAL,
                    DELFERDIGHET,
                    UTDANNINGSBAKGRUNN -> lukket(Grad.LOVENS_VERDIER);
            case OPPHOLDSGRUNNLAG, MOTTAKSTYPE, KJOENN, SIVILSTAND, ADRESSEBESKYTTELSE -> lukket(Grad.KILDENS_VERDIER);
            case BOSETTINGSSTATUS -> lukket(Grad.IKKE_I_BRUK);
            // Without the last way out, a refusal could be impossible to register
            case AVSLAGSGRUNN -> aapen(Set.of("ANNET"), Egenskap.minstEn("ordninger", "INTRO", "NORSK"));
            // The three every programme must have (integreringsloven § 14)
            case TILTAK ->
                aapen(
                        Set.of("NORSK_OG_SAMFUNNSKUNNSKAP", "LIVSMESTRING", "FORELDREVEILEDNING"),
                        Egenskap.en("gruppe", "NORSK", "ARBEID", "UTDANNING", "ANDRE"));
            case AVSLUTNINGSAARSAK ->
                aapen(
                        Set.of(
                                "NORSKMAAL_NAADD",
                                "TIMER_GJENNOMFOERT",
                                "FLYTTET_FORTSETTER",
                                "UTFLYTTET",
                                "DOED",
                                "TILLATELSE_OPPHOERT",
                                "IKKE_REGISTRERT",
                                "AVSLUTTET_AV_SYSTEMET"),
                        Egenskap.en("gruppe", "ARBEID", "UTDANNING", "KVALIFISERING", "ANNET", "FULLFOERT", "AVBRUDD"),
                        Egenskap.minstEn("ordninger", "INTRO", "NORSK", "ASYL"),
                        Egenskap.en("maaloppnaaelse", "ja", "nei", "utenfor"));
            case MILEPAEL ->
                aapen(
                        // The next step asks for them (integreringsloven §§ 10, 11, 15, 16)
                        Set.of(
                                "KOMPETANSEKARTLEGGING",
                                "KARRIEREVEILEDNING",
                                "INTEGRERINGSPLAN",
                                "INTEGRERINGSKONTRAKT"),
                        Egenskap.minstEn("ordninger", "INTRO", "NORSK", "ASYL"),
                        Egenskap.hoeystEn("lov", "IN", "IL"));
            case KLAGEUTFALL -> aapen(Set.of("AVVIST"), Egenskap.minstEn("instans", "KOMMUNE", "STATSFORVALTER"));
            case KLAGEUNDERRETNING -> aapen(Set.of(), Egenskap.en("skriftlig", "ja", "nei"));
            case KORREKSJONSAARSAK ->
                // A move refused for its reason is told these instead
                aapen(
                        Set.of("FEIL_PERSON", "FEIL_KOMMUNE"),
                        Egenskap.en("utenfor_vindu", "ja", "nei"),
                        Egenskap.en("flytter", "nei", "PERSON", "KOMMUNE", "ja"));
            case KRAVTYPE -> aapen(Set.of(), Egenskap.minstEn("ordninger", "INTRO", "NORSK"));
            case INNSYNSGRUNN, SPRAAK, KONTAKTMAATE -> aapen(Set.of());
        };
    }

    /** Whether such a change may be made to the value. */
    public boolean tillater(Slag slag, String kode) {
        return grad.tillater(slag) && !(slag == Slag.AVSLUTT && vernede.contains(kode));
    }

    private static Listeadgang lukket(Grad grad) {
        return new Listeadgang(grad, Set.of(), List.of());
    }

    private static Listeadgang aapen(Set<String> vernede, Egenskap... egenskaper) {
        return new Listeadgang(Grad.AAPEN, vernede, List.of(egenskaper));
    }
}
