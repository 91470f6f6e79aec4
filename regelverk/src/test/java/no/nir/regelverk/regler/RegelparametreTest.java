package no.nir.regelverk.regler;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Personfaktabygger;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Referanseslag;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.regelverk.vurdering.Verdi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is enacted without a date, or open, once somebody sets it (D-1, D-2, D-6); TR-17 has its cases in saker/egne.yaml. */
@DisplayName("Regelparametre")
class RegelparametreTest {

    private static LocalDate dag(String iso) {
        return LocalDate.parse(iso);
    }

    private static Regelparametre parametre(int programgrense, @Nullable String alder60) {
        return new Regelparametre(dag("2028-07-01"), programgrense, alder60 == null ? null : dag(alder60), 30, null);
    }

    private static Personfaktabygger flyktning(String foedt, String innvilget) {
        LocalDate bosatt = dag(innvilget).plusMonths(1);
        return Personfakta.foedt(dag(foedt))
                .statsborgerskap(List.of(new Statsborgerskap("SYR", null, null)))
                .tillatelser(List.of(Tillatelse.av(Grunnlag.ASYL_28, dag(innvilget), null)))
                .bosettinger(List.of(new Bosetting("0301", bosatt, null, Bosettingsmaate.AVTALE)));
    }

    private static Kategorivurdering intro(Personfakta fakta, Regelparametre parametre, String dag) {
        Kategoriresultat resultat = Kategoriberegning.beregn(fakta, parametre);
        return resultat.paa(Ordning.INTRO, dag(dag));
    }

    @Test
    @DisplayName(
            "D-2: er «til og med 60» satt i kraft, har den som var 58 da tillatelsen kom, rett og plikt fra den dagen")
    void alder60() {
        Personfakta fakta = flyktning("1968-03-03", "2026-11-01").bygg();
        Regelparametre satt = parametre(55, "2027-03-01");

        assertThat(intro(fakta, parametre(55, null), "2027-03-01").kategori()).isEqualTo(Kategori.KAN_TILBYS);
        Kategorivurdering foer = intro(fakta, satt, "2027-02-28");
        assertThat(foer.kategori()).isEqualTo(Kategori.KAN_TILBYS);
        assertThat(foer.regler()).contains(RegelId.I21_10, RegelId.D_2);
        assertThat(oevre(foer, "2027-02-28")).isEqualTo(55);
        Kategorivurdering etter = intro(fakta, satt, "2027-03-01");
        assertThat(etter.kategori()).isEqualTo(Kategori.RETT_OG_PLIKT);
        assertThat(etter.har(Flagg.AGE_55_PLUS)).isFalse();
        assertThat(oevre(etter, "2027-03-01")).isEqualTo(61);
    }

    /** The first age outside, as the explanation tells it. */
    private static int oevre(Kategorivurdering vurdering, String dag) {
        return vurdering.forklaring(dag(dag)).fordi().stream()
                .filter(g -> g.kode() == Grunnkode.ALDER_VED_TILLATELSEN
                        || g.kode() == Grunnkode.OVER_ALDERSGRENSEN_VED_TILLATELSEN)
                .map(g -> g.verdier().get("oevre") instanceof Verdi.Tall(BigDecimal tall) ? tall.intValue() : 0)
                .findFirst()
                .orElse(0);
    }

    @Test
    @DisplayName("D-2: den som var 61, kan bare tilbys program, og 60 er innenfor på dagen før 61-årsdagen")
    void alder61() {
        Regelparametre satt = parametre(55, "2026-01-01");
        Personfakta seksti = flyktning("1966-03-03", "2027-03-02").bygg();
        Personfakta sekstien = flyktning("1966-03-03", "2027-03-03").bygg();

        assertThat(intro(seksti, satt, "2027-05-01").kategori()).isEqualTo(Kategori.RETT_OG_PLIKT);
        assertThat(intro(sekstien, satt, "2027-05-01").kategori()).isEqualTo(Kategori.KAN_TILBYS);
    }

    @Test
    @DisplayName("D-6: regnes 55 som innenfor, går grensen ved 56-årsdagen")
    void grense56() {
        Personfakta femtifem = flyktning("1966-03-03", "2022-03-02").bygg();
        Personfakta femtiseks = flyktning("1966-03-03", "2022-03-03").bygg();

        assertThat(intro(femtifem, parametre(56, null), "2022-05-01").kategori())
                .isEqualTo(Kategori.RETT_OG_PLIKT);
        assertThat(intro(femtiseks, parametre(56, null), "2022-05-01").kategori())
                .isEqualTo(Kategori.KAN_TILBYS);
        assertThat(intro(femtifem, parametre(55, null), "2022-05-01").kategori())
                .isEqualTo(Kategori.KAN_TILBYS);
    }

