package no.nir.register.web.registrering;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.nir.register.journal.Kanal;
import no.nir.register.registrering.Kvittering;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Fritekst;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommandotolk;
import no.nir.register.registrering.kommando.Kommandotolk.Tolket;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.registrering.totrinn.Kontroll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Takes a filled-in form on: back to the form, to reading through, or to the receipt. */
@Component
class Innsender {

    private static final String SEND = "send";
    private static final String ENDRE = "endre";
    /** IMDi is asked to let it in. */
    static final String SPOER = "spoer";

    private static final int LENGSTE_FORESPOERSEL = 1000;

    private final Registrering registrering;
    private final Sidebygger sider;
    private final Flytteord flytting;
    private final Samtidigbygger samtidige;

    Innsender(Registrering registrering, Sidebygger sider, Flytteord flytting, Samtidigbygger samtidige) {
        this.registrering = registrering;
        this.sider = sider;
        this.flytting = flytting;
        this.samtidige = samtidige;
    }

    ModelAndView send(Bakgrunn bak, Utfylt utfylt) {
        if (utfylt.verdi(Utfylt.STEG).equals(ENDRE)) {
            return skjema(sider.skjema(bak, utfylt), HttpStatus.OK);
        }
        Optional<Avvisning> feilskrevet =
                Fritekst.avvis(Utfylt.FORESPOERSEL, utfylt.verdi(Utfylt.FORESPOERSEL), LENGSTE_FORESPOERSEL);
        if (feilskrevet.isPresent()) {
            return avvist(bak, utfylt, List.of(feilskrevet.get()));
        }
        return switch (Kommandotolk.tolk(utfylt.kommando())) {
            case Tolket.Uforstaatt(List<Avvisning> avvisninger) -> avvist(bak, utfylt, avvisninger);
            case Tolket.Forstaatt(Kommando kommando) -> forstaatt(bak, utfylt, kommando);
        };
    }

    private ModelAndView forstaatt(Bakgrunn bak, Utfylt utfylt, Kommando kommando) {
        Innsending innsending = innsending(bak, utfylt, kommando);
        boolean lesesFoerst = lesesGjennom(utfylt, kommando)
                && !utfylt.verdi(Utfylt.STEG).equals(SEND)
                && !utfylt.verdi(Utfylt.STEG).equals(SPOER);
        if (!lesesFoerst) {
            return utfoer(bak, utfylt, innsending);
        }
        List<Funn> funn = registrering.proev(innsending);
        List<Avvisning> avvisninger = av(funn, Avvisning.class);
        return avvisninger.isEmpty()
                ? gjennomlesing(bak, utfylt, kommando, funn)
                : avvist(bak, utfylt, kommando, avvisninger);
    }

    /** What is moved is read through whatever it is: it is one person's, and becomes another's. */
    private static boolean lesesGjennom(Utfylt utfylt, Kommando kommando) {
        return switch (kommando) {
            case Kommando.Ny _, Kommando.Korriger _ -> utfylt.skjema().lesesGjennom();
            case Kommando.Annuller _ -> false;
            case Kommando.Flytt _ -> true;
        };
    }

