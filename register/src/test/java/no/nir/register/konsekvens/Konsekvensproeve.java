package no.nir.register.konsekvens;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nir.register.kategori.Valgpunkt;
import org.springframework.context.ApplicationContext;

/** A konsekvens for a few persons, for tests elsewhere: the others in the shared database are left out. */
public record Konsekvensproeve(Konsekvenser konsekvenser, Konsekvensarbeid arbeid) {

    public static Konsekvensproeve av(ApplicationContext kontekst) {
        return new Konsekvensproeve(kontekst.getBean(Konsekvenser.class), kontekst.getBean(Konsekvensarbeid.class));
    }

    /** That the day one turns 56 closes, and not the day one turns 55. */
    public static Oppdrag aldersgrense() {
        return new Oppdrag("Til og med 55", "Høring av § 8", Map.of(Valgpunkt.OEVRE_ALDERSGRENSE, Optional.of("56")));
    }

    public Konsekvens bestill(long fra, long til, int bunke) {
        return konsekvenser.bestill(UUID.randomUUID().toString(), "test", aldersgrense(), new Utsnitt(fra, til, bunke));
    }

    public int gjoerAlt(String node) {
        int bunker = 0;
        while (arbeid.gjoerEn(node)) {
            bunker++;
        }
        return bunker;
    }

    /** From the first to the last, done. */
    public Konsekvens gjennomfoer(long fra, long til) {
        long id = bestill(fra, til, 1000).konsekvensId();
        gjoerAlt("test");
        return konsekvenser.get(id);
    }
}
