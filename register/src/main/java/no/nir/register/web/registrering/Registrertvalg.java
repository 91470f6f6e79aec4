package no.nir.register.web.registrering;

import java.time.LocalDate;
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
import org.springframework.stereotype.Component;

/** The choices of a field that points at an earlier registration of the person, the newest first. */
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
    Map<String, List<Valg>> av(Skjema skjema, String ordning, long personId) {
        return switch (skjema) {
            case TILTAK -> erstattes(ordning, personId);
            case KLAGE -> Map.of("vedtakNr", vedtak(ordning, personId));
            case KLAGEAVGJOERELSE -> Map.of("klageNr", klager(ordning, personId));
            default -> Map.of();
        };
    }

    /** Nothing to choose where there is no tiltak yet; the field is then not shown. */
    private Map<String, List<Valg>> erstattes(String ordning, long personId) {
        List<Valg> tiltak = deltakelse.gjeldende(Tiltak.class, List.of(personId)).stream()
                .filter(rad -> rad.innhold().erstatterNr() == null)
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

    private List<Valg> vedtak(String ordning, long personId) {
        return staaende(Vedtak.class, ordning, personId)
                .map(rad -> valg(
                        rad,
                        koder.navn(Kodeverk.VEDTAKSTYPE, rad.innhold().vedtakstype()),
                        rad.innhold().vedtaksdato()))
                .toList();
    }

    private List<Valg> klager(String ordning, long personId) {
        return staaende(Klage.class, ordning, personId)
                .map(rad -> valg(
                        rad,
                        tekster.tekst("registrering.skjema.KLAGE.navn"),
                        rad.innhold().mottatt()))
                .toList();
    }

    private <T extends Vedtaksopplysning> Stream<Registrert<T>> staaende(Class<T> type, String ordning, long personId) {
        return vedtak.gjeldende(type, List.of(personId)).stream()
                .filter(rad -> ordning.isEmpty() || rad.innhold().ordning().equals(ordning))
                .sorted((en, annen) -> Long.compare(annen.nr(), en.nr()));
    }

    private Valg valg(Registrert<? extends Vedtaksopplysning> rad, String navn, LocalDate dag) {
        return new Valg(
                Long.toString(rad.nr()),
                tekster.tekst(
                        "registrering.valg.registrert",
                        navn,
                        dag,
                        koder.navn(Kodeverk.ORDNING, rad.innhold().ordning())));
    }
}