    @Test
    @DisplayName("D-1, D-2, D-6: det som er valgt, nevnes der svaret hviler på det, og er ikke lenger tvil")
    void valgtNevnes() {
        Personfakta femtifem = flyktning("1966-03-03", "2022-03-02").bygg();
        Kategorivurdering innenfor = intro(femtifem, parametre(56, null), "2022-05-01");
        assertThat(innenfor.regler()).contains(RegelId.D_6);
        assertThat(innenfor.har(Flagg.MANUAL_CHECK)).isFalse();
        assertThat(intro(femtifem, parametre(55, null), "2022-05-01").har(Flagg.MANUAL_CHECK))
                .isTrue();
        Personfakta femtiseks = flyktning("1966-03-03", "2022-03-03").bygg();
        assertThat(intro(femtiseks, parametre(56, null), "2022-05-01").har(Flagg.MANUAL_CHECK))
                .as("den som er 56, er utenfor hva som enn velges")
                .isFalse();
        Personfakta femtiaatte = flyktning("1968-03-03", "2026-11-01").bygg();
        assertThat(intro(femtiaatte, parametre(55, "2027-03-01"), "2027-03-01").regler())
                .contains(RegelId.D_2);
        assertThat(intro(flyktning("1990-03-03", "2026-11-01").bygg(), parametre(56, "2027-03-01"), "2027-03-01")
                        .regler())
                .doesNotContain(RegelId.D_2, RegelId.D_6);

        Personfakta fordrevet = Personfakta.foedt(dag("1990-03-03"))
                .statsborgerskap(List.of(new Statsborgerskap("UKR", null, null)))
                .tillatelser(List.of(Tillatelse.av(Grunnlag.KOLL_34, dag("2028-03-01"), null)))
                .bosettinger(List.of(new Bosetting("0301", dag("2028-04-01"), null, Bosettingsmaate.AVTALE)))
                .bygg();
        Regelparametre etAarTil = new Regelparametre(dag("2029-07-01"), 55, null, 30, null);
        assertThat(intro(fordrevet, etAarTil, "2028-06-30").regler()).doesNotContain(RegelId.D_1);
        assertThat(intro(fordrevet, etAarTil, "2028-07-01").regler()).contains(RegelId.K_4, RegelId.D_1);
        assertThat(intro(fordrevet, parametre(55, null), "2028-07-01").regler()).contains(RegelId.K_5, RegelId.D_1);
    }

    @Test
    @DisplayName("reglene spurt om én dag svarer som tidslinjen")
    void enDag() {
        Personfakta fakta = flyktning("1990-03-03", "2022-03-01").bygg();
        Regelparametre gjeldende = Regelparametre.gjeldende();
        Utfall utfall = Regelsett.vurder(Ordning.INTRO, new Sak(fakta, gjeldende), Dag.av(2022, 5, 1));
        Kategorivurdering vurdering = intro(fakta, gjeldende, "2022-05-01");
        assertThat(utfall.kategori()).isEqualTo(Kategori.RETT_OG_PLIKT);
        assertThat(utfall.regler()).isEqualTo(vurdering.regler());
        assertThat(utfall.hjemmel(dag("2022-05-01"))).isEqualTo(vurdering.hjemmel());
    }

    @Test
    @DisplayName("T-13: fem år på dagen er «ikke mer enn», men ikke «mindre enn»")
    void femAar() {
        assertThat(femAar("2017-03-01", "2022-02-28", Femaarsregel.Grense.MINDRE_ENN))
                .isEqualTo(Femaarsregel.OPPFYLT);
        assertThat(femAar("2017-03-01", "2022-03-01", Femaarsregel.Grense.MINDRE_ENN))
                .isEqualTo(Femaarsregel.BRUTT);
        assertThat(femAar("2017-03-01", "2022-03-01", Femaarsregel.Grense.IKKE_MER_ENN))
                .isEqualTo(Femaarsregel.OPPFYLT);
        assertThat(femAar("2017-03-01", "2022-03-02", Femaarsregel.Grense.IKKE_MER_ENN))
                .isEqualTo(Femaarsregel.BRUTT);
        assertThat(femAar(null, "2022-03-02", Femaarsregel.Grense.IKKE_MER_ENN)).isEqualTo(Femaarsregel.UKJENT);
        // Without the day of the application the decision shows it was in time, never that it was late.
        assertThat(femAar("2018-01-01", null, Femaarsregel.Grense.MINDRE_ENN)).isEqualTo(Femaarsregel.OPPFYLT);
        assertThat(femAar("2017-03-01", null, Femaarsregel.Grense.MINDRE_ENN)).isEqualTo(Femaarsregel.UKJENT);
    }

    private static Femaarsregel femAar(@Nullable String bosatt, @Nullable String soekt, Femaarsregel.Grense grense) {
        Referanseperson referanse = new Referanseperson(
                Referanseslag.TILLATELSE, Grunnlag.ASYL_28, bosatt == null ? null : dag(bosatt), null);
        Tillatelse foerste = new Tillatelse(
                Grunnlag.FAM,
                dag("2022-09-01"),
                null,
                false,
                false,
                soekt == null ? null : dag(soekt),
                referanse,
                null,
                List.of());
        return Femaarsregel.av(referanse, foerste, grense);
    }
}
