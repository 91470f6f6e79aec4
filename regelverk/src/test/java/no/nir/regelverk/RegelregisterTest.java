package no.nir.regelverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.nir.regelverk.parametre.Lovparameter;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.vurdering.Regel;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.regelverk.vurdering.Regelregister;
import no.nir.tid.Segment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The law's own tables are whole. */
class RegelregisterTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(RegelId.class)
    @DisplayName("hver regel har spørsmål, kilde og en hjemmel uten hull i tiden")
    void regel(RegelId id) {
        Regel regel = Regelregister.get(id);
        assertThat(regel.spoersmaal()).isNotBlank();
        assertThat(regel.kilder()).isNotEmpty().allMatch(k -> k.matches("[A-Z]\\d\\d[a-z]?"));
        ubrutt(regel.hjemler().segmenter());
        LocalDate foerste = regel.hjemler().segmenter().getFirst().periode().fom();
        assertThat(regel.hjemmel(foerste.minusYears(1))).isEqualTo(regel.hjemmel(foerste));
        assertThat(regel.hjemmel(LocalDate.of(2099, 1, 1)))
                .isEqualTo(regel.hjemler().segmenter().getLast().verdi());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Lovparameter.class)
    @DisplayName("hver parameter har kilde, og tidslinjen er ubrutt og åpen")
    void parameter(Lovparameter parameter) {
        ubrutt(parameter.tidslinje().segmenter());
        assertThat(parameter.tidslinje().segmenter().getLast().periode().tom()).isNull();
        assertThat(parameter.tidslinje().stream())
                .allMatch(s -> s.verdi().kilde().matches("[A-Z]\\d\\d( [A-Z]\\d\\d)*"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Tvilspunkt.class)
    @DisplayName("hvert tvilspunkt er en regel, har et svar, og peker på en parameter som finnes")
    void tvilspunkt(Tvilspunkt punkt) {
        boolean erRegel =
                Arrays.stream(RegelId.values()).anyMatch(id -> id.name().equals(punkt.name()));
        assertThat(erRegel).isEqualTo(punkt.virkning() != Tvilspunkt.Virkning.UTENFOR);
        assertThat(punkt.svar()).isNotBlank();
        punkt.parameter()
                .ifPresent(navn -> assertThat(Regelparametre.class.getRecordComponents())
                        .extracting(RecordComponent::getName)
                        .contains(navn));
    }

    @Test
    @DisplayName("hver tvilsregel står i listen over tvilspunkter")
    void tvilsregler() {
        assertThat(Arrays.stream(RegelId.values()).map(RegelId::name).filter(navn -> navn.startsWith("D_")))
                .isSubsetOf(
                        Arrays.stream(Tvilspunkt.values()).map(Tvilspunkt::name).toList());
    }

    private static <T> void ubrutt(List<Segment<T>> segmenter) {
        for (int i = 1; i < segmenter.size(); i++) {
            assertThat(segmenter.get(i - 1).periode().foersteDagEtter())
                    .isEqualTo(Optional.of(segmenter.get(i).periode().fom()));
        }
    }
}
