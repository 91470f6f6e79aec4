package no.nir.regelverk.fakta;

import java.time.LocalDate;
import java.util.List;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a person's norsk og samfunnskunnskap.
 *
 * @param krav claim
 * @param tilbudt date from which a start was offered
 * @param begynt first day of training
 * @param foersteVedtakStart start date of the first vedtak (kap. 6 A counts from it)
 * @param timer hours done
 * @param fullfoert the day the hours of the duty were done
 * @param ytterligereKrav claim for further training
 * @param kulturtimer hours of norsk kultur og norske verdier taken in mottak
 * @param maalNaadd norskmaal (or the minimum level) reached
 * @param proeve the day by which every part of the final test in norsk was taken, whatever the result
 * @param forlengetTil last day of an extension (covid, or utvidet norsk under § 43 g)
 * @param stansetFra permanent stop by vedtak
 */
public record Norskopplaering(
        @Nullable LocalDate krav,
        @Nullable LocalDate tilbudt,
        @Nullable LocalDate begynt,
        @Nullable LocalDate foersteVedtakStart,
        @Nullable Integer timer,
        @Nullable LocalDate fullfoert,
        @Nullable LocalDate ytterligereKrav,
        @Nullable Integer kulturtimer,
        @Nullable LocalDate maalNaadd,
        @Nullable LocalDate proeve,
        @Nullable LocalDate forlengetTil,
        @Nullable LocalDate stansetFra,
        List<Fritak> fritak,
        @Nullable Utsatt utsatt,
        List<Periode> permisjoner) {

    public static final Norskopplaering INGEN = av().bygg();

    public Norskopplaering {
        fritak = List.copyOf(fritak);
        permisjoner = List.copyOf(permisjoner);
    }

    public static Norskbygger av() {
        return new Norskbygger();
    }

    /** A builder that starts with these facts. */
    public Norskbygger endre() {
        return new Norskbygger(this);
    }

    /** The same training as if nobody had been exempted. */
    public Norskopplaering utenFritak() {
        return endre().fritak(List.of()).bygg();
    }
}
