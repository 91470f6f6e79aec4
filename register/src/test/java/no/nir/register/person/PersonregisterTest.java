package no.nir.register.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nir.register.Registertest;
import no.nir.register.journal.Personlaas;
import no.nir.register.journal.fakta.Faktarad;
import no.nir.register.journal.fakta.Stempel;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.person.Personfaktum.Foedselsdato;
import no.nir.register.person.Personfaktum.Ident;
import no.nir.register.person.Personfaktum.Kjoenn;
import no.nir.register.person.Personfaktum.Kontakt;
import no.nir.register.person.Personfaktum.Navn;
import no.nir.register.person.Personfaktum.Personalia;
import no.nir.register.person.Personfaktum.Presisjon;
import no.nir.register.person.Personfaktum.Statsborgerskap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@Registertest
@DisplayName("Personregisteret")
class PersonregisterTest {

    private static final Instant FOERST = Instant.parse("2026-01-01T10:00:00Z");
    private static final Instant SIDEN = Instant.parse("2026-02-01T10:00:00Z");

    @Autowired
    Personregister register;

    @Autowired
    Personoppslag oppslag;

    @Autowired
    Personlaas laas;

    @Autowired
    TransactionTemplate transaksjon;

    private long personId;

    @BeforeEach
    void person() {
        personId = laas.opprettPersoner(1).getFirst();
    }

    private void registrer(Instant tid, Personfaktum... fakta) {
        transaksjon.executeWithoutResult(_ -> register.registrer(personId, List.of(fakta), new Stempel(1, tid)));
    }

    private static Personalia heter(String fornavn, Faktakilde kilde) {
        return new Personalia(
                new Navn(fornavn, null, "TEKANNE"),
                new Foedselsdato(LocalDate.of(1990, 1, 1), Presisjon.DAG),
                Kjoenn.KVINNE,
                null,
                null,
                null,
                null,
                Kontakt.INGEN,
                kilde);
    }

    private String fornavn(Personbilde bilde) {
        return bilde.personalia().orElseThrow().faktum().navn().fornavn();
    }

    @Test
    @DisplayName("et nyere faktum lukker det eldre; det gamle kan leses som kjent da")
    void somKjent() {
        registrer(FOERST, heter("RASK", Faktakilde.FREG));
        registrer(SIDEN, heter("ROLIG", Faktakilde.FREG));
        assertThat(fornavn(oppslag.les(personId))).isEqualTo("ROLIG");
        assertThat(fornavn(oppslag.somKjent(personId, SIDEN.minusSeconds(1)))).isEqualTo("RASK");
        assertThat(oppslag.somKjent(personId, FOERST.minusSeconds(1)).personalia())
                .isEmpty();
    }

    @Test
    @DisplayName("to kunnskaper i samme øyeblikk: begge står, den siste gjelder")
    void sammeOeyeblikk() {
        transaksjon.executeWithoutResult(_ -> register.registrer(List.of(
                Personmelding.enkelt(personId, new Stempel(1, FOERST), List.of(heter("EN", Faktakilde.FREG))),
                Personmelding.enkelt(personId, new Stempel(2, FOERST), List.of(heter("TO", Faktakilde.FREG))),
                Personmelding.enkelt(personId, new Stempel(3, FOERST), List.of(heter("EN", Faktakilde.FREG))))));
        assertThat(fornavn(oppslag.les(personId))).isEqualTo("EN");
        assertThat(fornavn(oppslag.somKjent(personId, FOERST.plusNanos(1000)))).isEqualTo("TO");
    }

    @Test
    @DisplayName("der Folkeregisteret har talt, brukes ikke UDIs ord; før det gjør de")
    void fregGaarForan() {
        registrer(FOERST, heter("UDI", Faktakilde.UDI));
        assertThat(fornavn(oppslag.les(personId))).isEqualTo("UDI");
        registrer(FOERST, heter("FREG", Faktakilde.FREG));
        registrer(SIDEN, heter("UDI", Faktakilde.UDI));
        assertThat(fornavn(oppslag.les(personId))).isEqualTo("FREG");
    }

    @Test
    @DisplayName("når kilden forteller alt den vet, lukkes det den ikke lenger nevner")
    void helhet() {
        registrer(FOERST, new Statsborgerskap("SYR", null, null, Faktakilde.FREG));
        transaksjon.executeWithoutResult(_ -> register.registrer(List.of(new Personmelding(
                personId,
                new Stempel(2, SIDEN),
                List.of(new Statsborgerskap("NOR", LocalDate.of(2026, 1, 31), null, Faktakilde.FREG)),
                Set.of(Statsborgerskap.class),
                null))));
        assertThat(oppslag.les(personId).statsborgerskap())
                .extracting(Faktarad::faktum)
                .extracting(Statsborgerskap::land)
                .containsExactly("NOR");
    }

    @Test
    @DisplayName("et nummer ute av bruk fører fortsatt til personen")
    void nummerUteAvBruk() {
        var nummer = Inntaksproeve.nyttDNummer();
        registrer(FOERST, new Ident(nummer, true, Faktakilde.FREG));
        transaksjon.executeWithoutResult(_ -> register.registrer(
                List.of(new Personmelding(personId, new Stempel(2, SIDEN), List.of(), Set.of(Ident.class), null))));
        assertThat(oppslag.les(personId).identer()).isEmpty();
        assertThat(oppslag.finn(nummer)).contains(personId);
    }
}
