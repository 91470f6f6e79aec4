package no.nir.register.kilde.hkdir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import no.nir.register.Registertest;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Karantene;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.Karantenesak;
import no.nir.register.kilde.Kilde;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.kilde.Styring;
import no.nir.register.kilde.Syntetiskland;
import no.nir.register.kilde.udi.Udifortelling;
import no.nir.syntetisk.SyntetiskNorge;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
@DisplayName("HK-dir i det syntetiske Norge")
class HkdirMotSyntetiskTest {

    @Autowired
    ApplicationContext kontekst;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Hkdirskriver skriver;

    @Autowired
    Karantene karantene;

    @Autowired
    Clock klokke;

    private long tell(String hva) {
        return jdbc.sql("select count(" + hva + ") from journal where organisasjon = 'HKDIR'")
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName(
            "begge sider leser kontrakten likt: med token, gjennom alle feilene, hvert slag melding, og om igjen uten at noe dobles")
    void alt() {
        SyntetiskNorge norge = Syntetiskland.norge();
        Inntaksproeve inntak = Inntaksproeve.av(kontekst);
        inntak.toemTaalmodig(Udifortelling.kilde(kontekst, norge.url()));
        inntak.glemPeker(Kildenavn.HKDIR);
        Kilde<Hkdirhendelse> kilde =
                Hkdiroppsett.lag(norge.url(), Inntaksproeve.maskinporten(norge.url(), klokke), skriver);
        new Styring(norge.url()).feil("HKDIR", List.of("429", "500", "HTML", "HALV", "IKKE_UTF8"));
        inntak.toemTaalmodig(kilde);

        assertThat(tell("distinct type")).isEqualTo(3);
        assertThat(karantene.listUloeste(1000))
                .extracting(Karantenesak::grunn)
                .isSubsetOf(
                        Karantenegrunn.UKJENT_PERSON,
                        Karantenegrunn.UGYLDIG_NUMMER,
                        Karantenegrunn.IKKE_UTF8,
                        Karantenegrunn.AVKUTTET);
        assertThat(jdbc.sql("select count(*) from proeveresultat where registrert_til is not null")
                        .query(Long.class)
                        .single())
                .isPositive();

        inntak.glemPeker(Kildenavn.HKDIR);
        inntak.toemTaalmodig(kilde);
        assertThat(tell("*")).isEqualTo(tell("distinct idempotensnoekkel"));
    }
}
