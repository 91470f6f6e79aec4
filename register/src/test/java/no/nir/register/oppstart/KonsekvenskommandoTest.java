package no.nir.register.oppstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import no.nir.register.Registertest;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Testperson;
import no.nir.register.kategori.Valgpunkt;
import no.nir.register.konsekvens.Konsekvens;
import no.nir.register.konsekvens.Konsekvenser;
import no.nir.register.konsekvens.Konsekvensproeve;
import no.nir.register.konsekvens.Oppdrag;
import no.nir.register.konsekvens.Virkningsteller;
import no.nir.register.web.Spraak;
import no.nir.register.web.Tekster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Registertest
@DisplayName("./nir konsekvens")
class KonsekvenskommandoTest {

    @Autowired
    ApplicationContext kontekst;

    @Autowired
    Konsekvenser konsekvenser;

    @Autowired
    Kategoriberegner beregner;

    @Autowired
    TransactionOperations transaksjon;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment miljoe;

    private final ByteArrayOutputStream ut = new ByteArrayOutputStream();
    private final ByteArrayOutputStream feil = new ByteArrayOutputStream();
    private Konsekvensproeve proeve;

    @BeforeEach
    void oppsett() {
        LocaleContextHolder.setLocale(Spraak.NB.locale());
        proeve = Konsekvensproeve.av(kontekst);
        jdbc.sql("update konsekvens set status = 'AVSLUTTET' where status in ('GAAR', 'STANSET')")
                .update();
    }

    @AfterEach
    void spraaket() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    @DisplayName("går videre med en som ble stanset, og sier til slutt hvem som ville merke det, og hvor siden er")
    void fortsett() {
        Testperson person = Testperson.foedt(jdbc, "1969-12-01")
                .tillatelse("ASYL_28", "2025-01-01", null)
                .bosatt("3105", true, "2025-03-01");
        transaksjon.executeWithoutResult(_ -> beregner.beregn(java.util.List.of(person.id)));
        Konsekvens stanset = proeve.bestill(person.id, person.id, 1);
        konsekvenser.stans(stanset.konsekvensId(), "test");
        try (var traad = Executors.newSingleThreadExecutor()) {
            traad.execute(() -> {
                while (konsekvenser.get(stanset.konsekvensId()).status().erAapen()) {
                    proeve.gjoerAlt("test");
                }
            });
            assertThat(utfoer("--fortsett=" + stanset.konsekvensId())).isZero();
        }
        assertThat(ut.toString(StandardCharsets.UTF_8))
                .contains(
                        "100 %",
                        "Ingenting er slått på",
                        "Prøvd valg: D-6 er 56 i stedet for 55.",
                        "Introduksjonsprogram: Kan tilbys → Rett og plikt",
                        "Vedtak og start senest, kommer til",
                        "I21-4",
                        "3105 Sarpsborg",
                        "http://localhost/konsekvens/" + stanset.konsekvensId())
                .doesNotContain("⟦", "Prøve Person");
        assertThat(feil.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    @DisplayName("den som lukkes av en annen underveis, sier det; en ukjent, og en med et annet regelverk, nektes")
    void nektes() {
        Konsekvens gaar = proeve.bestill(-2, -1, 1);
        konsekvenser.avslutt(gaar.konsekvensId(), "kari");
        assertThat(utfoer("--fortsett=" + gaar.konsekvensId())).isEqualTo(3);
        assertThat(utfoer("--fortsett=99999999")).isOne();
        jdbc.sql("update konsekvens set program = 'annet' where konsekvens_id = ?")
                .param(gaar.konsekvensId())
                .update();
        assertThat(utfoer("--fortsett=" + gaar.konsekvensId())).isOne();
        assertThat(feil.toString(StandardCharsets.UTF_8))
                .contains("er lukket av kari", "ingen konsekvens 99999999", "prøver regelverket annet");
    }

    @Test
    @DisplayName("programmet prøver regler uten å ta dem i bruk")
    void tarIkkeIBruk() {
        jdbc.sql("insert into regelversjon values (?, 'det registeret svarer etter')")
                .param(OffsetDateTime.now(kontekst.getBean(Clock.class)))
                .update();
        try {
            String[] databasen = {
                "--spring.datasource.url=" + miljoe.getProperty("spring.datasource.url"),
                "--spring.datasource.username=" + miljoe.getProperty("spring.datasource.username"),
                "--spring.datasource.password="
            };
            assertThat(Konsekvensprogram.kjoer(stroem(ut), stroem(feil), med(databasen, "--fortsett=99999999")))
                    .isOne();
            assertThat(feil.toString(StandardCharsets.UTF_8)).contains("ingen konsekvens 99999999");
            assertThat(versjonIBruk()).isEqualTo("det registeret svarer etter");
        } finally {
            jdbc.sql("delete from regelversjon where versjon = 'det registeret svarer etter'")
                    .update();
        }
    }

    private String versjonIBruk() {
        return jdbc.sql("select versjon from regelversjon order by tatt_i_bruk desc limit 1")
                .query(String.class)
                .single();
    }

    private static String[] med(String[] argumenter, String ett) {
        String[] alle = java.util.Arrays.copyOf(argumenter, argumenter.length + 1);
        alle[argumenter.length] = ett;
        return alle;
    }

    @Test
    @DisplayName("flere valg, en tittel og en grunn blir ett oppdrag")
    void oppdrag() {
        assertThat(Konsekvensbestilling.av(
                        "--velg=D-2=2027-01-01",
                        "--velg=TR-17=ingen",
                        "--tittel=Til og med 60",
                        "--grunn=Høring",
                        "--nir.x=1"))
                .isEqualTo(new Konsekvensbestilling.Proev(new Oppdrag(
                        "Til og med 60",
                        "Høring",
                        Map.of(
                                Valgpunkt.ALDERSGRENSE_60_I_KRAFT, Optional.of("2027-01-01"),
                                Valgpunkt.INTEGRERINGSERKLAERING_I_KRAFT, Optional.empty()))));
    }

    @ParameterizedTest
    @CsvSource({
        "--tull, ukjent valg",
        "--velg=D-99=1, D-1",
        "--velg=D-6=57, 55 eller 56",
        "--velg=D-1=ingen, ÅÅÅÅ-MM-DD",
        "--velg=K-3, 20 til 37",
        "--grunn=, høyst 500",
        "--fortsett=x, nummeret"
    })
    @DisplayName("det som ikke kan forstås, nektes med en setning, før noe startes")
    void uforstaatt(String argument, String setning) {
        assertThat(Konsekvensprogram.kjoer(stroem(ut), stroem(feil), argument)).isEqualTo(2);
        assertThat(feil.toString(StandardCharsets.UTF_8)).startsWith("nir: ").contains(setning, "./nir hjelp");
    }

    private int utfoer(String... argumenter) {
        PrintStream ut = stroem(this.ut);
        return new Konsekvenskommando(
                        konsekvenser,
                        new Konsekvensrapport(
                                kontekst.getBean(Virkningsteller.class),
                                new Tekster(),
                                kontekst.getBean(Clock.class),
                                "http://localhost"),
                        new Framdriftslinje(ut, false),
                        ut,
                        stroem(feil))
                .utfoer(Konsekvensbestilling.av(argumenter));
    }

    private static PrintStream stroem(ByteArrayOutputStream til) {
        return new PrintStream(til, true, StandardCharsets.UTF_8);
    }
}
