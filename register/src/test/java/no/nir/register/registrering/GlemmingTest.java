package no.nir.register.registrering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.nir.ident.DufNummer;
import no.nir.register.Registertest;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Kanal;
import no.nir.register.journal.NyPost;
import no.nir.register.journal.Personlaas;
import no.nir.register.journal.fakta.Stempel;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Testperson;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Karantene;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.Karantenesak;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.opphold.Oppholdsregister;
import no.nir.register.person.Personoppslag;
import no.nir.register.person.Personsammenslaaing;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Innhenting;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.tilgang.Tilgangskontroll;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.varsling.Dagskjoerer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Registertest
@DisplayName("Glemsel")
class GlemmingTest {

    /** Where a forgotten person's id may still stand, and why. */
    private static final Map<String, String> UNNTAK = Map.of(
            "person.person_id", "the lock row: an id, and the day it was forgotten",
            "person.sammenslaatt_til", "which ids were one human; no content",
            "journal.person_id", "ciphertext without its key; the chain of hashes stays whole (decision 0003)",
            "oppslag.person_id",
                    "who looked: the log has a retention of its own (integreringsloven § 45, personvernforordningen art. 5 no. 2 and 32)");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext kontekst;

    @Autowired
    TransactionOperations transaksjon;

    @Autowired
    Glemming glemming;

    @Autowired
    Kategoriberegner kategorier;

    @Autowired
    Clock klokke;

    private Testperson person;
    private Testperson gammel;
    private Testperson familie;
    private String duf;
    private String gammeltDuf;

    @BeforeEach
    void menneske() {
        duf = Inntaksproeve.nyttDuf().verdi();
        gammeltDuf = Inntaksproeve.nyttDuf().verdi();
        gammel = medNummer(Testperson.foedt(jdbc, "1990-01-01"), gammeltDuf);
        person = medNummer(Testperson.foedt(jdbc, "1990-01-01"), duf)
                .tillatelse("ASYL_28", "2025-01-01", null)
                .bosatt("3105", true, "2025-03-01");
        familie = Testperson.foedt(jdbc, "1985-01-01")
                .statsborger("SYR", "1985-01-01")
                .tillatelse(
                        "FAM",
                        "2025-06-01",
                        null,
                        Map.of("ref_person_id", person.id, "ref_ident", gammeltDuf, "ref_slag", "UTLENDING"))
                .rad(
                        "familierelasjon",
                        Map.of(
                                "relatert_person_id",
                                person.id,
                                "relatert_ident",
                                gammeltDuf,
                                "rolle",
                                "EKTEFELLE_ELLER_PARTNER"))
                .bosatt("3105", true, "2025-08-01");
        jdbc.sql("update personalia set kilde = 'FREG' where person_id = ?")
                .param(gammel.id)
                .update();
        var stempel = new Stempel(1, klokke.instant());
        transaksjon.executeWithoutResult(_ -> {
            kontekst.getBean(Personlaas.class).laas(List.of(gammel.id, person.id));
            kontekst.getBean(Personsammenslaaing.class).slaaSammen(gammel.id, person.id, stempel, stempel);
            kategorier.beregn(List.of(person.id));
        });
    }

    private Testperson medNummer(Testperson en, String nummer) {
        return en.rad("person_ident", Map.of("type", "DUF", "verdi", nummer, "i_bruk", true, "kilde", "UDI"));
    }

    @Test
    @DisplayName("Etterpå står personen ikke i noen tabell i databasen, bortsett fra der det er ført opp hvorfor")
    void hverTabell() {
        fyllAlt();
        Set<String> foer = kolonnerMed(person.id, gammel.id);
        assertThat(foer).as("every column that leads to a person is tried").isEqualTo(personkolonner());

        glemming.glem(gammel.id);

        assertThat(kolonnerMed(person.id, gammel.id)).isEqualTo(UNNTAK.keySet());
        assertThat(tabellerMedTekst(duf)).isEmpty();
        assertThat(tabellerMedTekst(gammeltDuf)).isEmpty();
    }

