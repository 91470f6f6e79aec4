package no.nir.register.proeve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nir.register.Registertest;
import no.nir.register.journal.fakta.Faktarad;
import no.nir.register.journal.fakta.Stempel;
import no.nir.register.kategori.Testperson;
import no.nir.register.proeve.Proeve.Delproeve;
import no.nir.register.proeve.Proeve.Delresultat;
import no.nir.register.proeve.Proevefaktum.Resultat;
import no.nir.register.proeve.Proevefaktum.Tilstand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Registertest
@Transactional
@DisplayName("Prøveresultater når to personer blir én")
class ProeveregisterTest {

    private static final OffsetDateTime NAA = OffsetDateTime.of(2026, 5, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    @Autowired
    Proeveregister proever;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("følger resultatene med, rettes der de står, og går hjem rettet")
    void sammenslaaing() {
        long dublett = Testperson.foedt(jdbc, "1990-01-01").id;
        long gjeldende = Testperson.foedt(jdbc, "1990-01-01").id;
        proever.registrer(List.of(
                new Proevemelding(dublett, stempel(1), resultat("PAD-M1", 1, Delresultat.A1)),
                new Proevemelding(gjeldende, stempel(2), resultat("PAD-M2", 2, Delresultat.B1))));

        proever.flytt(dublett, gjeldende, stempel(3), stempel(4));
        assertThat(referanser(dublett)).isEmpty();
        assertThat(referanser(gjeldende)).containsExactlyInAnyOrder("PAD-M1", "PAD-M2");
        assertThat(proever.finnPersoner(List.of("PAD-M1", "PAD-M0"))).isEqualTo(Map.of("PAD-M1", gjeldende));
        // told of the number in use now, though it is the other's test
        proever.registrer(List.of(new Proevemelding(gjeldende, stempel(5), resultat("PAD-M1", 5, Delresultat.A2))));
        assertThat(referanser(gjeldende)).hasSize(2);

        proever.flyttTilbake(Set.of(dublett), gjeldende, dublett, stempel(6), stempel(7));
        assertThat(referanser(gjeldende)).containsExactly("PAD-M2");
        assertThat(proever.list(dublett).stream().map(Faktarad::faktum))
                .containsExactly(resultat("PAD-M1", 5, Delresultat.A2));
    }

    private List<String> referanser(long personId) {
        return proever.list(personId).stream()
                .map(rad -> rad.faktum().referanse())
                .toList();
    }

    private static Stempel stempel(int nr) {
        return new Stempel(nr, NAA.plusMinutes(nr).toInstant());
    }

    private static Resultat resultat(String referanse, long sekvens, Delresultat muntlig) {
        return new Resultat(
                referanse,
                sekvens,
                Tilstand.GJELDER,
                LocalDate.of(2026, 3, 12),
                new Proeve.Norskproeve(Proeve.Norskslag.NORSKPROEVE_A1_A2, Map.of(Delproeve.MUNTLIG, muntlig)));
    }
}
