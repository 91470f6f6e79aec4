package no.nir.register.kilde.udi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import no.nir.ident.DufNummer;
import no.nir.register.Registertest;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Karantene;
import no.nir.register.kilde.Kilde;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.opphold.Oppholdsregister;
import no.nir.register.person.Personoppslag;
import no.nir.register.registrering.Glemming;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Registertest
@DisplayName("Kilden sender en glemt person på nytt")
class GlemtPersonTest {

    private static final String INNREISE = "\"innreiseDato\":\"2024-05-01\"";

    private static final String SOEKNAD = "\"soknadId\":\"s-1\",\"soknadsdato\":\"2026-02-02\"";

    @Autowired
    ApplicationContext kontekst;

    @Autowired
    Udiskriver skriver;

    @Autowired
    Personoppslag personer;

    @Autowired
    Glemming glemming;

    @Autowired
    Clock klokke;

    private Inntaksproeve inntak;
    private Falskudi udi;
    private Kilde<Udihendelse> kilde;
    private DufNummer duf;

    @BeforeEach
    void glemt() {
        inntak = Inntaksproeve.av(kontekst);
        inntak.glemPeker(Kildenavn.UDI);
        udi = new Falskudi();
        kilde = Udioppsett.lag(udi.url(), udi.maskinporten(klokke), skriver);
        duf = Inntaksproeve.nyttDuf();
        udi.legg(1, Falskudi.hendelse(1, "Innreise", Falskudi.person(duf), INNREISE));
        inntak.toem(kilde);
    }

    @AfterEach
    void stopp() {
        udi.close();
    }

    @Test
    @DisplayName("de gamle hendelsene, lest om igjen, vekker ingen til live og havner ikke i karantene")
    void gammelHendelse() {
        glemming.glem(personer.finn(duf).orElseThrow());
        inntak.glemPeker(Kildenavn.UDI);
        inntak.toem(kilde);
        assertThat(personer.finn(duf)).isEmpty();
        assertThat(kontekst.getBean(Karantene.class).antallUloeste()).isZero();
    }

    @Test
    @DisplayName("en ny hendelse gir en ny person, uten noe av det gamle")
    void nyHendelse() {
        long gammel = personer.finn(duf).orElseThrow();
        glemming.glem(gammel);
        udi.legg(2, Falskudi.hendelse(2, "SoknadOmBeskyttelse", Falskudi.person(duf), SOEKNAD));
        inntak.toem(kilde);
        long ny = personer.finn(duf).orElseThrow();
        assertThat(ny).isNotEqualTo(gammel);
        assertThat(kontekst.getBean(Oppholdsregister.class).list(ny)).hasSize(1);
        assertThat(personer.les(gammel).identer()).isEmpty();
    }
}
