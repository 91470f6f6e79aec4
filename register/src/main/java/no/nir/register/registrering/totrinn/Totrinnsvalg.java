package no.nir.register.registrering.totrinn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import no.nir.kodeverk.Kodeverk;

/**
 * What a municipality has said of one kind of registration in one scheme.
 *
 * @param fra the first day it holds
 * @param sattAv the name of who said it, as it was then
 */
public record Totrinnsvalg(
        String kommunenummer, Hva hva, Stilling stilling, LocalDate fra, String grunn, Instant satt, String sattAv) {

    /** Beside the vedtakstyper: what is corrected or annulled in a year whose cut-off has passed. */
    public static final String KORREKSJON_ETTER_AARSFRIST = "KORREKSJON_ETTER_AARSFRIST";

    /** Of what holds on a day, the last decides; of what was said for the same day, what was said last. */
    public static final Comparator<Totrinnsvalg> REKKEFOELGE =
            Comparator.comparing(Totrinnsvalg::fra).thenComparing(Totrinnsvalg::satt);

    public enum Stilling {
        PAA,
        AV
    }

    /**
     * @param ordning INTRO, NORSK or ASYL
     * @param slag a vedtakstype of the code list, or {@link #KORREKSJON_ETTER_AARSFRIST}
     */
    public record Hva(String ordning, String slag) {

        /** Whether the kind is one the scheme has. */
        public boolean finnes() {
            return slag.equals(KORREKSJON_ETTER_AARSFRIST)
                    || Kodeverk.VEDTAKSTYPE
                            .liste()
                            .finn(slag)
                            .filter(kode ->
                                    (" " + kode.egenskaper().get("ordninger") + " ").contains(" " + ordning + " "))
                            .isPresent();
        }
    }
}
