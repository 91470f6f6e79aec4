package no.nir.register.web.person.hendelse;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated fact, registration or derived row of a person, in the one shape that timeline, panels and lists need.
 *
 * @param ordning INTRO, NORSK or ASYL where the row belongs to a scheme
 * @param kode what it is, as a code of the list that belongs to its kind; a kommunenummer for places
 * @param detalj a second code or a reference to the law; of an overprøving the reason; of an act the category under it
 * @param fom first day; for a registration without length its day
 * @param tom last day; absent when open, and for a registration without length
 * @param dato a further day: when the permit was granted, the leave decided, the facts examined, the change announced
 * @param tall hours, or hours a week
 * @param nr journal number of a registration, by which it can be corrected
 * @param kommune who registered it
 */
public record Hendelse(
        Slag slag,
        @Nullable String ordning,
        String kode,
        @Nullable String detalj,
        LocalDate fom,
        @Nullable LocalDate tom,
        @Nullable LocalDate dato,
        @Nullable BigDecimal tall,
        @Nullable Long nr,
        @Nullable String kommune) {

    /** The kinds, one or more tables behind each. */
    public enum Slag {
        BOSTED,
        MOTTAK,
        BOSETTING,
        TILHOERIGHET,
        TILLATELSE,
        SOEKNAD,
        SAMME_VILKAAR,
        TILBAKEKALL,
        EOES,
        KATEGORI,
        LOV,
        VARSEL,
        FRIST,
        KONTAKT,
        VEDTAK,
        OPPSTART,
        TILTAK,
        TIMER,
        PERMISJON,
        FRAVAER,
        SLUTTMAAL,
        NORSKMAAL,
        MILEPAEL,
        VIDEREGAAENDE,
        OPPLAERINGSSPRAAK,
        SPOR,
        OPPFOELGING,
        OPPLAERINGSKOMMUNE,
        MORSMAAL,
        RESERVASJON,
        KLAGE,
        KLAGEAVGJOERELSE,
        AVSLUTNING,
        PROEVE,
        UTDANNING,
        ARBEID,
        OVERPROEVING
    }

    public boolean gjelder(LocalDate dag) {
        return !dag.isBefore(fom) && (tom == null || !dag.isAfter(tom));
    }

    /** The other begins the day after this one ends, and says the same. */
    boolean fortsetterI(Hendelse neste) {
        return tom != null && tom.plusDays(1).equals(neste.fom) && kode.equals(neste.kode);
    }

    Hendelse til(@Nullable LocalDate nyTom) {
        return new Hendelse(slag, ordning, kode, detalj, fom, nyTom, dato, tall, nr, kommune);
    }

    Hendelse med(@Nullable String nyDetalj) {
        return new Hendelse(slag, ordning, kode, nyDetalj, fom, tom, dato, tall, nr, kommune);
    }

    public boolean i(String enOrdning) {
        return enOrdning.equals(ordning);
    }
}
