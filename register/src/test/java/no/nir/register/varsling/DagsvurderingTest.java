package no.nir.register.varsling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nir.register.varsling.Dagsvurdering.Bilde;
import no.nir.register.varsling.Dagsvurdering.Stand;
import no.nir.register.varsling.Dagsvurdering.Varsel;
import no.nir.register.varsling.Kategorihendelse.Slag;
import no.nir.register.varsling.Tidslinjer.Strekk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Hva som skal fortelles om en person en dag")
class DagsvurderingTest {

    private static final LocalDate DAG = LocalDate.of(2026, 6, 15);
    private static final int DAGER = 90;

    /** Stretches of the introduction programme, «kategori fom», each until the day before the next. */
    private static Tidslinjer intro(String... strekk) {
        List<String[]> deler = Stream.of(strekk).map(s -> s.split(" ")).toList();
        return new Tidslinjer(IntStream.range(0, deler.size())
                .mapToObj(i -> new Strekk(
                        "INTRO",
                        LocalDate.parse(deler.get(i)[1]),
                        i + 1 < deler.size()
                                ? LocalDate.parse(deler.get(i + 1)[1]).minusDays(1)
                                : null,
                        deler.get(i)[0],
                        "INTEGRERINGSLOVEN",
                        "§ 8",
                        List.of("I21-1")))
                .toList());
    }

    private static Stand fortalt(String intro) {
        return new Stand(Map.of("INTRO", intro, "NORSK", "IKKE_GJELDENDE", "ASYL", "IKKE_GJELDENDE"));
    }

    private static Varsel varsel(String dag, String fra, String til) {
        return new Varsel(
                7,
                new Kategorihendelse(
                        Slag.VARSLET,
                        "INTRO",
                        LocalDate.parse(dag),
                        fra,
                        til,
                        "INTEGRERINGSLOVEN",
                        "§ 8",
                        List.of(),
                        DAG.minusDays(40),
                        null));
    }

    private static List<String> meldt(LocalDate dag, LocalDate idag, Bilde bilde) {
        return new Dagsvurdering(dag, idag, DAGER)
                .vurder(bilde).meldinger().stream()
                        .map(m -> m.hendelse().slag() + " " + m.hendelse().dag() + " "
                                + m.hendelse().fra() + "→" + m.hendelse().til()
                                + (m.varsel() == null ? "" : " varslet"))
                        .toList();
    }

    private static List<String> meldt(Tidslinjer linjer, @Nullable Stand stand, Varsel... varsler) {
        return meldt(DAG, DAG, new Bilde(linjer, stand, List.of(varsler), false));
    }

    @ParameterizedTest(name = "{0} dager før: {1}")
    @CsvSource({"91, false", "90, true", "89, true", "1, true"})
    @DisplayName("En endring varsles fra nitti dager før, ikke tidligere")
    void nittiDager(int dager, boolean varsles) {
        LocalDate endring = DAG.plusDays(dager);
        assertThat(meldt(intro("RETT 2025-01-01", "IKKE_GJELDENDE " + endring), fortalt("RETT")))
                .isEqualTo(varsles ? List.of("VARSLET " + endring + " RETT→IKKE_GJELDENDE") : List.of());
    }

    @Test
    @DisplayName("På dagen inntreffer den, dagen før og dagen etter fortelles ingenting nytt")
    void paaDagen() {
        Tidslinjer linjer = intro("RETT 2025-01-01", "IKKE_GJELDENDE 2026-06-15");
        Varsel varsel = varsel("2026-06-15", "RETT", "IKKE_GJELDENDE");
        LocalDate foer = DAG.minusDays(1);
        assertThat(meldt(foer, foer, new Bilde(linjer, fortalt("RETT"), List.of(varsel), false)))
                .isEmpty();
        assertThat(meldt(linjer, fortalt("RETT"), varsel))
                .containsExactly("INNTRUFFET 2026-06-15 RETT→IKKE_GJELDENDE varslet");
        LocalDate etter = DAG.plusDays(1);
        assertThat(meldt(etter, etter, new Bilde(linjer, fortalt("IKKE_GJELDENDE"), List.of(), false)))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "Et varsel som slår til, bortfaller ikke, selv om den nye kategorien alt er fortalt på en som personen er slått sammen med")
    void fortaltFoer() {
        assertThat(meldt(
                        intro("RETT 2025-01-01", "IKKE_GJELDENDE 2026-06-15"),
                        fortalt("IKKE_GJELDENDE"),
                        varsel("2026-06-15", "RETT", "IKKE_GJELDENDE")))
                .containsExactly("INNTRUFFET 2026-06-15 RETT→IKKE_GJELDENDE varslet");
    }

    @Test
    @DisplayName("Det som alt er varslet, varsles ikke igjen")
    void varsletFoer() {
        assertThat(meldt(
                        intro("RETT 2025-01-01", "IKKE_GJELDENDE 2026-07-01"),
                        fortalt("RETT"),
                        varsel("2026-07-01", "RETT", "IKKE_GJELDENDE")))
                .isEmpty();
    }

    @Test
    @DisplayName("Kommer den likevel ikke, bortfaller den; kommer den en annen dag, varsles den nye dagen")
    void bortfall() {
        Varsel varsel = varsel("2026-07-01", "RETT", "IKKE_GJELDENDE");
        assertThat(meldt(intro("RETT 2025-01-01"), fortalt("RETT"), varsel))
                .containsExactly("BORTFALT 2026-07-01 RETT→IKKE_GJELDENDE varslet");
        assertThat(meldt(intro("RETT 2025-01-01", "IKKE_GJELDENDE 2026-08-01"), fortalt("RETT"), varsel))
                .containsExactly(
                        "BORTFALT 2026-07-01 RETT→IKKE_GJELDENDE varslet", "VARSLET 2026-08-01 RETT→IKKE_GJELDENDE");
    }

