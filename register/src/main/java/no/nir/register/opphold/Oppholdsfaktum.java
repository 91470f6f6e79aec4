package no.nir.register.opphold;

import java.time.LocalDate;
import no.nir.ident.Personident;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** One thing the immigration authorities say about a person's stay. */
public sealed interface Oppholdsfaktum {

    enum Tillatelsestype {
        MIDLERTIDIG,
        PERMANENT
    }

    enum Tillatelsesslag {
        FOERSTEGANG,
        FORNYELSE,
        NYTT_GRUNNLAG,
        PERMANENT
    }

    enum Referanseslag {
        NORSK,
        NORDISK,
        EOES_BORGER,
        UTLENDING
    }

    /**
     * Whom a family permit hangs on.
     *
     * @param nummer as the source gave it; to which person it leads is looked up and kept beside
     */
    record Referanseperson(
            @Nullable Personident nummer, @Nullable Referanseslag slag) {
        @Override
        public String toString() {
            return "Referanseperson[" + slag + "]";
        }
    }

    /**
     * The ground of a permit.
     *
     * @param udiKode the source's own code
     * @param kode a legal basis of the code list oppholdsgrunnlag, or {@link #UKJENT}: a manual check, never a guess
     * @param kartVersjon the version of the map that was used
     */
    record Grunnlag(String udiKode, String kode, String kartVersjon) {
        public static final String UKJENT = "UKJENT";
    }

    /**
     * A permit.
     *
     * @param innvilget the day of the decision
     * @param gyldigFra absent when the source gave no period
     * @param omgjortAv the decision that replaced this one
     */
    record Tillatelse(
            String avgjoerelseId,
            Grunnlag grunnlag,
            Tillatelsestype type,
            Tillatelsesslag slag,
            LocalDate innvilget,
            @Nullable LocalDate gyldigFra,
            @Nullable LocalDate gyldigTil,
            @Nullable LocalDate soekt,
            boolean soektFraUtlandet,
            @Nullable Boolean fornybar,
            @Nullable Boolean begrenset,
            @Nullable Referanseperson referanseperson,
            @Nullable String omgjortAv)
            implements Oppholdsfaktum {

        Tillatelse omgjort(String avNyId) {
            return new Tillatelse(
                    avgjoerelseId,
                    grunnlag,
                    type,
                    slag,
                    innvilget,
                    gyldigFra,
                    gyldigTil,
                    soekt,
                    soektFraUtlandet,
                    fornybar,
                    begrenset,
                    referanseperson,
                    avNyId);
        }
    }

    enum Soeknadsslag {
        FORNYELSE,
        NYTT_GRUNNLAG,
        PERMANENT,
        BESKYTTELSE
    }

    enum Utfall {
        INNVILGET,
        AVSLATT,
        TRUKKET
    }

    /** @param endelig the day of the final decision */
    record Oppholdssoeknad(
            String soeknadId,
            Soeknadsslag slag,
            LocalDate innlevert,
            @Nullable LocalDate endelig,
            @Nullable Utfall utfall)
            implements Oppholdsfaktum {}

    /** Collective protection prolonged without any application, utlendingsforskriften § 7-5a. */
    record Forlengelse(String avgjoerelseId, LocalDate fom, LocalDate tom) implements Oppholdsfaktum {}

    /** UDI's own marker: stay on the same terms while a renewal is pending, utlendingsloven § 61 sjette ledd. */
    record SammeVilkaar(Periode periode) implements Oppholdsfaktum {}

    record Tilbakekall(
            String avgjoerelseId,
            LocalDate aapnet,
            @Nullable LocalDate endelig,
            @Nullable LocalDate henlagt) implements Oppholdsfaktum {}

    /** Right of residence under utlendingsloven kap. 13: not a permit. */
    record EoesOpphold(String grunnlag, Periode periode) implements Oppholdsfaktum {}

    enum Mottakstype {
        ANKOMST,
        TRANSITT,
        ORDINAERT,
        OMSORGSSENTER
    }

    record Mottaksopphold(String mottakId, Mottakstype type, String kommunenummer, Periode periode)
            implements Oppholdsfaktum {}

    /** @param avtale settled by agreement between the immigration authorities and the municipality */
    record Bosetting(String kommunenummer, boolean avtale, Periode periode) implements Oppholdsfaktum {}

    /** First arrival in Norway. */
    record Innreise(LocalDate dato) implements Oppholdsfaktum {}

    /** Completes an application the register has: the answer to it. */
    record Soeknadsavgjoerelse(
            String soeknadId, Utfall utfall, @Nullable LocalDate endelig) implements Oppholdsfaktum {}

    /** Completes a permit the register has: another decision replaced it. */
    record Omgjoering(String avgjoerelseId, String omgjortAv) implements Oppholdsfaktum {}
}
