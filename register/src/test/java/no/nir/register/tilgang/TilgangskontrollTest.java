package no.nir.register.tilgang;

import static no.nir.register.tilgang.Testbrukere.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.Registertest;
import no.nir.register.tilgang.Tilgangssvar.Grunn;
import no.nir.register.tilgang.Tilgangssvar.Nektet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
@DisplayName("Hvem når hvilken person")
class TilgangskontrollTest {

    private static final Bruker SKJERMET = imdi(Rolle.IMDI_SAKSBEHANDLER, Rolle.IMDI_SKJERMET);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tilgangskontroll tilgang;

    @Autowired
    Innhenting innhenting;

    @Autowired
    Skjerming skjerming;

    @Autowired
    Personfilter filter;

    @Autowired
    Clock klokke;

    private Testrader rader;
    private LocalDate idag;

    @BeforeEach
    void rader() {
        rader = new Testrader(jdbc);
        idag = LocalDate.now(klokke);
    }

    @Test
    @DisplayName("egen kommune, annen kommune, tilsyn, hele landet, ingen")
    void rekkevidde() {
        long id = rader.personI(SARPSBORG);
        assertSvar(norskbruker(SARPSBORG), id, new Tilgangssvar.Egen());
        assertSvar(norskbruker(OSLO), id, new Nektet(Grunn.UTENFOR));
        assertSvar(statsforvalter("31"), id, new Tilgangssvar.EgetFylke("31"));
        assertSvar(statsforvalter("55"), id, new Nektet(Grunn.UTENFOR));
        assertSvar(imdi(Rolle.IMDI_SAKSBEHANDLER), id, new Tilgangssvar.Nasjonal());
        assertSvar(imdi(Rolle.IMDI_ANALYTIKER), id, new Nektet(Grunn.UTENFOR));
        assertSvar(imdi(Rolle.IMDI_STOETTE), id, new Nektet(Grunn.UTENFOR));
        assertSvar(administrator(SARPSBORG), id, new Nektet(Grunn.UTENFOR));
    }

    @Test
    @DisplayName(
            "på dagen en kommune får nytt nummer, følger personene med før de er regnet om; en delt kommune når ingen")
    void nyttNummer() {
        long samme = rader.personI("3003");
        assertSvar(norskbruker(SARPSBORG), samme, new Tilgangssvar.Egen());
        assertThat(tilgang.vurder(statsforvalter("31"), samme)).isInstanceOf(Tilgangssvar.EgetFylke.class);
        assertSvar(norskbruker(OSLO), samme, new Nektet(Grunn.UTENFOR));
        long delt = rader.personI("1507");
        assertSvar(norskbruker("1508"), delt, new Nektet(Grunn.UTENFOR));
    }

    @Test
    @DisplayName("den som flyttet, er åpen til og med to måneder etter siste dag, deretter bare egne registreringer")
    void flyttet() {
        long nylig = flyttet(idag.minusDays(20));
        assertSvar(
                norskbruker(SARPSBORG),
                nylig,
                new Tilgangssvar.TidligereEgen(SARPSBORG, idag.minusDays(20).plusMonths(2)));
        assertThat(tilgang.kanRegistrere(norskbruker(SARPSBORG), nylig, Ordning.NORSK))
                .isTrue();

        long lenge = flyttet(idag.minusDays(70));
        assertSvar(norskbruker(SARPSBORG), lenge, new Tilgangssvar.EgneRegistreringer(SARPSBORG, idag.minusDays(70)));
        assertThat(tilgang.kanRegistrere(norskbruker(SARPSBORG), lenge, Ordning.NORSK))
                .isFalse();
        assertThat(tilgang.synlige(norskbruker(SARPSBORG), List.of(nylig, lenge)))
                .containsExactly(nylig);
    }

    @Test
    @DisplayName("strengt fortrolig finnes ikke for andre enn den særskilte rollen, heller ikke for egen kommune")
    void strengtFortrolig() {
        long id = rader.personI(SARPSBORG);
        rader.beskytt(id, "STRENGT_FORTROLIG");
        Nektet finnesIkke = new Nektet(Grunn.STRENGT_FORTROLIG);
        assertSvar(superbruker(SARPSBORG), id, finnesIkke);
        assertSvar(imdi(Rolle.IMDI_SAKSBEHANDLER), id, finnesIkke);
        assertSvar(statsforvalter("31"), id, finnesIkke);
        assertSvar(SKJERMET, id, new Tilgangssvar.Nasjonal());
        assertThat(innhenting.hent(superbruker(OSLO), id, "KLAGE", "En begrunnelse"))
                .isEqualTo(new Innhenting.Svar.KanIkkeHentes())
                .isEqualTo(innhenting.hent(superbruker(OSLO), -1, "KLAGE", "En begrunnelse"));
    }

