package no.nir.regelverk.dokumentasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Referanseslag;
import no.nir.regelverk.fakta.Tillatelse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Botid, og hva registeret sender utlendingsmyndighetene")
class BotidOgOversendingTest {

    private static Personfakta fakta(Grunnlag grunnlag, Referanseperson referanse, LocalDate innvilget) {
        return Personfakta.foedt(LocalDate.of(1985, 1, 1))
                .tillatelser(List.of(
                        new Tillatelse(grunnlag, innvilget, null, false, false, null, referanse, null, List.of())))
                .bygg();
    }

    @ParameterizedTest(name = "{0} fra {1}, søkt {2}: {3}, tidligst {4}, {5} måneder egen inntekt")
    @CsvSource({
        "ASYL_28, 2017-06-01, 2020-11-30, BP_1, 2020-06-01, 12",
        "ASYL_28, 2017-12-01, 2021-02-01, BP_4, 2020-12-01, 12",
        "ASYL_28, 2017-12-02, 2021-02-01, BP_2, 2022-12-02, 12",
        "ASYL_28, 2017-12-01, 2021-02-02, BP_2, 2022-12-01, 12",
        "HUM_38_ASYL, 2020-03-01, 2025-09-01, BP_2, 2025-03-01, 12",
        "ARB_23, 2020-03-01, 2025-09-01, BP_1, 2023-03-01, 12",
        "ARB_23, 2010-03-01, 2017-08-31, BP_1, 2013-03-01, 0",
        "ARB_23, 2010-03-01, 2017-09-01, BP_1, 2013-03-01, 12",
    })
    void permanent(
            Grunnlag grunnlag, LocalDate gitt, LocalDate soekt, Botidsregel regel, LocalDate tidligst, int maaneder) {
        Botidskrav svar = Botidskrav.permanent(
                Personfakta.foedt(LocalDate.of(1985, 1, 1))
                        .tillatelser(List.of(Tillatelse.av(grunnlag, gitt, null)))
                        .bygg(),
                soekt);

        assertThat(svar.regel()).isEqualTo(regel);
        assertThat(svar.tidligst()).contains(tidligst);
        assertThat(svar.selvforsoergelse()).isEqualTo(maaneder);
    }

    /** Of several permits the latest before the application counts, but never the permanent one itself. */
    @ParameterizedTest(name = "søkt {0}: {1}")
    @CsvSource({"2021-05-31, BP_1", "2021-06-01, BP_2", "2025-01-01, BP_2"})
    void den_siste_tillatelsen_foer_soeknaden(LocalDate soekt, Botidsregel regel) {
        Botidskrav svar = Botidskrav.permanent(
                Personfakta.foedt(LocalDate.of(1985, 1, 1))
                        .tillatelser(List.of(
                                Tillatelse.av(Grunnlag.ARB_23, LocalDate.of(2019, 1, 1), null),
                                Tillatelse.av(Grunnlag.ASYL_28, LocalDate.of(2021, 6, 1), null),
                                Tillatelse.av(Grunnlag.PERM_62, LocalDate.of(2024, 6, 1), null)))
                        .bygg(),
                soekt);

        assertThat(svar.regel()).isEqualTo(regel);
    }

    @ParameterizedTest(name = "ankomst {0}: tidligst {1}")
    @CsvSource({"2020-02-01, 2023-03-01", "2020-05-01, 2023-05-01", ", 2023-03-01"})
    void botiden_teller_fra_ankomsten_naar_den_er_sist(LocalDate ankomst, LocalDate tidligst) {
        Botidskrav svar = Botidskrav.permanent(
                Personfakta.foedt(LocalDate.of(1985, 1, 1))
                        .ankomst(ankomst)
                        .tillatelser(List.of(Tillatelse.av(Grunnlag.ARB_23, LocalDate.of(2020, 3, 1), null)))
                        .bygg(),
                LocalDate.of(2025, 9, 1));

        assertThat(svar.tidligst()).contains(tidligst);
    }

    @ParameterizedTest(name = "familie av {0} ({1}), søkt {2}: {3}")
    @CsvSource({
        "TILLATELSE, ASYL_28, 2021-06-01, BP_2",
        "PERMANENT, ASYL_28, 2022-04-30, BP_1",
        "PERMANENT, ASYL_28, 2022-05-01, BP_3",
        "TILLATELSE, ARB_23, 2022-05-01, BP_1",
        "NORSK, , 2022-05-01, BP_1",
    })
    void familie(Referanseslag slag, Grunnlag grunnlag, LocalDate soekt, Botidsregel regel) {
        Personfakta fakta =
                fakta(Grunnlag.FAM, new Referanseperson(slag, grunnlag, null, null), LocalDate.of(2018, 3, 1));

        assertThat(Botidskrav.permanent(fakta, soekt).regel()).isEqualTo(regel);
    }

    @ParameterizedTest(name = "{0}, søkt {1}: {2} år av {3}")
    @CsvSource({
        "ASYL_28, 2021-12-31, 7, 10",
        "ASYL_28, 2022-01-01, 7, 10",
        "ARB_23, 2021-12-31, 7, 10",
        "ARB_23, 2022-01-01, 8, 11",
    })
    void statsborgerskap(Grunnlag grunnlag, LocalDate soekt, int aar, int av) {
        Botidskrav svar = Botidskrav.statsborgerskap(
                Personfakta.foedt(LocalDate.of(1985, 1, 1))
                        .tillatelser(List.of(Tillatelse.av(grunnlag, LocalDate.of(2014, 1, 1), null)))
                        .bygg(),
                soekt);

        assertThat(svar.regel().aar()).isEqualTo(aar);
        assertThat(svar.regel().avDeSisteAarene()).isEqualTo(av);
        assertThat(svar.kanLempes()).isEqualTo(soekt.isBefore(LocalDate.of(2022, 1, 1)) ? null : Botidsregel.BS_3);
    }

    @Test
    void uten_tillatelse_er_ingen_dag_kjent() {
        Personfakta fakta = Personfakta.foedt(LocalDate.of(1985, 1, 1)).bygg();

        assertThat(Botidskrav.permanent(fakta, LocalDate.of(2025, 1, 1)).tidligst())
                .isEmpty();
        assertThat(Botidskrav.statsborgerskap(fakta, LocalDate.of(2025, 1, 1)).tidligst())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} slags opplysninger")
    @CsvSource({
        "2005-08-31, 0",
        "2005-09-01, 2",
        "2007-09-01, 3",
        "2013-09-01, 4",
        "2016-09-21, 4",
        "2016-09-22, 6",
        "2018-09-01, 9",
        "2026-11-25, 9",
    })
    void oversending(LocalDate dag, int antall) {
        assertThat(Oversending.paa(dag)).hasSize(antall);
    }
}
