package no.nir.register.person;

import java.time.LocalDate;
import java.util.Optional;
import no.nir.ident.Personident;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** One thing a source says about a person. When the register learned it stands beside the fact, not in it. */
public sealed interface Personfaktum {

    /** Who said it. */
    default Faktakilde kilde() {
        return Faktakilde.FREG;
    }

    /**
     * A number that leads to the person.
     *
     * @param iBruk whether the source still uses it; a number out of use leads to the person all the same
     */
    record Ident(Personident nummer, boolean iBruk, Faktakilde kilde) implements Personfaktum {
        @Override
        public String toString() {
            return "Ident[" + nummer.type() + ", iBruk=" + iBruk + ", " + kilde + "]";
        }
    }

    /** How much of a birth date is known; what is not known stands as the first. */
    enum Presisjon {
        DAG,
        MAANED,
        AAR
    }

    /** Birth date, possibly incomplete. */
    record Foedselsdato(LocalDate dato, Presisjon presisjon) {}

    enum Kjoenn {
        KVINNE,
        MANN,
        UKJENT
    }

    /** Name, and what else there is only one of. */
    record Personalia(
            Navn navn,
            Foedselsdato foedsel,
            Kjoenn kjoenn,
            @Nullable String foedeland,
            @Nullable LocalDate doedsdato,
            @Nullable String sivilstand,
            @Nullable String status,
            Kontakt kontakt,
            Faktakilde kilde)
            implements Personfaktum {

        /** The same, with the contact details the register already had: this source has none. */
        Personalia med(Kontakt annen) {
            return new Personalia(navn, foedsel, kjoenn, foedeland, doedsdato, sivilstand, status, annen, kilde);
        }

        @Override
        public String toString() {
            return "Personalia[" + kilde + "]";
        }
    }

    record Navn(String fornavn, @Nullable String mellomnavn, String etternavn) {
        @Override
        public String toString() {
            return "Navn[***]";
        }
    }

    /** @param maalform nb or nn */
    record Kontakt(
            @Nullable String maalform,
            @Nullable String morsmaal,
            @Nullable String telefon,
            @Nullable String epost) {
        public static final Kontakt INGEN = new Kontakt(null, null, null, null);

        @Override
        public String toString() {
            return "Kontakt[***]";
        }
    }

    enum Adresseslag {
        BOSTED,
        OPPHOLD
    }

    /**
     * An address in Norway while it was right.
     *
     * @param kommunenummer as registered then; absent where Folkeregisteret withholds it or the address is abroad
     * @param aarsak KOMMUNEREGULERING when only the number changed and nobody moved; else absent or the source's word
     */
    record Adresse(
            Adresseslag slag,
            @Nullable String kommunenummer,
            @Nullable String bydel,
            @Nullable String adresselinje,
            @Nullable String postnummer,
            @Nullable String poststed,
            @Nullable String aarsak,
            Periode periode,
            Faktakilde kilde)
            implements Personfaktum {

        public static final String KOMMUNEREGULERING = "KOMMUNEREGULERING";

        /** What of it lies before a day; absent when nothing does. */
        Optional<Adresse> foer(LocalDate dag) {
            if (!periode.fom().isBefore(dag)) {
                return Optional.empty();
            }
            LocalDate tom = periode.tom();
            Periode rest = tom != null && tom.isBefore(dag) ? periode : new Periode(periode.fom(), dag.minusDays(1));
            return Optional.of(
                    new Adresse(slag, kommunenummer, bydel, adresselinje, postnummer, poststed, aarsak, rest, kilde));
        }

        boolean overlapper(Adresse annen) {
            return slag == annen.slag && periode.overlapper(annen.periode);
        }

        @Override
        public String toString() {
            return "Adresse[" + slag + "]";
        }
    }

    enum Gradering {
        UGRADERT,
        KLIENTADRESSE,
        FORTROLIG,
        STRENGT_FORTROLIG
    }

    /** Protection of the address. Of strengt fortrolig no address is stored at all. */
    record Adressebeskyttelse(Gradering gradering, Periode periode) implements Personfaktum {}

    /** @param land alpha-3; XXX stateless, XUK unknown */
    record Statsborgerskap(
            String land, @Nullable LocalDate fom, @Nullable LocalDate tom, Faktakilde kilde) implements Personfaktum {}

    enum Familierolle {
        MOR,
        FAR,
        MEDMOR,
        BARN,
        SOESKEN,
        EKTEFELLE_ELLER_PARTNER
    }

    /**
     * A tie to another person.
     *
     * @param nummer the other's number as the source gave it; to which person it leads is looked up and kept beside
     * @param rolle what the other is to this person
     */
    record Familierelasjon(
            Personident nummer,
            Familierolle rolle,
            @Nullable LocalDate fom,
            @Nullable LocalDate tom) implements Personfaktum {
        @Override
        public String toString() {
            return "Familierelasjon[" + rolle + "]";
        }
    }

    enum Retning {
        INN,
        UT
    }

    /** A move to or from Norway. */
    record InnUtflytting(
            Retning retning, LocalDate dato, @Nullable String land) implements Personfaktum {}

    /** The number when this is one. */
    default Optional<Personident> finnNummer() {
        return this instanceof Ident ident ? Optional.of(ident.nummer()) : Optional.empty();
    }
}
