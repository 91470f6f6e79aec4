package no.nir.register.nettleser;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.nir.ident.Personident;
import no.nir.ident.Tolkning;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented people for the page tests, written straight into the tables. Their birth numbers are synthetic: month + 80. */
final class Testpersoner {

    private static final OffsetDateTime KJENT = OffsetDateTime.of(2025, 1, 2, 8, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcClient jdbc;

    Testpersoner(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts a row; {@code registrert_fra} and {@code journal_nr} are set where the table has them. */
    void rad(String tabell, Map<String, Object> verdier) {
        String kolonner = String.join(", ", verdier.keySet());
        String felt = verdier.keySet().stream()
                .map(k -> ":" + k)
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        jdbc.sql("insert into " + tabell + " (" + kolonner + ") values (" + felt + ")")
                .params(verdier)
                .update();
    }

    long person(String fornavn, String etternavn, LocalDate foedt, String kjoenn) {
        long id = jdbc.sql("insert into person (opprettet) values (:naar) returning person_id")
                .param("naar", KJENT)
                .query(Long.class)
                .single();
        rad(
                "personalia",
                new Rad(id)
                        .med("fornavn", fornavn)
                        .med("etternavn", etternavn)
                        .med("foedselsdato", foedt)
                        .med("kjoenn", kjoenn)
                        .med("kilde", "FREG")
                        .fakta());
        return id;
    }

    /** Two tests of norsk and one of samfunnskunnskap. */
    void proever(long personId, LocalDate dag) {
        rad(
                "proeveresultat",
                proeve(personId, "PAD-1", "NORSKPROEVE_A1_A2", dag)
                        .med("lese", "A2")
                        .med("muntlig", "A1")
                        .fakta());
        rad(
                "proeveresultat",
                proeve(personId, "PAD-2", "NORSKPROEVE_A2_B1", dag.plusMonths(5))
                        .med("lese", "IKKE_GRUNNLAG")
                        .med("lytte", "A2")
                        .med("skriftlig", "A2")
                        .med("muntlig", "B1")
                        .fakta());
        rad(
                "proeveresultat",
                proeve(personId, "PAD-3", "SAMFUNNSKUNNSKAPSPROEVE", dag.plusMonths(2))
                        .med("bestaatt", true)
                        .med("spraak", "ar")
                        .fakta());
    }

    private static Rad proeve(long personId, String referanse, String proeve, LocalDate dag) {
        return new Rad(personId)
                .med("referanse", referanse)
                .med("sekvens", 1L)
                .med("tilstand", "GJELDER")
                .med("proeve", proeve)
                .med("dato", dag);
    }

    /** One that is over, and gave this person another category. */
    long omregning(long personId) {
        long id = jdbc.sql("""
                insert into omregning (noekkel, bestilt, bestilt_av, grunn, regelversjon, status, status_fra, status_av)
                values (gen_random_uuid()::text, :naar, 'imdi-drift', 'Endret § 8', '2026-07-01', 'FERDIG', :naar, 'node')
                returning omregning_id
                """).param("naar", KJENT).query(Long.class).single();
        jdbc.sql("""
                insert into omregningsbunke (omregning_id, nr, fra, til, personer, tatt, ferdig, node, endret, tidslinjer)
                values (:id, 1, 1, 2, 2, :naar, :naar, 'node', 1, 1)
                """).param("id", id).param("naar", KJENT).update();
        rad(
                "omregningsendring",
                Map.of(
                        "person_id",
                        personId,
                        "omregning_id",
                        id,
                        "ordning",
                        "INTRO",
                        "fom",
                        KJENT.toLocalDate(),
                        "foer",
                        "KAN_TILBYS",
                        "naa",
                        "RETT_OG_PLIKT",
                        "regler",
                        new String[] {"N05-4"},
                        "hjemmel",
                        "§ 8",
                        "kommunenummer",
                        Testland.KOMMUNE));
        return id;
    }

    /** One that is done and published, and would give this person another category and another deadline. */
    long konsekvens(long personId) {
        long id = jdbc.sql("""
                insert into konsekvens (noekkel, bestilt, bestilt_av, tittel, grunn, gammel, program, status, status_fra, status_av)
                values (gen_random_uuid()::text, :naar, 'imdi-saksbehandler', 'Til og med 55', 'Høring av § 8', '2026-07-01.3',
                        '2026-07-01.3', 'FERDIG', :naar, 'node')
                returning konsekvens_id
                """).param("naar", KJENT).query(Long.class).single();
        jdbc.sql("""
                with bunke as (
                  insert into konsekvensbunke (konsekvens_id, nr, fra, til, personer, ferdig, node, endret, kategorier, frister, utdaterte)
                  values (:id, 1, 1, 2, 2, :naar, 'node', 1, 1, 1, 1)),
                valg as (insert into konsekvensvalg values (:id, 'OEVRE_ALDERSGRENSE', 'D-6', '55', '56')),
                regel as (insert into konsekvensregel values (:id, 'I21-4', 'integreringsloven §§ 8, 9', 'Er personen 18 til 55 år?')),
                publisert as (
                  insert into konsekvenspublisering (konsekvens_id, publisert, publisert_av, grunn)
                  values (:id, :naar, 'imdi-saksbehandler', 'På høring')),
                kategori as (
                  insert into konsekvenskategori values
                    (:person, :id, 'INTRO', :dag, 'KAN_TILBYS', 'RETT_OG_PLIKT', 'INTEGRERINGSLOVEN', '§ 8', '{I21-4}', '{I21-10}', :kommune))
                insert into konsekvensfrist values
                    (:person, :id, 1, 'INTRO', 'PROGRAM_START_SENEST', :dag, :dag + 30, 'T-9', '§ 12', true, :kommune)
                """)
                .param("id", id)
                .param("naar", KJENT)
                .param("dag", KJENT.toLocalDate())
                .param("person", personId)
                .param("kommune", Testland.KOMMUNE)
                .update();
        return id;
    }

    long journal(long personId, String type) {
        return jdbc.sql("""
                insert into journal (person_id, type, innhold, kanal, avsender, organisasjon, idempotensnoekkel, registrert,
                                     forrige_hash, hash)
                values (:id, :type, ''::bytea, 'WEB', 'test', '3105', :noekkel, :naar, ''::bytea, ''::bytea) returning nr
                """)
                .param("id", personId)
                .param("type", type)
                .param("noekkel", UUID.randomUUID().toString())
                .param("naar", KJENT)
                .query(Long.class)
                .single();
    }

    void registrering(String tabell, Rad rad) {
        long nr = journal(rad.personId(), "Test");
        rad(
                tabell,
                rad.med("nr", nr)
                        .med("kommunenummer", "3105")
                        .med("registrert_fra", KJENT)
                        .verdier());
    }

    /** The right to a programme ends on the day, and it was announced, as the daily run writes it. */
    void varslet(long personId, LocalDate fortalt, LocalDate dag) {
        hendelse(personId, "VARSLET", "INTRO", "RETT_OG_PLIKT", "IKKE_GJELDENDE", dag, fortalt);
    }

    /** Norsk has begun, and nobody was told beforehand. */
    void begynt(long personId, LocalDate fortalt, LocalDate dag) {
        hendelse(personId, "INNTRUFFET", "NORSK", "IKKE_GJELDENDE", "RETT_OG_PLIKT", dag, fortalt);
    }

    private void hendelse(
            long personId, String slag, String ordning, String fra, String til, LocalDate dag, LocalDate fortalt) {
        rad(
                "kategorihendelse",
                new Rad(personId)
                        .med("nr", journal(personId, "Kategoriendring"))
                        .med("slag", slag)
                        .med("ordning", ordning)
                        .med("dag", dag)
                        .med("fra", fra)
                        .med("til", til)
                        .med("lov", "INTEGRERINGSLOVEN")
                        .med("hjemmel", "§ 8 første og tredje ledd")
                        .med("regler", new String[] {"I21-2"})
                        .med("kjoert", fortalt)
                        .med("fortalt", fortalt)
                        .verdier());
    }

    void ident(long personId, String type, String verdi) {
        rad(
                "person_ident",
                new Rad(personId)
                        .med("type", type)
                        .med("verdi", verdi)
                        .med("i_bruk", true)
                        .med("kilde", "FREG")
                        .fakta());
    }

    /**
     * Gives a person that other tests have made a name and a number to be searched by.
     *
     * @return the number
     */
    String gjoerKjent(long personId, String fornavn, String etternavn, LocalDate foedt, int nr) {
        jdbc.sql("update personalia set fornavn = ?, etternavn = ? where person_id = ?")
                .params(fornavn, etternavn, personId)
                .update();
        String nummer = foedselsnummer(foedt, nr);
        ident(personId, "FOEDSELSNUMMER", nummer);
        return nummer;
    }

    /** A number that passes the control, made from the birth date. */
    static String foedselsnummer(LocalDate foedt) {
        return foedselsnummer(foedt, foedt.getDayOfYear() % 7);
    }

    private static String foedselsnummer(LocalDate foedt, int nr) {
        String dato =
                "%02d%02d%02d".formatted(foedt.getDayOfMonth(), foedt.getMonthValue() + 80, foedt.getYear() % 100);
        return IntStream.range(0, 100_000)
                .mapToObj(i -> dato + "%05d".formatted(i))
                .filter(n -> Personident.parse(n) instanceof Tolkning.Gyldig<Personident>)
                .skip(nr)
                .findFirst()
                .orElseThrow();
    }

    /** A DUF-nummer with right control digits. */
    static String duf(int aar, int loepenummer) {
        return IntStream.range(0, 100)
                .mapToObj(k -> "%04d%06d%02d".formatted(aar, loepenummer, k))
                .filter(n -> Personident.parse(n) instanceof Tolkning.Gyldig<Personident>)
                .findFirst()
                .orElseThrow();
    }
}
