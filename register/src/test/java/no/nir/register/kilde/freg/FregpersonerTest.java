package no.nir.register.kilde.freg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nir.ident.DufNummer;
import no.nir.ident.Foedselsnummer;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.Karantenesak;
import no.nir.register.person.Personfaktum.Adresse;
import no.nir.tid.Periode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Folkeregisteret: hvem som er hvem, og hva som ikke lagres")
class FregpersonerTest extends Fregproeve {

    @Test
    @DisplayName("en person uten DUF-nummer som ingen spør etter, blir ikke lagret")
    void uvedkommende() {
        Foedselsnummer nummer = Inntaksproeve.nyttFoedselsnummer();
        freg.person(nummer.verdi(), Dokumentbygger.person(nummer).json());
        inntak.toem(kilde);
        assertThat(personer.finn(nummer)).isEmpty();
    }

    @Test
    @DisplayName("grunnkretsen gir bydelen i Oslo; en grunnkrets ingen kjenner, gir ingen")
    void bydel() {
        Foedselsnummer nummer = Inntaksproeve.nyttFoedselsnummer();
        DufNummer duf = Inntaksproeve.nyttDuf();
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(duf)
                        .bosted("0301", "9123", "2024-03-01")
                        .json());
        inntak.toem(kilde);
        assertThat(adresser(id(nummer))).extracting(Adresse::bydel).containsExactly("030112");

        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(duf)
                        .bosted("0301", "0101", "2025-03-01")
                        .json());
        freg.hendelse(nummer.verdi(), "endringIBostedsadresse");
        inntak.toem(kilde);
        assertThat(adresser(id(nummer))).extracting(Adresse::bydel).containsOnlyNulls();
    }

    @Test
    @DisplayName("strengt fortrolig: adressen tømmes, den gamle også, kommunen før sperringen står igjen")
    void strengtFortrolig() {
        Foedselsnummer nummer = Inntaksproeve.nyttFoedselsnummer();
        DufNummer duf = Inntaksproeve.nyttDuf();
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(duf)
                        .bosted("3301", "2024-03-01")
                        .json());
        inntak.toem(kilde);
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(duf)
                        .gradering("strengtFortrolig", "2026-02-01")
                        .bosted("5001", "2026-02-10")
                        .json());
        freg.hendelse(nummer.verdi(), "endringIAdressebeskyttelse");
        inntak.toem(kilde);

        assertThat(adresser(id(nummer))).singleElement().satisfies(adresse -> {
            assertThat(adresse.kommunenummer()).isEqualTo("3301");
            assertThat(adresse.periode())
                    .isEqualTo(Periode.mellom(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 1, 31)));
        });
        assertThat(rader(
                        "select count(*) from adresse where person_id = ? and (adresselinje is not null or postnummer is not null)",
                        id(nummer)))
                .isZero();
        assertThat(rader("select count(*) from adresse where person_id = ? and kommunenummer = '5001'", id(nummer)))
                .isZero();
    }

    @Test
    @DisplayName("kommuneregulering: samme hus, nytt nummer, ingen flytting")
    void kommuneregulering() {
        Foedselsnummer nummer = Inntaksproeve.nyttFoedselsnummer();
        DufNummer duf = Inntaksproeve.nyttDuf();
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(duf)
                        .bosted("3005", "2022-05-01")
                        .json());
        inntak.toem(kilde);
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(duf)
                        .tidligereBosted("3005", "2022-05-01", "2024-01-01")
                        .regulert("3301", "2022-05-01", "2024-01-01")
                        .json());
        freg.hendelse(nummer.verdi(), "endringIBostedsadresseVedKommuneregulering");
        inntak.toem(kilde);

        assertThat(adresser(id(nummer)))
                .extracting(Adresse::kommunenummer, Adresse::aarsak, Adresse::periode)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "3005", null, Periode.mellom(LocalDate.of(2022, 5, 1), LocalDate.of(2023, 12, 31))),
                        org.assertj.core.groups.Tuple.tuple(
                                "3301", Adresse.KOMMUNEREGULERING, Periode.fra(LocalDate.of(2024, 1, 1))));
    }

    @Test
    @DisplayName("sammenslåing og splitting følger kilden; numrene fører til den som gjelder, og tilbake igjen")
    void sammenslaaingOgSplitting() {
        Foedselsnummer gjelder = ny("RASK");
        Foedselsnummer dublett = enTil("TREG");
        long a = id(gjelder);
        long b = id(dublett);
        DufNummer dufA = duf(a);
        DufNummer dufB = duf(b);
        String samlet = Dokumentbygger.person(gjelder)
                .nummer(dublett, "opphoert")
                .duf(dufA)
                .json();
        freg.person(gjelder.verdi(), samlet);
        freg.person(dublett.verdi(), samlet);
        freg.hendelse(gjelder.verdi(), Fregfeed.VIDEREFOERT);
        freg.hendelse(dublett.verdi(), Fregfeed.DUBLETT);
        inntak.toem(kilde);

        assertThat(personer.finn(dublett)).contains(a);
        assertThat(personer.finn(dufB)).contains(a);
        assertThat(personer.les(b).personalia()).isEmpty();
        assertThat(personer.listSammeMenneske(a)).contains(a, b);
        assertThat(karantene.listUloeste(10)).isEmpty();

        freg.person(gjelder.verdi(), Dokumentbygger.person(gjelder).duf(dufA).json());
        freg.person(
                dublett.verdi(),
                Dokumentbygger.person(dublett).duf(dufB).navn("TREG").json());
        freg.hendelse(dublett.verdi(), Fregfeed.GJENOPPRETTET);
        freg.hendelse(gjelder.verdi(), Fregfeed.ENDRET_VED_SPLITTING);
        inntak.toem(kilde);

        assertThat(personer.finn(gjelder)).contains(a);
        assertThat(personer.finn(dublett)).contains(b);
        assertThat(personer.finn(dufB)).contains(b);
        assertThat(personer.les(b).personalia().orElseThrow().faktum().navn().fornavn())
                .isEqualTo("TREG");
        assertThat(karantene.listUloeste(10)).isEmpty();
    }

    @Test
    @DisplayName(
            "numre som fører til to personer uten at kilden sier sammenslåing: karantene, aldri en stille sammenslåing")
    void toPersoner() {
        Foedselsnummer en = ny("RASK");
        Foedselsnummer to = enTil("TREG");
        freg.person(
                en.verdi(),
                Dokumentbygger.person(en)
                        .nummer(to, "opphoert")
                        .duf(duf(id(en)))
                        .json());
        freg.hendelse(en.verdi(), "endringIIdentifikasjonsnummer");
        inntak.toem(kilde);
        assertThat(id(en)).isNotEqualTo(id(to));
        assertThat(karantene.listUloeste(10))
                .extracting(Karantenesak::grunn)
                .containsExactly(Karantenegrunn.NUMRE_PAA_FLERE_PERSONER);

        long sak = karantene.listUloeste(10).getFirst().karanteneId();
        inntak.behandling(kilde).spillAv(sak, "demo", "Bekreftet av Skatteetaten");
        assertThat(id(en)).isEqualTo(id(to));
    }
}
