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
import no.nir.register.web.registrering.Skjemaside.Tilstand;
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

    Innsender(Registrering registrering, Sidebygger sider) {
        this.registrering = registrering;
        this.sider = sider;
    }

    ModelAndView send(Bakgrunn bak, Utfylt utfylt) {
        if (utfylt.verdi(Utfylt.STEG).equals(ENDRE)) {
            return skjema(sider.skjema(bak, utfylt, Tilstand.NYTT), HttpStatus.OK);
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
        boolean lesesFoerst = utfylt.skjema().lesesGjennom()
                && !(kommando instanceof Kommando.Annuller)
                && !utfylt.verdi(Utfylt.STEG).equals(SEND)
                && !utfylt.verdi(Utfylt.STEG).equals(SPOER);
        if (!lesesFoerst) {
            return utfoer(bak, utfylt, innsending);
        }
        List<Funn> funn = registrering.proev(innsending);
        List<Avvisning> avvisninger = av(funn, Avvisning.class);
        return avvisninger.isEmpty()
                ? gjennomlesing(bak, utfylt, kommando, av(funn, Advarsel.class))
                : avvist(bak, utfylt, avvisninger);
    }

    private ModelAndView utfoer(Bakgrunn bak, Utfylt utfylt, Innsending innsending) {
        return switch (registrering.utfoer(innsending)) {
            case Utfall.Godtatt(Kvittering kvittering) ->
                new ModelAndView("redirect:/personer/" + bak.hvem().personId() + "/registrert/" + kvittering.nr());
            case Utfall.Forespurt(Forespoersel forespoersel) ->
                new ModelAndView(
                        "redirect:/personer/" + forespoersel.personId() + "/forespoersler?sendt=" + forespoersel.nr());
            case Utfall.Avvist(List<Avvisning> avvisninger) -> avvist(bak, utfylt, avvisninger);
            case Utfall.MaaBekreftes(List<Advarsel> advarsler) -> {
                boolean lest = utfylt.skjema().lesesGjennom()
                        && innsending.forespoersel() == null
                        && !(innsending.kommando() instanceof Kommando.Annuller);
                yield lest
                        ? ubekreftet(gjennomlesing(bak, utfylt, innsending.kommando(), advarsler))
                        : skjema(sider.skjema(bak, utfylt, advarsler, Tilstand.NYTT), HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    /** Sent although a warning is not answered. */
    private static ModelAndView ubekreftet(ModelAndView gjennomlesing) {
        gjennomlesing.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return gjennomlesing;
    }

    private ModelAndView avvist(Bakgrunn bak, Utfylt utfylt, List<Avvisning> avvisninger) {
        return skjema(sider.skjema(bak, utfylt, avvisninger, Tilstand.NYTT), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView gjennomlesing(Bakgrunn bak, Utfylt utfylt, Kommando kommando, List<Advarsel> advarsler) {
        Kommando.Ny ny =
                switch (kommando) {
                    case Kommando.Ny direkte -> direkte;
                    case Kommando.Korriger korriger -> korriger.ny();
                    case Kommando.Annuller _ -> Objects.requireNonNull(bak.gammel());
                };
        return new ModelAndView("registrering/gjennomlesing", "side", sider.gjennomlesing(bak, utfylt, ny, advarsler));
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