    private ModelAndView utfoer(Bakgrunn bak, Utfylt utfylt, Innsending innsending) {
        return switch (registrering.utfoer(innsending)) {
            case Utfall.Godtatt(Kvittering kvittering) ->
                new ModelAndView("redirect:/personer/" + bak.hvem().personId() + "/registrert/" + kvittering.nr());
            case Utfall.Forespurt(Forespoersel forespoersel) ->
                new ModelAndView(
                        "redirect:/personer/" + forespoersel.personId() + "/forespoersler?sendt=" + forespoersel.nr());
            case Utfall.Holdt(Kontroll kontroll) ->
                new ModelAndView(
                        "redirect:/personer/" + kontroll.personId() + "/kontroll/" + kontroll.nr() + "?sendt=ja");
            case Utfall.Avvist(List<Avvisning> avvisninger) -> avvist(bak, utfylt, innsending.kommando(), avvisninger);
            case Utfall.MaaBekreftes(List<Advarsel> advarsler) -> {
                boolean lest = lesesGjennom(utfylt, innsending.kommando()) && innsending.forespoersel() == null;
                yield lest
                        ? ubekreftet(gjennomlesing(bak, utfylt, innsending.kommando(), advarsler))
                        : skjema(sider.skjema(bak, utfylt, advarsler), HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    /** Sent although a warning is not answered. */
    private static ModelAndView ubekreftet(ModelAndView gjennomlesing) {
        gjennomlesing.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return gjennomlesing;
    }

    /** Another has changed it meanwhile: the user chooses, and loses nothing of what she wrote. */
    private ModelAndView avvist(Bakgrunn bak, Utfylt utfylt, Kommando kommando, List<Avvisning> avvisninger) {
        boolean endret = avvisninger.stream()
                .anyMatch(a -> a instanceof Avvisning.RegistreringenErKorrigert
                        || a instanceof Avvisning.RegistreringenStaarIkkeLenger);
        Optional<ModelAndView> valg = endret ? samtidige.finn(bak, utfylt, kommando) : Optional.empty();
        valg.ifPresent(side -> side.setStatus(HttpStatus.CONFLICT));
        return valg.orElseGet(() -> avvist(bak, medNoekkel(utfylt, avvisninger), avvisninger));
    }

    /** Sent before with another content, from a page one went back to: it may be sent again as something of its own. */
    private static Utfylt medNoekkel(Utfylt utfylt, List<Avvisning> avvisninger) {
        return avvisninger.stream().anyMatch(Avvisning.IdempotensnoekkelenErBruktFoer.class::isInstance)
                ? utfylt.medNyNoekkel()
                : utfylt;
    }

    private ModelAndView avvist(Bakgrunn bak, Utfylt utfylt, List<Avvisning> avvisninger) {
        return skjema(sider.skjema(bak, utfylt, avvisninger), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView gjennomlesing(Bakgrunn bak, Utfylt utfylt, Kommando kommando, List<? extends Funn> funn) {
        Kommando.Ny ny =
                switch (kommando) {
                    case Kommando.Ny direkte -> direkte;
                    case Kommando.Korriger korriger -> korriger.ny();
                    case Kommando.Annuller _, Kommando.Flytt _ -> Objects.requireNonNull(bak.gammel());
                };
        List<Kommandoord.Linje> foerst =
                kommando instanceof Kommando.Flytt flytt ? flytting.linjer(bak, flytt) : List.of();
        return new ModelAndView(
                "registrering/gjennomlesing", "side", sider.gjennomlesing(bak, utfylt, ny, foerst, funn));
    }

    private static ModelAndView skjema(Skjemaside side, HttpStatus status) {
        ModelAndView visning = new ModelAndView("registrering/skjema", "side", side);
        visning.setStatus(status);
        return visning;
    }

    /** A form without its key is a form somebody has made by hand: it gets one, and no protection against sending twice. */
    private static Innsending innsending(Bakgrunn bak, Utfylt utfylt, Kommando kommando) {
        String noekkel = utfylt.verdi(Utfylt.NOEKKEL);
        boolean brukbar = noekkel.matches("[A-Za-z0-9-]{8,64}");
        return new Innsending(
                new Personreferanse.Intern(bak.hvem().personId()),
                Objects.requireNonNullElse(bak.bruker().kommunenummer(), ""),
                kommando,
                new Avsender.Innlogget(bak.bruker(), Kanal.WEB),
                brukbar ? noekkel : UUID.randomUUID().toString(),
                utfylt.bekreftelse(),
                utfylt.verdi(Utfylt.STEG).equals(SPOER) ? utfylt.verdi(Utfylt.FORESPOERSEL) : null);
    }

    private static <T extends Funn> List<T> av(List<Funn> funn, Class<T> slag) {
        return funn.stream().filter(slag::isInstance).map(slag::cast).toList();
    }
}
