package no.nir.syntetisk.befolkning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a synthetic municipality registers; one record per command, members named as in {@code docs/api/kommandoer.md}. */
public sealed interface Kommando {

    record RegistrerKontakt(
            String ordning,
            String slag,
            @Nullable String kravtype,
            @Nullable String kontaktmaate,
            LocalDate dato) implements Kommando {

        RegistrerKontakt(String ordning, String slag, LocalDate dato) {
            this(ordning, slag, null, null, dato);
        }
    }

    /** @param grunn why an exemption or a postponed start was given */
    record FattVedtak(
            String ordning,
            String vedtakstype,
            LocalDate vedtaksdato,
            String begrunnelse,
            @Nullable String grunn,
            @Nullable String avslagsgrunn,
            @Nullable LocalDate startdato,
            @Nullable LocalDate sluttdato,
            @Nullable LocalDate klagerettOpplyst,
            @Nullable String klagerettForm,
            boolean faktaUndersoekt,
            String faktaUndersoektHvordan)
            implements Kommando {

        private static final String HVORDAN = "Saken i fagsystemet og det personen har lagt fram, er gjennomgått.";

        /** Sent as a letter the same day, which tells of the right to complain. */
        FattVedtak(String ordning, String vedtakstype, LocalDate vedtaksdato, String begrunnelse) {
            this(
                    ordning,
                    vedtakstype,
                    vedtaksdato,
                    begrunnelse,
                    null,
                    null,
                    null,
                    null,
                    vedtaksdato,
                    "BREV",
                    true,
                    HVORDAN);
        }

        FattVedtak(
                String ordning,
                String vedtakstype,
                LocalDate vedtaksdato,
                String begrunnelse,
                @Nullable LocalDate startdato,
                @Nullable LocalDate sluttdato,
                @Nullable LocalDate klagerettOpplyst,
                @Nullable String klagerettForm,
                boolean faktaUndersoekt,
                String faktaUndersoektHvordan) {
            this(
                    ordning,
                    vedtakstype,
                    vedtaksdato,
                    begrunnelse,
                    null,
                    null,
                    startdato,
                    sluttdato,
                    klagerettOpplyst,
                    klagerettForm,
                    faktaUndersoekt,
                    faktaUndersoektHvordan);
        }

        FattVedtak medGrunn(String paa) {
            return som(paa, avslagsgrunn, startdato, sluttdato);
        }

        FattVedtak avslaatt(String paa) {
            return som(grunn, paa, startdato, sluttdato);
        }

        FattVedtak gjelder(@Nullable LocalDate fra, @Nullable LocalDate til) {
            return som(grunn, avslagsgrunn, fra, til);
        }

        private FattVedtak som(
                @Nullable String medGrunn,
                @Nullable String avslaatt,
                @Nullable LocalDate fra,
                @Nullable LocalDate til) {
            return new FattVedtak(
                    ordning,
                    vedtakstype,
                    vedtaksdato,
                    begrunnelse,
                    medGrunn,
                    avslaatt,
                    fra,
                    til,
                    klagerettOpplyst,
                    klagerettForm,
                    faktaUndersoekt,
                    faktaUndersoektHvordan);
        }
    }

    record RegistrerOppstart(String ordning, String slag, LocalDate dato) implements Kommando {}

    record RegistrerTiltak(
            String ordning,
            String tiltakskode,
            LocalDate fom,
            @Nullable LocalDate tom,
            double timerPerUke) implements Kommando {}

    record RegistrerTimer(String ordning, String fag, String maaned, double timer) implements Kommando {}

    record RegistrerPermisjon(String ordning, String aarsak, LocalDate vedtaksdato, LocalDate fom, LocalDate tom)
            implements Kommando {}

    record SettSluttmaal(String ordning, String sluttmaal, LocalDate dato) implements Kommando {}

    record SettNorskmaal(String ordning, String delferdighet, String nivaa, LocalDate dato) implements Kommando {}

    record RegistrerMilepael(String ordning, String milepael, LocalDate dato) implements Kommando {}

    /** @param timer hours, when the absence is of part of the days */
    record RegistrerFravaer(
            String ordning,
            String aarsak,
            LocalDate fom,
            LocalDate tom,
            @Nullable Double timer) implements Kommando {

        /** Of whole days. */
        RegistrerFravaer(String ordning, String aarsak, LocalDate fom, LocalDate tom) {
            this(ordning, aarsak, fom, tom, null);
        }
    }

    /** Full time, as pupils have it. */
    record RegistrerVideregaaende(
            String ordning, LocalDate fom, @Nullable LocalDate tom) implements Kommando {}

    record SettOpplaeringskommune(
            String ordning,
            String opplaeringskommune,
            LocalDate fom,
            @Nullable LocalDate tom) implements Kommando {}

    /** Which vedtak, the one who sends it says beside the command. */
    record RegistrerKlage(String ordning, LocalDate mottatt) implements Kommando {}

    /** Which complaint, the one who sends it says beside the command. */
    record AvgjoerKlage(String ordning, String utfall, LocalDate dato) implements Kommando {}

    record RegistrerOppfoelging(String ordning, LocalDate fom, LocalDate tom, double timerPerUke) implements Kommando {}

    record RegistrerMorsmaal(String spraak) implements Kommando {}

    record SettOpplaeringsspraak(String ordning, String fag, String spraak, LocalDate dato) implements Kommando {}

    record SettSpor(String ordning, String spor, LocalDate dato) implements Kommando {}

    record SettForskningsreservasjon(String reservasjon, LocalDate dato) implements Kommando {}

    record RegistrerUtdanning(String nivaa) implements Kommando {}

    record RegistrerArbeid(
            String slag, LocalDate fom, @Nullable LocalDate tom, double timerPerUke) implements Kommando {}

    record OverproevKategori(
            String ordning,
            String kategori,
            LocalDate fom,
            LocalDate tom,
            LocalDate vurdertDato,
            String begrunnelse,
            String faktaUndersoektHvordan)
            implements Kommando {}

    record AvsluttOrdning(String ordning, LocalDate dato, String aarsak) implements Kommando {}

    /** What takes the place of an earlier one. */
    record Korriger(String aarsak, Ny ny) implements Kommando {

        Korriger(String aarsak, Kommando ny) {
            this(aarsak, new Ny(ny.getClass().getSimpleName(), ny));
        }
    }

    record Annuller(String aarsak) implements Kommando {}

    /** What stands in the wrong place, to one of the two. */
    record Flytt(
            String aarsak,
            @Nullable Nummer tilPerson,
            @Nullable String tilKommune) implements Kommando {

        static Flytt tilPerson(Liv liv) {
            return new Flytt("FEIL_PERSON", new Nummer(liv.duf()), null);
        }

        static Flytt tilKommune(String kommunenummer) {
            return new Flytt("FEIL_KOMMUNE", null, kommunenummer);
        }
    }

    /** Who a registration is of. */
    record Nummer(String dufNummer) {}

    /** A command within a command. */
    record Ny(String type, @JsonUnwrapped Kommando kommando) {}
}
