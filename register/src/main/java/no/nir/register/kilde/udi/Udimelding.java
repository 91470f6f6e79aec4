package no.nir.register.kilde.udi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An event as it stands in the feed. */
record Udimelding(
        long sekvensnummer,
        @Nullable String hendelsesId,
        @Nullable String hendelsestype,
        @Nullable String tidspunkt,
        @Nullable Person person,
        @Nullable JsonNode innhold) {

    record Person(
            @Nullable String dufNummer,
            @Nullable String foedselsEllerDNummer,
            @Nullable Navn navn,
            @Nullable String foedselsdato,
            @Nullable String kjonn,
            @Nullable String statsborgerskap) {}

    record Navn(
            @Nullable String fornavn,
            @Nullable String mellomnavn,
            @Nullable String etternavn) {}

    record Fratil(LocalDate fra, @Nullable LocalDate til) {}

    record SoknadOmBeskyttelse(String soknadId, LocalDate soknadsdato) {}

    record SoknadOmBeskyttelseAvgjort(String soknadId, String utfall, LocalDate avgjorelseDato) {}

    record Mottaksopphold(String mottakId, String mottakstype, String kommunenummer, Fratil periode) {}

    record Avgjorelsestype(String tillatelseKode) {}

    record Referanseperson(
            @Nullable String dufNummer,
            @Nullable String foedselsEllerDNummer,
            @Nullable String slag) {}

    record Avgjorelse(
            String avgjorelseId,
            @Nullable String omgjorAvgjorelseId,
            Avgjorelsestype avgjorelsestype,
            LocalDate avgjorelseDato,
            @Nullable LocalDate effektueringsDato,
            String oppholdstillatelseType,
            @Nullable Fratil gyldighetsperiode,
            String slag,
            @Nullable LocalDate soknadsdato,
            boolean soktFraUtlandet,
            @Nullable Boolean fornybar,
            @Nullable Boolean begrenset,
            @Nullable Referanseperson referanseperson) {}

    record SoknadOmFornyelse(String soknadId, String soknadsslag, LocalDate soknadsdato) {}

    record SoknadAvgjort(String soknadId, String utfall, LocalDate avgjorelseDato, boolean endelig) {}

    record OppholdPaSammeVilkar(Fratil periode) {}

    record AutomatiskForlengelse(String avgjorelseId, Fratil periode) {}

    record Tilbakekall(
            String avgjorelseId,
            LocalDate aapnetDato,
            @Nullable LocalDate endeligDato,
            @Nullable LocalDate henlagtDato) {}

    record Bosetting(
            String kommunenummer,
            LocalDate bosattDato,
            boolean avtale,
            @Nullable LocalDate sluttDato) {}

    record Innreise(LocalDate innreiseDato) {}

    record EOSEllerEFTAOpphold(String grunnlag, Fratil periode) {}
}
