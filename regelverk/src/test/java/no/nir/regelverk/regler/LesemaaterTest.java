package no.nir.regelverk.regler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Tilfeldigperson;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Mottaksopphold;
import no.nir.regelverk.fakta.Mottakstype;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Personfaktabygger;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Referanseslag;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Ordning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a case file cannot say, because its reader refuses it, and what must hold of every reading. The other readings are cases. */
class LesemaaterTest {

    private static final LocalDate INNVILGET = LocalDate.of(2026, 2, 2);
    private static final LocalDate BOSATT = LocalDate.of(2026, 3, 12);
    private static final Regelparametre PARAMETRE = Regelparametre.gjeldende();

    private static Personfaktabygger flyktning() {
        return Personfakta.foedt(LocalDate.of(1990, 1, 1))
                .statsborgerskap(List.of(new Statsborgerskap("ERI", null, null)))
                .tillatelser(List.of(Tillatelse.av(Grunnlag.ASYL_28, INNVILGET, null)))
                .bosettinger(List.of(bosatt(null)));
    }

    private static Bosetting bosatt(@Nullable LocalDate tom) {
        return new Bosetting("3105", BOSATT, tom, Bosettingsmaate.AVTALE);
    }

    private static Kategorivurdering paa(Personfaktabygger fakta, Ordning ordning, LocalDate dag) {
        return Kategoriberegning.beregn(fakta.bygg(), PARAMETRE).paa(ordning, dag);
    }

    private static void tvil(Personfaktabygger fakta, Ordning ordning, LocalDate dag, Flagg flagg) {
        assertThat(paa(fakta, ordning, dag).flagg()).contains(flagg, Flagg.MANUAL_CHECK);
    }

    private static void utenTvil(Personfaktabygger fakta, Ordning ordning, LocalDate dag) {
        assertThat(paa(fakta, ordning, dag).flagg()).doesNotContain(Flagg.MANUAL_CHECK);
    }

    @Test
    @DisplayName("en tillatelse, bosetting eller jobb som slutter før den begynner, er avsluttet, men må kontrolleres")
    void sluttFoerStart() {
        Tillatelse foer = Tillatelse.av(Grunnlag.ASYL_28, INNVILGET, INNVILGET.minusDays(1));
        assertThat(paa(flyktning().tillatelser(List.of(foer)), Ordning.NORSK, BOSATT)
                        .kategori())
                .isEqualTo(Kategori.IKKE_GJELDENDE);
        tvil(flyktning().tillatelser(List.of(foer)), Ordning.NORSK, BOSATT, Flagg.END_BEFORE_START);
        Tillatelse enDag = Tillatelse.av(Grunnlag.ASYL_28, INNVILGET, INNVILGET);
        utenTvil(flyktning().tillatelser(List.of(enDag)), Ordning.NORSK, BOSATT);

        List<Bosetting> ingenDag = List.of(bosatt(BOSATT.minusDays(1)));
        tvil(flyktning().bosettinger(ingenDag), Ordning.INTRO, BOSATT, Flagg.END_BEFORE_START);
        utenTvil(flyktning().bosettinger(ingenDag), Ordning.INTRO, BOSATT.minusDays(1));
        utenTvil(flyktning().bosettinger(List.of(bosatt(BOSATT))), Ordning.INTRO, BOSATT.plusDays(1));

        LocalDate jobb = BOSATT.plusDays(10);
        tvil(
                flyktning().arbeid(List.of(new Arbeid(jobb, jobb.minusDays(1), 37.5, false))),
                Ordning.INTRO,
                jobb,
                Flagg.END_BEFORE_START);
        utenTvil(flyktning().arbeid(List.of(new Arbeid(jobb, jobb.minusDays(1), 29, false))), Ordning.INTRO, jobb);
    }

    @Test
    @DisplayName("et program som slutter før det begynner, er avsluttet den dagen det begynner, men må kontrolleres")
    void programmetSlutterFoerDetBegynner() {
        LocalDate start = BOSATT.plusDays(30);
        Personfaktabygger foer = flyktning().program(List.of(program(start, start.minusDays(1))));
        utenTvil(foer, Ordning.INTRO, start.minusDays(1));
        tvil(foer, Ordning.INTRO, start, Flagg.END_BEFORE_START);
        assertThat(paa(flyktning().program(List.of(program(start, start))), Ordning.INTRO, start)
                        .flagg())
                .doesNotContain(Flagg.END_BEFORE_START);
    }

    private static Program program(LocalDate start, LocalDate slutt) {
        return Program.med(Programutfall.FULLFOERT)
                .vedtak(BOSATT)
                .start(start)
                .slutt(slutt)
                .bygg();
    }

