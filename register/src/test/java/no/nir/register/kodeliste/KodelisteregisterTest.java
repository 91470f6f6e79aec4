package no.nir.register.kodeliste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeendring;
import no.nir.kodeverk.Kodeliste;
import no.nir.kodeverk.Kodelister;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Navn;
import no.nir.kodeverk.Spraak;
import no.nir.register.Registertest;
import no.nir.register.kodeliste.Kodelisteendringer.Innsender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Registertest
@DisplayName("Kodelistene på flere noder")
class KodelisteregisterTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Kodelisteregister denne;

    @Autowired
    Kodelisteendringer endringer;

    @Autowired
    PlatformTransactionManager transaksjoner;

    @Autowired
    Clock klokke;

    private final String kode = "NODE_"
            + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(java.util.Locale.ROOT);
    private LocalDate idag = LocalDate.EPOCH;

    @BeforeEach
    void dag() {
        idag = LocalDate.now(klokke);
    }

    @Test
    @DisplayName(
            "En endring ser alle noder så snart den er ført, og ingen før; den samme lesningen brukes til neste endring")
    void noder() {
        Kodelisteregister annen = new Kodelisteregister(jdbc);
        assertThat(tiltak(annen).finn(kode)).isEmpty();

        new TransactionTemplate(transaksjoner).executeWithoutResult(tilstand -> {
            gjoer(ny(idag));
            assertThat(tiltak(denne).gjelder(kode, idag)).isTrue();
            tilstand.setRollbackOnly();
        });
        assertThat(tiltak(denne).finn(kode)).as("rullet tilbake").isEmpty();

        gjoer(ny(idag));
        assertThat(tiltak(denne).gjelder(kode, idag)).isTrue();
        assertThat(tiltak(annen).gjelder(kode, idag)).isTrue();
        Kodelister lest = annen.gjeldende();
        assertThat(annen.gjeldende()).isSameAs(lest);

        gjoer(new Kodeendring.Avsluttet(Kodeverk.TILTAK, kode, idag));
        assertThat(annen.gjeldende()).isNotSameAs(lest);
        assertThat(tiltak(annen).gjelder(kode, idag)).isTrue();
        assertThat(tiltak(annen).gjelder(kode, idag.plusDays(1))).isFalse();
        assertThat(tiltak(new Kodelisteregister(jdbc)).navn(kode, idag.plusYears(1), Spraak.NN))
                .isEqualTo(kode + " nn");
    }

    @Test
    @DisplayName(
            "Samme skjema sendt to ganger endrer én gang, og det som tas tilbake, står i historikken og navngis fortsatt")
    void tilbake() {
        Innsender en = innsender();
        assertThat(endringer.gjoer(ny(idag.plusDays(1)), en)).isEmpty();
        assertThat(endringer.gjoer(ny(idag.plusDays(1)), en)).isEmpty();
        List<Kodelisteendring> egne = egne();
        assertThat(egne).singleElement().satisfies(endring -> {
            assertThat(endring.egenskaper()).containsEntry("gruppe", "ANDRE");
            assertThat(endring.endretAv()).isEqualTo("Ingrid Imdi");
        });

        assertThat(endringer.taTilbake(egne.getFirst().nr(), innsender())).isEmpty();
        assertThat(egne()).hasSize(2);
        assertThat(tiltak(denne).gjelder(kode, idag.plusDays(1))).isFalse();
        assertThat(tiltak(denne).navn(kode, idag, Spraak.NB)).isEqualTo(kode + " nb");
        assertThat(endringer.taTilbake(egne.getFirst().nr(), innsender()))
                .extracting(Endringsavslag::hva)
                .containsExactly(Endringsavslag.Grunn.ENDRINGEN_ER_TATT_TILBAKE);
    }

    @Test
    @DisplayName("Det som står, kan ikke skrives over, heller ikke utenom programmet")
    void uforanderlig() {
        gjoer(ny(idag));
        for (String sql : List.of(
                "update kodelisteendring set grunn = 'Noe annet'",
                "delete from kodelisteendring",
                "truncate kodelisteendring cascade")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("append-only");
        }
    }

    private List<Kodelisteendring> egne() {
        return denne.list().stream()
                .filter(endring -> endring.kode().equals(kode))
                .toList();
    }

    private void gjoer(Kodeendring endring) {
        assertThat(endringer.gjoer(endring, innsender())).isEmpty();
    }

    private static Innsender innsender() {
        return new Innsender(UUID.randomUUID().toString(), "Prøve av nodene.", "Ingrid Imdi");
    }

    private static Kodeliste tiltak(Kodelisteregister node) {
        return node.gjeldende().liste(Kodeverk.TILTAK);
    }

    private Kodeendring ny(LocalDate fom) {
        return new Kodeendring.LagtTil(
                Kodeverk.TILTAK,
                new Kode(
                        kode,
                        new Navn(kode + " nb", kode + " nn", kode + " en"),
                        fom,
                        null,
                        "prøve",
                        false,
                        Map.of("gruppe", "ANDRE")));
    }
}
