package no.nir.register.registrering;

import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.norskvedtak;
import static no.nir.register.registrering.Fortelling.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nir.register.Registertest;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
@DisplayName("Fritak og utsatt start i norsk, fra kommando til kategori")
class NorskvedtakTest {

    @Autowired
    Registrering registrering;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    JdbcClient jdbc;

    private long person;
    private LocalDate dag;

    @BeforeEach
    void person() {
        person = personer.bosattFlyktning();
        dag = personer.idag().minusDays(3);
    }

    @ParameterizedTest(name = "{0}, retten bort: {1} → {2} etter {3}")
    @CsvSource({
        "NORSK_B1_DELPROEVER, false, RETT, N21-10",
        "NORSK_B1_DELPROEVER, true, IKKE_GJELDENDE, N21-10",
        "SAMISK, false, RETT, N21-10",
        "HELSE, false, RETT, N21-11",
        "TUNGTVEIENDE, false, RETT, N21-11",
        "OMSORG, false, RETT, N21-11"
    })
    @DisplayName("grunnen avgjør hva som blir igjen av rett og plikt")
    void fritak(String grunn, boolean rettBortfalt, String kategori, String regel) {
        assertThat(kategori(dag)).startsWith("RETT_OG_PLIKT");

        registrer(norskvedtak("FRITAK_OPPLAERING", grunn, rettBortfalt, dag));

        assertThat(kategori(dag.minusDays(1))).startsWith("RETT_OG_PLIKT");
        assertThat(kategori(dag)).startsWith(kategori + " ").contains(regel);
    }

    @Test
    @DisplayName("fritak fra samfunnskunnskap alene rører ikke plikten til norsk; en annullering tar fritaket tilbake")
    void annullert() {
        registrer(norskvedtak("FRITAK_OPPLAERING", "SAMFUNNSKUNNSKAP", false, dag));
        assertThat(kategori(dag)).startsWith("RETT_OG_PLIKT");
        long nr = registrer(norskvedtak("FRITAK_OPPLAERING", "HELSE", false, dag));
        assertThat(kategori(dag)).startsWith("RETT ");

        registrer(new Kommando.Annuller(nr, "FEIL_DATO"));

        assertThat(kategori(dag)).startsWith("RETT_OG_PLIKT");
    }

    @Test
    @DisplayName("uten grunn, med en grunn for noe annet, eller med en grunn ingen har spurt om: avvist")
    void avvist() {
        assertThat(funn(norskvedtak("FRITAK_OPPLAERING", null, false, dag))).contains("VEDTAKET_MANGLER_GRUNN");
        assertThat(funn(norskvedtak("UTSATT_START", null, false, dag))).contains("VEDTAKET_MANGLER_GRUNN");
        assertThat(funn(norskvedtak("FRITAK_OPPLAERING", "UTSATT_OMSORG", false, dag)))
                .contains("GRUNNEN_GJELDER_IKKE_VEDTAKET");
        assertThat(funn(norskvedtak("FRITAK_PROEVE", "OMSORG", false, dag))).contains("GRUNNEN_GJELDER_IKKE_VEDTAKET");
        assertThat(funn(norskvedtak("TILDELING", "HELSE", false, dag))).contains("GRUNNEN_GJELDER_IKKE_VEDTAKET");
        assertThat(funn(norskvedtak("FRITAK_OPPLAERING", "FINNES_IKKE", false, dag)))
                .contains("KODEN_ER_UKJENT");
        assertThat(funn(norskvedtak("FRITAK_OPPLAERING", "HELSE", true, dag))).contains("RETTEN_KAN_IKKE_FALLE_BORT");
        assertThat(funn(vedtak("NORSK", "TILDELING", dag))).doesNotContain("VEDTAKET_MANGLER_GRUNN");
    }

    @Test
    @DisplayName("utsatt start når reglene med grunn, krav og vedtak")
    void utsatt() {
        registrer(new Kommando.RegistrerKontakt("NORSK", "KRAV", dag.minusDays(1)));
        registrer(norskvedtak("UTSATT_START", "UTSATT_OMSORG", false, dag));
        assertThat(jdbc.sql("select grunn from vedtak where person_id = ?")
                        .param(person)
                        .query(String.class)
                        .single())
                .isEqualTo("UTSATT_OMSORG");
        assertThat(kategori(dag)).contains("N21-12");
    }

    private long registrer(Kommando kommando) {
        Utfall utfall = registrering.utfoer(innsending(person, kommando));
        assertThat(utfall).isInstanceOf(Utfall.Godtatt.class);
        return ((Utfall.Godtatt) utfall).kvittering().nr();
    }

    private List<String> funn(Kommando kommando) {
        return registrering.proev(innsending(person, kommando)).stream()
                .map(Funn::kode)
                .toList();
    }

    private String kategori(LocalDate naar) {
        return jdbc.sql("""
                        select kategori || ' ' || array_to_string(regler, ' ') from kategori
                         where person_id = :id and ordning = 'NORSK' and fom <= :dag and coalesce(tom >= :dag, true)
                        """)
                .param("id", person)
                .param("dag", naar)
                .query(String.class)
                .single();
    }
}
