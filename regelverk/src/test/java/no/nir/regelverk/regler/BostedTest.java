package no.nir.regelverk.regler;

import static no.nir.regelverk.fakta.Bosettingsmaate.AVTALE;
import static no.nir.regelverk.fakta.Bosettingsmaate.UKJENT;
import static no.nir.regelverk.fakta.Bosettingsmaate.UTEN_AVTALE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Folkeregistrering;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.regler.Bosted.Bo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where somebody lives on a day, with both sides of every boundary. */
@DisplayName("Bosted")
class BostedTest {

    private static int dag(String iso) {
        return Dag.av(LocalDate.parse(iso));
    }

    /** @param tom the last day, or absent */
    private static Bosetting bosatt(String kommune, String fom, @Nullable String tom, Bosettingsmaate maate) {
        return new Bosetting(kommune, LocalDate.parse(fom), tom == null ? null : LocalDate.parse(tom), maate);
    }

    private static Bosted av(Bosetting... bosettinger) {
        return Bosted.av(Personfakta.foedt(LocalDate.of(1990, 1, 1))
                .bosettinger(List.of(bosettinger))
                .bygg());
    }

    /** Oslo by agreement in 2015, nowhere in January 2016, then Bergen without agreement until the end of 2017. */
    private static final Bosted TO_STEDER = av(
            bosatt("0301", "2015-03-01", "2015-12-31", AVTALE),
            bosatt("4601", "2016-02-01", "2017-12-31", UTEN_AVTALE));

    @Test
    @DisplayName("personen bor et sted fra og med den første til og med den siste dagen")
    void paa() {
        assertThat(TO_STEDER.paa(dag("2015-02-28"))).isNull();
        assertThat(TO_STEDER.paa(dag("2015-03-01")))
                .isEqualTo(TO_STEDER.steder().getFirst());
        assertThat(TO_STEDER.paa(dag("2015-12-31")))
                .isEqualTo(TO_STEDER.steder().getFirst());
        assertThat(TO_STEDER.paa(dag("2016-01-01"))).isNull();
        assertThat(TO_STEDER.paa(dag("2016-01-31"))).isNull();
        assertThat(TO_STEDER.paa(dag("2016-02-01")))
                .isEqualTo(TO_STEDER.steder().getLast());
        assertThat(TO_STEDER.paa(dag("2018-01-01"))).isNull();
    }

    @Test
    @DisplayName("den første dagen i en kommune fra en dag av")
    void foersteDagFra() {
        assertThat(TO_STEDER.anker()).isEqualTo(dag("2015-03-01"));
        assertThat(TO_STEDER.foersteDagFra(dag("2014-01-01"))).isEqualTo(dag("2015-03-01"));
        assertThat(TO_STEDER.foersteDagFra(dag("2015-12-31"))).isEqualTo(dag("2015-12-31"));
        assertThat(TO_STEDER.foersteDagFra(dag("2016-01-01"))).isEqualTo(dag("2016-02-01"));
        assertThat(TO_STEDER.foersteDagFra(dag("2017-12-31"))).isEqualTo(dag("2017-12-31"));
        assertThat(TO_STEDER.foersteDagFra(dag("2018-01-01"))).isEqualTo(Dag.ALDRI);
    }

    @Test
    @DisplayName("avtalen gjelder der den er inngått, og til personen flytter")
    void avtale() {
        assertThat(TO_STEDER.foersteAvtale()).isEqualTo(dag("2015-03-01"));
        assertThat(TO_STEDER.harHattAvtale(dag("2015-02-28"))).isFalse();
        assertThat(TO_STEDER.harHattAvtale(dag("2015-03-01"))).isTrue();
        assertThat(TO_STEDER.foersteAvtaleFra(dag("2015-12-31"))).isEqualTo(dag("2015-12-31"));
        assertThat(TO_STEDER.foersteAvtaleFra(dag("2016-01-01"))).isEqualTo(Dag.ALDRI);
        Bosted senere = av(bosatt("0301", "2015-03-01", null, UTEN_AVTALE), bosatt("4601", "2016-02-01", null, AVTALE));
        assertThat(senere.foersteAvtale()).isEqualTo(dag("2016-02-01"));
        assertThat(senere.foersteAvtaleFra(dag("2015-03-01"))).isEqualTo(dag("2016-02-01"));
        assertThat(senere.foersteAvtaleFra(dag("2017-01-01"))).isEqualTo(dag("2017-01-01"));
        assertThat(senere.harHattAvtale(dag("2016-01-31"))).isFalse();
        assertThat(av().foersteAvtale()).isEqualTo(Dag.ALDRI);
    }

