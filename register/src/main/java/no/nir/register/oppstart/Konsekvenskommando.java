package no.nir.register.oppstart;

import java.io.PrintStream;
import java.util.Optional;
import java.util.UUID;
import no.nir.register.kilde.Framdrift;
import no.nir.register.konsekvens.Konsekvens;
import no.nir.register.konsekvens.Konsekvenser;
import no.nir.register.omregning.Omregningsstatus;

/** Does what {@code ./nir konsekvens} was asked, tells how far it has come, and what would change. */
final class Konsekvenskommando {

    private static final String HVEM = "kommandolinjen";
    private static final int IKKE_GJORT = 1;
    private static final int STANSET = 3;

    private final Konsekvenser konsekvenser;
    private final Konsekvensrapport rapport;
    private final Framdriftslinje linje;
    private final PrintStream ut;
    private final PrintStream feil;

    Konsekvenskommando(
            Konsekvenser konsekvenser,
            Konsekvensrapport rapport,
            Framdriftslinje linje,
            PrintStream ut,
            PrintStream feil) {
        this.konsekvenser = konsekvenser;
        this.rapport = rapport;
        this.linje = linje;
        this.ut = ut;
        this.feil = feil;
    }

    /** @return the exit code */
    int utfoer(Konsekvensbestilling bestilling) {
        return switch (bestilling) {
            case Konsekvensbestilling.Proev(var oppdrag) ->
                foelg(konsekvenser.bestill(UUID.randomUUID().toString(), HVEM, oppdrag));
            case Konsekvensbestilling.Fortsett(long id) -> fortsett(id);
            case Konsekvensbestilling.Uforstaatt(String hva) -> nekt(hva);
        };
    }

    private int fortsett(long id) {
        Optional<Konsekvens> den = konsekvenser.finn(id);
        if (den.isEmpty()) {
            return nekt("det finnes ingen konsekvens " + id + " i dette registeret.");
        }
        if (!den.get().program().equals(konsekvenser.program())) {
            return nekt(
                    "Konsekvens %d prøver regelverket %s, og dette programmet har %s. Gå videre med samme --endring, eller start en ny."
                            .formatted(id, den.get().program(), konsekvenser.program()));
        }
        return foelg(konsekvenser.fortsett(id, HVEM));
    }

    /** Until it is done or somebody stops it. The node of this process works meanwhile, and so do others with the same rules. */
    private int foelg(Konsekvens bestilt) {
        Optional<Konsekvens> ferdig = linje.foelg(
                () -> konsekvenser.get(bestilt.konsekvensId()),
                naa -> naa.status() == Omregningsstatus.GAAR,
                naa -> new Framdrift("KONSEKVENS", naa.tall().sett(), naa.tall().personer()));
        return ferdig.map(this::fortell).orElse(STANSET);
    }

    private int fortell(Konsekvens naa) {
        if (naa.status() == Omregningsstatus.FERDIG) {
            rapport.skriv(naa, ut);
            return 0;
        }
        feil.println("nir: Konsekvens %d er %s av %s etter %d av %d personer. Ingenting er slått på. %s"
                .formatted(
                        naa.konsekvensId(),
                        naa.status() == Omregningsstatus.STANSET ? "stanset" : "lukket",
                        naa.statusAv(),
                        naa.tall().sett(),
                        naa.tall().personer(),
                        naa.status() == Omregningsstatus.STANSET
                                ? "Gå videre med --fortsett " + naa.konsekvensId() + "."
                                : "Start en ny når den trengs."));
        return STANSET;
    }

    private int nekt(String hvorfor) {
        feil.println("nir: " + hvorfor);
        return IKKE_GJORT;
    }
}
