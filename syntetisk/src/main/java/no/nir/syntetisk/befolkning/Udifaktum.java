package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the immigration authorities tell; one record per event type, members named as in {@code docs/api/udi-hendelser.md}. */
public sealed interface Udifaktum {

    /** Closed days; open end absent. */
    record Fratil(LocalDate fra, @Nullable LocalDate til) {}

    record Avgjorelsestype(String tillatelseKode, @Nullable String grunntypeKode) {}

    /** Who the permit hangs on. */
    record Referanse(@Nullable String dufNummer, @Nullable String foedselsEllerDNummer, Referanseslag slag) {}

    enum Referanseslag {
        NORSK,
        NORDISK,
        EOES_BORGER,
        UTLENDING
    }

    enum Utfall {
        INNVILGET,
        AVSLATT,
        TRUKKET
    }

    enum Mottakstype {
        ANKOMST,
        TRANSITT,
        ORDINAERT,
        OMSORGSSENTER
    }

    enum Avgjorelsesslag {
        FORSTEGANG,
        FORNYELSE,
        NYTT_GRUNNLAG,
        PERMANENT
    }

    enum Soknadsslag {
        FORNYELSE,
        NYTT_GRUNNLAG,
        PERMANENT
    }

    record SoknadOmBeskyttelse(String soknadId, LocalDate soknadsdato) implements Udifaktum {}

    record SoknadOmBeskyttelseAvgjort(String soknadId, Utfall utfall, LocalDate avgjorelseDato) implements Udifaktum {}

    record Mottaksopphold(String mottakId, Mottakstype mottakstype, String kommunenummer, Fratil periode)
            implements Udifaktum {}

    record Avgjorelse(
            String avgjorelseId,
            @Nullable String omgjorAvgjorelseId,
            Avgjorelsestype avgjorelsestype,
            LocalDate avgjorelseDato,
            @Nullable LocalDate effektueringsDato,
            String oppholdstillatelseType,
            @Nullable Fratil gyldighetsperiode,
            Avgjorelsesslag slag,
            @Nullable LocalDate soknadsdato,
            boolean soktFraUtlandet,
            @Nullable Boolean fornybar,
            @Nullable Boolean begrenset,
            @Nullable Referanse referanseperson)
            implements Udifaktum {}

    record SoknadOmFornyelse(
            String soknadId,
            Soknadsslag soknadsslag,
            LocalDate soknadsdato,
            @Nullable String gjelderAvgjorelseId) implements Udifaktum {}

    record SoknadAvgjort(String soknadId, Utfall utfall, LocalDate avgjorelseDato, boolean endelig)
            implements Udifaktum {}

    record OppholdPaSammeVilkar(Fratil periode) implements Udifaktum {}

    record AutomatiskForlengelse(String avgjorelseId, Fratil periode) implements Udifaktum {}

    record Tilbakekall(
            String avgjorelseId,
            LocalDate aapnetDato,
            @Nullable LocalDate endeligDato,
            @Nullable LocalDate henlagtDato) implements Udifaktum {}

    record Bosetting(
            String kommunenummer,
            LocalDate bosattDato,
            boolean avtale,
            @Nullable LocalDate sluttDato) implements Udifaktum {}

    record Innreise(LocalDate innreiseDato) implements Udifaktum {}

    record EOSEllerEFTAOpphold(String grunnlag, Fratil periode) implements Udifaktum {}
}