    @Test
    @DisplayName("En tabell ingen eier sletter i, blir funnet")
    void tabellUtenSletting() {
        transaksjon.executeWithoutResult(status -> {
            jdbc.sql("create table glemt_av_alle (person_id bigint not null, merknad text)")
                    .update();
            jdbc.sql("insert into glemt_av_alle values (?, ?)")
                    .params(person.id, duf)
                    .update();
            glemming.glem(person.id);
            assertThat(kolonnerMed(person.id, gammel.id)).contains("glemt_av_alle.person_id");
            assertThat(tabellerMedTekst(duf)).containsExactly("glemt_av_alle");
            status.setRollbackOnly();
        });
    }

    @Test
    @DisplayName("Den som fikk familieinnvandring med personen, regnes om: må kontrolleres, og faller ikke")
    void familie() {
        assertThat(kreverKontroll(familie)).isFalse();

        glemming.glem(person.id);

        assertThat(kreverKontroll(familie)).isTrue();
        assertThat(antall("kategori", familie.id)).isPositive();
        assertThat(kontekst.getBean(Oppholdsregister.class).list(familie.id)).hasSize(2);
    }

    @Test
    @DisplayName("Omregning av en glemt person skriver ingenting")
    void omregning() {
        glemming.glem(person.id);
        transaksjon.executeWithoutResult(_ -> kategorier.beregn(List.of(person.id, gammel.id)));
        assertThat(antall("kategori", person.id) + antall("beregning", person.id))
                .isZero();
    }

