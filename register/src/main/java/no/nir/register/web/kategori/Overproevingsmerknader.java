package no.nir.register.web.kategori;

import java.time.Instant;
import java.util.List;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.kategori.Forklaringstekst;
import no.nir.register.vedtak.Overproeving;
import no.nir.register.vedtak.Vedtaksregister;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.kategori.Kategoribilde.Merknad;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What municipalities have found otherwise, to stand beside the stretch it is about. */
@Component
class Overproevingsmerknader {

    private final Vedtaksregister vedtak;
    private final Kodetekst koder;
    private final Tekster tekster;

    Overproevingsmerknader(Vedtaksregister vedtak, Kodetekst koder, Tekster tekster) {
        this.vedtak = vedtak;
        this.koder = koder;
        this.tekster = tekster;
    }

    /** @param kjent the instant whose knowledge is asked for; absent for now */
    List<Overproeving> paa(long personId, @Nullable Instant kjent) {
        List<Long> person = List.of(personId);
        return (kjent == null
                        ? vedtak.gjeldende(Overproeving.class, person)
                        : vedtak.somKjent(Overproeving.class, person, kjent))
                .stream().map(rad -> rad.innhold()).toList();
    }

    List<Merknad> ved(Forklaringstekst strekk, List<Overproeving> alle) {
        Periode periode = new Periode(strekk.fom(), strekk.tom());
        return alle.stream()
                .filter(o -> o.ordning().equals(strekk.ordning()) && o.periode().overlapper(periode))
                .map(o -> new Merknad(
                        tekster.tekst(
                                "overproeving.strekk",
                                koder.navn(Kodeverk.KATEGORI, o.kategori()),
                                o.periode(),
                                o.vurdertDato(),
                                o.begrunnelse()),
                        o.kategori().equals(strekk.kategori())))
                .toList();
    }
}
