package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.regler.Kommandofelter.Dag;
import no.nir.register.registrering.regler.Kommandofelter.Framtid;
import no.nir.register.registrering.regler.Kommandofelter.Sted;
import no.nir.register.registrering.regler.Registerbilde.Personopplysninger;

/** Days that cannot be: before birth or arrival, after death, in a future that cannot be known. */
final class Datokontroller {

    /** A programme lasts at most four years (integreringsloven § 13); nothing is planned further ahead than that. */
    private static final int PLANLAGTE_AAR = 5;

    private Datokontroller() {}

    static Stream<Funn> dager(Sak sak) {
        return Kommandofelter.dager(sak.kommando()).stream().flatMap(dag -> dag(dag, sak));
    }

    private static Stream<Funn> dag(Dag dag, Sak sak) {
        Personopplysninger person = sak.bilde().person();
        LocalDate ankomst = dag.sted() == Sted.DELTAKELSE ? person.tilStedeFra() : person.kjentFra();
        LocalDate doed = person.doed();
        if (person.foedt() != null && dag.dato().isBefore(person.foedt())) {
            return Stream.of(new Avvisning.DatoenErFoerFoedselen(dag.felt(), dag.dato()));
        }
        if (ankomst != null && dag.dato().isBefore(ankomst)) {
            return Stream.of(new Avvisning.DatoenErFoerAnkomsten(dag.felt(), dag.dato(), ankomst));
        }
        if (doed != null
                && dag.sted() == Sted.DELTAKELSE
                && dag.dato().isAfter(doed)
                && !erPlanlagtILive(dag, doed, sak)) {
            return Stream.of(new Avvisning.DatoenErEtterDoedsfallet(dag.felt(), dag.dato()));
        }
        return framtid(dag, sak.idag());
    }

    /** A plan made while the person lived stands, though it was not lived out. */
    private static boolean erPlanlagtILive(Dag dag, LocalDate doed, Sak sak) {
        return dag.framtid() == Framtid.PLANLAGT
                && Kommandofelter.hendelsesdag(sak.kommando())
                        .filter(hendelse -> !hendelse.dato().isAfter(doed))
                        .isPresent();
    }

    private static Stream<Funn> framtid(Dag dag, LocalDate idag) {
        if (dag.framtid() == Framtid.NEI && dag.dato().isAfter(idag)) {
            return Stream.of(new Avvisning.DatoenErIkkeKommet(dag.felt(), dag.dato()));
        }
        return dag.dato().isAfter(idag.plusYears(PLANLAGTE_AAR))
                ? Stream.of(new Avvisning.DatoenErForLangtFram(dag.felt(), dag.dato()))
                : Stream.empty();
    }
}
