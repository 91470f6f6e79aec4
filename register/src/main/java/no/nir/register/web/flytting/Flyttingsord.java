package no.nir.register.web.flytting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Omfang;
import no.nir.register.tilgang.Tilgangskontroll;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.flytting.Flyttingsbilde.Linje;
import no.nir.register.web.registrering.Skjema;
import org.springframework.stereotype.Component;

/** Puts moves into words, each with a way to what the user may still open. */
@Component
class Flyttingsord {

    private final Tilgangskontroll tilgang;
    private final Kodetekst koder;
    private final Tekster tekster;
    private final Clock klokke;

    Flyttingsord(Tilgangskontroll tilgang, Kodetekst koder, Tekster tekster, Clock klokke) {
        this.tilgang = tilgang;
        this.koder = koder;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    List<Linje> linjer(Bruker bruker, List<Flyttingsleser.Rad> rader) {
        Map<Long, Tilgangssvar> svar = tilgang.vurderAlle(
                bruker, rader.stream().map(Flyttingsleser.Rad::personId).toList());
        return rader.stream()
                .map(rad -> linje(bruker, rad, requireNonNull(svar.get(rad.personId()))))
                .toList();
    }

    private Linje linje(Bruker bruker, Flyttingsleser.Rad rad, Tilgangssvar svar) {
        long nr = bruker.kommunenummer() instanceof String kommune
                        && Kommunearv.harTattOver(kommune, rad.tilKommune(), LocalDate.now(klokke))
                ? rad.nr()
                : rad.fraNr();
        return new Linje(
                rad.registrert(),
                tekster.tekst("flytting.rad", hva(rad.type()), Long.toString(nr)),
                svar.tillatt() ? sti(rad, nr, svar) : null,
                koder.kommune(rad.fraKommune(), LocalDate.now(klokke)),
                koder.kommune(rad.tilKommune(), LocalDate.now(klokke)));
    }

    /** A municipality that sees its own registrations only may not open the other's post, but the page where the registration stands. */
    private static String sti(Flyttingsleser.Rad rad, long nr, Tilgangssvar svar) {
        String person = "/personer/" + rad.personId();
        if (svar.omfang() == Omfang.ALT) {
            return person + "/registrert/" + nr;
        }
        boolean iProgram = skjema(rad.type())
                .filter(en -> en.ordninger().contains("INTRO"))
                .isPresent();
        return person + (iProgram ? "/introduksjonsprogram" : "/norsk");
    }

    private String hva(String type) {
        return skjema(type)
                .map(skjema -> tekster.tekst("registrering.skjema." + skjema + ".navn"))
                .orElse(type);
    }

    private static Optional<Skjema> skjema(String type) {
        return Arrays.stream(Skjema.values())
                .filter(skjema -> skjema.type().equals(type))
                .findFirst();
    }
}
