package no.nir.register.web.person.status;

import java.util.List;
import java.util.Set;
import no.nir.regelverk.vurdering.Lov;

/** What a caseworker may register, and the address of its form. */
public enum Steg {
    KONTAKT("kontakt"),
    VEDTAK("vedtak"),
    OPPSTART("oppstart"),
    TILTAK("tiltak"),
    TIMER("timer"),
    PERMISJON("permisjon"),
    FRAVAER("fravaer"),
    SLUTTMAAL("sluttmaal"),
    NORSKMAAL("norskmaal"),
    MILEPAEL("milepael"),
    VIDEREGAAENDE("videregaaende"),
    KLAGE("klage"),
    KLAGEAVGJOERELSE("klageavgjoerelse"),
    AVSLUTNING("avslutning"),
    UTDANNING("utdanning"),
    ARBEID("arbeid"),
    OVERPROEVING("overproeving"),
    OPPLAERINGSSPRAAK("opplaeringsspraak"),
    SPOR("spor"),
    OPPFOELGING("oppfoelging"),
    OPPLAERINGSKOMMUNE("opplaeringskommune"),
    MORSMAAL("morsmaal"),
    RESERVASJON("reservasjon");

    /** When on the way it comes; the forms of a scheme stand under these headings. */
    public enum Fase {
        FOER_VEDTAK,
        VEDTAK,
        UNDERVEIS,
        KLAGE,
        AVSLUTNING,
        ANNET
    }

    private final String adresse;

    Steg(String adresse) {
        this.adresse = adresse;
    }

    public String sti(long personId, String ordning) {
        return "/personer/" + personId + "/registrer/" + adresse + "?ordning=" + ordning;
    }

    public static String korrigering(long personId, long nr) {
        return "/personer/" + personId + "/registrer/korriger?nr=" + nr;
    }

    /** Whether there is such a thing under any of the acts; of whom nothing is computed, the municipality knows best. */
    public boolean finnesEtter(Set<Lov> lover) {
        return switch (this) {
            case SLUTTMAAL, NORSKMAAL, VIDEREGAAENDE, OPPFOELGING ->
                lover.isEmpty() || lover.contains(Lov.INTEGRERINGSLOVEN);
            case SPOR -> lover.isEmpty() || lover.contains(Lov.INTRODUKSJONSLOVEN);
            default -> true;
        };
    }

    /** Whether it is of the training itself, which a municipality may leave to another; the rules of registering say the same. */
    boolean erGjennomfoering() {
        return switch (this) {
            case OPPSTART, TILTAK, TIMER, FRAVAER, MILEPAEL, OPPFOELGING, VIDEREGAAENDE, OPPLAERINGSSPRAAK, SPOR ->
                true;
            default -> false;
        };
    }

    /** In the programme what is mapped comes before the vedtak (integreringsloven §§ 10, 11); elsewhere there are only plans and courses. */
    public Fase fase(String ordning) {
        return switch (this) {
            case KONTAKT, UTDANNING, MORSMAAL -> Fase.FOER_VEDTAK;
            case MILEPAEL -> "INTRO".equals(ordning) ? Fase.FOER_VEDTAK : Fase.UNDERVEIS;
            case VEDTAK, SLUTTMAAL, NORSKMAAL -> Fase.VEDTAK;
            case OPPSTART, TILTAK, TIMER, PERMISJON, FRAVAER, OPPFOELGING, VIDEREGAAENDE, OPPLAERINGSSPRAAK, SPOR ->
                Fase.UNDERVEIS;
            case KLAGE, KLAGEAVGJOERELSE -> Fase.KLAGE;
            case AVSLUTNING -> Fase.AVSLUTNING;
            case ARBEID, OVERPROEVING, OPPLAERINGSKOMMUNE, RESERVASJON -> Fase.ANNET;
        };
    }

    /** The forms of a scheme, in the order things usually happen. */
    public static List<Steg> i(String ordning) {
        return switch (ordning) {
            case "INTRO" ->
                List.of(
                        KONTAKT,
                        MILEPAEL,
                        VEDTAK,
                        SLUTTMAAL,
                        OPPSTART,
                        TILTAK,
                        FRAVAER,
                        PERMISJON,
                        OPPFOELGING,
                        KLAGE,
                        KLAGEAVGJOERELSE,
                        AVSLUTNING,
                        UTDANNING,
                        ARBEID,
                        OPPLAERINGSKOMMUNE,
                        RESERVASJON,
                        OVERPROEVING);
            case "NORSK" ->
                List.of(
                        KONTAKT,
                        VEDTAK,
                        NORSKMAAL,
                        MILEPAEL,
                        OPPSTART,
                        TIMER,
                        FRAVAER,
                        PERMISJON,
                        OPPFOELGING,
                        VIDEREGAAENDE,
                        KLAGE,
                        KLAGEAVGJOERELSE,
                        AVSLUTNING,
                        UTDANNING,
                        MORSMAAL,
                        OPPLAERINGSSPRAAK,
                        SPOR,
                        OPPLAERINGSKOMMUNE,
                        RESERVASJON,
                        OVERPROEVING);
            default ->
                List.of(
                        KONTAKT,
                        VEDTAK,
                        OPPSTART,
                        TIMER,
                        TILTAK,
                        FRAVAER,
                        MILEPAEL,
                        AVSLUTNING,
                        MORSMAAL,
                        OPPLAERINGSSPRAAK,
                        OVERPROEVING);
        };
    }
}
