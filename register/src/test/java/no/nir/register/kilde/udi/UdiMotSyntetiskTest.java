package no.nir.register.kilde.udi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import no.nir.register.Registertest;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Kilde;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.kilde.Styring;
import no.nir.register.kilde.Syntetiskland;
import no.nir.syntetisk.SyntetiskNorge;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
@DisplayName("UDI i det syntetiske Norge")
class UdiMotSyntetiskTest {

    @Autowired
    ApplicationContext kontekst;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Udiskriver skriver;

    @Autowired
    Clock klokke;

    private long tell(String hva) {
        return jdbc.sql("select count(" + hva + ") from journal where organisasjon = 'UDI'")
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("med token, gjennom alle feilene kilden kan gjøre, og en gang til uten at noe dobles")
    void alt() {
        SyntetiskNorge norge = Syntetiskland.norge();
        Inntaksproeve inntak = Inntaksproeve.av(kontekst);
        inntak.glemPeker(Kildenavn.UDI);
        Kilde<Udihendelse> kilde =
                Udioppsett.lag(norge.url() + "/", Inntaksproeve.maskinporten(norge.url(), klokke), skriver);
        new Styring(norge.url()).feil("UDI", List.of("429", "500", "HTML", "HALV", "IKKE_UTF8"));
        inntak.toemTaalmodig(kilde);
        assertThat(inntak.peker(Kildenavn.UDI)).isPositive();
        assertThat(tell("*")).isPositive();

        inntak.glemPeker(Kildenavn.UDI);
        inntak.toemTaalmodig(kilde);
        assertThat(tell("*")).isEqualTo(tell("distinct idempotensnoekkel"));
    }
}
