package no.nir.register.kilde.freg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import no.nir.ident.DufNummer;
import no.nir.ident.Foedselsnummer;
import no.nir.register.kilde.Falskkilde.Svar;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Karantenebehandling.Avspilling;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.Karantenesak;
import no.nir.register.kilde.Kildefeil;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.kilde.Kildetilstand;
import no.nir.register.kilde.Stroembrudd;
import no.nir.tid.Periode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Folkeregisteret: feed og uttrekk")
class FregkildeTest extends Fregproeve {

    @Test
    @DisplayName("uten peker: fullt uttrekk, også når det ikke er klart med en gang, og så feeden")
    void uttrekk() {
        Foedselsnummer nummer = Inntaksproeve.nyttFoedselsnummer();
        DufNummer duf = Inntaksproeve.nyttDuf();
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(duf)
                        .bosted("3301", "2026-03-01")
                        .json());
        freg.hendelse(nummer.verdi(), "personErOpprettet");
        freg.uttrekketErIkkeKlart();

        inntak.toem(kilde);

        assertThat(freg.kall()).filteredOn(kall -> kall.endsWith("/batch/0")).hasSize(2);
        assertThat(personer.finn(duf)).contains(id(nummer));
        assertThat(adresser(id(nummer))).singleElement().satisfies(adresse -> {
            assertThat(adresse.kommunenummer()).isEqualTo("3301");
            assertThat(adresse.periode()).isEqualTo(Periode.fra(LocalDate.of(2026, 3, 1)));
        });
        assertThat(inntak.peker(Kildenavn.FREG)).isEqualTo(2);
        assertThat(journalposter(id(nummer))).isEqualTo(1);
    }

    @Test
    @DisplayName("et uendret dokument skriver ingenting; et endret lukker det gamle faktumet")
    void uendret() {
        Foedselsnummer nummer = ny("RASK");
        long personId = id(nummer);
        freg.hendelse(nummer.verdi(), "personErOppdatert");
        inntak.toem(kilde);
        assertThat(journalposter(personId)).isEqualTo(1);

        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer).duf(duf(personId)).navn("ROLIG").json());
        freg.hendelse(nummer.verdi(), "endringINavn");
        inntak.toem(kilde);

        assertThat(personer.les(personId)
                        .personalia()
                        .orElseThrow()
                        .faktum()
                        .navn()
                        .fornavn())
                .isEqualTo("ROLIG");
        assertThat(journalposter(personId)).isEqualTo(2);
        assertThat(rader("select count(*) from personalia where person_id = ?", personId))
                .isEqualTo(2);
        assertThat(rader("select count(*) from person_ident where person_id = ?", personId))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("304: ingenting nytt, ingenting hentet")
    void ingentingNytt() {
        Foedselsnummer nummer = ny("RASK");
        freg.hendelse(nummer.verdi(), "personErOppdatert");
        inntak.toem(kilde);
        inntak.toem(kilde);
        int foer = freg.kall().size();
        assertThat(inntak.toem(kilde)).isZero();
        assertThat(freg.kall().subList(foer, freg.kall().size()))
                .singleElement()
                .satisfies(kall -> assertThat(kall).contains("hendelser/feed"));
    }

    @Test
    @DisplayName("406: pekeren er for gammel, så hentes alt på nytt, og feeden fortsetter derfra")
    void forGammelPeker() {
        Foedselsnummer nummer = ny("RASK");
        for (int i = 0; i < 5; i++) {
            freg.hendelse(nummer.verdi(), "endringINavn");
        }
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer).duf(duf(id(nummer))).navn("NY").json());
        freg.slettHendelserFoer(4);
        inntak.toem(kilde);
        assertThat(personer.les(id(nummer))
                        .personalia()
                        .orElseThrow()
                        .faktum()
                        .navn()
                        .fornavn())
                .isEqualTo("NY");
        assertThat(inntak.peker(Kildenavn.FREG)).isEqualTo(6);
    }

    @Test
    @DisplayName("429, 500, HTML-side og halvt svar: ingenting er skrevet, neste runde tar det hele")
    void feilHosKilden() {
        Foedselsnummer nummer = ny("RASK");
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer).duf(duf(id(nummer))).navn("NY").json());
        freg.hendelse(nummer.verdi(), "endringINavn");
        long foer = inntak.peker(Kildenavn.FREG);
        for (Svar feil : List.of(
                Svar.status(429).med("Retry-After", "3"), Svar.status(500), Svar.html(), Svar.json("[{\"sekvensnum"))) {
            freg.neste(feil);
            assertThat(catchThrowable(() -> inntak.toem(kilde))).isInstanceOf(Kildefeil.class);
            assertThat(inntak.peker(Kildenavn.FREG)).isEqualTo(foer);
        }
        inntak.toem(kilde);
        assertThat(personer.les(id(nummer))
                        .personalia()
                        .orElseThrow()
                        .faktum()
                        .navn()
                        .fornavn())
                .isEqualTo("NY");
    }

    @Test
    @DisplayName("429 med Retry-After: kilden spørres ikke igjen før tiden er ute")
    void venterSaaLengeKildenSier() {
        ny("RASK");
        freg.neste(Svar.status(429).med("Retry-After", "120000"));
        inntak.inntak(kilde).poll();
        Kildetilstand nede = inntak.tilstand(Kildenavn.FREG);
        assertThat(nede.tilstand()).isEqualTo(Kildetilstand.Tilstand.NEDE);
        assertThat(nede.feil()).isEqualTo(Kildefeil.Grunn.FOR_MANGE_KALL);
        assertThat(nede.nesteForsoek()).isAfter(klokke.instant().plusSeconds(60));
        int kall = freg.kall().size();
        inntak.inntak(kilde).poll();
        assertThat(freg.kall()).hasSize(kall);
    }

    @Test
    @DisplayName("hull i sekvensnumrene og samme nummer to ganger: alt tas inn, og pekeren går forbi det siste")
    void hullOgDobleNumre() {
        Foedselsnummer en = ny("RASK");
        Foedselsnummer to = enTil("TREG");
        for (Foedselsnummer nummer : List.of(en, to)) {
            freg.person(
                    nummer.verdi(),
                    Dokumentbygger.person(nummer)
                            .duf(duf(id(nummer)))
                            .navn("NY")
                            .json());
            freg.raaHendelse("""
                    {"sekvensnummer":40,"hendelse":{"folkeregisteridentifikator":"%s","hendelsetype":"endringINavn"}}""".formatted(nummer.verdi()));
        }
        freg.raaHendelse("{\"sekvensnummer\":60,\"hendelse\":{\"folkeregist");
        freg.raaHendelse("{\"sekvensnummer\":60,\"hendelse\":{\"folke");
        freg.raaHendelse(
                "{\"sekvensnummer\":61,\"hendelse\":{\"folkeregisteridentifikator\":\"%s\",\"hendelsetype\":\"endringIStatus\"}}"
                        .formatted(en.verdi()));
        inntak.toem(kilde);
        assertThat(List.of(en, to))
                .allSatisfy(nummer -> assertThat(personer.les(id(nummer))
                                .personalia()
                                .orElseThrow()
                                .faktum()
                                .navn()
                                .fornavn())
                        .isEqualTo("NY"));
        assertThat(inntak.peker(Kildenavn.FREG)).isGreaterThan(60);
        assertThat(karantene.listUloeste(10)).extracting(Karantenesak::sekvens).containsExactly(60L);
    }

    @Test
    @DisplayName("et dokument med ugyldig nummer settes i karantene, de andre går inn")
    void ugyldigNummer() {
        Foedselsnummer god = ny("RASK");
        Foedselsnummer daarlig = Inntaksproeve.nyttFoedselsnummer();
        freg.person(
                daarlig.verdi(),
                Dokumentbygger.person(daarlig)
                        .med("utlendingsmyndighetenesIdentifikasjonsnummer", "\"identifikasjonsnummer\":\"12\"")
                        .json());
        freg.person(
                god.verdi(),
                Dokumentbygger.person(god).duf(duf(id(god))).navn("NY").json());
        freg.hendelse(daarlig.verdi(), "personErOpprettet");
        freg.hendelse(god.verdi(), "endringINavn");
        inntak.toem(kilde);

        assertThat(karantene.listUloeste(10))
                .extracting(Karantenesak::grunn)
                .containsExactly(Karantenegrunn.UGYLDIG_NUMMER);
        assertThat(personer.les(id(god))
                        .personalia()
                        .orElseThrow()
                        .faktum()
                        .navn()
                        .fornavn())
                .isEqualTo("NY");

        freg.person(
                daarlig.verdi(),
                Dokumentbygger.person(daarlig).duf(Inntaksproeve.nyttDuf()).json());
        long sak = karantene.listUloeste(10).getFirst().karanteneId();
        assertThat(inntak.behandling(kilde).spillAv(sak, "demo", "Rettet hos kilden"))
                .isInstanceOf(Avspilling.TattInn.class);
        assertThat(personer.finn(daarlig)).isPresent();
        assertThat(karantene.listUloeste(10)).isEmpty();
    }

    @Test
    @DisplayName("en hendelse kuttet midt i feeden settes i karantene, de etter går inn")
    void kuttetHendelse() {
        Foedselsnummer nummer = ny("RASK");
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer).duf(duf(id(nummer))).navn("NY").json());
        freg.raaHendelse("{\"sekvensnummer\":1,\"hendelse\":{\"folkeregisteriden");
        freg.hendelse(nummer.verdi(), "endringINavn");
        inntak.glemPeker(Kildenavn.FREG);
        inntak.settPeker(Kildenavn.FREG, 1);
        inntak.toem(kilde);
        assertThat(karantene.listUloeste(10)).singleElement().satisfies(sak -> {
            assertThat(sak.grunn()).isEqualTo(Karantenegrunn.AVKUTTET);
            assertThat(sak.sekvens()).isEqualTo(1);
        });
        assertThat(personer.les(id(nummer))
                        .personalia()
                        .orElseThrow()
                        .faktum()
                        .navn()
                        .fornavn())
                .isEqualTo("NY");
    }

    @Test
    @DisplayName("stopp mellom hvilke som helst to steg: intet tapt, intet doblet")
    void stoppMellomSteg() {
        Foedselsnummer nummer = ny("RASK");
        long personId = id(nummer);
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(duf(personId))
                        .navn("NY")
                        .bosted("3301", "2026-03-01")
                        .json());
        freg.hendelse(nummer.verdi(), "endringINavn");
        long peker = inntak.peker(Kildenavn.FREG);
        for (String tabell : List.of("journal", "personalia", "adresse", "freg_dokument", "kildepeker")) {
            Stroembrudd.ved(jdbc, tabell, () -> {
                assertThatThrownBy(() -> inntak.toem(kilde)).isInstanceOf(RuntimeException.class);
                assertThat(journalposter(personId)).as("stopp ved %s", tabell).isEqualTo(1);
                assertThat(inntak.peker(Kildenavn.FREG)).isEqualTo(peker);
            });
        }
        inntak.toem(kilde);
        inntak.toem(kilde);
        assertThat(journalposter(personId)).isEqualTo(2);
        assertThat(karantene.listUloeste(10)).isEmpty();
        assertThat(adresser(personId)).hasSize(1);
    }

    @Test
    @DisplayName("samme side levert to ganger gir ett av hvert")
    void dobbelLevering() {
        Foedselsnummer nummer = ny("RASK");
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer).duf(duf(id(nummer))).navn("NY").json());
        freg.hendelse(nummer.verdi(), "endringINavn");
        inntak.toem(kilde);
        inntak.glemPeker(Kildenavn.FREG);
        inntak.settPeker(Kildenavn.FREG, 1);
        inntak.toem(kilde);
        assertThat(journalposter(id(nummer))).isEqualTo(2);
    }

    @Test
    @DisplayName("en kilde som aldri har fortalt noe, er oppe, og den første hendelsen tas inn når den kommer")
    void tomKilde() {
        freg.slettHendelserFoer(1);
        inntak.toem(kilde);
        inntak.toem(kilde);
        assertThat(inntak.tilstand(Kildenavn.FREG).tilstand()).isEqualTo(Kildetilstand.Tilstand.OPPE);
        assertThat(inntak.tilstand(Kildenavn.FREG).sisteHendelse()).isNull();

        assertThat(id(enTil("RASK"))).isPositive();
    }

    @Test
    @DisplayName("alt kilden har fortalt er for gammelt for feeden: uttrekket er nok, og kilden er oppe")
    void bareGamleHendelser() {
        Foedselsnummer nummer = ny("RASK");
        freg.hendelse(nummer.verdi(), "endringINavn");
        freg.slettHendelserFoer(2);
        inntak.glemPeker(Kildenavn.FREG);
        inntak.toem(kilde);
        assertThat(inntak.tilstand(Kildenavn.FREG).tilstand()).isEqualTo(Kildetilstand.Tilstand.OPPE);
    }

    @Test
    @DisplayName("en kilde som avviser nummeret den nettopp ga, leses ikke i ring: den er nede")
    void avviserEgetNummer() {
        freg.slettHendelserFoer(1_000);
        freg.person(
                Inntaksproeve.nyttFoedselsnummer().verdi(),
                Dokumentbygger.person(Inntaksproeve.nyttFoedselsnummer()).json());
        assertThatThrownBy(() -> inntak.toem(kilde)).isInstanceOf(Kildefeil.class);
    }
}