    @Test
    @DisplayName("når personen ikke lenger bodde noe sted like før en dag")
    void sluttFoer() {
        assertThat(TO_STEDER.sluttFoer(dag("2015-03-01"))).isEqualTo(Dag.ALDRI);
        assertThat(TO_STEDER.sluttFoer(dag("2015-12-31"))).isEqualTo(Dag.ALDRI);
        assertThat(TO_STEDER.sluttFoer(dag("2016-01-01"))).isEqualTo(dag("2016-01-01"));
        assertThat(TO_STEDER.sluttFoer(dag("2016-02-01"))).isEqualTo(dag("2016-01-01"));
        assertThat(TO_STEDER.sluttFoer(dag("2016-02-02"))).isEqualTo(Dag.ALDRI);
        assertThat(TO_STEDER.sluttFoer(dag("2019-01-01"))).isEqualTo(dag("2018-01-01"));
    }

    @Test
    @DisplayName("en bosetting som bare fortsetter i neste rad, er én")
    void fortsetter() {
        assertThat(av(bosatt("0301", "2015-03-01", "2015-12-31", AVTALE), bosatt("0301", "2016-01-01", null, AVTALE))
                        .steder())
                .containsExactly(new Bo("0301", dag("2015-03-01"), Dag.ALDRI, AVTALE));
        assertThat(av(bosatt("0301", "2015-03-01", "2015-12-30", AVTALE), bosatt("0301", "2016-01-01", null, AVTALE))
                        .steder())
                .hasSize(2);
        assertThat(av(bosatt("0301", "2015-03-01", null, AVTALE), bosatt("0301", "2016-01-01", null, UTEN_AVTALE))
                        .steder())
                .hasSize(2);
        assertThat(av(bosatt("0301", "2015-03-01", null, AVTALE), bosatt("4601", "2016-01-01", null, AVTALE))
                        .steder())
                .hasSize(2);
    }

    @Test
    @DisplayName("av to bosettinger fra samme dag gjelder bare den ene")
    void sammeDag() {
        assertThat(av(bosatt("0301", "2015-03-01", null, AVTALE), bosatt("4601", "2015-03-01", null, UTEN_AVTALE))
                        .steder())
                .containsExactly(new Bo("4601", dag("2015-03-01"), Dag.ALDRI, UTEN_AVTALE));
    }

    @Test
    @DisplayName("hvor lenge personen har bodd i kommunen, også når bosettingsmåten skifter")
    void iKommunen() {
        Bosted sted = av(
                bosatt("0301", "2015-03-01", null, AVTALE),
                bosatt("4601", "2016-01-01", null, AVTALE),
                bosatt("4601", "2016-06-01", null, UTEN_AVTALE),
                bosatt("0301", "2017-01-01", "2017-12-31", AVTALE));
        assertThat(sted.iKommunenFra(dag("2015-05-01"))).isEqualTo(dag("2015-03-01"));
        assertThat(sted.iKommunenFra(dag("2016-07-01"))).isEqualTo(dag("2016-01-01"));
        assertThat(sted.iKommunenFra(dag("2017-02-01"))).isEqualTo(dag("2017-01-01"));
        assertThat(sted.iKommunenFra(dag("2018-01-01"))).isEqualTo(Dag.ALDRI);
        assertThat(sted.harFlyttet(dag("2015-05-01"))).isFalse();
        assertThat(sted.harFlyttet(dag("2016-01-01"))).isTrue();
        assertThat(sted.harFlyttet(dag("2017-02-01"))).isFalse();
        assertThat(sted.harFlyttet(dag("2018-01-01"))).isFalse();
    }

    @Test
    @DisplayName("uten kjent bosetting teller folkeregisteret")
    void folkeregisteret() {
        Bosted sted = Bosted.av(Personfakta.foedt(LocalDate.of(1990, 1, 1))
                .folkeregistreringer(List.of(
                        new Folkeregistrering(null, LocalDate.of(2015, 3, 1), LocalDate.of(2015, 12, 31)),
                        new Folkeregistrering("4601", LocalDate.of(2016, 2, 1), null)))
                .bygg());
        assertThat(sted.erFraFolkeregisteret()).isTrue();
        assertThat(sted.folkeregistrert()).isEqualTo(dag("2015-03-01"));
        assertThat(sted.steder())
                .containsExactly(
                        new Bo(null, dag("2015-03-01"), dag("2016-01-01"), UKJENT),
                        new Bo("4601", dag("2016-02-01"), Dag.ALDRI, UKJENT));
        assertThat(sted.harFlyttet(dag("2016-02-01"))).isTrue();
        assertThat(TO_STEDER.erFraFolkeregisteret()).isFalse();
        assertThat(TO_STEDER.folkeregistrert()).isEqualTo(dag("2015-03-01"));
        assertThat(av().erFraFolkeregisteret()).isFalse();
        assertThat(av().folkeregistrert()).isEqualTo(Dag.ALDRI);
    }
}
