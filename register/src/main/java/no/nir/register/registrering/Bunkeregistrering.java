package no.nir.register.registrering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nir.register.registrering.Bunke.Forsvar;
import no.nir.register.registrering.Innsendingspersoner.Svar;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Personreferanse;
import org.springframework.stereotype.Component;

/**
 * One batch in one transaction. Locks in the same order always: the senders' keys, then the persons and those whose
 * categories hang on them, in person order.
 */
@Component
class Bunkeregistrering {

    private final Innsendingspersoner oppslag;
    private final Foerleser foerleser;
    private final Laaser laaser;
    private final Bildeleser bildeleser;
    private final Bokfoering bokfoering;

    Bunkeregistrering(
            Innsendingspersoner oppslag,
            Foerleser foerleser,
            Laaser laaser,
            Bildeleser bildeleser,
            Bokfoering bokfoering) {
        this.oppslag = oppslag;
        this.foerleser = foerleser;
        this.laaser = laaser;
        this.bildeleser = bildeleser;
        this.bokfoering = bokfoering;
    }

    /** The answers, in the order of the commands. Nothing is written unless the transaction commits. */
    List<Utfall> utfoer(List<Innsending> innsendinger, LocalDate idag) {
        Laaser.Laast laast = laaser.ta(innsendinger);
        Bunke bunke = bunke(innsendinger, laast.personer(), idag);
        List<Forsvar> forsvar = innsendinger.stream()
                .map(innsending -> bunke.vurder(innsending, laast.svar()))
                .toList();
        Bokfoering.Foert foert = bokfoering.foer(bunke, laast);
        return forsvar.stream().map(svar -> utfall(svar, foert)).toList();
    }

    /** The rules' word on one command, and nothing written. */
    List<Funn> proev(Innsending innsending, LocalDate idag) {
        Map<Personreferanse, Svar> personer = oppslag.finn(innsending.personer());
        Bunke bunke = bunke(List.of(innsending), Laaser.ider(personer), idag);
        return switch (bunke.vurder(innsending, personer)) {
            case Forsvar.Svart(Utfall.Avvist(var avvisninger)) -> List.copyOf(avvisninger);
            case Forsvar.Svart(Utfall.MaaBekreftes _) -> funn(innsending, idag);
            case Forsvar.Svart(Utfall.Godtatt _), Forsvar.Svart(Utfall.Forespurt _), Forsvar.Svart(Utfall.Holdt _) ->
                List.of();
            case Forsvar.Godkjennes _, Forsvar.Spoerres _ -> List.of();
            case Forsvar.Holdes(int plass) -> List.of(bunke.holdte().get(plass).grunn());
        };
    }

    /** All that the rules have to say of one command, whatever was confirmed before; nothing when the person is no longer here. */
    List<Funn> funn(Innsending innsending, LocalDate idag) {
        Map<Personreferanse, Svar> personer = oppslag.finn(innsending.personer());
        return bunke(List.of(innsending), Laaser.ider(personer), idag).funn(innsending, personer);
    }

    private Bunke bunke(List<Innsending> innsendinger, Set<Long> ider, LocalDate idag) {
        return new Bunke(
                bildeleser.regler(idag),
                foerleser,
                bildeleser.les(ider),
                bildeleser.tilganger(innsendinger, ider),
                foerleser.les(innsendinger, ider));
    }

    private static Utfall utfall(Forsvar svar, Bokfoering.Foert foert) {
        return switch (svar) {
            case Forsvar.Svart(Utfall utfall) -> utfall;
            case Forsvar.Godkjennes(int plass) ->
                new Utfall.Godtatt(foert.godkjente()
                        .get(plass)
                        .post()
                        .kvittering(foert.poster().get(plass)));
            case Forsvar.Spoerres(int plass) ->
                new Utfall.Forespurt(foert.spurte().get(plass));
            case Forsvar.Holdes(int plass) -> new Utfall.Holdt(foert.holdte().get(plass));
        };
    }
}
