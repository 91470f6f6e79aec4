package no.nir.register.kilde.hkdir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.ident.DufNummer;
import no.nir.register.Registertest;
import no.nir.register.journal.fakta.Faktarad;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Karantene;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.Karantenesak;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.kilde.Kildetilstand;
import no.nir.register.kilde.udi.Udifortelling;
import no.nir.register.person.Personoppslag;
import no.nir.register.proeve.Proeve;
import no.nir.register.proeve.Proeve.Delproeve;
import no.nir.register.proeve.Proeve.Delresultat;
import no.nir.register.proeve.Proevefaktum.Resultat;
import no.nir.register.proeve.Proevefaktum.Tilstand;
import no.nir.register.proeve.Proeveregister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
@DisplayName("HK-dir")
class HkdirkildeTest {

    @Autowired
    ApplicationContext kontekst;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Personoppslag personer;

    @Autowired
    Proeveregister proever;

    @Autowired
    Karantene karantene;

    @Autowired
    Clock klokke;

    private final DufNummer duf = Inntaksproeve.nyttDuf();
    private final String referanse = Hkdirfortelling.nyReferanse();
    private Udifortelling udi;
    private Hkdirfortelling hkdir;

    @BeforeEach
    void start() {
        udi = new Udifortelling(kontekst);
        hkdir = new Hkdirfortelling(kontekst);
    }

    @AfterEach
    void stopp() {
        udi.close();
        hkdir.close();
    }

    private long person() {
        return personer.finn(duf).orElseThrow();
    }

    private void kjent() {
        udi.innreise(duf, LocalDate.of(2024, 5, 1));
    }

    private Resultat resultat() {
        List<Faktarad<Resultat>> kjente = proever.list(person());
        assertThat(kjente).hasSize(1);
        return kjente.getFirst().faktum();
    }

    private static Map<Delproeve, Delresultat> deler(Resultat resultat) {
        return ((Proeve.Norskproeve) resultat.proeve()).deler();
    }

    private List<Karantenegrunn> grunner() {
        return karantene.listUloeste(10).stream().map(Karantenesak::grunn).toList();
    }

