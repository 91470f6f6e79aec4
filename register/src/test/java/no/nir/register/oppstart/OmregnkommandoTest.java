package no.nir.register.oppstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Executors;
import no.nir.register.Registertest;
import no.nir.register.omregning.Endringsteller;
import no.nir.register.omregning.Omregning;
import no.nir.register.omregning.Omregninger;
import no.nir.register.omregning.Omregningsproeve;
import no.nir.register.registrering.Registreringspersoner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
@DisplayName("./nir omregn")
class OmregnkommandoTest {

    @Autowired
    ApplicationContext kontekst;

    @Autowired
    Omregninger omregninger;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    JdbcClient jdbc;

    private final ByteArrayOutputStream ut = new ByteArrayOutputStream();
    private final ByteArrayOutputStream feil = new ByteArrayOutputStream();
    private Omregningsproeve proeve;

    @BeforeEach
    void oppsett() {
        proeve = Omregningsproeve.av(kontekst);
        proeve.lukk();
    }

    @AfterEach
    void lukk() {
        proeve.lukk();
    }

    @Test
    @DisplayName("blir med på den som går, viser hvor langt den er, og sier til slutt hva som ble endret")
    void bliMed() {
        long person = personer.bosattFlyktning();
        jdbc.sql("update kategori set kategori = 'KAN_TILBYS' where person_id = ? and kategori = 'RETT_OG_PLIKT'")
                .param(person)
                .update();
        Omregning gaar = proeve.bestill(person, person);
        try (var traad = Executors.newSingleThreadExecutor()) {
            traad.execute(proeve::gjoerAlt);
            assertThat(utfoer()).isZero();
        }
        assertThat(ut.toString(StandardCharsets.UTF_8))
                .contains(
                        "Omregning " + gaar.omregningId() + " er allerede i gang («Prøve»)",
                        "100 %",
                        "1 personer er sett på",
                        "1 fikk et annet svar enn før",
                        " → ",
                        "3105 Sarpsborg")
                .doesNotContain(personer.duf(person));
        assertThat(feil.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    @DisplayName("stanser den som går, og sier hvor langt den kom; en ny nektes til den er ferdig eller lukket")
    void stans() {
        Omregning gaar = proeve.bestill(-2, -1);
        assertThat(utfoer("--stans")).isZero();
        assertThat(ut.toString(StandardCharsets.UTF_8))
                .contains("Omregning " + gaar.omregningId() + " er stanset", "0 av 0 personer", "--fortsett");
        assertThat(utfoer()).isOne();
        assertThat(feil.toString(StandardCharsets.UTF_8)).contains("nir: Omregning", "er stanset", "--avslutt");
        assertThat(utfoer("--avslutt")).isZero();
        assertThat(omregninger.finnAapen()).isEmpty();
    }

    @Test
    @DisplayName("fortsetter den som er stanset, til den er ferdig")
    void fortsett() {
        long person = personer.bosattFlyktning();
        proeve.bestill(person, person);
        omregninger.stans("test");
        try (var traad = Executors.newSingleThreadExecutor()) {
            traad.execute(() -> {
                while (omregninger.finnAapen().isPresent()) {
                    proeve.gjoerAlt();
                }
            });
            assertThat(utfoer("--fortsett")).isZero();
        }
        assertThat(ut.toString(StandardCharsets.UTF_8)).contains("Ingenting ble endret.");
    }

    @Test
    @DisplayName("blir den stanset av en annen underveis, sier kommandoen det, og slutter med egen kode")
    void stansetAvAndre() {
        long person = personer.bosattFlyktning();
        proeve.bestill(person, person);
        try (var traad = Executors.newSingleThreadExecutor()) {
            traad.execute(() -> omregninger.stans("kari"));
            assertThat(utfoer()).isIn(1, 3);
        }
        assertThat(feil.toString(StandardCharsets.UTF_8)).contains("er stanset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--stans", "--fortsett", "--avslutt"})
    @DisplayName("når ingen er åpen, er det ingenting å styre")
    void ingenAapen(String valg) {
        assertThat(utfoer(valg)).isOne();
        assertThat(feil.toString(StandardCharsets.UTF_8)).contains("ingen omregning er i gang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--tull", "--grunn= ", "omregn"})
    @DisplayName("det som ikke kan forstås, nektes med en setning, før noe startes")
    void uforstaatt(String argument) {
        assertThat(Omregnprogram.kjoer(stroem(ut), stroem(feil), argument)).isEqualTo(2);
        assertThat(feil.toString(StandardCharsets.UTF_8)).startsWith("nir: ").contains("./nir hjelp");
    }

    @Test
    @DisplayName("en grunn på 500 tegn godtas, en på 501 ikke")
    void grunn() {
        assertThat(Omregnvalg.av("--grunn=" + "x".repeat(500))).isEqualTo(new Omregnvalg.Regn("x".repeat(500)));
        assertThat(Omregnvalg.av("--grunn=" + "x".repeat(501))).isInstanceOf(Omregnvalg.Uforstaatt.class);
    }

    private int utfoer(String... argumenter) {
        PrintStream ut = stroem(this.ut);
        return new Omregnkommando(
                        omregninger,
                        new Omregningsrapport(kontekst.getBean(Endringsteller.class), kontekst.getBean(Clock.class)),
                        new Framdriftslinje(ut, false),
                        ut,
                        stroem(feil))
                .utfoer(Omregnvalg.av(argumenter));
    }

    private static PrintStream stroem(ByteArrayOutputStream til) {
        return new PrintStream(til, true, StandardCharsets.UTF_8);
    }
}