    @Test
    @DisplayName("adressen til den som har fortrolig adresse, er skjult for alle uten den særskilte rollen")
    void fortrolig() {
        long id = rader.personI(SARPSBORG);
        rader.beskytt(id, "FORTROLIG");
        assertThat(skjerming.av(superbruker(SARPSBORG), id).visning()).isEqualTo(Skjerming.Adressevisning.BARE_KOMMUNE);
        assertThat(skjerming.av(imdi(Rolle.IMDI_SAKSBEHANDLER), id).visning())
                .isEqualTo(Skjerming.Adressevisning.BARE_KOMMUNE);
        assertThat(skjerming.av(SKJERMET, id).visning()).isEqualTo(Skjerming.Adressevisning.HELE);
    }

    @Test
    @DisplayName("hent person åpner for den ene brukeren, i 14 dager, med grunn")
    void hent() {
        long id = rader.personI(OSLO);
        Bruker nora = norskbruker(SARPSBORG);
        assertThat(innhenting.hent(nora, id, "FLYTTER_HIT", "Flytter hit i desember"))
                .isEqualTo(new Innhenting.Svar.Hentet(((Tilgangssvar.Innhentet) tilgang.vurder(nora, id)).til()));
        assertThat(tilgang.vurder(nora, id).kode()).isEqualTo("INNHENTET_FLYTTER_HIT");
        assertThat(tilgang.kanRegistrere(nora, id, Ordning.NORSK)).isTrue();
        assertThat(tilgang.kanRegistrere(nora, id, Ordning.INTRO)).isFalse();
        assertSvar(introbruker(SARPSBORG), id, new Nektet(Grunn.UTENFOR));
        assertThat(innhenting.hent(lesebruker(SARPSBORG), id, "KLAGE", "En begrunnelse"))
                .isEqualTo(new Innhenting.Svar.KanIkkeHentes());
    }

    @Test
    @DisplayName(
            "kommunen som gir opplæringen for en annen, når personen så lenge avtalen varer og to måneder til, og bare i ordningen")
    void opplaering() {
        long varer = rader.personI(SARPSBORG);
        rader.opplaering(varer, OSLO, idag.minusDays(9), null);
        Bruker nora = norskbruker(OSLO);
        assertSvar(nora, varer, new Tilgangssvar.Opplaering(Set.of(Ordning.NORSK)));
        assertThat(tilgang.kanRegistrere(nora, varer, Ordning.NORSK)).isTrue();
        assertThat(tilgang.kanRegistrere(superbruker(OSLO), varer, Ordning.INTRO))
                .isFalse();
        assertThat(tilgang.kanRegistrerePaa(superbruker(OSLO), List.of(varer), Ordning.NORSK))
                .containsExactly(varer);

        long nylig = rader.personI(SARPSBORG);
        rader.opplaering(nylig, OSLO, idag.minusDays(99), idag.minusDays(20));
        assertSvar(nora, nylig, new Tilgangssvar.Opplaering(Set.of(Ordning.NORSK)));
        long lenge = rader.personI(SARPSBORG);
        rader.opplaering(lenge, OSLO, idag.minusDays(99), idag.minusDays(70));
        assertSvar(nora, lenge, new Nektet(Grunn.UTENFOR));
        long kommer = rader.personI(SARPSBORG);
        rader.opplaering(kommer, OSLO, idag.plusDays(1), null);
        assertSvar(nora, kommer, new Nektet(Grunn.UTENFOR));
    }

    @Test
    @DisplayName(
            "blir kommunen som gir opplæringen, slått sammen med en annen, når den nye personen; blir den delt, når ingen av delene den")
    void opplaeringskommuneSlaattSammenOgDelt() {
        long hosAndebu = rader.personI(SARPSBORG);
        rader.opplaering(hosAndebu, "0719", idag.minusDays(9), null);
        long hosAalesund = rader.personI(SARPSBORG);
        rader.opplaering(hosAalesund, "1507", idag.minusDays(9), null);
        List<Long> begge = List.of(hosAndebu, hosAalesund);

        assertSvar(norskbruker("3907"), hosAndebu, new Tilgangssvar.Opplaering(Set.of(Ordning.NORSK)));
        for (String kommune : List.of("3907", "1508", "1580")) {
            Personfilter.Betingelse vilkaar = filter.paa(norskbruker(kommune), "p.person_id");
            assertThat(jdbc.sql("select person_id from person p where person_id = any (:ider) and " + vilkaar.sql())
                            .param("ider", begge.toArray(Long[]::new))
                            .params(vilkaar.parametre())
                            .query(Long.class)
                            .set())
                    .as(kommune)
                    .isEqualTo(tilgang.synlige(norskbruker(kommune), begge))
                    .isEqualTo(kommune.equals("3907") ? Set.of(hosAndebu) : Set.of());
        }
    }

