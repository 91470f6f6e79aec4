package no.nir.register.web.person.hendelse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.frist.Permisjonsbruk;
import no.nir.regelverk.frist.Permisjonsbruk.Bruk;
import no.nir.regelverk.frist.Permisjonsslag;
import no.nir.regelverk.lovtabell.Lovhjemmel;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.tid.Periode;

/**
 * What has been used of one kind of absence or leave from the programme.
 *
 * @param kode a value of the code list fravaer
 * @param bruk counted as the limit is
 * @param hjemmel where the limit stands, in the regulation of the act that governs the person
 */
public record Fravaersbruk(String kode, Permisjonsslag slag, Bruk bruk, Lovhjemmel hjemmel) {

    private static final String INTRO = "INTRO";
    private static final List<String> MED_GRENSE =
            List.of("FERIE", "VELFERD", "FREDSARBEID", "FOEDSEL_ADOPSJON", "LANGVARIG_SYKDOM", "ARBEID");

    /** Those with a limit on the day; what is counted from the leave itself only when there is one. */
    public static List<Fravaersbruk> av(Hendelser alle, LocalDate dag) {
        return MED_GRENSE.stream()
                .flatMap(kode -> Permisjonsslag.finn(kode).flatMap(slag -> av(alle, kode, slag, dag)).stream())
                .toList();
    }

    public static Optional<Fravaersbruk> av(Hendelser alle, String kode, Permisjonsslag slag, LocalDate dag) {
        Lov lov = lov(alle, dag);
        return Permisjonsbruk.av(slag, lov, perioder(alle, kode), dag)
                .map(bruk -> new Fravaersbruk(
                        kode, slag, bruk, slag.hjemmel(lov, dag).orElseThrow()));
    }

    /** The act whose limits count. */
    public static Lov lov(Hendelser alle, LocalDate dag) {
        return alle.gjeldende(Slag.LOV, INTRO, dag)
                .map(lov -> Lov.valueOf(lov.kode()))
                .orElseGet(() -> Lov.iKraft(dag));
    }

    /** Whole days of one cause; hours are not counted as days. */
    public static List<Periode> perioder(Hendelser alle, String kode) {
        return Stream.of(Slag.PERMISJON, Slag.FRAVAER)
                .flatMap(slag -> alle.av(slag, INTRO).stream())
                .filter(h -> h.kode().equals(kode) && h.tom() != null && h.tall() == null)
                .map(h -> new Periode(h.fom(), h.tom()))
                .toList();
    }

    /** Whether the limit is for the year and counted in working days, and not from a leave of its own in calendar days. */
    public boolean erForAaret() {
        return slag.per() == Permisjonsslag.Per.KALENDERAAR;
    }
}
