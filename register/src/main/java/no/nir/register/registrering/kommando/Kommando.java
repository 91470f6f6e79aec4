package no.nir.register.registrering.kommando;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a sender wants registered. A command has all it must have and no impossible value ({@link Kommandotolk} sees to
 * that); whether it may be registered on this person today is for the rules.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Kommando {

    /** The name in the API and in the journal. */
    default String type() {
        return getClass().getSimpleName();
    }

    /** A command that registers something new, alone or in place of something earlier. */
    sealed interface Ny extends Kommando {}

    /** A command on one scheme. */
    sealed interface PaaOrdning extends Ny {

        /** INTRO, NORSK or ASYL. */
        String ordning();
    }

    /**
     * @param kravtype what is claimed or applied for; absent where the municipality did not say
     * @param kontaktmaate how the contact came
     */
    record RegistrerKontakt(
            String ordning,
            String slag,
            @Nullable String kravtype,
            @Nullable String kontaktmaate,
            LocalDate dato) implements PaaOrdning {

        /** Of the scheme itself, and nothing said of how it came. */
        public RegistrerKontakt(String ordning, String slag, LocalDate dato) {
            this(ordning, slag, null, null, dato);
        }
    }

    /**
     * @param grunn why an exemption or a postponed start was given
     * @param avslagsgrunn why it was refused
     */
    record FattVedtak(
            String ordning,
            String vedtakstype,
            LocalDate vedtaksdato,
            String begrunnelse,
            @Nullable String grunn,
            @Nullable String avslagsgrunn,
            boolean rettBortfalt,
            @Nullable LocalDate startdato,
            @Nullable LocalDate sluttdato,
            LocalDate klagerettOpplyst,
            String klagerettForm,
            boolean faktaUndersoekt,
            String faktaUndersoektHvordan)
            implements PaaOrdning {

        public FattVedtak {
            if (!faktaUndersoekt) {
                throw new IllegalArgumentException("no vedtak without facts examined outside the register");
            }
        }

        /** Of what is no refusal. */
        public FattVedtak(
                String ordning,
                String vedtakstype,
                LocalDate vedtaksdato,
                String begrunnelse,
                @Nullable String grunn,
                boolean rettBortfalt,
                @Nullable LocalDate startdato,
                @Nullable LocalDate sluttdato,
                LocalDate klagerettOpplyst,
                String klagerettForm,
                boolean faktaUndersoekt,
                String faktaUndersoektHvordan) {
            this(
                    ordning,
                    vedtakstype,
                    vedtaksdato,
                    begrunnelse,
                    grunn,
                    null,
                    rettBortfalt,
                    startdato,
                    sluttdato,
                    klagerettOpplyst,
                    klagerettForm,
                    faktaUndersoekt,
                    faktaUndersoektHvordan);
        }
    }

    record RegistrerOppstart(String ordning, String slag, LocalDate dato) implements PaaOrdning {}

    /** @param erstatterNr journal number of the tiltak it stands in for while it lasts */
    record RegistrerTiltak(
            String ordning,
            String tiltakskode,
            LocalDate fom,
            @Nullable LocalDate tom,
            BigDecimal timerPerUke,
            @Nullable Long erstatterNr)
            implements PaaOrdning {

        /** It stands for itself. */
        public RegistrerTiltak(
                String ordning, String tiltakskode, LocalDate fom, @Nullable LocalDate tom, BigDecimal timerPerUke) {
            this(ordning, tiltakskode, fom, tom, timerPerUke, null);
        }
    }

    record RegistrerTimer(String ordning, String fag, YearMonth maaned, BigDecimal timer) implements PaaOrdning {}

    record RegistrerPermisjon(String ordning, String aarsak, LocalDate vedtaksdato, LocalDate fom, LocalDate tom)
            implements PaaOrdning {}

    /** The goal of the programme, from a day on. */
    record SettSluttmaal(String ordning, String sluttmaal, LocalDate dato) implements PaaOrdning {}

    /** The goal of the training in norsk in one skill, from a day on. */
    record SettNorskmaal(String ordning, String delferdighet, String nivaa, LocalDate dato) implements PaaOrdning {}

    record RegistrerMilepael(String ordning, String milepael, LocalDate dato) implements PaaOrdning {}

    /** @param timer hours, when the absence is of part of the days */
    record RegistrerFravaer(
            String ordning,
            String aarsak,
            LocalDate fom,
            LocalDate tom,
            @Nullable BigDecimal timer) implements PaaOrdning {}

    record RegistrerVideregaaende(
            String ordning, LocalDate fom, @Nullable LocalDate tom) implements PaaOrdning {}

    /** @param vedtakNr journal number of the vedtak that is complained over */
    record RegistrerKlage(String ordning, long vedtakNr, LocalDate mottatt) implements PaaOrdning {}

    /** @param klageNr journal number of the complaint */
    record AvgjoerKlage(String ordning, long klageNr, String utfall, LocalDate dato) implements PaaOrdning {}

    record RegistrerUtdanning(String nivaa) implements Ny {}

    record RegistrerMorsmaal(String spraak) implements Ny {}

    /** The language a subject is taught in, from a day on. */
    record SettOpplaeringsspraak(String ordning, String fag, String spraak, LocalDate dato) implements PaaOrdning {}

    /** The track of the training in norsk, from a day on; introduksjonsloven only. */
    record SettSpor(String ordning, String spor, LocalDate dato) implements PaaOrdning {}

    /** Training offered to follow up a person in leave for birth or adoption. */
    record RegistrerOppfoelging(String ordning, LocalDate fom, LocalDate tom, BigDecimal timerPerUke)
            implements PaaOrdning {}

    /** @param reservasjon RESERVERT, or OPPHEVET when the person takes it back */
    record SettForskningsreservasjon(String reservasjon, LocalDate dato) implements Ny {}

    /** @param opplaeringskommune the municipality that gives the training in place of the one that answers for the person */
    record SettOpplaeringskommune(
            String ordning,
            String opplaeringskommune,
            LocalDate fom,
            @Nullable LocalDate tom) implements PaaOrdning {}

    record RegistrerArbeid(
            String slag, LocalDate fom, @Nullable LocalDate tom, BigDecimal timerPerUke) implements Ny {}

    /**
     * The municipality has examined the facts outside the register and finds another category than the computed one for these days. It stands
     * beside the computation and changes nothing in it.
     *
     * @param vurdertDato the day the municipality had examined the facts; the two months are measured on it
     * @param regel the rule it disputes; absent for the one that decided on the first day
     */
    record OverproevKategori(
            String ordning,
            String kategori,
            LocalDate fom,
            @Nullable LocalDate tom,
            LocalDate vurdertDato,
            String begrunnelse,
            String faktaUndersoektHvordan,
            @Nullable String regel)
            implements PaaOrdning {}

    record AvsluttOrdning(String ordning, LocalDate dato, String aarsak) implements PaaOrdning {}

    /** Another content in place of an earlier registration, which stays visible in the history. */
    record Korriger(long nr, String aarsak, Ny ny) implements Kommando {}

    /** An earlier registration should never have been made; it stays visible in the history. */
    record Annuller(long nr, String aarsak) implements Kommando {}

    /** An earlier registration stands on the wrong person, or in the name of the wrong municipality; the history of both sides shows it. */
    record Flytt(long nr, String aarsak, Flyttemaal til) implements Kommando {

        /** When it is known who that is. */
        public static Flytt tilPerson(long nr, String aarsak, long personId) {
            return new Flytt(nr, aarsak, new Flyttemaal.Person(new Personreferanse.Intern(personId)));
        }
    }
}
