package no.nir.register.oppstart;

import java.io.PrintStream;
import java.util.Optional;
import java.util.UUID;
import no.nir.register.kilde.Framdrift;
import no.nir.register.omregning.Bestilling;
import no.nir.register.omregning.Omregning;
import no.nir.register.omregning.Omregninger;
import no.nir.register.omregning.Omregningsstatus;
import no.nir.register.omregning.Styring;

/** Does what {@code ./nir omregn} was asked, tells how far it has come, and what changed. */
final class Omregnkommando {

    private static final String HVEM = "kommandolinjen";
    private static final int IKKE_GJORT = 1;
    private static final int STANSET = 3;

    private final Omregninger omregninger;
    private final Omregningsrapport rapport;
    private final Framdriftslinje linje;
    private final PrintStream ut;
    private final PrintStream feil;

    Omregnkommando(
            Omregninger omregninger,
            Omregningsrapport rapport,
            Framdriftslinje linje,
            PrintStream ut,
            PrintStream feil) {
        this.omregninger = omregninger;
        this.rapport = rapport;
        this.linje = linje;
        this.ut = ut;
        this.feil = feil;
    }

    /** @return the exit code */
    int utfoer(Omregnvalg valg) {
        return switch (valg) {
            case Omregnvalg.Regn(String grunn) ->
                bestilt(omregninger.bestill(UUID.randomUUID().toString(), HVEM, grunn));
            case Omregnvalg.Stans _ -> styrt(omregninger.stans(HVEM));
            case Omregnvalg.Fortsett _ -> styrt(omregninger.fortsett(HVEM));
            case Omregnvalg.Avslutt _ -> styrt(omregninger.avslutt(HVEM));
            case Omregnvalg.Uforstaatt(String hva) -> nekt(hva);
        };
    }

    private int bestilt(Bestilling bestilling) {
        return switch (bestilling) {
            case Bestilling.Bestilt(Omregning omregning) -> foelg(omregning);
            case Bestilling.AlleredeIGang(Omregning omregning) -> bliMed(omregning);
            case Bestilling.StansetStaarIgjen(Omregning omregning) ->
                nekt(navn(omregning) + " er stanset. " + rapport.hvorLangt(omregning)
                        + " Gå videre med --fortsett, eller lukk den med --avslutt.");
        };
    }

    private int bliMed(Omregning omregning) {
        if (!omregning.regelversjon().equals(omregninger.programmetsRegelversjon())) {
            return nekt(
                    "%s går med regelverket av %s, og dette programmet har det av %s. Vent til den er ferdig, eller lukk den med --avslutt."
                            .formatted(
                                    navn(omregning), omregning.regelversjon(), omregninger.programmetsRegelversjon()));
        }
        ut.println(navn(omregning) + " er allerede i gang («" + omregning.grunn() + "»). Denne kjøringen hjelper til.");
        return foelg(omregning);
    }

    private int styrt(Styring styring) {
        return switch (styring) {
            case Styring.Gjort(Omregning omregning)
            when omregning.status() == Omregningsstatus.GAAR -> foelg(omregning);
            case Styring.Gjort(Omregning omregning) -> {
                ut.println(stilling(omregning));
                yield 0;
            }
            case Styring.IngenAapen() -> nekt("ingen omregning er i gang eller stanset.");
            case Styring.AnnenRegelversjon(Omregning omregning, String programmets) ->
                nekt(
                        "%s ble begynt med regelverket av %s, og dette programmet har det av %s. Lukk den med --avslutt, og bestill en ny."
                                .formatted(navn(omregning), omregning.regelversjon(), programmets));
        };
    }

    /** Until it is done or somebody stops it. The node of this process works meanwhile, and so do the others. */
    private int foelg(Omregning bestilt) {
        Optional<Omregning> ferdig = linje.foelg(
                () -> omregninger.get(bestilt.omregningId()),
                naa -> naa.status() == Omregningsstatus.GAAR,
                naa -> new Framdrift("OMREGNING", naa.tall().sett(), naa.tall().personer()));
        return ferdig.map(this::fortell).orElse(STANSET);
    }

    private int fortell(Omregning naa) {
        if (naa.status() == Omregningsstatus.FERDIG) {
            rapport.skriv(naa, ut);
            return 0;
        }
        feil.println("nir: " + stilling(naa));
        return STANSET;
    }

    private String stilling(Omregning omregning) {
        return switch (omregning.status()) {
            case STANSET ->
                navn(omregning) + " er stanset av " + omregning.statusAv() + ". " + rapport.hvorLangt(omregning)
                        + " Gå videre med ./nir omregn --fortsett.";
            case AVSLUTTET ->
                navn(omregning) + " er lukket av " + omregning.statusAv() + " før den var ferdig. "
                        + rapport.hvorLangt(omregning);
            case GAAR, FERDIG -> navn(omregning) + ": " + rapport.hvorLangt(omregning);
        };
    }

    private int nekt(String hvorfor) {
        feil.println("nir: " + hvorfor);
        return IKKE_GJORT;
    }

    private static String navn(Omregning omregning) {
        return "Omregning " + omregning.omregningId();
    }
}
