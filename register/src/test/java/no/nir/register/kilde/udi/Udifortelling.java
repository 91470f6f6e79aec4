package no.nir.register.kilde.udi;

import java.time.Clock;
import java.time.LocalDate;
import no.nir.ident.DufNummer;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Kilde;
import no.nir.register.kilde.Kildenavn;
import org.springframework.context.ApplicationContext;

/** The immigration authorities tell one thing at a time, for tests that are about somebody else's events. */
public final class Udifortelling implements AutoCloseable {

    private final Falskudi udi = new Falskudi();
    private final Inntaksproeve inntak;
    private final Kilde<Udihendelse> kilde;
    private long sekvens;

    public Udifortelling(ApplicationContext kontekst) {
        inntak = Inntaksproeve.av(kontekst);
        inntak.glemPeker(Kildenavn.UDI);
        kilde = Udioppsett.lag(
                udi.url(), udi.maskinporten(kontekst.getBean(Clock.class)), kontekst.getBean(Udiskriver.class));
    }

    /** All the immigration authorities of a synthetic Norway have to tell, from the beginning. */
    public static Kilde<?> kilde(ApplicationContext kontekst, String norge) {
        Inntaksproeve.av(kontekst).glemPeker(Kildenavn.UDI);
        return Udioppsett.lag(
                norge,
                Inntaksproeve.maskinporten(norge, kontekst.getBean(Clock.class)),
                kontekst.getBean(Udiskriver.class));
    }

    public void innreise(DufNummer duf, LocalDate dato) {
        sekvens++;
        udi.legg(
                sekvens,
                Falskudi.hendelse(sekvens, "Innreise", Falskudi.person(duf), "\"innreiseDato\":\"" + dato + "\""));
        inntak.toem(kilde);
    }

    @Override
    public void close() {
        udi.close();
    }
}
