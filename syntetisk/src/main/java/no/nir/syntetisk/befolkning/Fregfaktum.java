package no.nir.syntetisk.befolkning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Folkeregisteret learns of a person at one moment: the kind of event and the new elements of the person document. Members
 * are named as in the public XSD.
 *
 * @param hendelsestype as in the XSD, {@code endringIBostedsadresse} and so on
 */
public record Fregfaktum(String hendelsestype, List<Element> elementer) {

    public static Fregfaktum av(String hendelsestype, Element... elementer) {
        return new Fregfaktum(hendelsestype, List.of(elementer));
    }

    /** One element of a property; a newer element closes the older unless the property holds many at a time. */
    public record Element(Egenskap egenskap, Innhold innhold, LocalDate gyldig) {}

    /** Properties of the person document, by their names in JSON. */
    public enum Egenskap {
        identifikasjonsnummer(false),
        navn(false),
        foedsel(false),
        kjoenn(false),
        bostedsadresse(false),
        oppholdsadresse(false),
        adressebeskyttelse(false),
        statsborgerskap(true),
        sivilstand(false),
        opphold(false),
        status(false),
        innflytting(true),
        utflytting(true),
        familierelasjon(true),
        doedsfall(false),
        utlendingsmyndighetenesIdentifikasjonsnummer(true);

        private final boolean flere;

        Egenskap(boolean flere) {
            this.flere = flere;
        }

        public boolean kanHaFlere() {
            return flere;
        }
    }

    /** The fields of one element. */
    public sealed interface Innhold {}

    public record Identifikasjonsnummer(String status, String foedselsEllerDNummer, String identifikatortype)
            implements Innhold {

        @JsonIgnore
        public boolean erIBruk() {
            return status.equals("iBruk");
        }

        public Identifikasjonsnummer opphoert() {
            return new Identifikasjonsnummer("opphoert", foedselsEllerDNummer, identifikatortype);
        }
    }

    public record Navn(String fornavn, @Nullable String mellomnavn, String etternavn, String forkortetNavn)
            implements Innhold {}

    public record Foedsel(@Nullable String foedselsdato, String foedselsaar, String foedeland) implements Innhold {}

    public record Kjoenn(String kjoenn) implements Innhold {}

    public record Adressenummer(String husnummer, @Nullable String husbokstav) {}

    public record Poststed(String poststedsnavn, String postnummer) {}

    public record Vegadresse(
            String kommunenummer, String adressenavn, Adressenummer adressenummer, Poststed poststed) {}

    public record UkjentBosted(String bostedskommune) {}

    public record Bostedsadresse(
            String adressegradering,
            LocalDate flyttedato,
            @Nullable String grunnkrets,
            @Nullable Vegadresse vegadresse,
            @Nullable UkjentBosted ukjentBosted)
            implements Innhold {}

    public record UtenlandskAdresse(String landkode) {}

    public record Oppholdsadresse(
            String adressegradering,
            LocalDate oppholdsadressedato,
            @Nullable Vegadresse vegadresse,
            @Nullable UtenlandskAdresse utenlandskAdresse)
            implements Innhold {}

    public record Adressebeskyttelse(String graderingsnivaa) implements Innhold {}

    public record Statsborgerskap(
            String statsborgerskap, @Nullable LocalDate ervervsdato) implements Innhold {}

    public record Sivilstand(
            String sivilstand,
            @Nullable LocalDate sivilstandsdato,
            @Nullable String relatertVedSivilstand) implements Innhold {}

    public record Opphold(
            String oppholdstillatelse,
            LocalDate oppholdFra,
            @Nullable LocalDate oppholdTil) implements Innhold {}

    public record Status(String status) implements Innhold {}

    public record Innflytting(String fraflyttingsland) implements Innhold {}

    public record Utflytting(String tilflyttingsland, LocalDate utflyttingsdato) implements Innhold {}

    public record Familierelasjon(String relatertPerson, String relatertPersonsRolle, String minRolleForPerson)
            implements Innhold {}

    public record Doedsfall(LocalDate doedsdato) implements Innhold {}

    public record Duf(String identifikasjonsnummer, String identifikasjonsnummertype, String utstederland)
            implements Innhold {}
}
