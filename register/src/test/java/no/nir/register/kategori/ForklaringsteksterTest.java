package no.nir.register.kategori;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.katalog.Katalog;
import no.nir.regelverk.katalog.Katalogregel;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.vurdering.Delspoersmaal;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Fristtype;
import no.nir.regelverk.vurdering.Grunn;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Lovverk;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.regelverk.vurdering.Regelregister;
import no.nir.regelverk.vurdering.Verdi;
import no.nir.regelverk.vurdering.Virkning;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Tekstene i forklaringene")
class ForklaringsteksterTest {

    /** A code of the rules, or a place that was not filled. */
    private static final Pattern RAATT = Pattern.compile("[A-ZÆØÅ0-9]+_[A-ZÆØÅ0-9_]+|[{}⟦⟧]|null");

    private static final Set<String> PRONOMEN = Set.of("hun", "henne", "hennes", "Hun", "Henne", "Hennes");

    @ParameterizedTest
    @EnumSource
    @DisplayName("Hver kode i regelverket har en tekst")
    void alleKoder(Spraak spraak) {
        Forklaringstekster tekster = Forklaringstekster.paa(spraak);
        assertThat(paakrevd(spraak))
                .allSatisfy(noekkel -> assertThat(tekster.finn(noekkel))
                        .as(noekkel)
                        .hasValueSatisfying(tekst -> assertThat(tekst).isNotBlank()));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Hver setning lar seg skrive med verdiene regelen gir, uten koder og tomme plasser")
    void alleSetninger(Spraak spraak) {
        for (String kjoenn : List.of("KVINNE", "MANN", "UKJENT")) {
            Setningsskriver skriver =
                    new Setningsskriver(spraak, kjoenn, LocalDate.of(2026, 11, 25), Valgsetninger.INGEN);
            for (Grunnkode kode : Grunnkode.values()) {
                Grunn grunn = new Grunn(kode, new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 8"), verdier(kode));
                assertThat(skriver.medHjemmel(grunn)).as(kode.name()).doesNotContainPattern(RAATT);
                if (kode.name().startsWith("TVIL_")) {
                    assertThat(skriver.setning("kontroll." + kode, grunn))
                            .as(kode.name())
                            .doesNotContainPattern(RAATT);
                }
            }
            for (Katalogregel regel : Katalog.alle()) {
                assertThat(Regelord.spoersmaal(regel, spraak))
                        .as(regel.kode())
                        .isNotBlank()
                        .doesNotContainPattern(RAATT);
            }
            for (Tvilspunkt punkt : Tvilspunkt.values()) {
                assertThat(Regelord.svar(punkt, spraak))
                        .as(punkt.name())
                        .isNotBlank()
                        .doesNotContainPattern(RAATT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Hvert ord i en paragraf har sin form på språket")
    void paragrafer(Spraak spraak) {
        Forklaringstekster tekster = Forklaringstekster.paa(spraak);
        for (RegelId regel : RegelId.values()) {
            Regelregister.get(regel).hjemler().segmenter().stream()
                    .flatMap(hjemmel -> Pattern.compile("\\p{L}{2,}")
                            .matcher(hjemmel.verdi().paragraf())
                            .results()
                            .map(MatchResult::group))
                    .filter(ord -> !ord.matches("\\p{Lu}+"))
                    .forEach(ord -> assertThat(tekster.finn("paragraf." + ord))
                            .as(regel + ": " + ord)
                            .isPresent());
        }
        assertThat(tekster.paragraf("§ 9 første ledd bokstav a"))
                .startsWith("§ 9 ")
                .endsWith(" a");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("De tre språkene har de samme tekstene, og ingen som ikke brukes")
    void ingenTilOvers(Spraak spraak) {
        Set<String> ekstra = new HashSet<>(Forklaringstekster.paa(spraak).noekler());
        ekstra.removeAll(paakrevd(spraak));
        assertThat(ekstra)
                .allSatisfy(noekkel -> assertThat(noekkel)
                        .matches(
                                "(pronomen|kilde|kildelinje|tittel|forbehold|kommune|merknad|endring|paragraf|hvorforIkke|svar)(\\..*)?"
                                        + "|kategori\\.siden|virkning\\.lov|grunn\\.FORNYELSE_TIL_BEHANDLING\\.merke"
                                        + "|grunn\\.LOV_UTEN_GRUNNLAG\\.soeker"));
        for (Spraak annet : Spraak.values()) {
            assertThat(utenRegler(Forklaringstekster.paa(annet).noekler()))
                    .isEqualTo(utenRegler(Forklaringstekster.paa(spraak).noekler()));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Bokmål, nynorsk og engelsk er skrevet hver for seg")
    void ikkeKopi(Spraak spraak) {
        Forklaringstekster bokmaal = Forklaringstekster.paa(Spraak.NB);
        List<String> setninger = new ArrayList<>();
        for (Grunnkode kode : Grunnkode.values()) {
            if (Forklaringstekster.paa(spraak).finn("grunn." + kode).equals(bokmaal.finn("grunn." + kode))) {
                setninger.add(kode.name());
            }
        }
        assertThat(setninger).hasSize(spraak == Spraak.NB ? Grunnkode.values().length : 0);
    }

    private static Set<String> utenRegler(Set<String> noekler) {
        Set<String> uten = new HashSet<>(noekler);
        uten.removeIf(noekkel ->
                noekkel.startsWith("regel.") || noekkel.startsWith("tvil.") || noekkel.startsWith("delspoersmaal."));
        return uten;
    }

    private static Set<String> paakrevd(Spraak spraak) {
        Set<String> noekler = new HashSet<>();
        for (Grunnkode kode : Grunnkode.values()) {
            noekler.add("grunn." + kode);
            if (kode.name().startsWith("TVIL_")) {
                noekler.add("kontroll." + kode);
            }
        }
        for (Flagg flagg : Flagg.values()) {
            noekler.add("flagg." + flagg);
        }
        for (Ordning ordning : Ordning.values()) {
            noekler.add("ordning." + ordning);
            for (Kategori kategori : Kategori.values()) {
                noekler.add("kategori." + ordning + "." + kategori);
            }
        }
        for (Valgpunkt.Slag slag : Valgpunkt.Slag.values()) {
            noekler.add("valgt." + slag);
        }
        noekler.addAll(Set.of("valgt", "valgt.INGEN"));
        for (Fristtype type : Fristtype.values()) {
            noekler.add("frist." + type);
        }
        for (Kategori kategori : Kategori.values()) {
            noekler.add("kort." + kategori);
        }
        for (Virkning virkning : Virkning.values()) {
            if (virkning != Virkning.UTEN_BETYDNING) {
                noekler.add("virkning." + virkning);
            }
        }
        for (Lov lov : Lov.values()) {
            noekler.add("lov." + lov);
        }
        for (Lovverk lovverk : Lovverk.values()) {
            noekler.add("lovverk." + lovverk);
        }
        if (spraak != Spraak.NB) {
            for (Delspoersmaal spoersmaal : Delspoersmaal.values()) {
                noekler.add("delspoersmaal." + spoersmaal);
            }
            for (Katalogregel regel : Katalog.alle()) {
                noekler.add("regel."
                        + (regel.id() == null ? regel.kode() : regel.id().name()));
            }
            for (Tvilspunkt punkt : Tvilspunkt.values()) {
                noekler.add("tvil." + punkt.name());
            }
        }
        return noekler;
    }

    private static Map<String, Verdi> verdier(Grunnkode kode) {
        Map<String, Verdi> verdier = new HashMap<>();
        for (String navn : kode.verdinavn()) {
            assertThat(PRONOMEN).doesNotContain(navn);
            verdier.put(
                    navn,
                    switch (navn) {
                        case "alder", "nedre", "oevre", "timer", "maaneder" -> new Verdi.Tall(18);
                        case "kommune" -> new Verdi.Kommune("3105");
                        case "land" -> new Verdi.Kode("SWE");
                        default -> new Verdi.Dato(LocalDate.of(2026, 3, 12));
                    });
        }
        return verdier;
    }
}
