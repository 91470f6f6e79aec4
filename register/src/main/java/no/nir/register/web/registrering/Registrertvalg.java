package no.nir.register.web.registrering;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.deltakelse.Deltakelsesregister;
import no.nir.register.deltakelse.Tiltak;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.vedtak.Klage;
import no.nir.register.vedtak.Vedtak;
import no.nir.register.vedtak.Vedtaksopplysning;
import no.nir.register.vedtak.Vedtaksregister;
import no.nir.register.web.Felt.Valg;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Hendelse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The choices of a field that points at an earlier registration of the person by the municipality, the newest first. */
@Component
class Registrertvalg {

    private final Vedtaksregister vedtak;
    private final Deltakelsesregister deltakelse;
    private final Kodetekst koder;
    private final Tekster tekster;

    Registrertvalg(Vedtaksregister vedtak, Deltakelsesregister deltakelse, Kodetekst koder, Tekster tekster) {
        this.vedtak = vedtak;
        this.deltakelse = deltakelse;
        this.koder = koder;
        this.tekster = tekster;
    }

    /** By field; empty for forms that point at nothing. */
    Map<String, List<Valg>> av(Utfylt utfylt, Bakgrunn bak) {
        String ordning = utfylt.verdi("ordning");
        return switch (utfylt.skjema()) {
            case TILTAK -> erstattes(ordning, utfylt.rettelse(), bak);
            case KLAGE -> Map.of("vedtakNr", vedtak(ordning, bak));
            case KLAGEAVGJOERELSE -> Map.of("klageNr", klager(ordning, bak));
            default -> Map.of();
        };
    }

    /** Nothing to choose where there is no tiltak yet; the field is then not shown. */
    private Map<String, List<Valg>> erstattes(String ordning, @Nullable Rettelse rettelse, Bakgrunn bak) {
        List<Valg> tiltak = deltakelse.gjeldende(Tiltak.class, List.of(bak.personId())).stream()
                .filter(rad -> bak.erEgen(rad.kommunenummer()))
                .filter(rad -> rad.innhold().erstatterNr() == null)
                .filter(rad -> rettelse == null || rettelse.nr() != rad.nr())
                .filter(rad -> ordning.isEmpty() || rad.innhold().ordning().equals(ordning))
                .sorted((en, annen) -> Long.compare(annen.nr(), en.nr()))
                .map(rad -> new Valg(
                        Long.toString(rad.nr()),
                        tekster.tekst(
                                "registrering.valg.tiltak",
                                koder.navn(Kodeverk.TILTAK, rad.innhold().tiltakskode()),
                                rad.innhold().periode())))
                .toList();
        return Map.of("erstatterNr", tiltak);
    }

    private List<Valg> vedtak(String ordning, Bakgrunn bak) {
        return staaende(Vedtak.class, ordning, bak)
                .map(rad -> new Valg(
                        Long.toString(rad.nr()),
                        tekster.tekst(
                                "registrering.valg.registrert",
                                koder.navn(Kodeverk.VEDTAKSTYPE, rad.innhold().vedtakstype()),
                                rad.innhold().vedtaksdato(),
                                koder.navn(Kodeverk.ORDNING, rad.innhold().ordning()))))
                .toList();
    }

    /** Each with the vedtak it is about: several can have come on one day. */
    private List<Valg> klager(String ordning, Bakgrunn bak) {
        return staaende(Klage.class, ordning, bak)
                .map(rad -> new Valg(
                        Long.toString(rad.nr()),
                        tekster.tekst(
                                "registrering.valg.klage",
                                tekster.iSetning(koder.navn(Kodeverk.VEDTAKSTYPE, paaklaget(rad, bak))),
                                rad.innhold().mottatt(),
                                koder.navn(Kodeverk.ORDNING, rad.innhold().ordning()))))
                .toList();
    }

    private static String paaklaget(Registrert<Klage> klage, Bakgrunn bak) {
        return bak.alle().av(Hendelse.Slag.KLAGE).stream()
                .filter(h -> h.nr() != null && h.nr() == klage.nr())
                .map(Hendelse::kode)
                .findFirst()
                .orElse("");
    }

    private <T extends Vedtaksopplysning> Stream<Registrert<T>> staaende(Class<T> type, String ordning, Bakgrunn bak) {
        return vedtak.gjeldende(type, List.of(bak.personId())).stream()
                .filter(rad -> bak.erEgen(rad.kommunenummer()))
                .filter(rad -> ordning.isEmpty() || rad.innhold().ordning().equals(ordning))
                .sorted((en, annen) -> Long.compare(annen.nr(), en.nr()));
    }
}
