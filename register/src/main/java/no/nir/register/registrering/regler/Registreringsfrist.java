package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.frist.Lovfrist;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Merknad;
import no.nir.register.vindu.Vindu;
import no.nir.tid.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * Registration within two months after the data exist (integreringsforskriften §§ 58–59), or later where IMDi has opened for it: then the
 * registration is marked. History that was registered in the former register is exempt, and so is a correction whose reason says so.
 */
final class Registreringsfrist {

    private Registreringsfrist() {}

    static Stream<Funn> frist(Sak sak) {
        if (sak.erMigrering() || sak.utenforVindu()) {
            return Stream.empty();
        }
        return Kommandofelter.hendelsesdag(sak.kommando())
                .filter(dag -> sak.sendt().isAfter(sisteDag(dag.dato())))
                .map(dag -> etter(dag, sak))
                .stream();
    }

    static LocalDate sisteDag(LocalDate hendelse) {
        return Kalender.sisteDag(hendelse, Lovfrist.REGISTRERING.varighet());
    }

    private static Funn etter(Kommandofelter.Hendelsesdag dag, Sak sak) {
        LocalDate frist = sisteDag(dag.dato());
        return adgang(dag.dato(), sak)
                .<Funn>map(adgang -> new Merknad.RegistreresEtterFristen(dag.felt(), dag.dato(), frist, adgang))
                .orElseGet(() -> new Avvisning.FristenForRegistreringErUte(dag.felt(), dag.dato(), frist));
    }

    private static Optional<Merknad.Adgang> adgang(LocalDate hendt, Sak sak) {
        if (sak.avsender() instanceof Avsender.Sluppet sluppet) {
            return Optional.of(new Merknad.Adgang(Merknad.Slag.FORESPOERSEL, sluppet.forespoersel()));
        }
        if (sak.avsender() instanceof Avsender.Kontrollert kontrollert && kontrollert.adgang() != null) {
            return Optional.of(kontrollert.adgang());
        }
        Kommando.Ny kommando = sak.kommando();
        return sak.dagen().vinduer().stream()
                .filter(vindu -> vindu.ramme()
                        .slipperInn(
                                nummer -> sak.kart().harTattOver(sak.kommunenummer(), nummer),
                                ordning(kommando),
                                kommando.type(),
                                hendt,
                                sak.idag()))
                .map(Vindu::vinduId)
                .map(id -> new Merknad.Adgang(Merknad.Slag.VINDU, id))
                .findFirst();
    }

    private static @Nullable String ordning(Kommando.Ny kommando) {
        return switch (kommando) {
            case Kommando.PaaOrdning paa -> paa.ordning();
            case Kommando.RegistrerUtdanning _, Kommando.RegistrerArbeid _ -> null;
            case Kommando.RegistrerMorsmaal _, Kommando.SettForskningsreservasjon _ -> null;
        };
    }
}
