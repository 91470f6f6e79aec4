package no.nir.register.web.registrering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.nir.register.registrering.kommando.Kommando;

/** The forms, each with its address and the fields of its command in the order they are asked. */
public enum Skjema {
    KONTAKT("kontakt", "RegistrerKontakt", "ordning", "slag", "dato"),
    VEDTAK(
            "vedtak",
            "FattVedtak",
            "ordning",
            "vedtakstype",
            "vedtaksdato",
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
    TILTAK("tiltak", "RegistrerTiltak", "ordning", "tiltakskode", "fom", "tom", "timerPerUke"),
    TIMER("timer", "RegistrerTimer", "ordning", "fag", "maaned", "timer"),
    PERMISJON("permisjon", "RegistrerPermisjon", "ordning", "aarsak", "vedtaksdato", "fom", "tom"),
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

    /** Decisions are read through once more before they are sent. */
    boolean lesesGjennom() {
        return this == VEDTAK;
    }

    /** Whether the command can do without the field. */
    boolean erFrivillig(String felt) {
        return switch (felt) {
            case "grunn", "rettBortfalt", "startdato", "sluttdato", "regel" -> true;
            case "tom" -> this != PERMISJON;
            default -> false;
        };
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
