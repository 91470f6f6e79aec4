package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.List;
import no.nir.kodeverk.Kodeliste;
import no.nir.kodeverk.Kodelister;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.vindu.Vindu;
import org.jspecify.annotations.Nullable;

/**
 * One new registration before the rules.
 *
 * @param tilgang the sender's access to the person; not asked for history, which has none
 * @param bilde what the register knows of the person; without the earlier registration when this one corrects it
 * @param dagen the day on which it comes in
 * @param retter what it stands in place of; absent for something new
 * @param utenforVindu whether the reason of a correction lifts the two-month window
 */
record Sak(
        Kommando.Ny kommando,
        String kommunenummer,
        Avsender avsender,
        Tilgangssvar tilgang,
        Registerbilde bilde,
        Dagen dagen,
        boolean utenforVindu,
        Kommando.@Nullable Ny retter) {

    /**
     * What is the same for everything that comes in on one day.
     *
     * @param kart what a municipality number of any year is that day
     * @param vinduer those IMDi has open that day
     * @param koder the code lists in force
     * @param totrinn what takes two persons that day
     */
    record Dagen(LocalDate idag, Kommunekart kart, List<Vindu> vinduer, Kodelister koder, Totrinn totrinn) {}

    /** The same on another person: what stood before was not about this one. */
    Sak paa(Registerbilde annen) {
        return new Sak(kommando, kommunenummer, avsender, tilgang, annen, dagen, utenforVindu, null);
    }

    /** The same in the name of another municipality, in place of what stood. */
    Sak iNavnetTil(String annen) {
        return new Sak(kommando, annen, avsender, tilgang, bilde, dagen, utenforVindu, kommando);
    }

    LocalDate idag() {
        return dagen.idag();
    }

    /** The day it was sent, which is today but for what waited for a second person. */
    LocalDate sendt() {
        return switch (avsender) {
            case Avsender.Kontrollert kontrollert -> kontrollert.dag();
            case Avsender.Innlogget _, Avsender.Sluppet _, Avsender.Historikk _ -> idag();
        };
    }

    Kodeliste liste(Kodeverk kodeverk) {
        return dagen.koder().liste(kodeverk);
    }

    Kommunekart kart() {
        return dagen.kart();
    }

    boolean erEgen(Registerbilde.Staaende<?> registrering) {
        return kart().harTattOver(kommunenummer, registrering.kommunenummer());
    }

    boolean erMigrering() {
        return switch (avsender) {
            case Avsender.Historikk _ -> true;
            case Avsender.Innlogget _, Avsender.Sluppet _, Avsender.Kontrollert _ -> false;
        };
    }
}
