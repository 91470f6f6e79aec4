package no.nir.register.omregning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nir.register.Registertest;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Testperson;
import no.nir.register.registrering.Fortelling;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Registertest
@DisplayName("Omregning")
class OmregningTest {

    private static final String NODE = "test";

    @Autowired
    Omregninger omregninger;

    @Autowired
    Bunkearbeid arbeid;

    @Autowired
    Endringsteller teller;

    @Autowired
    Kategoriberegner beregner;

    @Autowired
    TransactionOperations transaksjon;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    Registrering registrering;

    @BeforeEach
    @AfterEach
    void ingenAapen() {
        omregninger.avslutt(NODE);
    }

    @Test
    @DisplayName("et register der alt stemmer: alle er sett på, og ikke én rad er skrevet")
    void ingenEndring() {
        List<Testperson> personer = personer(3);
        List<String> foer = radversjoner(personer);

        Omregning ferdig = gjoerHele(personer);

        assertThat(ferdig.status()).isEqualTo(Omregningsstatus.FERDIG);
        assertThat(ferdig.tall()).isEqualTo(new Omregning.Tall(3, 3, 0, 0, 0, 0, 0));
        assertThat(radversjoner(personer)).isEqualTo(foer).isNotEmpty();
        assertThat(teller.tell(ferdig.omregningId()))
                .isEqualTo(new Endringstall(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    @DisplayName(
            "svar som ikke lenger følger av reglene, blir rettet og fortalt: ordning, fra og til, regel og kommune")
    void endring() {
        List<Testperson> personer = personer(3);
        Testperson feil = personer.get(1);
        List<String> foer = radversjoner(List.of(personer.get(0), personer.get(2)));
        String riktig = kategorier(feil);
        forfalsk(feil);
        assertThat(kategorier(feil)).isNotEqualTo(riktig);

        Omregning ferdig = gjoerHele(personer);

        assertThat(kategorier(feil)).isEqualTo(riktig);
        assertThat(radversjoner(List.of(personer.get(0), personer.get(2)))).isEqualTo(foer);
        assertThat(ferdig.tall()).isEqualTo(new Omregning.Tall(3, 3, 1, 1, 0, 0, 0));
        Endringstall tall = teller.tell(ferdig.omregningId());
        assertThat(tall.overganger())
                .containsExactly(new Endringstall.Overgang("INTRO", "KAN_TILBYS", "RETT_OG_PLIKT", 1));
        assertThat(tall.kommuner()).containsExactly(new Endringstall.Kommune("3105", 1));
        assertThat(tall.regler())
                .isNotEmpty()
                .allSatisfy(regel -> assertThat(regel.personer()).isOne());
        assertThat(tall.paragrafer()).containsExactly(new Endringstall.Paragraf(hjemmel(feil), 1));
    }

    @Test
    @DisplayName("frister og ansvarlig kommune telles hver for seg, og er ingen endring av kategori")
    void frister() {
        List<Testperson> personer = personer(2);
        jdbc.sql("delete from frist where person_id = ?")
                .param(personer.getFirst().id)
                .update();
        jdbc.sql("update tilhoerighet set grunn = 'MOTTAK' where person_id = ?")
                .param(personer.getLast().id)
                .update();

        Omregning ferdig = gjoerHele(personer);

        assertThat(ferdig.tall()).isEqualTo(new Omregning.Tall(2, 2, 2, 0, 1, 1, 0));
        assertThat(teller.tell(ferdig.omregningId()).overganger()).isEmpty();
    }

    @Test
    @DisplayName("to noder deler arbeidet: hver bunke gjøres én gang, og begge gjør noe")
    void toNoder() throws Exception {
        List<Testperson> personer = personer(24);
        personer.forEach(this::forfalsk);
        Omregning omregning = bestill(personer, 3);

        samtidig(Stream.of("a", "b", "c")
                .<Callable<Integer>>map(node -> () -> gjoerAlt(node))
                .toList());

        Omregning ferdig = omregninger.get(omregning.omregningId());
        assertThat(ferdig.status()).isEqualTo(Omregningsstatus.FERDIG);
        assertThat(ferdig.tall()).isEqualTo(new Omregning.Tall(24, 24, 24, 24, 0, 0, 0));
        assertThat(teller.tell(ferdig.omregningId()).overganger())
                .containsExactly(new Endringstall.Overgang("INTRO", "KAN_TILBYS", "RETT_OG_PLIKT", 24));
    }

    @Test
    @DisplayName("en bunke en annen holder, hoppes over; den som holder den, gjør den ferdig")
    void holdtAvEnAnnen() {
        List<Testperson> personer = personer(4);
        Omregning omregning = bestill(personer, 2);

        transaksjon.executeWithoutResult(_ -> {
            jdbc.sql("select from omregningsbunke where omregning_id = ? and nr = 1 for update")
                    .param(omregning.omregningId())
                    .query(_ -> {});
            try (var traader = Executors.newSingleThreadExecutor()) {
                assertThat(traader.submit(() -> gjoerAlt("b")))
                        .succeedsWithin(java.time.Duration.ofMinutes(1))
                        .isEqualTo(1);
            }
            assertThat(omregninger.get(omregning.omregningId()).status()).isEqualTo(Omregningsstatus.GAAR);
        });
        assertThat(gjoerAlt(NODE)).isEqualTo(1);

        assertThat(omregninger.get(omregning.omregningId()).status()).isEqualTo(Omregningsstatus.FERDIG);
        assertThat(noder(omregning)).containsExactly(NODE, "b");
    }

    @Test
    @DisplayName("en node som dør midt i en bunke, etterlater ingenting, og bunken gjøres av en annen")
    void nodeDoer() {
        List<Testperson> personer = personer(2);
        personer.forEach(this::forfalsk);
        Omregning omregning = bestill(personer, 2);

        assertThatThrownBy(() -> transaksjon.executeWithoutResult(_ -> {
                    assertThat(arbeid.gjoerEn("doer")).isTrue();
                    throw new IllegalStateException("strømmen gikk");
                }))
                .hasMessage("strømmen gikk");
        assertThat(omregninger.get(omregning.omregningId()).tall()).isEqualTo(new Omregning.Tall(2, 0, 0, 0, 0, 0, 0));
        assertThat(teller.tell(omregning.omregningId()).overganger()).isEmpty();

        gjoerAlt(NODE);
        assertThat(omregninger.get(omregning.omregningId()).tall()).isEqualTo(new Omregning.Tall(2, 2, 2, 2, 0, 0, 0));
        assertThat(noder(omregning)).containsExactly(NODE);
    }

    @Test
    @DisplayName("det som registreres mens personens bunke regnes om, går ikke tapt, og svaret regner det med")
    void registreringImens() throws Exception {
        long person = personer.bosattFlyktning();
        Omregning omregning = omregninger
                .bestill(UUID.randomUUID().toString(), NODE, "Prøve", new Omregninger.Utsnitt(person, person, 1))
                .omregning();
        try (var traad = Executors.newSingleThreadExecutor()) {
            Future<Utfall> registrert = Objects.requireNonNull(transaksjon.execute(_ -> {
                assertThat(arbeid.gjoerEn(NODE)).isTrue();
                return traad.submit(
                        () -> registrering.utfoer(Fortelling.innsending(person, Fortelling.krav(personer.idag()))));
            }));
            assertThat(registrert.get()).isInstanceOf(Utfall.Godtatt.class);
        }
        gjoerAlt(NODE);
        assertThat(omregninger.get(omregning.omregningId()).status()).isEqualTo(Omregningsstatus.FERDIG);
        assertThat(Objects.requireNonNull(transaksjon.execute(_ -> beregner.omregn(List.of(person))))
                        .personer())
                .isZero();
        assertThat(jdbc.sql("select count(*) from kontakt where person_id = ?")
                        .param(person)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    @DisplayName("stans: ingen tar en ny bunke; fortsett: den går videre der den var")
    void stansOgFortsett() {
        Omregning omregning = bestill(personer(4), 2);
        assertThat(arbeid.gjoerEn(NODE)).isTrue();

        assertThat(omregninger.stans("ola")).isEqualTo(new Styring.Gjort(omregninger.get(omregning.omregningId())));
        assertThat(arbeid.gjoerEn(NODE)).isFalse();
        Omregning stanset = omregninger.get(omregning.omregningId());
        assertThat(stanset.status()).isEqualTo(Omregningsstatus.STANSET);
        assertThat(stanset.statusAv()).isEqualTo("ola");
        assertThat(stanset.tall().prosent()).isEqualTo(50);

        assertThat(omregninger.fortsett("kari")).isInstanceOf(Styring.Gjort.class);
        assertThat(gjoerAlt(NODE)).isEqualTo(1);
        assertThat(omregninger.get(omregning.omregningId()).status()).isEqualTo(Omregningsstatus.FERDIG);
        assertThat(omregninger.stans("ola")).isEqualTo(new Styring.IngenAapen());
        assertThat(omregninger.fortsett("ola")).isEqualTo(new Styring.IngenAapen());
    }

    @Test
    @DisplayName("avsluttet før tiden: det som er gjort, står, resten røres ikke, og en ny kan bestilles")
    void avslutt() {
        List<Testperson> personer = personer(4);
        Omregning omregning = bestill(personer, 2);
        arbeid.gjoerEn(NODE);

        omregninger.avslutt("ola");

        assertThat(gjoerAlt(NODE)).isZero();
        Omregning avsluttet = omregninger.get(omregning.omregningId());
        assertThat(avsluttet.status()).isEqualTo(Omregningsstatus.AVSLUTTET);
        assertThat(avsluttet.tall().sett()).isEqualTo(2);
        assertThat(bestill(personer, 2).omregningId()).isNotEqualTo(omregning.omregningId());
    }

    @Test
    @DisplayName("bare én om gangen: den andre får vite hvilken som går, eller som står stanset")
    void enOmGangen() {
        Omregning foerste = bestill(personer(2), 2);
        assertThat(bestilling("ny")).isEqualTo(new Bestilling.AlleredeIGang(foerste));
        omregninger.stans(NODE);
        assertThat(bestilling("ny"))
                .isEqualTo(new Bestilling.StansetStaarIgjen(omregninger.get(foerste.omregningId())));
    }

    @Test
    @DisplayName("samme bestilling sendt åtte ganger samtidig er én omregning, også når den er ferdig")
    void sammeBestilling() throws Exception {
        String noekkel = UUID.randomUUID().toString();
        List<Bestilling> svar = samtidig(IntStream.range(0, 8)
                .<Callable<Bestilling>>mapToObj(_ -> () -> bestilling(noekkel))
                .toList());
        assertThat(svar).allMatch(Bestilling.Bestilt.class::isInstance);
        assertThat(svar.stream().map(en -> en.omregning().omregningId()).distinct())
                .hasSize(1);

        gjoerAlt(NODE);
        assertThat(bestilling(noekkel).omregning().status()).isEqualTo(Omregningsstatus.FERDIG);
    }

    @Test
    @DisplayName("en omregning med et annet regelverk enn programmets røres ikke, og kan ikke fortsettes")
    void annenRegelversjon() {
        Omregning omregning = bestill(personer(2), 2);
        jdbc.sql("update omregning set regelversjon = '1903-01-01' where omregning_id = ?")
                .param(omregning.omregningId())
                .update();
        assertThat(arbeid.gjoerEn(NODE)).isFalse();
        omregninger.stans(NODE);
        assertThat(omregninger.fortsett(NODE)).isInstanceOf(Styring.AnnenRegelversjon.class);
        assertThat(omregninger.get(omregning.omregningId()).status()).isEqualTo(Omregningsstatus.STANSET);
    }

    @Test
    @DisplayName("en person reglene ikke kan kjøres på, stopper ikke de andre, og blir nevnt; svaret den hadde, står")
    void enSomFeiler() {
        List<Testperson> personer = personer(5);
        personer.forEach(this::forfalsk);
        Testperson umulig = personer.get(2);
        umulig.registrert("utdanningsbakgrunn", java.util.Map.of("nivaa", "TULL", "kommunenummer", "3105"));
        String foer = kategorier(umulig);

        Omregning ferdig = gjoerHele(personer);

        assertThat(ferdig.tall()).isEqualTo(new Omregning.Tall(5, 5, 4, 4, 0, 0, 1));
        assertThat(kategorier(umulig)).isEqualTo(foer);
        assertThat(jdbc.sql("select person_id from omregningsfeil where omregning_id = ?")
                        .param(ferdig.omregningId())
                        .query(Long.class)
                        .list())
                .containsExactly(umulig.id);
    }

    private List<Testperson> personer(int antall) {
        List<Testperson> personer = Stream.generate(() -> Testperson.foedt(jdbc, "1990-01-01")
                        .tillatelse("ASYL_28", "2025-01-01", null)
                        .bosatt("3105", true, "2025-03-01"))
                .limit(antall)
                .toList();
        transaksjon.executeWithoutResult(
                _ -> beregner.beregn(personer.stream().map(p -> p.id).toList()));
        return personer;
    }

    /** As if the rules had said otherwise when the person was last computed. */
    private void forfalsk(Testperson person) {
        assertThat(jdbc.sql("""
                        update kategori set kategori = 'KAN_TILBYS'
                         where person_id = ? and ordning = 'INTRO' and kategori = 'RETT_OG_PLIKT'
                        """).param(person.id).update()).isPositive();
    }

    private Omregning gjoerHele(List<Testperson> personer) {
        Omregning omregning = bestill(personer, personer.size());
        gjoerAlt(NODE);
        return omregninger.get(omregning.omregningId());
    }

    private Omregning bestill(List<Testperson> personer, int bunke) {
        return omregninger
                .bestill(
                        UUID.randomUUID().toString(),
                        NODE,
                        "Prøve",
                        new Omregninger.Utsnitt(personer.getFirst().id, personer.getLast().id, bunke))
                .omregning();
    }

    /** Of nobody. */
    private Bestilling bestilling(String noekkel) {
        return omregninger.bestill(noekkel, NODE, "Prøve", new Omregninger.Utsnitt(-2, -1, 1));
    }

    private int gjoerAlt(String node) {
        int bunker = 0;
        while (arbeid.gjoerEn(node)) {
            bunker++;
        }
        return bunker;
    }

    private static <T> List<T> samtidig(List<? extends Callable<T>> gjoer) throws Exception {
        try (var traader = Executors.newFixedThreadPool(gjoer.size())) {
            List<T> svar = new ArrayList<>();
            for (var en : traader.invokeAll(gjoer)) {
                svar.add(en.get());
            }
            return svar;
        }
    }

    private List<String> noder(Omregning omregning) {
        return jdbc.sql("select node from omregningsbunke where omregning_id = ? order by nr")
                .param(omregning.omregningId())
                .query(String.class)
                .list();
    }

    private String kategorier(Testperson person) {
        return jdbc.sql("select string_agg(k::text, ' ' order by ordning, fom) from kategori k where person_id = ?")
                .param(person.id)
                .query(String.class)
                .single();
    }

    private String hjemmel(Testperson person) {
        return jdbc.sql("""
                        select hjemmel from kategori
                         where person_id = ? and ordning = 'INTRO' and kategori = 'RETT_OG_PLIKT' order by fom limit 1
                        """).param(person.id).query(String.class).single();
    }

    /** Which transaction wrote each stored row, and where it lies: a row written again has others. */
    private List<String> radversjoner(List<Testperson> personer) {
        Long[] ider = personer.stream().map(p -> p.id).toArray(Long[]::new);
        return Stream.of("kategori", "frist", "tilhoerighet", "beregning")
                .flatMap(tabell -> jdbc
                        .sql("select '%1$s ' || ctid || ' ' || xmin from %1$s where person_id = any(?) order by 1"
                                .formatted(tabell))
                        .param(ider)
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }
}
