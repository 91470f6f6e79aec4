package no.nir.register.kilde.freg;

import java.time.Clock;
import java.util.List;
import no.nir.ident.DufNummer;
import no.nir.ident.Foedselsnummer;
import no.nir.register.Registertest;
import no.nir.register.journal.fakta.Faktarad;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Karantene;
import no.nir.register.kilde.Kilde;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.person.Personfaktum.Adresse;
import no.nir.register.person.Personoppslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Folkeregister of the test's own, and the register taking it in. */
@Registertest
abstract class Fregproeve {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext kontekst;

    @Autowired
    Fregskriver skriver;

    @Autowired
    Personoppslag personer;

    @Autowired
    Karantene karantene;

    @Autowired
    Clock klokke;

    Inntaksproeve inntak;
    Falskfreg freg;
    Kilde<Fregbilde> kilde;

    @BeforeEach
    void start() {
        inntak = Inntaksproeve.av(kontekst);
        inntak.glemPeker(Kildenavn.FREG);
        freg = new Falskfreg();
        kilde = Fregoppsett.lag(freg.url(), freg.maskinporten(klokke), skriver);
    }

    @AfterEach
    void stopp() {
        freg.close();
    }

    long id(Foedselsnummer nummer) {
        return personer.finn(nummer).orElseThrow();
    }

    List<Adresse> adresser(long personId) {
        return personer.les(personId).adresser().stream().map(Faktarad::faktum).toList();
    }

    long journalposter(long personId) {
        return jdbc.sql("select count(*) from journal where person_id = ?")
                .param(personId)
                .query(Long.class)
                .single();
    }

    long rader(String sql, long personId) {
        return jdbc.sql(sql).param(personId).query(Long.class).single();
    }

    Foedselsnummer ny(String fornavn) {
        Foedselsnummer nummer = Inntaksproeve.nyttFoedselsnummer();
        DufNummer duf = Inntaksproeve.nyttDuf();
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer).duf(duf).navn(fornavn).json());
        inntak.toem(kilde);
        return nummer;
    }

    Foedselsnummer enTil(String fornavn) {
        Foedselsnummer nummer = Inntaksproeve.nyttFoedselsnummer();
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(Inntaksproeve.nyttDuf())
                        .navn(fornavn)
                        .json());
        freg.hendelse(nummer.verdi(), "personErOpprettet");
        inntak.toem(kilde);
        return nummer;
    }

    DufNummer duf(long personId) {
        return personer.les(personId).identer().stream()
                .map(rad -> rad.faktum().nummer())
                .filter(DufNummer.class::isInstance)
                .map(DufNummer.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
