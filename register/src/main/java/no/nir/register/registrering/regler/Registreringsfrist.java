package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;

/**
 * Registration within two months after the data exist (integreringsforskriften §§ 58–59). Fixed in this version; history
 * that was registered in the former register is exempt, and so is a correction whose reason says so.
 */
final class Registreringsfrist {

    static final int MAANEDER = 2;

    private Registreringsfrist() {}

    static Stream<Funn> frist(Sak sak) {
        if (sak.erMigrering() || sak.utenforVindu()) {
            return Stream.empty();
        }
        return Kommandofelter.hendelsesdag(sak.kommando()).flatMap(dag -> overskredet(dag, sak.idag())).stream();
    }

    static Optional<Funn> overskredet(Kommandofelter.Hendelsesdag dag, LocalDate idag) {
        LocalDate sisteDag = dag.dato().plusMonths(MAANEDER);
        return idag.isAfter(sisteDag)
                ? Optional.of(new Avvisning.FristenForRegistreringErUte(dag.felt(), dag.dato(), sisteDag))
                : Optional.empty();
    }
}
