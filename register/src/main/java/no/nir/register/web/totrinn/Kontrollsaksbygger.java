package no.nir.register.web.totrinn;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.nir.register.registrering.Kontrollbehandling;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Merknad;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.tilgang.Bruker;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.Personhode;
import no.nir.register.web.registrering.Funnord;
import no.nir.register.web.registrering.Skjema;
import no.nir.register.web.totrinn.Kontrollsvar.Rolle;
import no.nir.register.web.totrinn.Kontrollsvar.Sendt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of what is held about one person. */
@Component
class Kontrollsaksbygger {

    private final Kontrollbehandling behandling;
    private final Kontrollord ord;
    private final Kontrollsvar svarord;
    private final Funnord funnord;
    private final Tekster tekster;

    Kontrollsaksbygger(
            Kontrollbehandling behandling, Kontrollord ord, Kontrollsvar svarord, Funnord funnord, Tekster tekster) {
        this.behandling = behandling;
        this.ord = ord;
        this.svarord = svarord;
        this.funnord = funnord;
        this.tekster = tekster;
    }

    /**
     * What is shown, and to whom.
     *
     * @param nettopp whether it was sent just now
     */
    record Visning(Personhode hode, Bruker bruker, Kontroll kontroll, boolean nettopp) {}

    /** @param hindre why what was answered could not be done */
    Kontrollsak bygg(Visning visning, Sendt sendt, List<String> hindre) {
        Kontroll kontroll = visning.kontroll();
        List<Funn> funn = kontroll.svar() == null ? behandling.vurder(visning.bruker(), kontroll) : List.of();
        Optional<Rolle> rolle = rolle(visning, funn);
        List<Advarsel> nye = advarsler(funn, advarsel -> !kontroll.bekreftelse().dekker(advarsel));
        return new Kontrollsak(
                visning.hode(),
                beskjed(visning, rolle),
                ord.linje(kontroll, visning.bruker(), null),
                new Kontrollsak.Regler(
                        rolle.isEmpty() ? List.of() : ord(av(funn, Avvisning.class)),
                        ord(advarsler(funn, kontroll.bekreftelse()::dekker)),
                        ord(nye)),
                rolle.map(en -> svarord.skjema(adresse(visning), en, en == Rolle.AVSENDER ? List.of() : nye, sendt))
                        .orElse(null),
                paaNytt(visning),
                new Kontrollsak.Feil(svarord.lenker(sendt), hindre));
    }

    private static Optional<Rolle> rolle(Visning visning, List<Funn> funn) {
        if (visning.kontroll().svar() != null) {
            return Optional.empty();
        }
        if (!Kontrollord.erAvsenderen(visning.kontroll(), visning.bruker())) {
            return Optional.of(Rolle.KONTROLLOER)
                    .filter(_ -> Kontrollord.kanKontrollere(visning.kontroll(), visning.bruker()));
        }
        return Optional.of(av(funn, Merknad.MaaKontrolleres.class).isEmpty() ? Rolle.AVSENDER_ALENE : Rolle.AVSENDER);
    }

    private Kontrollsak.Beskjed beskjed(Visning visning, Optional<Rolle> rolle) {
        Kontroll.Svar svar = visning.kontroll().svar();
        if (svar != null) {
            boolean inne = svar.ble() != null;
            return new Kontrollsak.Beskjed(
                    inne ? "success" : "info", List.of(tekster.tekst("kontroll.beskjed." + svar.utfall())));
        }
        String hvem = tekster.tekst("kontroll.beskjed." + rolle.map(Enum::name).orElse("UTEN_RETT"));
        return visning.nettopp()
                ? new Kontrollsak.Beskjed("success", List.of(tekster.tekst("kontroll.beskjed.SENDT"), hvem))
                : new Kontrollsak.Beskjed("info", List.of(hvem));
    }

    /** The sender mends what came back; what was withdrawn may be sent again as well. */
    private @Nullable Lenke paaNytt(Visning visning) {
        Kontroll k = visning.kontroll();
        Kontroll.Svar svar = k.svar();
        if (svar == null || svar.ble() != null || !Kontrollord.erAvsenderen(k, visning.bruker())) {
            return null;
        }
        String skjema =
                switch (k.kommando()) {
                    case Kommando.Ny ny -> Skjema.av(ny).adresse();
                    case Kommando.Korriger korriger -> "korriger/" + korriger.nr();
                    case Kommando.Annuller annuller -> "annuller/" + annuller.nr();
                    case Kommando.Flytt flytt -> "flytt/" + flytt.nr();
                };
        return new Lenke(
                tekster.tekst("kontroll.paa_nytt"),
                "/personer/" + visning.hode().personId() + "/registrer/" + skjema + "?kontroll=" + k.nr());
    }

    static String adresse(Visning visning) {
        return "/personer/" + visning.hode().personId() + Kontrollside.ADRESSE + "/"
                + visning.kontroll().nr();
    }

    private static List<Advarsel> advarsler(List<Funn> funn, Predicate<Advarsel> hvilke) {
        return av(funn, Advarsel.class).stream().filter(hvilke).toList();
    }

    private List<String> ord(List<? extends Funn> funn) {
        return funn.stream().map(funnord::helt).toList();
    }

    private static <T extends Funn> List<T> av(List<Funn> funn, Class<T> slag) {
        return funn.stream().filter(slag::isInstance).map(slag::cast).toList();
    }
}
