package no.nir.register.web.totrinn;

import java.util.Arrays;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.registrering.Kommandoord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what is held into words. */
@Component
class Kontrollord {

    private final Tekster tekster;
    private final Slagord slag;
    private final Kommandoord ord;

    Kontrollord(Tekster tekster, Slagord slag, Kommandoord ord) {
        this.tekster = tekster;
        this.slag = slag;
        this.ord = ord;
    }

    static String id(Kontroll k) {
        return "kontroll-" + k.nr();
    }

    /** @param sak where it is read and answered; absent on that page itself */
    Kontrollinje linje(Kontroll k, Bruker bruker, @Nullable String sak) {
        Kontroll.Svar svar = k.svar();
        return new Kontrollinje(
                id(k),
                ord.tittel(k.kommando()),
                slag.slag(k.slag()),
                tekster.tekst("kontroll.status." + status(k, bruker)),
                svar == null,
                tekster.tekst("kontroll.sendt", k.sendt().naar(), k.sendt().navn()),
                ord.innhold(k.kommando()),
                rettes(k),
                k.bekreftelse().grunn().isBlank() ? null : k.bekreftelse().grunn(),
                k.forespoersel(),
                svar == null ? null : svarlinje(svar),
                sak,
                svar == null ? null : ble(svar));
    }

    private Kontrollinje.Svarlinje svarlinje(Kontroll.Svar svar) {
        return new Kontrollinje.Svarlinje(tekster.tekst("kontroll.besvart", svar.naar(), svar.navn()), svar.notat());
    }

    private static String status(Kontroll k, Bruker bruker) {
        if (k.svar() != null) {
            return k.svar().utfall().name();
        }
        return kanKontrollere(k, bruker) ? "TIL_DEG" : "VENTER";
    }

    /** Another person, with the right to register there. */
    static boolean kanKontrollere(Kontroll k, Bruker bruker) {
        return !erAvsenderen(k, bruker)
                && Arrays.stream(Ordning.values())
                        .filter(ordning -> k.ordninger().contains(ordning.name()))
                        .anyMatch(ordning -> bruker.har(Rettighet.registrere(ordning)));
    }

    static boolean erAvsenderen(Kontroll k, Bruker bruker) {
        return k.sendt().id().equals(bruker.id());
    }

    private @Nullable Lenke rettes(Kontroll k) {
        return switch (k.kommando()) {
            case Kommando.Ny _ -> null;
            case Kommando.Korriger korriger -> tilPost("kontroll.korrigerer", k.personId(), korriger.nr());
            case Kommando.Annuller annuller -> tilPost("kontroll.annullerer", k.personId(), annuller.nr());
            case Kommando.Flytt flytt -> tilPost("kontroll.flytter", k.personId(), flytt.nr());
        };
    }

    /** What is asked of IMDi stands in the history too, with the same number. */
    private @Nullable Lenke ble(Kontroll.Svar svar) {
        Kontroll.Ble ble = svar.ble();
        return ble == null ? null : tilPost("kontroll.ble", ble.personId(), ble.nr());
    }

    private Lenke tilPost(String noekkel, long personId, long nr) {
        return new Lenke(tekster.tekst(noekkel, Long.toString(nr)), "/personer/" + personId + "/historikk#post-" + nr);
    }
}
