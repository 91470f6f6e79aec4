package no.nir.register.omregning;

import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** An omregning of a few persons, for tests elsewhere: the others in the shared database are left as they are. */
public record Omregningsproeve(Omregninger omregninger, Bunkearbeid arbeid) {

    public static Omregningsproeve av(ApplicationContext kontekst) {
        return new Omregningsproeve(kontekst.getBean(Omregninger.class), kontekst.getBean(Bunkearbeid.class));
    }

    /** One person a stretch. */
    public Omregning bestill(long fra, long til) {
        return omregninger
                .bestill(UUID.randomUUID().toString(), "test", "Prøve", new Omregninger.Utsnitt(fra, til, 1))
                .omregning();
    }

    public void gjoerAlt() {
        while (arbeid.gjoerEn("test")) {
            continue;
        }
    }

    public void lukk() {
        omregninger.avslutt("test");
    }
}
