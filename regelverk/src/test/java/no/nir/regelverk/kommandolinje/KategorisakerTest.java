package no.nir.regelverk.kommandolinje;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.vurdering.Ordning;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every worked case: values, rules, flags, paragraph and parameters. */
class KategorisakerTest {

    record Sak(String id, Map<?, ?> innhold) {

        @Override
        public String toString() {
            return id;
        }
    }

    /** Read once: mutation testing asks for one case at a time, thousands of times. */
    private static final List<Sak> SAKER = lesSaker();

    static Stream<Sak> saker() {
        return SAKER.stream();
    }

    private static List<Sak> lesSaker() {
        List<Sak> ut = new ArrayList<>();
        for (String fil : List.of("kategori.yaml", "egne.yaml", "valg.yaml")) {
            try (InputStream inn = KategorisakerTest.class.getResourceAsStream("/saker/" + fil)) {
                String tekst = new String(Objects.requireNonNull(inn).readAllBytes(), StandardCharsets.UTF_8);
                for (Object node : new Load(LoadSettings.builder().build()).loadAllFromString(tekst)) {
                    if (node instanceof Map<?, ?> map) {
                        ut.add(new Sak(String.valueOf(map.get("id")), map));
                    }
                }
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return List.copyOf(ut);
    }

    static Personfakta fakta(Sak sak) {
        return new Saksleser().les(sak.innhold.get("facts"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("saker")
    @DisplayName("saken får den forventede kategorien, begrunnelsen og parametrene")
    void sak(Sak sak) {
        Saksleser leser = new Saksleser();
        Personfakta fakta = leser.les(sak.innhold.get("facts"));
        assertThat(leser.ukjenteFelt()).isEmpty();
        Kategoriresultat resultat = Kategoriberegning.beregn(fakta, iKraft(sak));
        List<?> rader = (List<?>) Objects.requireNonNull(sak.innhold.get("expect"));
        SoftAssertions mykt = new SoftAssertions();
        boolean flaggetTvil = false;
        for (int i = 0; i < rader.size(); i++) {
            Map<?, ?> rad = (Map<?, ?>) rader.get(i);
            LocalDate dag = LocalDate.parse(String.valueOf(rad.get("at")));
            boolean siste = i == rader.size() - 1;
            Map<String, @Nullable Object> svar = Svarlinje.lag(sak.id, dag, fakta, resultat, siste);
            sammenlign(mykt, rad, svar, dag);
            flaggetTvil |= String.valueOf(svar.get("flags")).contains("MANUAL_CHECK");
            if (siste && sak.innhold.get("params") instanceof Map<?, ?> params) {
                parametre(mykt, params, (Map<?, ?>) Objects.requireNonNull(svar.get("params")));
            }
        }
        if (sak.innhold.get("not_params") instanceof List<?> ikke) {
            LocalDate dag =
                    LocalDate.parse(String.valueOf(((Map<?, ?>) Objects.requireNonNull(rader.getLast())).get("at")));
            mykt.assertThat(String.valueOf(resultat.parametre(dag).keySet()).toLowerCase(Locale.ROOT))
                    .as("not_params")
                    .doesNotContain(ikke.stream().map(Object::toString).toArray(String[]::new));
        }
        if (sak.innhold.get("deadlines") instanceof List<?> frister) {
            mykt.assertThat(resultat.frister().stream()
                            .map(f ->
                                    f.dato() + " " + f.type() + " " + f.regel().kode())
                            .toList())
                    .as("frister")
                    .isEqualTo(frister);
        }
        if (sak.innhold.get("deadline_refs") instanceof Map<?, ?> hjemler) {
            hjemler.forEach((type, hjemmel) -> mykt.assertThat(resultat.frister().stream()
                            .filter(f -> f.type().name().equals(type))
                            .map(f -> f.hjemmel().kort()))
                    .as("hjemmel " + type)
                    .containsExactly(String.valueOf(hjemmel)));
        }
        if (Boolean.TRUE.equals(sak.innhold.get("doubt"))) {
            mykt.assertThat(flaggetTvil).as("tvil gir MANUAL_CHECK").isTrue();
        }
        mykt.assertAll();
    }

    /** {@code in_force} gives a day to what is enacted without one. */
    private static Regelparametre iKraft(Sak sak) {
        Regelparametre gjeldende = Regelparametre.gjeldende();
        return sak.innhold.get("in_force") instanceof Map<?, ?> dager
                ? new Regelparametre(
                        gjeldende.kap6aOpphoerer(),
                        gjeldende.oevreAldersgrenseProgram(),
                        dag(dager.get("D-2")),
                        gjeldende.nestenFullTid34(),
                        dag(dager.get("TR-17")))
                : gjeldende;
    }

    private static @Nullable LocalDate dag(@Nullable Object verdi) {
        return verdi == null ? null : LocalDate.parse(verdi.toString());
    }

    static Stream<Sak> valgsaker() {
        return SAKER.stream().filter(sak -> sak.innhold.containsKey("chosen"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valgsaker")
    @DisplayName(
            "med den andre lesningen av tvilen får saken det svaret den skal ha, uten tvil, og forklaringen nevner valget")
    void valgt(Sak sak) {
        Set<Tvilspunkt> valgt = ((List<?>) Objects.requireNonNull(sak.innhold.get("choose")))
                .stream()
                        .map(kode -> Tvilspunkt.valueOf(kode.toString().replace('-', '_')))
                        .collect(toSet());
        Personfakta fakta = fakta(sak);
        Kategoriresultat resultat =
                Kategoriberegning.beregn(fakta, Regelparametre.gjeldende().medAnnenLesning(valgt));
        List<?> rader = (List<?>) Objects.requireNonNull(sak.innhold.get("chosen"));
        SoftAssertions mykt = new SoftAssertions();
        for (Object node : rader) {
            Map<?, ?> rad = (Map<?, ?>) node;
            LocalDate dag = LocalDate.parse(String.valueOf(rad.get("at")));
            Map<String, @Nullable Object> svar = Svarlinje.lag(sak.id, dag, fakta, resultat, true);
            sammenlign(mykt, rad, svar, dag);
            mykt.assertThat(nevnerValget(resultat, dag))
                    .as(dag + " forklaring")
                    .isEqualTo(!Collections.disjoint((List<?>) Objects.requireNonNull(svar.get("rules")), (List<?>)
                            Objects.requireNonNull(sak.innhold.get("choose"))));
            if (node == rader.getLast() && sak.innhold.get("chosen_params") instanceof Map<?, ?> params) {
                parametre(mykt, params, (Map<?, ?>) Objects.requireNonNull(svar.get("params")));
            }
        }
        mykt.assertAll();
    }

    private static boolean nevnerValget(Kategoriresultat resultat, LocalDate dag) {
        return Stream.of(Ordning.values())
                .flatMap(ordning -> resultat.paa(ordning, dag).forklaring(dag).fordi().stream())
                .anyMatch(grunn -> grunn.kode().name().startsWith("VALGT_"));
    }

    private static void sammenlign(
            SoftAssertions mykt, Map<?, ?> rad, Map<String, @Nullable Object> svar, LocalDate dag) {
        for (String felt : List.of("law", "intro", "norsk", "asyl", "ref")) {
            if (rad.containsKey(felt)) {
                mykt.assertThat(svar.get(felt)).as(dag + " " + felt).isEqualTo(rad.get(felt));
            }
        }
        for (String felt : List.of("flags", "rules")) {
            if (rad.get(felt) instanceof List<?> ventet) {
                List<?> fikk = (List<?>) Objects.requireNonNull(svar.get(felt));
                mykt.assertThat(fikk.stream().map(Object::toString).toList())
                        .as(dag + " " + felt)
                        .containsAll(ventet.stream().map(Object::toString).toList());
            }
        }
        if (rad.get("not_flags") instanceof List<?> ikke) {
            mykt.assertThat(String.valueOf(svar.get("flags")))
                    .as(dag + " not_flags")
                    .doesNotContain(ikke.stream().map(Object::toString).toArray(String[]::new));
        }
        if (rad.get("not_rules") instanceof List<?> ikke) {
            List<?> fikk = (List<?>) Objects.requireNonNull(svar.get("rules"));
            mykt.assertThat(fikk.stream().map(Object::toString).toList())
                    .as(dag + " not_rules")
                    .doesNotContainAnyElementsOf(
                            ikke.stream().map(Object::toString).toList());
        }
    }

    private static void parametre(SoftAssertions mykt, Map<?, ?> ventet, Map<?, ?> fikk) {
        ventet.forEach((navn, verdi) -> {
            mykt.assertThat(fikk.containsKey(navn)).as("har parameter " + navn).isTrue();
            mykt.assertThat(String.valueOf(fikk.get(navn)))
                    .as("parameter " + navn)
                    .isEqualTo(String.valueOf(verdi));
        });
    }
}