    @Test
    @DisplayName("en familietillatelse gitt før den er søkt, må kontrolleres når femårsregelen avhenger av det")
    void innvilgetFoerSoekt() {
        LocalDate femAar = INNVILGET.minusYears(5);
        tvil(familie(femAar.plusDays(1), INNVILGET.plusDays(1)), Ordning.INTRO, BOSATT, Flagg.DECISION_BEFORE_CLAIM);
        utenTvil(familie(femAar.plusDays(1), INNVILGET), Ordning.INTRO, BOSATT);
        utenTvil(familie(femAar.plusDays(2), INNVILGET.plusDays(1)), Ordning.INTRO, BOSATT);
    }

    private static Personfaktabygger familie(LocalDate referansenBosatt, LocalDate soekt) {
        Referanseperson referanse =
                new Referanseperson(Referanseslag.TILLATELSE, Grunnlag.ASYL_28, referansenBosatt, null);
        return flyktning()
                .tillatelser(List.of(new Tillatelse(
                        Grunnlag.FAM, INNVILGET, null, false, false, soekt, referanse, null, List.of())));
    }

    @Test
    @DisplayName("et avslag fra UDI datert før søknaden må kontrolleres")
    void avslagFoerSoeknad() {
        LocalDate soekt = LocalDate.of(2025, 5, 5);
        tvil(asylsoeker(soekt, soekt.minusDays(1)), Ordning.ASYL, soekt.plusDays(9), Flagg.DECISION_BEFORE_CLAIM);
        utenTvil(asylsoeker(soekt, soekt), Ordning.ASYL, soekt.plusDays(9));
    }

    private static Personfaktabygger asylsoeker(LocalDate soekt, LocalDate avslag) {
        List<Mottaksopphold> mottak = List.of(new Mottaksopphold(Mottakstype.ORDINAERT, soekt, null));
        return Personfakta.foedt(LocalDate.of(1990, 1, 1))
                .asylsaker(List.of(new Asylsak(soekt, mottak, null, avslag, null, false)));
    }

    @Test
    @DisplayName("fakta som bare kan leses på én måte, har ingen andre lesemåter")
    void enLesemaate() {
        assertThat(Lesemaater.av(flyktning().bygg(), PARAMETRE)).isSameAs(Lesemaater.INGEN);
    }

    /** The doubt is there on the days on which some reading gives another category, and a reading that changes nothing is silent. */
    @Test
    @DisplayName(
            "hver lesemåte avgjør svaret for noen og er uten betydning for andre, og tvilen følger kategorien dag for dag")
    void tvilBareDerSvaretAvhengerAvDet() {
        Set<Lesemaate> avgjoer = EnumSet.noneOf(Lesemaate.class);
        Set<Lesemaate> utenBetydning = EnumSet.noneOf(Lesemaate.class);
        List<Long> froer = new ArrayList<>();
        for (long froe = 0; froe < 4000; froe++) {
            froer.add(froe);
        }
        froer.addAll(List.of(32_453L, 41_832L));
        for (long froe : froer) {
            Personfakta fakta = Tilfeldigperson.nummer(froe);
            for (Lesemaate lesemaate : Lesemaate.values()) {
                for (Personfakta lest : lesemaate.andre(fakta)) {
                    (erTvil(fakta, lest, lesemaate) ? avgjoer : utenBetydning).add(lesemaate);
                }
            }
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(avgjoer))).isEmpty();
        assertThat(EnumSet.complementOf(EnumSet.copyOf(utenBetydning))).isEmpty();
    }

    private static boolean erTvil(Personfakta fakta, Personfakta lest, Lesemaate lesemaate) {
        Sak sak = new Sak(fakta, PARAMETRE);
        Sak annen = new Sak(lest, PARAMETRE, Lesemaater.INGEN);
        Kuttdager kutt = Kuttdager.av(sak);
        boolean tvil = false;
        for (Ordning ordning : Ordning.values()) {
            for (int i = 0; i < kutt.antall(); i++) {
                int dag = kutt.dag(i);
                Utfall utfall = Regelsett.vurder(ordning, sak, dag);
                if (dag >= lesemaate.fra(fakta)
                        && utfall.kategori()
                                != Regelsett.vurder(ordning, annen, dag).kategori()) {
                    assertThat(lesemaate.merk(utfall))
                            .as("%s %s %s", lesemaate, ordning, Dag.dato(dag))
                            .isSameAs(utfall);
                    tvil = true;
                }
            }
        }
        return tvil;
    }
}
