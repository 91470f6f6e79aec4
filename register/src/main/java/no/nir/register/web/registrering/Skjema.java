package no.nir.register.web.registrering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nir.register.registrering.kommando.Kommando;

/** The forms, each with its address and the fields of its command in the order they are asked. */
public enum Skjema {
    KONTAKT("kontakt", "RegistrerKontakt", "ordning", "slag", "kravtype", "kontaktmaate", "dato"),
    VEDTAK(
            "vedtak",
            "FattVedtak",
            "ordning",
            "vedtakstype",
            "vedtaksdato",
            "avslagsgrunn",
            "grunn",
            "rettBortfalt",
            "begrunnelse",
            "startdato",
            "sluttdato",
            "klagerettOpplyst",
            "klagerettForm",
            "faktaUndersoekt",
            "faktaUndersoektHvordan"),
    OPPSTART("oppstart", "RegistrerOppstart", "ordning", "slag", "dato"),
    TILTAK("tiltak", "RegistrerTiltak", "ordning", "tiltakskode", "fom", "tom", "timerPerUke", "erstatterNr"),
    TIMER("timer", "RegistrerTimer", "ordning", "fag", "maaned", "timer"),
    PERMISJON("permisjon", "RegistrerPermisjon", "ordning", "aarsak", "vedtaksdato", "fom", "tom"),
    FRAVAER("fravaer", "RegistrerFravaer", "ordning", "aarsak", "fom", "tom", "timer"),
    SLUTTMAAL("sluttmaal", "SettSluttmaal", "ordning", "sluttmaal", "dato"),
    NORSKMAAL("norskmaal", "SettNorskmaal", "ordning", "delferdighet", "nivaa", "dato"),
    MILEPAEL("milepael", "RegistrerMilepael", "ordning", "milepael", "dato"),
    VIDEREGAAENDE("videregaaende", "RegistrerVideregaaende", "ordning", "fom", "tom"),
    KLAGE("klage", "RegistrerKlage", "ordning", "vedtakNr", "mottatt"),
    KLAGEAVGJOERELSE("klageavgjoerelse", "AvgjoerKlage", "ordning", "klageNr", "utfall", "dato"),
    OVERPROEVING(
            "overproeving",
            "OverproevKategori",
            "ordning",
            "kategori",
            "fom",
            "tom",
            "vurdertDato",
            "begrunnelse",
            "faktaUndersoektHvordan",
            "regel"),
    OPPLAERINGSSPRAAK("opplaeringsspraak", "SettOpplaeringsspraak", "ordning", "fag", "spraak", "dato"),
    SPOR("spor", "SettSpor", "ordning", "spor", "dato"),
    OPPFOELGING("oppfoelging", "RegistrerOppfoelging", "ordning", "fom", "tom", "timerPerUke"),
    OPPLAERINGSKOMMUNE("opplaeringskommune", "SettOpplaeringskommune", "ordning", "opplaeringskommune", "fom", "tom"),
    MORSMAAL("morsmaal", "RegistrerMorsmaal", "spraak"),
    RESERVASJON("reservasjon", "SettForskningsreservasjon", "reservasjon", "dato"),
    UTDANNING("utdanning", "RegistrerUtdanning", "nivaa"),
    ARBEID("arbeid", "RegistrerArbeid", "slag", "fom", "tom", "timerPerUke"),
    AVSLUTNING("avslutning", "AvsluttOrdning", "ordning", "dato", "aarsak");

    private final String adresse;
    private final String type;
    private final List<String> felter;

    Skjema(String adresse, String type, String... felter) {
        this.adresse = adresse;
        this.type = type;
        this.felter = List.of(felter);
    }

    public String adresse() {
        return adresse;
    }

    /** The command's own name. */
    public String type() {
        return type;
    }

    List<String> felter() {
        return felter;
    }

    /** The schemes it can be registered in. */
    public Set<String> ordninger() {
        return switch (this) {
            case SLUTTMAAL -> Set.of("INTRO");
            case NORSKMAAL, VIDEREGAAENDE, SPOR -> Set.of("NORSK");
            case TIMER, OPPLAERINGSSPRAAK -> Set.of("NORSK", "ASYL");
            case PERMISJON, OPPFOELGING, OPPLAERINGSKOMMUNE -> Set.of("INTRO", "NORSK");
            case KONTAKT,
                    VEDTAK,
                    OPPSTART,
                    TILTAK,
                    FRAVAER,
                    MILEPAEL,
                    KLAGE,
                    KLAGEAVGJOERELSE,
                    OVERPROEVING,
                    MORSMAAL,
                    RESERVASJON,
                    UTDANNING,
                    ARBEID,
                    AVSLUTNING -> Set.of("INTRO", "NORSK", "ASYL");
        };
    }

    /** Decisions are read through once more before they are sent. */
    boolean lesesGjennom() {
        return this == VEDTAK;
    }

    /** Whether it names an earlier registration, which must be there to be chosen. */
    boolean gjelderEnAnnen() {
        return this == KLAGE || this == KLAGEAVGJOERELSE;
    }

    /** Whether the command can do without the field. */
    boolean erFrivillig(String felt) {
        return switch (felt) {
            case "avslagsgrunn",
                    "grunn",
                    "rettBortfalt",
                    "startdato",
                    "sluttdato",
                    "regel",
                    "erstatterNr",
                    "kravtype",
                    "kontaktmaate" -> true;
            case "tom" -> this != PERMISJON && this != FRAVAER && this != OPPFOELGING;
            case "timer" -> this == FRAVAER;
            default -> false;
        };
    }

    /** What some kinds of vedtak must have, and others may not. */
    static boolean hengerPaaVedtakstypen(String felt) {
        return felt.equals("avslagsgrunn") || felt.equals("grunn");
    }

    static Optional<Skjema> finn(String adresse) {
        return Arrays.stream(values())
                .filter(skjema -> skjema.adresse.equals(adresse))
                .findFirst();
    }

    /** The form a command belongs to. */
    public static Skjema av(Kommando.Ny kommando) {
        return Arrays.stream(values())
                .filter(skjema -> skjema.type.equals(kommando.type()))
                .findFirst()
                .orElseThrow();
    }
}
