package no.nir.register.registrering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.nir.register.Registertest;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Innsending;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Registertest
@DisplayName("Avsenderen spør etter en glemt person")
class GlemtKvitteringTest {

    @Autowired
    Registrering registrering;

    @Autowired
    Kvitteringer kvitteringer;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    Glemming glemming;

    @Test
    @DisplayName("samme innsending igjen avvises som om personen aldri var her, og kvitteringen er borte")
    void sammeIgjen() {
        long person = personer.bosattFlyktning();
        String noekkel = UUID.randomUUID().toString();
        Innsending innsending = Fortelling.innsending(person, Fortelling.krav(personer.idag()), noekkel);
        assertThat(registrering.utfoer(innsending)).isInstanceOf(Utfall.Godtatt.class);
        assertThat(kvitteringer.finn(Registreringspersoner.KOMMUNEN, noekkel)).isPresent();

        glemming.glem(person);

        assertThat(registrering.utfoer(innsending))
                .isEqualTo(new Utfall.Avvist(List.of(new Avvisning.PersonenFinnesIkke("person"))));
        assertThat(kvitteringer.finn(Registreringspersoner.KOMMUNEN, noekkel)).isEmpty();
    }
}