    @Test
    @DisplayName("Er det noe annet som kommer samme dag, bortfaller det varslede, og det nye varsles")
    void annenKategori() {
        assertThat(meldt(
                        intro("RETT 2025-01-01", "KAN_TILBYS 2026-07-01"),
                        fortalt("RETT"),
                        varsel("2026-07-01", "RETT", "IKKE_GJELDENDE")))
                .containsExactly(
                        "BORTFALT 2026-07-01 RETT→IKKE_GJELDENDE varslet", "VARSLET 2026-07-01 RETT→KAN_TILBYS");
    }

    @Test
    @DisplayName(
            "En opplysning som kom sent, fortelles fra det som var fortalt, med dagen den gjelder fra, og det varslede bortfaller")
    void kjentSent() {
        assertThat(meldt(
                        intro("RETT 2025-01-01", "KAN_TILBYS 2026-02-01", "IKKE_GJELDENDE 2026-04-01"),
                        fortalt("RETT"),
                        varsel("2026-07-01", "RETT", "IKKE_GJELDENDE")))
                .containsExactly(
                        "INNTRUFFET 2026-04-01 RETT→IKKE_GJELDENDE", "BORTFALT 2026-07-01 RETT→IKKE_GJELDENDE varslet");
    }

    @Test
    @DisplayName(
            "Flagg og regler alene er ingen endring, heller ikke en endring som er over igjen før noen fikk vite om den")
    void ikkeEndring() {
        assertThat(meldt(intro("RETT 2025-01-01", "RETT 2026-06-15", "RETT 2026-07-01"), fortalt("RETT")))
                .isEmpty();
        assertThat(meldt(intro("RETT 2025-01-01", "KAN_TILBYS 2026-05-01", "RETT 2026-06-01"), fortalt("RETT")))
                .isEmpty();
    }

    @ParameterizedTest(name = "endret for {0} dager siden: {1}")
    @CsvSource({"0, true", "29, true", "30, false"})
    @DisplayName("Om en person som er ny for dagskjøringen, fortelles de siste tretti dagene")
    void nyPerson(int dager, boolean fortelles) {
        LocalDate endring = DAG.minusDays(dager);
        assertThat(meldt(intro("IKKE_GJELDENDE 1990-01-01", "RETT " + endring), null))
                .isEqualTo(fortelles ? List.of("INNTRUFFET " + endring + " IKKE_GJELDENDE→RETT") : List.of());
        assertThat(meldt(intro("IKKE_GJELDENDE 1990-01-01", "RETT " + endring), fortalt("IKKE_GJELDENDE")))
                .containsExactly("INNTRUFFET " + endring + " IKKE_GJELDENDE→RETT");
    }

    @Test
    @DisplayName("En dag som kjøres etterpå, varsler ikke det som alt er kommet, men det som ligger foran i dag")
    void etterpaa() {
        LocalDate idag = DAG.plusDays(5);
        Tidslinjer kom = intro("RETT 2025-01-01", "IKKE_GJELDENDE 2026-06-18");
        assertThat(meldt(DAG, idag, new Bilde(kom, fortalt("RETT"), List.of(), false)))
                .isEmpty();
        LocalDate paaDagen = LocalDate.parse("2026-06-18");
        assertThat(meldt(paaDagen, idag, new Bilde(kom, fortalt("RETT"), List.of(), false)))
                .containsExactly("INNTRUFFET 2026-06-18 RETT→IKKE_GJELDENDE");
        Tidslinjer foran = intro("RETT 2025-01-01", "IKKE_GJELDENDE 2026-06-21");
        assertThat(meldt(DAG, idag, new Bilde(foran, fortalt("RETT"), List.of(), false)))
                .containsExactly("VARSLET 2026-06-21 RETT→IKKE_GJELDENDE");
    }

    @Test
    @DisplayName("Den som er slått sammen med en annen, får bare varslene trukket tilbake")
    void slaattSammen() {
        Dagsvurdering.Utfall utfall = new Dagsvurdering(DAG, DAG, DAGER)
                .vurder(new Bilde(
                        intro(), fortalt("RETT"), List.of(varsel("2026-07-01", "RETT", "IKKE_GJELDENDE")), true));
        assertThat(utfall.stand()).isNull();
        assertThat(utfall.meldinger()).singleElement().satisfies(m -> {
            assertThat(m.hendelse().slag()).isEqualTo(Slag.BORTFALT);
            assertThat(m.hendelse().grunn()).isEqualTo(Kategorihendelse.Grunn.SLAATT_SAMMEN);
        });
    }

    @Test
    @DisplayName("Den som mister tidslinjene sine, fortelles det om med dagens dato og uten paragraf")
    void utenTidslinjer() {
        assertThat(new Dagsvurdering(DAG, DAG, DAGER)
                        .vurder(new Bilde(intro(), fortalt("RETT"), List.of(), false))
                        .meldinger())
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.hendelse().dag()).isEqualTo(DAG);
                    assertThat(m.hendelse().til()).isEqualTo("IKKE_GJELDENDE");
                    assertThat(m.hendelse().hjemmel()).isEmpty();
                });
    }
}
