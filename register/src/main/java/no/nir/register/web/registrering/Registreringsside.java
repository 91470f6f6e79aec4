package no.nir.register.web.registrering;

import static no.nir.register.tilgang.Rettighet.REGISTRER_ASYL;
import static no.nir.register.tilgang.Rettighet.REGISTRER_INTRO;
import static no.nir.register.tilgang.Rettighet.REGISTRER_NORSK;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.web.innlogging.Utkast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The form of each command, and the forms that correct, annul and move. */
@Controller
@RequestMapping("/personer/{personId}/registrer")
class Registreringsside {

    /** The number of what was held and came back, and is to be sent again. */
    private static final String HOLDT = "kontroll";

    private final Bakgrunnsleser bakgrunn;
    private final Tidligere tidligere;
    private final Sidebygger sider;
    private final Innsender innsender;
    private final Samtidigbygger samtidige;

    Registreringsside(
            Bakgrunnsleser bakgrunn,
            Tidligere tidligere,
            Sidebygger sider,
            Innsender innsender,
            Samtidigbygger samtidige) {
        this.bakgrunn = bakgrunn;
        this.tidligere = tidligere;
        this.sider = sider;
        this.innsender = innsender;
        this.samtidige = samtidige;
    }

    @GetMapping("/{skjema}")
    @Krever({REGISTRER_INTRO, REGISTRER_NORSK, REGISTRER_ASYL})
    ModelAndView tomt(
            @PathVariable long personId,
            @PathVariable String skjema,
            @RequestParam Map<String, String> spoersmaal,
            Bruker bruker,
            HttpServletRequest foresporsel) {
        Rettelse.Slag slag = rettelse(skjema).orElse(null);
        if (slag != null) {
            return new ModelAndView("redirect:/personer/" + personId + "/registrer/" + skjema + "/"
                    + tall(spoersmaal.getOrDefault("nr", "")));
        }
        Skjema valgt = Skjema.finn(skjema).orElseThrow(Registreringsside::finnesIkke);
        Map<String, String> felter = new HashMap<>();
        felter.put("ordning", spoersmaal.getOrDefault("ordning", ""));
        List.of("fom", "regel", "vedtakNr", "klageNr", "milepael", "vedtakstype").stream()
                .filter(valgt.felter()::contains)
                .filter(spoersmaal::containsKey)
                .forEach(felt -> felter.put(felt, spoersmaal.get(felt)));
        tidligere.holdt(bruker, personId, spoersmaal.getOrDefault(HOLDT, "")).ifPresent(felter::putAll);
        return tomt(nytt(personId, bruker), new Utfylt(valgt, null, felter), foresporsel);
    }

    @GetMapping("/{slag}/{nr}")
    @Krever({REGISTRER_INTRO, REGISTRER_NORSK, REGISTRER_ASYL})
    ModelAndView rettelse(
            @PathVariable long personId,
            @PathVariable String slag,
            @PathVariable long nr,
            @RequestParam(name = HOLDT, defaultValue = "") String holdt,
            Bruker bruker,
            HttpServletRequest foresporsel) {
        Rettelse rettelse = new Rettelse(nr, rettelse(slag).orElseThrow(Registreringsside::finnesIkke));
        Bakgrunn bak = rettes(personId, bruker, nr);
        Kommando.Ny gammel = Objects.requireNonNull(bak.gammel());
        Map<String, String> felter = new HashMap<>(Utfylt.fra(gammel));
        tidligere.holdt(bruker, personId, holdt).ifPresent(felter::putAll);
        Utfylt utfylt = new Utfylt(Skjema.av(gammel), rettelse, felter);
        Optional<ModelAndView> endret =
                Utkast.hent(foresporsel, foresporsel.getRequestURI()).isPresent()
                        ? Optional.empty()
                        : samtidige.finn(bak, utfylt, null);
        return endret.orElseGet(() -> tomt(bak, utfylt, foresporsel));
    }

    @PostMapping("/{skjema}")
    @Krever({REGISTRER_INTRO, REGISTRER_NORSK, REGISTRER_ASYL})
    ModelAndView send(
            @PathVariable long personId,
            @PathVariable String skjema,
            @RequestParam Map<String, String> felter,
            Bruker bruker) {
        Skjema valgt = Skjema.finn(skjema).orElseThrow(Registreringsside::finnesIkke);
        return innsender.send(nytt(personId, bruker), new Utfylt(valgt, null, felter));
    }

    @PostMapping("/{slag}/{nr}")
    @Krever({REGISTRER_INTRO, REGISTRER_NORSK, REGISTRER_ASYL})
    ModelAndView sendRettelse(
            @PathVariable long personId,
            @PathVariable String slag,
            @PathVariable long nr,
            @RequestParam Map<String, String> felter,
            Bruker bruker) {
        Rettelse rettelse = new Rettelse(nr, rettelse(slag).orElseThrow(Registreringsside::finnesIkke));
        Bakgrunn bak = rettes(personId, bruker, nr);
        return innsender.send(bak, new Utfylt(Skjema.av(Objects.requireNonNull(bak.gammel())), rettelse, felter));
    }

    /** Empty, or filled in again after the session had ended. A new form gets its own key. */
    private ModelAndView tomt(Bakgrunn bak, Utfylt utfylt, HttpServletRequest foresporsel) {
        Map<String, String> felter = new HashMap<>(
                Utkast.hent(foresporsel, foresporsel.getRequestURI()).orElse(utfylt.felter()));
        felter.putIfAbsent(Utfylt.NOEKKEL, UUID.randomUUID().toString());
        return new ModelAndView(
                "registrering/skjema",
                "side",
                sider.skjema(bak, new Utfylt(utfylt.skjema(), utfylt.rettelse(), felter)));
    }

    private Bakgrunn nytt(long personId, Bruker bruker) {
        return bakgrunn.finn(personId, bruker).orElseThrow(Registreringsside::finnesIkke);
    }

    private Bakgrunn rettes(long personId, Bruker bruker, long nr) {
        return bakgrunn.finn(personId, bruker, nr).orElseThrow(Registreringsside::finnesIkke);
    }

    private static Optional<Rettelse.Slag> rettelse(String adresse) {
        return switch (adresse) {
            case "korriger" -> Optional.of(Rettelse.Slag.KORRIGER);
            case "annuller" -> Optional.of(Rettelse.Slag.ANNULLER);
            case "flytt" -> Optional.of(Rettelse.Slag.FLYTT);
            default -> Optional.empty();
        };
    }

    private static String tall(String nr) {
        if (!nr.matches("[0-9]{1,18}")) {
            throw finnesIkke();
        }
        return nr;
    }

    private static ResponseStatusException finnesIkke() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