    @Test
    @DisplayName("mottaket ser dem som bor der nå")
    void mottak() {
        long bor = rader.person();
        rader.iMottak(bor, "M3105-1", idag.minusDays(9), null);
        long boddeFoer = rader.person();
        rader.iMottak(boddeFoer, "M3105-1", idag.minusDays(9), idag.minusDays(1));
        assertThat(tilgang.synlige(mottaksansatt("M3105-1"), List.of(bor, boddeFoer)))
                .containsExactly(bor);
    }

    @Test
    @DisplayName("den som er slått sammen med en annen, har den andres tilgang")
    void sammenslaatt() {
        long ny = rader.personI(SARPSBORG);
        long gammel = rader.person();
        rader.slaaSammen(gammel, ny);
        assertSvar(norskbruker(SARPSBORG), gammel, new Tilgangssvar.Egen());
    }

    @Test
    @DisplayName("rolle gir ordning")
    void ordninger() {
        long id = rader.personI(SARPSBORG);
        assertThat(tilgang.kanRegistrere(norskbruker(SARPSBORG), id, Ordning.ASYL))
                .isTrue();
        assertThat(tilgang.kanRegistrere(norskbruker(SARPSBORG), id, Ordning.INTRO))
                .isFalse();
        assertThat(tilgang.kanRegistrere(introbruker(SARPSBORG), id, Ordning.INTRO))
                .isTrue();
        assertThat(tilgang.kanRegistrere(imdi(Rolle.IMDI_SAKSBEHANDLER), id, Ordning.INTRO))
                .isFalse();
    }

    @Test
    @DisplayName("lister slipper gjennom nøyaktig dem som kontrollen åpner helt")
    void filteretErEnig() {
        List<Long> alle = List.of(
                rader.personI(SARPSBORG),
                rader.personI(OSLO),
                rader.person(),
                flyttet(idag.minusMonths(2)),
                flyttet(idag.minusMonths(2).minusDays(4)),
                flyttet(idag.minusDays(1)),
                rader.personI("3003"),
                rader.personI("1507"));
        long skjult = rader.personI(SARPSBORG);
        rader.beskytt(skjult, "STRENGT_FORTROLIG");
        rader.opplaering(skjult, OSLO, idag, null);
        rader.opplaering(alle.get(0), OSLO, idag, idag);
        rader.opplaering(alle.get(2), OSLO, idag.minusDays(99), idag.minusMonths(2));
        rader.opplaering(
                alle.get(4), SARPSBORG, idag.minusDays(99), idag.minusMonths(2).minusDays(4));
        innhenting.hent(norskbruker(SARPSBORG), alle.get(1), "KLAGE", "En begrunnelse");
        List<Long> ider = new java.util.ArrayList<>(alle);
        ider.add(skjult);
        for (Bruker bruker : List.of(
                norskbruker(SARPSBORG),
                norskbruker(OSLO),
                norskbruker("1508"),
                statsforvalter("15"),
                administrator(SARPSBORG),
                statsforvalter("31"),
                imdi(Rolle.IMDI_SAKSBEHANDLER),
                SKJERMET)) {
            Personfilter.Betingelse vilkaar = filter.paa(bruker, "p.person_id");
            assertThat(jdbc.sql("select person_id from person p where person_id = any (:ider) and " + vilkaar.sql())
                            .param("ider", ider.toArray(Long[]::new))
                            .params(vilkaar.parametre())
                            .query(Long.class)
                            .set())
                    .as(bruker.id())
                    .isEqualTo(tilgang.synlige(bruker, ider));
        }
    }

    private long flyttet(LocalDate sisteDag) {
        long id = rader.person();
        rader.hoererTil(id, SARPSBORG, LocalDate.of(2020, 1, 1), sisteDag);
        rader.hoererTil(id, OSLO, sisteDag.plusDays(1), null);
        return id;
    }

    private void assertSvar(Bruker bruker, long id, Tilgangssvar ventet) {
        assertThat(tilgang.vurder(bruker, id)).as(bruker.id()).isEqualTo(ventet);
    }
}
