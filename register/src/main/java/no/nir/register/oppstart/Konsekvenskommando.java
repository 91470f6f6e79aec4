package no.nir.register.oppstart;

import java.io.PrintStream;
import java.time.Duration;
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
    private static final Duration MELLOM = Duration.ofMillis(300);

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
        Konsekvens naa = bestilt;
        vis(naa);
        while (naa.status() == Omregningsstatus.GAAR) {
            try {
                Thread.sleep(MELLOM);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return STANSET;
            }
            naa = konsekvenser.get(bestilt.konsekvensId());
            vis(naa);
        }
        linje.ferdig();
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

    private void vis(Konsekvens konsekvens) {
        linje.vis(new Framdrift(
                "KONSEKVENS", konsekvens.tall().sett(), konsekvens.tall().personer()));
    }

    private int nekt(String hvorfor) {
        feil.println("nir: " + hvorfor);
        return IKKE_GJORT;
    }
}
