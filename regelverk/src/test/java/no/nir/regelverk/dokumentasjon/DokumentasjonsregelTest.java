package no.nir.regelverk.dokumentasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Referanseslag;
import no.nir.regelverk.lovtabell.Lovregel;
import no.nir.tid.Segment;
import no.nir.tid.Tidslinje;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table itself, and that every row of it can decide something. */
@DisplayName("Regeltabellen for dokumentasjon")
class DokumentasjonsregelTest {

    private static final List<String> DAGER = List.of(
            "2005-08-31",
            "2006-06-01",
            "2008-08-31",
            "2010-06-01",
            "2011-08-01",
            "2016-12-17",
            "2018-03-01",
            "2021-06-01",
            "2024-06-01",
            "2025-09-01");

    @ParameterizedTest(name = "{0}")
    @EnumSource(Dokumentasjonsregel.class)
    @DisplayName("hver regel har spørsmål, kilde og en hjemmel uten hull i tiden")
    void rad(Dokumentasjonsregel id) {
        Lovregel regel = id.regel();
        assertThat(regel.spoersmaal()).endsWith("?").hasSizeGreaterThan(20);
        assertThat(regel.kilder()).isNotEmpty().allMatch(k -> k.matches("[A-Z]\\d\\d"));
        assertThat(regel.kode()).matches("(PO|SB)-\\d+");
        ubrutt(regel.hjemler());
        LocalDate foerste = regel.periode().fom();
        assertThat(regel.gjelder(foerste)).isTrue();
        assertThat(regel.gjelder(foerste.minusDays(1))).isFalse();
        assertThat(regel.naermesteHjemmel(foerste.minusYears(1))).isEqualTo(regel.naermesteHjemmel(foerste));
    }

    @Test
    void alderskravene_er_ubrutte_og_aapne() {
        for (Tidslinje<Alderskrav> tidslinje : List.of(Alderskrav.PERMANENT_OPPHOLD, Alderskrav.STATSBORGERSKAP)) {
            ubrutt(tidslinje);
            assertThat(tidslinje.segmenter().getLast().periode().tom()).isNull();
            assertThat(tidslinje.stream()).allMatch(s -> s.verdi().kilde().matches("[A-Z]\\d\\d( [A-Z]\\d\\d)*"));
        }
    }

    @Test
    void hver_regel_kan_naas() {
        Set<Dokumentasjonsregel> naadd = EnumSet.noneOf(Dokumentasjonsregel.class);
        for (Soeker soeker : soekere()) {
            for (String dag : DAGER) {
                naadd.addAll(soeker.permanent(dag).regler());
                naadd.addAll(soeker.permanent(dag, "2025-10-01").regler());
                naadd.addAll(soeker.statsborgerskap(dag).regler());
            }
        }
        assertThat(naadd).containsExactlyInAnyOrder(Dokumentasjonsregel.values());
    }

    private static List<Soeker> soekere() {
        return List.of(
                Soeker.foedt("1985-01-01").med(Grunnlag.ASYL_28, "2014-02-01"),
                Soeker.foedt("1985-01-01").med(Grunnlag.ASYL_28, "2006-02-01"),
                Soeker.foedt("1985-01-01").med(Grunnlag.ARB_23, "2021-02-01"),
                Soeker.foedt("1985-01-01").med(Grunnlag.SESONG, "2006-02-01"),
                Soeker.foedt("1950-01-01").med(Grunnlag.ASYL_28, "2014-02-01"),
                Soeker.foedt("1985-01-01")
                        .familieAv(Referanseslag.NORSK, null, "2014-02-01")
                        .statsborgerI("STATELESS")
                        .fritatt(Fritaksvedtak.Omfang.PROEVE_NORSK, "2016-01-01"),
                Soeker.foedt("1985-01-01").statsborgerI("SWE").forhold(null, null, true),
                Soeker.foedt("1985-01-01")
                        .med(Grunnlag.ASYL_28, "2014-02-01")
                        .norsk(Ferdighet.SKRIFTLIG, Nivaa.A2, "2015-01-01")
                        .norsk(Ferdighet.MUNTLIG, Nivaa.A2, "2015-01-01")
                        .samfunnskunnskap(Samfunnsproeve.Spraak.NORSK, "2015-01-01"));
    }

    private static <T> void ubrutt(Tidslinje<T> tidslinje) {
        List<Segment<T>> segmenter = tidslinje.segmenter();
        for (int i = 1; i < segmenter.size(); i++) {
            assertThat(segmenter.get(i - 1).periode().foersteDagEtter())
                    .isEqualTo(Optional.of(segmenter.get(i).periode().fom()));
        }
    }
}
