package no.nir.register.registrering;

import java.util.List;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.totrinn.Kontroll;

/** What became of a command. */
public sealed interface Utfall {

    /** It is registered, now or the first time it was sent. */
    record Godtatt(Kvittering kvittering) implements Utfall {}

    /** Nothing is registered. */
    record Avvist(List<Avvisning> avvisninger) implements Utfall {
        public Avvist {
            if (avvisninger.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
            avvisninger = List.copyOf(avvisninger);
        }
    }

    /** Nothing is registered: the deadline is out, and IMDi is asked, or has been asked and said no. */
    record Forespurt(Forespoersel forespoersel) implements Utfall {}

    /** Nothing is registered: it waits for a second person of the municipality, or was returned or withdrawn. */
    record Holdt(Kontroll kontroll) implements Utfall {}

    /** Nothing is registered yet: the sender must look at these, and may pass them with a reason. */
    record MaaBekreftes(List<Advarsel> advarsler) implements Utfall {
        public MaaBekreftes {
            advarsler = List.copyOf(advarsler);
        }
    }
}
