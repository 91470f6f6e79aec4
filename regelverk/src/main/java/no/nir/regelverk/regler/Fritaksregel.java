package no.nir.regelverk.regler;

import java.util.Map;
import java.util.Objects;
import no.nir.regelverk.fakta.Fritak;
import no.nir.regelverk.fakta.Fritaksslag;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.RegelId;
import org.jspecify.annotations.Nullable;

/** Exemption from the duty: what is left, and by which rule of which act. */
final class Fritaksregel {

    static final Map<Fritaksslag, RegelId> ETTER_INTRODUKSJONSLOVEN = Map.of(
            Fritaksslag.NORSK, RegelId.N05_8,
            Fritaksslag.SAMISK, RegelId.N05_9,
            Fritaksslag.HELSE, RegelId.N05_10,
            Fritaksslag.OMSORG, RegelId.N05_10);
    static final Map<Fritaksslag, RegelId> ETTER_INTEGRERINGSLOVEN = Map.of(
            Fritaksslag.NORSK, RegelId.N21_10,
            Fritaksslag.SAMISK, RegelId.N21_10,
            Fritaksslag.HELSE, RegelId.N21_11,
            Fritaksslag.OMSORG, RegelId.N21_11);

    private Fritaksregel() {}

    static Flagg flagg(Fritak fritak) {
        return switch (fritak.slag()) {
            case NORSK -> Flagg.FRITAK_NORSK;
            case SAMISK -> Flagg.FRITAK_SAMISK;
            case HELSE -> Flagg.FRITAK_HELSE;
            case OMSORG -> Flagg.FRITAK_OMSORG;
        };
    }

    /** While the right runs: the duty goes; the right too when the vedtak says so (only for documented norsk). */
    static @Nullable Utfall rett(@Nullable Fritak fritak, Map<Fritaksslag, RegelId> regler) {
        if (fritak == null) {
            return null;
        }
        RegelId regel = Objects.requireNonNull(regler.get(fritak.slag()));
        boolean bortfalt = fritak.slag() == Fritaksslag.NORSK && fritak.rettBortfalt();
        return Utfall.av(bortfalt ? Kategori.IKKE_GJELDENDE : Kategori.RETT, regel)
                .med(flagg(fritak));
    }

    /** A person with duty only: nothing is left. */
    static Utfall pliktUten(Fritak fritak, Map<Fritaksslag, RegelId> regler) {
        return Utfall.ikke(Objects.requireNonNull(regler.get(fritak.slag())), flagg(fritak));
    }
}
