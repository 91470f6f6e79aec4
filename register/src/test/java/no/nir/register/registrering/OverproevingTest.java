package no.nir.register.registrering;

import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.overproeving;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.register.Registertest;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Kanal;
import no.nir.register.journal.Personlaas;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommando.Annuller;
import no.nir.register.registrering.kommando.Kommando.Korriger;
import no.nir.register.registrering.kommando.Kommando.OverproevKategori;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.vedtak.BeregnetDa;
import no.nir.register.vedtak.Overproeving;
import no.nir.register.vedtak.Overproevingssvar.Status;
import no.nir.register.vedtak.Vedtaksregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Registertest
@DisplayName("Overprøving")
class OverproevingTest {

    private static final Avsender IMDI = new Avsender.Innlogget(Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER), Kanal.WEB);

    @Autowired
    Registrering registrering;

    @Autowired
    Overproevingsbehandling behandling;

    @Autowired
    Vedtaksregister vedtak;

    @Autowired
    Journal journal;

    @Autowired
    Glemming glemming;

    @Autowired
    Personlaas laas;

    @Autowired
    PlatformTransactionManager transaksjoner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Registreringspersoner personer;

    LocalDate idag;
    long person;

    @BeforeEach
    void bosett() {
        idag = personer.idag();
        person = personer.bosattFlyktning();
    }

    @Test
    @DisplayName("står ved siden av det som var beregnet, med regelen og versjonen, og endrer ingenting i det")
    void staarVedSidenAv() {
        List<Map<String, Object>> foer = beregnet();
        BeregnetDa da =
                jdbc.sql("""
                        select kategori, 'I21-4' regel, regelversjon from kategori join beregning using (person_id)
                         where person_id = ? and ordning = 'INTRO' and fom <= ? and coalesce(tom >= ?, true)
                        """).params(person, idag, idag).query(BeregnetDa.class).single();

        long nr = registrert(overproeving("KAN_TILBYS", idag, null, idag));

        Overproeving rad = staar().getFirst().innhold();
        assertThat(da.kategori()).isEqualTo("RETT_OG_PLIKT");
        assertThat(rad.kategori()).isEqualTo("KAN_TILBYS");
        assertThat(rad.beregnet()).isEqualTo(da);
        assertThat(rad.regel()).isEqualTo(da.regel()).isNotBlank();
        assertThat(Registreringspost.av(journal.les(person, nr)).orElseThrow().beregnet())
                .isEqualTo(da);
        assertThat(beregnet()).isEqualTo(foer).isNotEmpty();
    }

    @Test
    @DisplayName("regelen kommunen nevner, står i stedet for den som avgjorde; det beregnede står som det var")
    void nevntRegel() {
        OverproevKategori o = overproeving("KAN_TILBYS", idag, null, idag);

        registrert(new OverproevKategori(
                o.ordning(),
                o.kategori(),
                o.fom(),
                o.tom(),
                o.vurdertDato(),
                o.begrunnelse(),
                o.faktaUndersoektHvordan(),
                "N05-4"));

        assertThat(staar().getFirst().innhold().regel()).isEqualTo("N05-4");
        assertThat(staar().getFirst().innhold().beregnet().regel()).isNotEqualTo("N05-4");
    }

    @Test
    @DisplayName("en retting beholder det som var beregnet den gangen, også når beregningen siden er blitt lik")
    void retting() {
        long nr = registrert(overproeving("KAN_TILBYS", idag, null, idag));
        BeregnetDa da = staar().getFirst().innhold().beregnet();
        jdbc.sql("update kategori set kategori = 'KAN_TILBYS' where person_id = ? and ordning = 'INTRO'")
                .param(person)
                .update();

        long nytt = registrert(new Korriger(nr, "FEIL_DATO", overproeving("KAN_TILBYS", idag, idag.plusDays(9), idag)));

        assertThat(staar()).extracting(Registrert::nr).containsExactly(nytt);
        assertThat(staar().getFirst().innhold().beregnet()).isEqualTo(da);
        assertThat(vedtak.alle(Overproeving.class, List.of(person)))
                .extracting(Registrert::avsluttetAv)
                .containsExactly(nytt, null);
    }

    @Test
    @DisplayName("en retting til den kategorien som nå er beregnet, avvises: da er det ingenting å overprøve")
    void rettingTilDetSamme() {
        long nr = registrert(overproeving("KAN_TILBYS", idag, null, idag));

        assertThat(avvist(new Korriger(nr, "FEIL_DATO", overproeving("RETT_OG_PLIKT", idag, null, idag))))
                .hasOnlyElementsOfType(Avvisning.KategorienErDenSammeSomBeregnet.class);
    }

    @Test
    @DisplayName("annullert står den bare i historikken, og dagene kan overprøves på nytt")
    void annullering() {
        long nr = registrert(overproeving("KAN_TILBYS", idag, null, idag));

        registrert(new Annuller(nr, "FEIL_PERSON"));

        assertThat(staar()).isEmpty();
        assertThat(registrert(overproeving("IKKE_GJELDENDE", idag, null, idag))).isPositive();
    }

    @Test
    @DisplayName("IMDis svar er en egen post i journalen; overprøvingen er den samme")
    void svar() {
        long nr = registrert(overproeving("KAN_TILBYS", idag, null, idag));
        List<Registrert<Overproeving>> foer = staar();

        long svar = behandling
                .besvar(IMDI, person, nr, Status.STAAR, "Avtalen er registrert.")
                .orElseThrow();

        assertThat(staar()).isEqualTo(foer);
        assertThat(journal.les(person, svar).post().type()).isEqualTo(Overproevingsbehandling.BESVART);
        assertThat(journal.les(person, svar).post().organisasjon()).isEqualTo("IMDI");
        assertThat(antallSvar()).isEqualTo(1);
    }

    @Test
    @DisplayName("det som ikke står, kan ikke besvares, og da skrives ingenting")
    void svarPaaDetSomIkkeStaar() {
        long nr = registrert(overproeving("KAN_TILBYS", idag, null, idag));
        registrert(new Annuller(nr, "FEIL_PERSON"));
        int poster = journal.list(person).size();

        assertThat(behandling.besvar(IMDI, person, nr, Status.RETTET, "Rettet i regelen."))
                .isEmpty();
        assertThat(journal.list(person)).hasSize(poster);
        assertThat(antallSvar()).isZero();
    }

    @Test
    @DisplayName("glemt person: overprøvingen og svaret er borte")
    void glemt() {
        long nr = registrert(overproeving("KAN_TILBYS", idag, null, idag));
        behandling.besvar(IMDI, person, nr, Status.STAAR, "Avtalen er registrert.");

        glemming.glem(person);

        assertThat(staar()).isEmpty();
        assertThat(antallSvar()).isZero();
    }

    @Test
    @DisplayName("slått sammen med en annen følger overprøvingen med, med det som var beregnet da den kom")
    void sammenslaaing() {
        long gjeldende = personer.bosattFlyktning();
        registrert(overproeving("KAN_TILBYS", idag, null, idag));
        BeregnetDa da = staar().getFirst().innhold().beregnet();

        new TransactionTemplate(transaksjoner).executeWithoutResult(_ -> {
            laas.laas(List.of(person, gjeldende));
            laas.slaaSammen(person, gjeldende);
        });

        assertThat(staar()).isEmpty();
        assertThat(vedtak.gjeldende(Overproeving.class, List.of(gjeldende)))
                .extracting(rad -> rad.innhold().beregnet())
                .containsExactly(da);
    }

    private List<Registrert<Overproeving>> staar() {
        return vedtak.gjeldende(Overproeving.class, List.of(person));
    }

    private int antallSvar() {
        return jdbc.sql("select count(*) from overproevingssvar where person_id = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    /** Every computed row of the person, as it stands. */
    private List<Map<String, Object>> beregnet() {
        return jdbc.sql("""
                        select 'k' slag, ordning, fom, tom, kategori, regler::text regler from kategori where person_id = :id
                        union all select 'f', ordning, dato, null, type, status from frist where person_id = :id
                        order by 1, 2, 3, 5
                        """).param("id", person).query().listOfRows();
    }

    private long registrert(Kommando kommando) {
        Utfall utfall = registrering.utfoer(innsending(person, kommando));
        assertThat(utfall).isInstanceOf(Utfall.Godtatt.class);
        return ((Utfall.Godtatt) utfall).kvittering().nr();
    }

    private List<Avvisning> avvist(Kommando kommando) {
        Utfall utfall = registrering.utfoer(innsending(person, kommando));
        assertThat(utfall).isInstanceOf(Utfall.Avvist.class);
        return ((Utfall.Avvist) utfall).avvisninger();
    }
}
