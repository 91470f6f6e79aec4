package no.nir.register.web.person.framdrift;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.nir.regelverk.vurdering.Norsktid;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.regelverk.vurdering.Regelregister;
import no.nir.register.web.Lovord;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Hendelser;
import org.springframework.stereotype.Component;

/** The months of norsk og samfunnskunnskap: three years under introduksjonsloven § 17, up to as much by integreringsloven §§ 32 and 37 d. */
@Component
class Norsktidmaaler {

    private static final Set<String> I_MAALGRUPPEN = Set.of("RETT_OG_PLIKT", "RETT");

    private final Tekster tekster;
    private final Lovord lovord;

    Norsktidmaaler(Tekster tekster, Lovord lovord) {
        this.tekster = tekster;
        this.lovord = lovord;
    }

    /** What has run out, and what the person no longer has, is told as used up. */
    Optional<Maaler> av(Hendelser alle, Optional<Norsktid> norsktid, LocalDate idag) {
        boolean gjelder = alle.kategori("NORSK", idag)
                .filter(k -> I_MAALGRUPPEN.contains(k.kode()))
                .isPresent();
        return norsktid.map(tid -> {
            Maaler maaler = maaler(tid, idag);
            return gjelder && !tid.erOver(idag) ? maaler : maaler.avsluttet();
        });
    }

    private Maaler maaler(Norsktid tid, LocalDate idag) {
        return new Maaler(
                Maaler.Slag.BRUKT,
                tekster.tekst("person.maaler.norsktid." + tid.regel().name()),
                tid.brukt(),
                tid.maaneder(),
                tekster.tekst("person.maaler.maaneder"),
                lovord.hjemmel(Regelregister.get(tid.regel()).hjemmel(idag)),
                merknad(tid, idag));
    }

    private String merknad(Norsktid tid, LocalDate idag) {
        if (tid.fra() == null || tid.sisteDag() == null) {
            return tekster.tekst("person.maaler.norsktid." + (tid.regel() == RegelId.T_7 ? "vedtak" : "tilbud"));
        }
        return tekster.tekst(
                tid.erOver(idag) ? "person.maaler.norsktid.var" : "person.maaler.norsktid.loeper",
                tid.fra(),
                tid.sisteDag(),
                tid.tillegg());
    }
}
