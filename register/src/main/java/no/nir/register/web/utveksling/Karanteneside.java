package no.nir.register.web.utveksling;

import java.util.List;
import java.util.stream.Stream;
import no.nir.register.kilde.Karantene;
import no.nir.register.kilde.Karantenebehandling;
import no.nir.register.kilde.Karantenebehandling.Avspilling;
import no.nir.register.kilde.Karantenesak;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The quarantine: what could not be read or matched, why, and taking it in or dismissing it with a reason. */
@Controller
class Karanteneside {

    private static final int VIS = 200;
    private static final int VIS_LOESTE = 50;
    private static final int LENGSTE_BEGRUNNELSE = 1000;
    private static final String SPILL_AV = "SPILL_AV";
    private static final String AVVIS = "AVVIS";

    private final Karantene karantene;
    private final Karantenebehandling behandling;
    private final Tekster tekster;

    Karanteneside(Karantene karantene, Karantenebehandling behandling, Tekster tekster) {
        this.karantene = karantene;
        this.behandling = behandling;
        this.tekster = tekster;
    }

    @Krever(Rettighet.BEHANDLE_KARANTENE)
    @GetMapping("/utveksling/karantene")
    ModelAndView oversikt() {
        return new ModelAndView(
                "utveksling/karantene",
                "side",
                new Karanteneoversikt(
                        karantene.antallUloeste(), karantene.listUloeste(VIS), karantene.listLoeste(VIS_LOESTE)));
    }

    @Krever(Rettighet.BEHANDLE_KARANTENE)
    @GetMapping("/utveksling/karantene/{karanteneId}")
    ModelAndView sak(@PathVariable long karanteneId) {
        return vis(finn(karanteneId), "", "", null);
    }

    @Krever(Rettighet.BEHANDLE_KARANTENE)
    @PostMapping("/utveksling/karantene/{karanteneId}")
    ModelAndView behandle(
            @PathVariable long karanteneId,
            @RequestParam(defaultValue = "") String handling,
            @RequestParam(defaultValue = "") String begrunnelse,
            Bruker bruker) {
        Karantenesak sak = finn(karanteneId);
        if (sak.erLoest()) {
            return avvist(vis(sak, "", "", tekster.tekst("kilde.karantene.resultat.ALLEREDE_LOEST")));
        }
        List<Skjemafeil> feil = feil(handling, begrunnelse).toList();
        if (!feil.isEmpty()) {
            return avvist(vis(sak, handling, begrunnelse, null, feil));
        }
        if (AVVIS.equals(handling)) {
            karantene.avvis(karanteneId, bruker.id(), begrunnelse.strip());
            return tilSaken(karanteneId);
        }
        Avspilling avspilling = behandling.spillAv(karanteneId, bruker.id(), begrunnelse.strip());
        return avspilling instanceof Avspilling.TattInn
                ? tilSaken(karanteneId)
                : avvist(vis(finn(karanteneId), handling, begrunnelse, resultat(avspilling)));
    }

    private static ModelAndView avvist(ModelAndView side) {
        side.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return side;
    }

    private record Skjemafeil(String felt, String noekkel) {}

    private static Stream<Skjemafeil> feil(String handling, String begrunnelse) {
        Stream.Builder<Skjemafeil> feil = Stream.builder();
        if (!List.of(SPILL_AV, AVVIS).contains(handling)) {
            feil.add(new Skjemafeil("handling", "kilde.karantene.feil.handling"));
        }
        if (begrunnelse.isBlank()) {
            feil.add(new Skjemafeil("begrunnelse", "kilde.karantene.feil.begrunnelse"));
        } else if (begrunnelse.length() > LENGSTE_BEGRUNNELSE) {
            feil.add(new Skjemafeil("begrunnelse", "kilde.karantene.feil.lang"));
        }
        return feil.build();
    }

    private ModelAndView vis(Karantenesak sak, String handling, String begrunnelse, @Nullable String resultat) {
        return vis(sak, handling, begrunnelse, resultat, List.of());
    }

    private ModelAndView vis(
            Karantenesak sak,
            String handling,
            String begrunnelse,
            @Nullable String resultat,
            List<Skjemafeil> skjemafeil) {
        Felt valg = Felt.valg(
                        "handling",
                        tekster.tekst("kilde.karantene.handling"),
                        Stream.of(SPILL_AV, AVVIS)
                                .map(kode -> new Felt.Valg(kode, tekster.tekst("kilde.karantene.handling." + kode)))
                                .toList())
                .medVerdi(handling)
                .medFeil(feiltekst("handling", skjemafeil));
        Felt grunn = Felt.fritekst("begrunnelse", tekster.tekst("kilde.karantene.begrunnelse"))
                .medHjelp(tekster.tekst("kilde.karantene.begrunnelse.hjelp"))
                .medVerdi(begrunnelse)
                .medFeil(feiltekst("begrunnelse", skjemafeil));
        List<Lenke> lenker = skjemafeil.stream()
                .map(feil -> new Lenke(tekster.tekst(feil.noekkel(), LENGSTE_BEGRUNNELSE), "#felt-" + feil.felt()))
                .toList();
        return new ModelAndView(
                "utveksling/karantenesak", "side", new Karantenebilde(sak, valg, grunn, resultat, lenker));
    }

    private @Nullable String feiltekst(String felt, List<Skjemafeil> skjemafeil) {
        return skjemafeil.stream()
                .filter(feil -> feil.felt().equals(felt))
                .map(feil -> tekster.tekst(feil.noekkel(), LENGSTE_BEGRUNNELSE))
                .findFirst()
                .orElse(null);
    }

    private String resultat(Avspilling avspilling) {
        return switch (avspilling) {
            case Avspilling.TattInn _ -> tekster.tekst("kilde.karantene.resultat.TATT_INN");
            case Avspilling.FortsattIkke fortsatt ->
                tekster.tekst(
                        "kilde.karantene.resultat.FORTSATT_IKKE",
                        tekster.tekst("kilde.grunn." + fortsatt.grunn().name()));
            case Avspilling.KildenSvarteIkke svarteIkke ->
                tekster.tekst(
                        "kilde.karantene.resultat.KILDEN_SVARTE_IKKE",
                        tekster.tekst("kilde.feil." + svarteIkke.grunn().name()));
            case Avspilling.AlleredeLoest _ -> tekster.tekst("kilde.karantene.resultat.ALLEREDE_LOEST");
        };
    }

    private static ModelAndView tilSaken(long karanteneId) {
        return new ModelAndView("redirect:/utveksling/karantene/" + karanteneId);
    }

    private Karantenesak finn(long karanteneId) {
        return karantene.finn(karanteneId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
