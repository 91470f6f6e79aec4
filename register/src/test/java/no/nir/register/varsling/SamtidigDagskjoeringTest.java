package no.nir.register.varsling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.nir.register.Registertest;
import no.nir.register.journal.Endringer;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.Kjedesvar;
import no.nir.register.journal.Strompeker;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Testperson;
import no.nir.register.kilde.Stroembrudd;
import no.nir.register.registrering.Glemming;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Two nodes, a stop in the middle, and someone forgotten meanwhile: own persons only, in real transactions. */
@Registertest
@DisplayName("Dagskjøringen på to noder, avbrutt, og om glemte")
class SamtidigDagskjoeringTest {

    private static final LocalDate DAG = LocalDate.of(2026, 12, 1);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Kategoriberegner beregner;

    @Autowired
    private Journal journal;

    @Autowired
    private TransactionOperations transaksjon;

    @Autowired
    private ApplicationContext kontekst;

    private Dagskjoerer dager;
    private List<Long> personer;

    @BeforeEach
    void folk() {
        dager = new Dagskjoerer(kontekst);
        personer = transaksjon.execute(_ -> {
            List<Long> ider = IntStream.range(0, 40)
                    .mapToObj(_ -> Testperson.foedt(jdbc, "1990-01-01")
                            .statsborger("SYR", "1990-01-01")
                            .tillatelse("ASYL_28", "2024-02-28", "2027-02-28")
                            .bosatt("3105", true, "2024-04-01")
                            .id)
                    .toList();
            beregner.beregn(ider);
            return ider;
        });
    }

    private List<Long> kandidater() {
        return kontekst.getBean(Varslingslager.class)
                .kandidater(personer.getFirst() - 1, personer.getLast(), dager.vurdering(DAG));
    }

    private long fortalt() {
        return jdbc.sql("select count(*) from kategorihendelse where person_id = any(?)")
                .param(personer.toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("Fire noder med samme bunke samtidig forteller hver ting én gang, og kjedene er hele")
    void noder() throws Exception {
        Long[] ider = personer.toArray(Long[]::new);
        List<Callable<Boolean>> noder = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            noder.add(() -> {
                dager.fortell(DAG, ider);
                return true;
            });
        }
        try (ExecutorService traader = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> node : traader.invokeAll(noder)) {
                assertThat(node.get()).isTrue();
            }
        }
        assertThat(fortalt()).isEqualTo(40);
        assertThat(personer).allSatisfy(id -> assertThat(journal.kontroller(id)).isEqualTo(new Kjedesvar.Hel(1)));
        assertThat(kandidater()).isEmpty();
    }

    @Test
    @DisplayName("Strømmen av endringer viser varselet før det som kom av det, og hvilket varsel det var")
    void stroem() {
        long person = personer.getFirst();
        dager.fortell(DAG, person);
        dager.fortell(LocalDate.of(2027, 3, 1), person);
        List<Journalpost> poster = new ArrayList<>();
        Endringer side = journal.endringer(Strompeker.start(), 1000);
        while (!side.poster().isEmpty()) {
            side.poster().stream().filter(post -> post.personId() == person).forEach(poster::add);
            side = journal.endringer(side.neste(), 1000);
        }
        assertThat(poster)
                .extracting(Journalpost::type)
                .containsExactly("KategoriendringVarslet", "KategoriendringInntruffet");
        assertThat(poster.getLast().gjelderNr()).isEqualTo(poster.getFirst().nr());
    }

    @Test
    @DisplayName("Går strømmen midt i en bunke, er ingenting av den fortalt; neste gang alt")
    void stroembrudd() {
        Long[] ider = personer.toArray(Long[]::new);
        Stroembrudd.ved(jdbc, "kategoristand", () -> assertThatThrownBy(() -> dager.fortell(DAG, ider)));
        assertThat(fortalt()).isZero();
        assertThat(journal.list(personer.getFirst())).isEmpty();
        assertThat(kandidater()).isEqualTo(personer);
        dager.fortell(DAG, ider);
        assertThat(fortalt()).isEqualTo(40);
    }

    @Test
    @DisplayName("Den som er glemt etter at bunken ble plukket ut, fortelles det ingenting om, og ingenting står igjen")
    void glemtImens() {
        long glemt = personer.getFirst();
        dager.fortell(DAG, glemt);
        kontekst.getBean(Glemming.class).glem(glemt);
        dager.fortell(DAG, personer.toArray(Long[]::new));
        assertThat(fortalt()).isEqualTo(39);
        assertThat(jdbc.sql("select count(*) from kategoristand where person_id = ?")
                        .param(glemt)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(kandidater()).isEmpty();
    }
}
