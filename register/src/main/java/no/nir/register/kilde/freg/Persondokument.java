package no.nir.register.kilde.freg;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of Folkeregisteret's person document that may be stored (integreringsforskriften § 46), by their names there. What is
 * not listed is not read.
 */
record Persondokument(
        @Nullable List<Identifikasjonsnummer> identifikasjonsnummer,
        @Nullable List<Navn> navn,
        @Nullable List<Foedsel> foedsel,
        @Nullable List<Kjoenn> kjoenn,
        @Nullable List<Adresse> bostedsadresse,
        @Nullable List<Adresse> oppholdsadresse,
        @Nullable List<Adressebeskyttelse> adressebeskyttelse,
        @Nullable List<Statsborgerskap> statsborgerskap,
        @Nullable List<Sivilstand> sivilstand,
        @Nullable List<Status> status,
        @Nullable List<Innflytting> innflytting,
        @Nullable List<Utflytting> utflytting,
        @Nullable List<Familierelasjon> familierelasjon,
        @Nullable List<Doedsfall> doedsfall,
        @Nullable List<Utlendingsnummer> utlendingsmyndighetenesIdentifikasjonsnummer) {

    /** What every element carries: whether it is in force, since when, until when, and why. */
    interface Element {
        @Nullable
        Boolean erGjeldende();

        @Nullable
        String ajourholdstidspunkt();

        @Nullable
        String gyldighetstidspunkt();

        @Nullable
        String opphoerstidspunkt();

        /** Elements are in force unless they say otherwise. */
        default boolean gjelder() {
            return !Boolean.FALSE.equals(erGjeldende());
        }
    }

    record Identifikasjonsnummer(
            @Nullable Boolean erGjeldende,
            @Nullable String ajourholdstidspunkt,
            @Nullable String gyldighetstidspunkt,
            @Nullable String opphoerstidspunkt,
            @Nullable String status,
            @Nullable String foedselsEllerDNummer)
            implements Element {}

    record Navn(
            @Nullable Boolean erGjeldende,
            @Nullable String ajourholdstidspunkt,
            @Nullable String gyldighetstidspunkt,
            @Nullable String opphoerstidspunkt,
            @Nullable String fornavn,
            @Nullable String mellomnavn,
            @Nullable String etternavn)
            implements Element {}

    record Foedsel(
            @Nullable Boolean erGjeldende,
            @Nullable String ajourholdstidspunkt,
            @Nullable String gyldighetstidspunkt,
            @Nullable String opphoerstidspunkt,
            @Nullable String foedselsdato,
            @Nullable String foedselsaar,
            @Nullable String foedeland)
            implements Element {}

    record Kjoenn(
            @Nullable Boolean erGjeldende,
            @Nullable String ajourholdstidspunkt,
            @Nullable String gyldighetstidspunkt,
            @Nullable String opphoerstidspunkt,
            @Nullable String kjoenn)
            implements Element {}

    record Adresse(
            @Nullable Boolean erGjeldende,
            @Nullable String ajourholdstidspunkt,
            @Nullable String gyldighetstidspunkt,
            @Nullable String opphoerstidspunkt,
            @Nullable String aarsak,
            @Nullable String adressegradering,
            @Nullable String flyttedato,
            @Nullable String oppholdsadressedato,
            @Nullable String grunnkrets,
            @Nullable Vegadresse vegadresse,
            @Nullable Matrikkeladresse matrikkeladresse,
            @Nullable UkjentBosted ukjentBosted)
            implements Element {}

    record Vegadresse(
            @Nullable String kommunenummer,
            @Nullable String bruksenhetsnummer,
            @Nullable String adressenavn,
            @Nullable Adressenummer adressenummer,
            @Nullable Poststed poststed,
            @Nullable String coAdressenavn) {}

    record Adressenummer(
            @Nullable String husnummer, @Nullable String husbokstav) {}

    record Poststed(
            @Nullable String poststedsnavn, @Nullable String postnummer) {}

    record Matrikkeladresse(
            @Nullable Matrikkelnummer matrikkelnummer,
            @Nullable Poststed poststed) {}

    record Matrikkelnummer(
            @Nullable String kommunenummer,
            @Nullable String gaardsnummer,
            @Nullable String bruksnummer) {}

    record UkjentBosted(@Nullable String bostedskommune) {}

    record Adressebeskyttelse(
            @Nullable Boolean erGjeldende,
            @Nullable String ajourholdstidspunkt,
            @Nullable String gyldighetstidspunkt,
            @Nullable String opphoerstidspunkt,
            @Nullable String graderingsnivaa)
            implements Element {}

    record Statsborgerskap(
            @Nullable Boolean erGjeldende,
            @Nullable String ajourholdstidspunkt,
            @Nullable String gyldighetstidspunkt,
            @Nullable String opphoerstidspunkt,
            @Nullable String statsborgerskap,
            @Nullable String ervervsdato)
            implements Element {}

    record Sivilstand(
            @Nullable Boolean erGjeldende,
            @Nullable String ajourholdstidspunkt,
            @Nullable String gyldighetstidspunkt,
            @Nullable String opphoerstidspunkt,
            @Nullable String sivilstand)
            implements Element {}

    record Status(
            @Nullable Boolean erGjeldende,
            @Nullable String ajourholdstidspunkt,
            @Nullable String gyldighetstidspunkt,
            @Nullable String opphoerstidspunkt,
            @Nullable String status)
            implements Element {}

    record Innflytting(
            @Nullable Boolean erGjeldende,
            @Nullable String ajourholdstidspunkt,
            @Nullable String gyldighetstidspunkt,
            @Nullable String opphoerstidspunkt,
            @Nullable String fraflyttingsland)
            implements Element {}

    record Utflytting(
            @Nullable Boolean erGjeldende,
            @Nullable String ajourholdstidspunkt,
            @Nullable String gyldighetstidspunkt,
            @Nullable String opphoerstidspunkt,
            @Nullable String tilflyttingsland,
            @Nullable String utflyttingsdato)
            implements Element {}

    record Familierelasjon(
            @Nullable Boolean erGjeldende,
            @Nullable String ajourholdstidspunkt,
            @Nullable String gyldighetstidspunkt,
            @Nullable String opphoerstidspunkt,
            @Nullable String relatertPerson,
            @Nullable String relatertPersonsRolle)
            implements Element {}

    record Doedsfall(
            @Nullable Boolean erGjeldende,
            @Nullable String ajourholdstidspunkt,
            @Nullable String gyldighetstidspunkt,
            @Nullable String opphoerstidspunkt,
            @Nullable String doedsdato)
            implements Element {}

    record Utlendingsnummer(
            @Nullable Boolean erGjeldende,
            @Nullable String ajourholdstidspunkt,
            @Nullable String gyldighetstidspunkt,
            @Nullable String opphoerstidspunkt,
            @Nullable String identifikasjonsnummer,
            @Nullable String utstederland)
            implements Element {}
}
