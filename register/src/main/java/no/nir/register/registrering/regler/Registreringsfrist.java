package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.frist.Lovfrist;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.tid.Kalender;

/**
 * Registration within two months after the data exist (integreringsforskriften §§ 58–59). Fixed in this version; history
 * that was registered in the former register is exempt, and so is a correction whose reason says so.
 */
final class Registreringsfrist {

    private Registreringsfrist() {}

    static Stream<Funn> frist(Sak sak) {
        if (sak.erMigrering() || sak.utenforVindu()) {
            return Stream.empty();
        }
        return Kommandofelter.hendelsesdag(sak.kommando()).flatMap(dag -> overskredet(dag, sak.idag())).stream();
    }

    static LocalDate sisteDag(LocalDate hendelse) {
        return Kalender.sisteDag(hendelse, Lovfrist.REGISTRERING.varighet());
    }

    static Optional<Funn> overskredet(Kommandofelter.Hendelsesdag dag, LocalDate idag) {
        LocalDate sisteDag = sisteDag(dag.dato());
        return idag.isAfter(sisteDag)
                ? Optional.of(new Avvisning.FristenForRegistreringErUte(dag.felt(), dag.dato(), sisteDag))
                : Optional.empty();
    }
}
