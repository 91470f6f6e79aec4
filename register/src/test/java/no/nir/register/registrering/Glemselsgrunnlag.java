package no.nir.register.registrering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import no.nir.register.kategori.Testperson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row of every kind a source or a municipality may give of a person. */
final class Glemselsgrunnlag {

    private static final LocalDate DAG = LocalDate.of(2025, 5, 5);

    private Glemselsgrunnlag() {}

    /** Rules that were tried and gave the person another category and deadline, and rules that could not be run. */
    static void konsekvens(JdbcClient jdbc, long personId) {
        jdbc.sql("""
                with kategori as (
                  insert into konsekvenskategori (person_id, konsekvens_id, ordning, fom, foer, naa, nye_regler, borte_regler)
                  values (:id, 1, 'INTRO', :dag, 'RETT', 'PLIKT', '{}', '{}')),
                frist as (
                  insert into konsekvensfrist (person_id, konsekvens_id, nr, ordning, type, foer, regel, hjemmel, aapen)
                  values (:id, 1, 1, 'INTRO', 'PROGRAM_TIL', :dag, 'I21-13', '§ 13', true))
                insert into konsekvensfeil (person_id, konsekvens_id) values (:id, 1)
                """).param("dag", DAG).param("id", personId).update();
    }

    /** An omregning that gave the person another category, and one that could not be done. */
    static void omregning(JdbcClient jdbc, long personId) {
        jdbc.sql("""
                with ny as (
                  insert into omregning (noekkel, bestilt, bestilt_av, grunn, regelversjon, status, status_fra, status_av)
                  values (gen_random_uuid()::text, :naar, 'test', 'Prøve', '1', 'FERDIG', :naar, 'test') returning omregning_id),
                endring as (
                  insert into omregningsendring (person_id, omregning_id, ordning, fom, foer, naa, regler)
                  select :id, omregning_id, 'INTRO', :dag, 'RETT', 'PLIKT', '{}' from ny)
                insert into omregningsfeil (person_id, omregning_id) select :id, omregning_id from ny
                """)
                .param("naar", DAG.atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("dag", DAG)
                .param("id", personId)
                .update();
    }

    /** A late registration, and one IMDi was asked about and refused; on posts the person has in the journal. */
    static void sene(JdbcClient jdbc, long personId) {
        jdbc.sql("""
                with post as (select max(nr) nr from journal where person_id = :id),
                sen as (
                  insert into sen_registrering (person_id, nr, kommunenummer, type, hendt, frist, adgang, adgang_nr, registrert)
                  select :id, nr, '3105', 'RegistrerKontakt', :dag, :dag::date + 61, 'VINDU', 1, :naar from post)
                insert into forespoersel (person_id, nr, kommunenummer, kommando, bekreftede, bekreftelse, begrunnelse, hendt,
                                          frist, spurt, spurt_av, spurt_av_navn, organisasjon, kanal)
                select :id, nr, '3105', '{}', '{}', '', 'Sent.', :dag, :dag::date + 61, :naar, 'test', 'Prøve', '3105', 'WEB' from post
                """)
                .param("id", personId)
                .param("dag", DAG)
                .param("naar", DAG.atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                insert into forespoerselsvar (person_id, nr, forespoersel_nr, svar, notat, besvart, besvart_av)
                select person_id, nr, nr, 'AVSLAATT', 'Nei.', spurt, 'IMDi' from forespoersel where person_id = ?
                """).param(personId).update();
    }

    /** A registration that has moved between municipalities, on a post the person has in the journal. */
    static void flytting(JdbcClient jdbc, long personId) {
        jdbc.sql("""
                insert into kommuneflytting (person_id, nr, fra_nr, fra_kommune, til_kommune, type, registrert)
                select person_id, max(nr), max(nr), '3105', '3103', 'RegistrerKontakt', :naar
                  from journal where person_id = :id group by person_id
                """)
                .param("id", personId)
                .param("naar", DAG.atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What waited for a second person, and was returned; on a post the person has in the journal. */
    static void holdt(JdbcClient jdbc, long personId) {
        jdbc.sql("""
                with post as (select max(nr) nr from journal where person_id = :id)
                insert into kontroll (person_id, nr, kommunenummer, kommando, bekreftede, bekreftelse, slag, ordninger, sendt,
                                      sendt_av, sendt_av_navn, organisasjon, kanal)
                select :id, nr, '3105', '{}', '{}', '', 'AVSLAG', '{INTRO}', :naar, 'test', 'Prøve', '3105', 'WEB' from post
                """)
                .param("id", personId)
                .param("naar", DAG.atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                insert into kontrollsvar (person_id, nr, kontroll_nr, sendt_av, svar, notat, besvart, besvart_av, besvart_av_navn)
                select person_id, nr, nr, sendt_av, 'RETURNERT', 'Nei.', sendt, 'annen', 'En annen' from kontroll where person_id = ?
                """).param(personId).update();
    }

    static void fyll(Testperson person, long annen) {
        person.adresse("3105", "2025-03-01", null)
                .statsborger("SYR", "1990-01-01")
                .rad("adressebeskyttelse", Map.of("gradering", "FORTROLIG", "fom", DAG))
                .rad(
                        "familierelasjon",
                        Map.of("relatert_person_id", annen, "relatert_ident", "000000000000", "rolle", "SOESKEN"))
                .rad("inn_og_utflytting", Map.of("retning", "INN", "dato", DAG))
                .tillatelse("FAM", "2025-02-01", null, Map.of("ref_person_id", annen, "ref_slag", "UTLENDING"))
                .rad("oppholdssoeknad", Map.of("soeknad_id", "s", "slag", "BESKYTTELSE", "innlevert", DAG))
                .rad("forlengelse", Map.of("avgjoerelse_id", "a", "fom", DAG, "tom", DAG))
                .rad("samme_vilkaar", Map.of("fom", DAG))
                .rad("tilbakekall", Map.of("avgjoerelse_id", "a", "aapnet", DAG))
                .rad("eoes_opphold", Map.of("grunnlag", "ARBEID", "fom", DAG))
                .rad(
                        "mottaksopphold",
                        Map.of("mottak_id", "M", "type", "ORDINAERT", "kommunenummer", "3105", "fom", DAG))
                .rad("innreise", Map.of("dato", DAG))
                .rad(
                        "proeveresultat",
                        Map.of(
                                "referanse",
                                "PAD-1",
                                "sekvens",
                                1L,
                                "tilstand",
                                "GJELDER",
                                "proeve",
                                "NORSKPROEVE_A2_B1",
                                "dato",
                                DAG,
                                "muntlig",
                                "A2"))
                .registrert("kontakt", Map.of("ordning", "INTRO", "slag", "KRAV", "dato", DAG))
                .vedtak("INTRO", "TILDELING", "2025-05-05", Map.of("startdato", DAG))
                .registrert("oppstart", Map.of("ordning", "INTRO", "slag", "BEGYNT", "dato", DAG))
                .registrert(
                        "tiltak",
                        Map.of(
                                "ordning",
                                "INTRO",
                                "tiltakskode",
                                "SPRAAKPRAKSIS",
                                "fom",
                                DAG,
                                "timer_per_uke",
                                BigDecimal.TEN))
                .registrert(
                        "timer",
                        Map.of(
                                "ordning",
                                "NORSK",
                                "fag",
                                "NORSK",
                                "maaned",
                                DAG.withDayOfMonth(1),
                                "timer",
                                BigDecimal.TEN))
                .registrert(
                        "permisjon",
                        Map.of("ordning", "INTRO", "aarsak", "VELFERD", "vedtaksdato", DAG, "fom", DAG, "tom", DAG))
                .registrert("sluttmaal", Map.of("ordning", "INTRO", "sluttmaal", "ARBEID", "dato", DAG))
                .registrert("norskmaal", Map.of("ordning", "NORSK", "delferdighet", "LESE", "nivaa", "B1", "dato", DAG))
                .registrert("milepael", Map.of("ordning", "INTRO", "milepael", "DELTAKERBEVIS", "dato", DAG))
                .registrert("fravaer", Map.of("ordning", "INTRO", "aarsak", "UGYLDIG", "fom", DAG, "tom", DAG))
                .registrert("videregaaende", Map.of("ordning", "NORSK", "fom", DAG))
                .registrert("morsmaal", Map.of("spraak", "TIR"))
                .registrert(
                        "opplaeringsspraak", Map.of("ordning", "NORSK", "fag", "NORSK", "spraak", "NOR", "dato", DAG))
                .registrert("spor", Map.of("ordning", "NORSK", "spor", "SPOR_1", "dato", DAG))
                .registrert(
                        "oppfoelging",
                        Map.of("ordning", "NORSK", "fom", DAG, "tom", DAG, "timer_per_uke", BigDecimal.ONE))
                .registrert("forskningsreservasjon", Map.of("reservasjon", "RESERVERT", "dato", DAG))
                .registrert("opplaeringskommune", Map.of("ordning", "NORSK", "opplaeringskommune", "0301", "fom", DAG))
                .registrert("klage", Map.of("ordning", "INTRO", "vedtak_nr", 1L, "mottatt", DAG))
                .registrert(
                        "klageavgjoerelse", Map.of("ordning", "INTRO", "klage_nr", 1L, "utfall", "ENDRET", "dato", DAG))
                .registrert(
                        "avslutning", Map.of("ordning", "INTRO", "dato", DAG.plusDays(9), "aarsak", "ARBEID_HELTID"))
                .registrert("utdanningsbakgrunn", Map.of("nivaa", "GRUNNSKOLE", "kommunenummer", "3105"))
                .registrert(
                        "overproeving",
                        Map.of(
                                "ordning",
                                "INTRO",
                                "kategori",
                                "KAN_TILBYS",
                                "fom",
                                DAG,
                                "vurdert_dato",
                                DAG,
                                "begrunnelse",
                                "Bosatt uten avtale.",
                                "fakta_undersoekt_hvordan",
                                "Samtale.",
                                "beregnet_kategori",
                                "IKKE_GJELDENDE"))
                .registrert("arbeid", Map.of("slag", "ARBEID", "fom", DAG, "timer_per_uke", BigDecimal.TEN));
    }
}
