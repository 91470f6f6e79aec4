package no.nir.register.web.kodeliste;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.kodeliste.Kodelisteendring;
import no.nir.register.kodeliste.Kodelisteendring.Slag;
import no.nir.register.kodeliste.Kodelisteregister;
import no.nir.register.kodeliste.Listeadgang;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.kodeliste.Endringsskjema.Hva;
import no.nir.register.web.kodeliste.Kodelistebilde.Melding;
import no.nir.register.web.kodeliste.Kodelistebilde.Skjema;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one value, and that of a new one. */
@Component
class Kodebygger {

    private final Kodetekst koder;
    private final Kodelisteord ord;
    private final Endringsfelter felter;
    private final Tekster tekster;
    private final Clock klokke;

    Kodebygger(Kodetekst koder, Kodelisteord ord, Endringsfelter felter, Tekster tekster, Clock klokke) {
        this.koder = koder;
        this.ord = ord;
        this.felter = felter;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    Kodelistebilde.Ny ny(Kodeverk kodeverk, Sendt sendt) {
        return new Kodelistebilde.Ny(
                ord.navn(kodeverk),
                Kodelisteord.adresse(kodeverk),
                felter.skjema(Hva.NY, Kodelisteord.adresse(kodeverk) + "/ny", kodeverk, sendt, Map.of()),
                melding(sendt));
    }

    /** @param kode of a value there is, or was */
    Kodelistebilde.Verdi verdi(Kodeverk kodeverk, String kode, Bruker bruker, Sendt sendt) {
        List<Kode> utgaver = koder.liste(kodeverk).list().stream()
                .filter(en -> en.kode().equals(kode))
                .toList();
        Kode siste = koder.liste(kodeverk).finn(kode).orElseThrow();
        boolean kan = bruker.har(Rettighet.ENDRE_KODELISTER);
        boolean lever = utgaver.stream().anyMatch(this::lever);
        return new Kodelistebilde.Verdi(
                ord.navn(kodeverk),
                Kodelisteord.adresse(kodeverk),
                kode,
                ord.navn(kodeverk, kode),
                (utgaver.isEmpty() ? List.of(siste) : utgaver)
                        .stream()
                                .map(utgave -> utgave(utgave, utgaver.isEmpty()))
                                .toList(),
                Kodelisteord.kolonner(koder.liste(kodeverk)).stream()
                        .flatMap(kolonne -> siste.finnEgenskap(kolonne).stream()
                                .map(verdi ->
                                        new Kodelistebilde.Faktum(ord.kolonne(kolonne), ord.egenskap(kolonne, verdi))))
                        .toList(),
                siste.verifisert(),
                kan && lever ? skjemaer(kodeverk, siste, sendt) : List.of(),
                kan ? hindre(kodeverk, kode, lever) : List.of(),
                historikk(kodeverk, kode, kan, sendt),
                melding(sendt));
    }

    private boolean lever(Kode kode) {
        LocalDate tom = kode.tom();
        return tom == null || !tom.isBefore(LocalDate.now(klokke));
    }

    private Kodelistebilde.Utgave utgave(Kode kode, boolean forkastet) {
        return new Kodelistebilde.Utgave(
                forkastet ? tekster.tekst("kodeliste.forkastet") : ord.gjelder(kode),
                kode.navn().nb(),
                kode.navn().nn(),
                kode.navn().en(),
                kode.kilde());
    }

    private List<Skjema> skjemaer(Kodeverk kodeverk, Kode kode, Sendt sendt) {
        Listeadgang adgang = Listeadgang.til(kodeverk);
        List<Hva> hva = new ArrayList<>();
        if (adgang.tillater(Slag.GI_NAVN, kode.kode())) {
            hva.add(Hva.NAVN);
        }
        if (adgang.tillater(Slag.AVSLUTT, kode.kode())) {
            hva.add(Hva.SLUTT);
        }
        if (!kode.verifisert()) {
            hva.add(Hva.BEKREFT);
        }
        Map<String, String> naa = new HashMap<>(Map.of(
                "nb",
                kode.navn().nb(),
                "nn",
                kode.navn().nn(),
                "en",
                kode.navn().en()));
        return hva.stream()
                .map(en -> felter.skjema(
                        en,
                        Kodelisteord.adresse(kodeverk, kode.kode()) + "/" + en.adresse(),
                        kodeverk,
                        sendt,
                        en == Hva.NAVN ? naa : Map.of()))
                .toList();
    }

    /** What the reader might look for, and why it is not there. */
    private List<String> hindre(Kodeverk kodeverk, String kode, boolean lever) {
        Listeadgang adgang = Listeadgang.til(kodeverk);
        if (!lever) {
            return List.of(tekster.tekst("kodeliste.avsluttet"));
        }
        if (adgang.vernede().contains(kode)) {
            return List.of(tekster.tekst("kodeliste.vernet"));
        }
        return adgang.grad() == Listeadgang.Grad.AAPEN ? List.of() : List.of(ord.hvorfor(kodeverk));
    }

    private List<Kodelistebilde.Endringslinje> historikk(Kodeverk kodeverk, String kode, boolean kan, Sendt sendt) {
        List<Kodelisteendring> alle = ord.endringer();
        Set<Long> tilbake = Kodelisteregister.tattTilbake(alle);
        List<Kodelisteendring> egne = alle.stream()
                .filter(e -> e.kodeverk() == kodeverk && e.kode().equals(kode))
                .toList();
        Optional<Kodelisteendring> siste = egne.stream()
                .filter(e -> e.slag() != Slag.TA_TILBAKE && !tilbake.contains(e.nr()))
                .findFirst()
                .filter(e -> e.virkerFra()
                        .map(dag -> dag.isAfter(LocalDate.now(klokke)))
                        .orElse(true));
        return egne.stream()
                .map(e -> ord.linje(e, kan && siste.filter(e::equals).isPresent() ? tilbake(kodeverk, e, sendt) : null))
                .toList();
    }

    private @Nullable Skjema tilbake(Kodeverk kodeverk, Kodelisteendring endring, Sendt sendt) {
        String adresse = Kodelisteord.adresse(kodeverk, endring.kode()) + "/tilbake?nr=" + endring.nr();
        return felter.skjema(Hva.TILBAKE, adresse, kodeverk, sendt, Map.of());
    }

    private Melding melding(Sendt sendt) {
        return new Melding(felter.lenker(sendt), sendt.lagret());
    }
}