    private long poster() {
        return jdbc.sql("select count(*) from journal where organisasjon = 'HKDIR' and person_id = ?")
                .param(person())
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName(
            "nytt, rettet etter klage, annullert: det siste gjelder, alt kan leses slik det var kjent, og om igjen dobles ingenting")
    void fortelling() {
        kjent();
        hkdir.norskproeve("NY", duf, referanse, "\"skriftlig\":\"A2\",\"muntlig\":\"A2\"");
        assertThat(deler(resultat())).containsEntry(Delproeve.MUNTLIG, Delresultat.A2);
        Instant foerKlagen = klokke.instant();

        hkdir.norskproeve("KORRIGERT", duf, referanse, "\"skriftlig\":\"A2\",\"muntlig\":\"B1\"");
        assertThat(deler(resultat())).containsEntry(Delproeve.MUNTLIG, Delresultat.B1);
        Instant etterKlagen = klokke.instant();

        hkdir.annuller(duf, referanse);
        assertThat(resultat().tilstand()).isEqualTo(Tilstand.ANNULLERT);

        assertThat(deler(proever.somKjent(person(), foerKlagen).getFirst().faktum()))
                .containsEntry(Delproeve.MUNTLIG, Delresultat.A2);
        assertThat(proever.somKjent(person(), etterKlagen).getFirst().faktum()).satisfies(da -> {
            assertThat(da.tilstand()).isEqualTo(Tilstand.GJELDER);
            assertThat(deler(da)).containsEntry(Delproeve.MUNTLIG, Delresultat.B1);
        });

        hkdir.lesPaaNytt();
        assertThat(poster()).isEqualTo(3);
        assertThat(proever.list(person())).hasSize(1);
        assertThat(Inntaksproeve.av(kontekst).tilstand(Kildenavn.HKDIR).tilstand())
                .isEqualTo(Kildetilstand.Tilstand.OPPE);
        assertThat(grunner()).isEmpty();
    }

    @Test
    @DisplayName("fristen for avsluttende prøve kan være en annen etter et resultat, så personen regnes på nytt")
    void regnesPaaNytt() {
        kjent();
        // A stored answer the rules would not give: gone when they are asked again
        jdbc.sql("""
                        insert into frist (person_id, ordning, type, dato, regel, hjemmel, status)
                        values (?, 'NORSK', 'NORSK_PROEVE_SENEST', '2026-05-01', 'T-14', '§ 22', 'AAPEN')
                        """).param(person()).update();
        hkdir.norskproeve("NY", duf, referanse, "\"muntlig\":\"A2\"");
        assertThat(jdbc.sql("select count(*) from frist where person_id = ? and type = 'NORSK_PROEVE_SENEST'")
                        .param(person())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName(
            "en ukjent kandidat opprettes ikke; resultatet og annulleringen venter, og går inn i rekkefølge når hun er kjent")
    void ukjentKandidat() {
        hkdir.norskproeve("NY", duf, referanse, "\"muntlig\":\"B1\"");
        hkdir.annuller(duf, referanse);
        assertThat(personer.finn(duf)).isEmpty();
        assertThat(grunner()).containsOnly(Karantenegrunn.UKJENT_PERSON).hasSize(2);

        kjent();
        String annen = Hkdirfortelling.nyReferanse();
        hkdir.samfunn(duf, annen, "BESTAATT", "ar");
        assertThat(grunner()).isEmpty();
        assertThat(proever.list(person()))
                .extracting(rad -> rad.faktum().referanse(), rad -> rad.faktum().tilstand())
                .containsExactlyInAnyOrder(tuple(referanse, Tilstand.ANNULLERT), tuple(annen, Tilstand.GJELDER));
    }

    @Test
    @DisplayName("en melding som kommer for sent, gjør ikke om på en nyere")
    void forSent() {
        kjent();
        String mer =
                ",\"proeve\":\"NORSKPROEVE_A2_B1\",\"proevedato\":\"2026-03-12\",\"delproever\":{\"muntlig\":\"%s\"}";
        String ny = Hkdirfortelling.melding(1, "NY", duf, referanse, mer.formatted("A2"));
        hkdir.feed.legg(1, ny.substring(0, ny.length() - 20));
        hkdir.feed.legg(2, Hkdirfortelling.melding(2, "KORRIGERT", duf, referanse, mer.formatted("B1")));
        hkdir.les();
        hkdir.feed.legg(1, ny);
        hkdir.feed.legg(3, Hkdirfortelling.melding(3, "NY", duf, Hkdirfortelling.nyReferanse(), mer.formatted("A1")));
        hkdir.les();
        assertThat(grunner()).isEmpty();
        assertThat(poster()).isEqualTo(3);
        assertThat(proever.list(person()).stream()
                        .map(Faktarad::faktum)
                        .filter(r -> r.referanse().equals(referanse))
                        .map(HkdirkildeTest::deler))
                .containsExactly(Map.of(Delproeve.MUNTLIG, Delresultat.B1));
    }

    @Test
    @DisplayName("annullering av noe ukjent venter; en referanse som står på en annen, flyttes aldri av seg selv")
    void feilReferanse() {
        kjent();
        hkdir.annuller(duf, referanse);
        assertThat(grunner()).containsExactly(Karantenegrunn.UKJENT_PROEVE);

        DufNummer annen = Inntaksproeve.nyttDuf();
        udi.innreise(annen, LocalDate.of(2024, 5, 1));
        String andres = Hkdirfortelling.nyReferanse();
        hkdir.norskproeve("NY", annen, andres, "\"lese\":\"A1\"");
        hkdir.norskproeve("KORRIGERT", duf, andres, "\"lese\":\"A2\"");
        assertThat(grunner()).containsExactly(Karantenegrunn.SAMME_ID_ANNET_INNHOLD, Karantenegrunn.UKJENT_PROEVE);
        assertThat(proever.list(person())).isEmpty();
    }
}
