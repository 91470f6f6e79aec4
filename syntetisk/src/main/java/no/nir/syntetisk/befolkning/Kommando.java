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

    record FattVedtak(
            String ordning,
            String vedtakstype,
            LocalDate vedtaksdato,
            String begrunnelse,
            @Nullable String avslagsgrunn,
            @Nullable LocalDate startdato,
            @Nullable LocalDate sluttdato,
            @Nullable LocalDate klagerettOpplyst,
            @Nullable String klagerettForm,
            boolean faktaUndersoekt,
            String faktaUndersoektHvordan)
            implements Kommando {

        /** Of what is no refusal. */
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
                    startdato,
                    sluttdato,
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

    record RegistrerFravaer(String ordning, String aarsak, LocalDate fom, LocalDate tom) implements Kommando {}

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

    /** A command within a command. */
    record Ny(String type, @JsonUnwrapped Kommando kommando) {}
}
