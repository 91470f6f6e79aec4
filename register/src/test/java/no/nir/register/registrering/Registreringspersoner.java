package no.nir.register.registrering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.nir.ident.DufNummer;
import no.nir.register.journal.Personlaas;
import no.nir.register.kategori.Kategoriberegner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Persons for tests of registration: facts as the sources would have given them, categories as the rules find them. */
@Component
public class Registreringspersoner {

    /** Sarpsborg and Moss: two municipalities with the same number before and after every reform of the tests' days. */
    public static final String KOMMUNEN = "3105";

    public static final String ANNEN_KOMMUNE = "3103";

    private static final AtomicInteger LOEPENUMMER = new AtomicInteger(100_000);

    private final JdbcClient jdbc;
    private final Personlaas laas;
    private final Kategoriberegner kategori;
    private final TransactionTemplate transaksjon;
    private final LocalDate idag;

    Registreringspersoner(
            JdbcClient jdbc,
            Personlaas laas,
            Kategoriberegner kategori,
            PlatformTransactionManager transaksjoner,
            Clock klokke) {
        this.jdbc = jdbc;
        this.laas = laas;
        this.kategori = kategori;
        this.transaksjon = new TransactionTemplate(transaksjoner);
        this.idag = LocalDate.now(klokke);
    }

    public LocalDate idag() {
        return idag;
    }

    /** Refugee of 30, permit four months ago, settled in the municipality by agreement three months ago: right and duty. */
    public long bosattFlyktning() {
        return bosattFlyktning(KOMMUNEN, idag.minusMonths(3));
    }

    public long bosattFlyktning(String kommunenummer, LocalDate bosatt) {
        long id = laas.opprettPersoner(1).getFirst();
        OffsetDateTime naa = OffsetDateTime.now(Clock.systemUTC());
        LocalDate foedt = idag.minusYears(30);
        jdbc.sql("""
                insert into person_ident (person_id, type, verdi, i_bruk, kilde, registrert_fra, journal_nr)
                values (?, 'DUF', ?, true, 'UDI', ?, 0)
                """).params(id, duf(id), naa).update();
        jdbc.sql("""
                insert into personalia (person_id, fornavn, etternavn, foedselsdato, kjoenn, kilde, registrert_fra, journal_nr)
                values (?, 'Prøve', 'Person', ?, 'KVINNE', 'FREG', ?, 0)
                """).params(id, foedt, naa).update();
        jdbc.sql("""
                insert into innreise (person_id, dato, registrert_fra, journal_nr) values (?, ?, ?, 0)
                """).params(id, bosatt.minusMonths(6), naa).update();
        jdbc.sql("""
                insert into tillatelse (person_id, avgjoerelse_id, udi_kode, grunnlag, type, slag, innvilget, gyldig_fra,
                                        gyldig_til, soekt_fra_utlandet, registrert_fra, journal_nr)
                values (?, ?, 'X', 'ASYL_28', 'MIDLERTIDIG', 'FOERSTEGANG', ?, ?, ?, false, ?, 0)
                """)
                .params(id, "A" + id, bosatt.minusMonths(1), bosatt.minusMonths(1), bosatt.plusYears(3), naa)
                .update();
        jdbc.sql("""
                insert into bosetting (person_id, kommunenummer, avtale, fom, registrert_fra, journal_nr)
                values (?, ?, true, ?, ?, 0)
                """).params(id, kommunenummer, bosatt, naa).update();
        jdbc.sql("""
                insert into adresse (person_id, slag, kommunenummer, fom, kilde, registrert_fra, journal_nr)
                values (?, 'BOSTED', ?, ?, 'FREG', ?, 0)
                """).params(id, kommunenummer, bosatt, naa).update();
        transaksjon.executeWithoutResult(_ -> kategori.beregn(List.of(id)));
        return id;
    }

    /** The person lives in another municipality from the day on. */
    public void flytter(long id, String kommunenummer, LocalDate dag) {
        OffsetDateTime naa = OffsetDateTime.now(Clock.systemUTC());
        jdbc.sql("update adresse set tom = ? where person_id = ?")
                .params(dag.minusDays(1), id)
                .update();
        jdbc.sql("""
                insert into adresse (person_id, slag, kommunenummer, fom, kilde, registrert_fra, journal_nr)
                values (?, 'BOSTED', ?, ?, 'FREG', ?, 0)
                """).params(id, kommunenummer, dag, naa).update();
        transaksjon.executeWithoutResult(_ -> kategori.beregn(List.of(id)));
    }

    public String duf(long personId) {
        return jdbc.sql("select verdi from person_ident where person_id = ?")
                .param(personId)
                .query(String.class)
                .optional()
                .orElseGet(
                        () -> DufNummer.av(2030, LOEPENUMMER.incrementAndGet()).verdi());
    }
}