    @Test
    @DisplayName("Ingen når personen etterpå: alle numrene er ukjente, og siden finnes ikke")
    void ingenVei() {
        glemming.glem(person.id);

        var oppslag = kontekst.getBean(Personoppslag.class);
        for (String nummer : List.of(duf, gammeltDuf)) {
            assertThat(oppslag.finn(List.of(DufNummer.parse(nummer).finn().orElseThrow())))
                    .isEmpty();
        }
        var tilgang = kontekst.getBean(Tilgangskontroll.class);
        for (long id : List.of(person.id, gammel.id)) {
            assertThat(tilgang.vurder(Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER), id))
                    .isEqualTo(new Tilgangssvar.Nektet(Tilgangssvar.Grunn.FINNES_IKKE));
        }
    }

    @Test
    @DisplayName("I karantenen går det personens nummer står i, også det som er avgjort; resten blir")
    void karantene() {
        Karantene karantene = kontekst.getBean(Karantene.class);
        String annen = Inntaksproeve.nyttDuf().verdi();
        long hel = leggIKarantene("{\"person\":{\"dufNummer\":\"" + duf + "\"}}");
        long kuttet = leggIKarantene("{\"person\":{\"dufNummer\":\"" + gammeltDuf);
        karantene.avvis(kuttet, "drift", "Feil fra kilden");
        long andres = leggIKarantene("{\"person\":{\"dufNummer\":\"" + annen + "\"}}");

        glemming.glem(person.id);

        assertThat(karantene.finn(hel)).isEmpty();
        assertThat(karantene.finn(kuttet)).isEmpty();
        assertThat(karantene.finn(andres)).isPresent();
    }

    @Test
    @DisplayName("Et nummer som nå er en annens, går ikke med: den andres familie beholder sitt")
    void nummeretErEnAnnens() {
        Testperson annen = medNummer(Testperson.foedt(jdbc, "1970-01-01"), gammeltDuf);
        glemming.glem(person.id);
        assertThat(kontekst.getBean(Personoppslag.class)
                        .finn(DufNummer.parse(gammeltDuf).finn().orElseThrow()))
                .contains(annen.id);
    }

    private long leggIKarantene(String raa) {
        Inntaksproeve.av(kontekst).leggIKarantene(Kildenavn.UDI, Karantenegrunn.UGYLDIG_INNHOLD, raa);
        return kontekst.getBean(Karantene.class).listUloeste(1).stream()
                .mapToLong(Karantenesak::karanteneId)
                .findFirst()
                .orElseThrow();
    }

    private boolean kreverKontroll(Testperson en) {
        return jdbc.sql("select exists (select from kategori where person_id = ? and 'MANUAL_CHECK' = any (flagg))")
                .param(en.id)
                .query(Boolean.class)
                .single();
    }

    private long antall(String tabell, long id) {
        return jdbc.sql("select count(*) from " + tabell + " where person_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    /** Something in every table that may hold something of a person. */
    private void fyllAlt() {
        Glemselsgrunnlag.fyll(person, familie.id);
        settOpphav();
        Glemselsgrunnlag.omregning(jdbc, person.id);
        Glemselsgrunnlag.konsekvens(jdbc, person.id);
        jdbc.sql("""
                insert into overproevingssvar
                select person_id, nr, nr, 'STAAR', 'Prøve.', registrert_fra, 'IMDi' from overproeving where person_id = ?
                """).param(person.id).update();
        jdbc.sql("insert into utsatt_beregning values (?)").param(person.id).update();
        jdbc.sql("insert into freg_dokument values (?, '', ?)")
                .params(person.id, OffsetDateTime.now(klokke))
                .update();
        transaksjon.executeWithoutResult(_ -> {
            kontekst.getBean(Personlaas.class).laas(List.of(person.id));
            kontekst.getBean(Journal.class)
                    .foer(List.of(new NyPost(
                            person.id, "Proeve", Map.of("duf", duf), Kanal.SYSTEM, "test", "SYSTEM", noekkel(), null)));
            kategorier.beregn(List.of(person.id));
            new Dagskjoerer(kontekst).fortell(LocalDate.of(2025, 3, 5), person.id);
            Glemselsgrunnlag.sene(jdbc, person.id);
            Glemselsgrunnlag.flytting(jdbc, person.id);
            Glemselsgrunnlag.holdt(jdbc, person.id);
        });
        kontekst.getBean(Innhenting.class)
                .hent(Testbrukere.superbruker("3103"), person.id, "FLYTTER_HIT", "Flytter hit fra Sarpsborg");
        kontekst.getBean(Oppslagslogg.class).noter(Testbrukere.superbruker("3105"), person.id, "EGEN", "/personer");
    }

    /** What UDI told while the two were merged says which of the numbers it came with. */
    private void settOpphav() {
        for (String tabell : personkolonner().stream()
                .filter(kolonne -> kolonne.endsWith(".opphav_id"))
                .map(kolonne -> kolonne.substring(0, kolonne.indexOf('.')))
                .toList()) {
            jdbc.sql("update " + tabell + " set opphav_id = ? where person_id = ?")
                    .params(gammel.id, person.id)
                    .update();
        }
    }

    private static String noekkel() {
        return UUID.randomUUID().toString();
    }

    /** {@code table.column} of each column that leads to a person: by name, or by a foreign key. */
    private Set<String> personkolonner() {
        return new TreeSet<>(jdbc.sql("""
                select c.relname || '.' || a.attname
                  from pg_class c
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                   and (a.attname = 'person_id'
                        or exists (select from pg_constraint f
                                    where f.conrelid = c.oid and f.contype = 'f' and f.confrelid = 'person'::regclass
                                      and f.conkey = array[a.attnum]))
                """).query(String.class).list());
    }

    private Set<String> kolonnerMed(long... ider) {
        Set<String> funnet = new TreeSet<>();
        for (String kolonne : personkolonner()) {
            String[] del = kolonne.split("\\.");
            boolean finnes = jdbc.sql("select exists (select from %s where %s = any(?))".formatted(del[0], del[1]))
                    .param(Arrays.stream(ider).boxed().toArray(Long[]::new))
                    .query(Boolean.class)
                    .single();
            if (finnes) {
                funnet.add(kolonne);
            }
        }
        return funnet;
    }

    /** Tables with a row in which the text stands, in whatever column. */
    private List<String> tabellerMedTekst(String tekst) {
        return jdbc.sql("""
                        select relname from pg_class
                         where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1
                        """).query(String.class).list().stream()
                .filter(tabell -> jdbc.sql(
                                "select exists (select from %1$s where strpos(%1$s::text, ?) > 0)".formatted(tabell))
                        .param(tekst)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
