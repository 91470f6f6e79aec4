package no.nir.register.kategori;

import static no.nir.regelverk.fakta.Programutfall.AVSLAG;
import static no.nir.regelverk.fakta.Programutfall.FULLFOERT;
import static no.nir.regelverk.fakta.Programutfall.TILDELT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.register.kategori.Ordningsrader.Avslutning;
import no.nir.register.kategori.Ordningsrader.Kontakt;
import no.nir.register.kategori.Ordningsrader.Oppstart;
import no.nir.register.kategori.Ordningsrader.Vedtak;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Programmet slik reglene får det, og hva et avslag gjelder")
class ProgrammerTest {

    private static final String VEDTAK = "2025-01-10";
    private static final String START = "2025-02-01";

    private final List<Kontakt> kontakter = new ArrayList<>();
    private final List<Vedtak> vedtak = new ArrayList<>();
    private final List<Oppstart> oppstarter = new ArrayList<>();
    private final List<Avslutning> avslutninger = new ArrayList<>();

    /** A programme granted 10 January 2025; a refusal later. */
    static Stream<Arguments> avslag() {
        return Stream.of(
                arguments("før det begynner", START, null, null, "2025-01-31", List.of(TILDELT, AVSLAG)),
                arguments("den første dagen", START, null, null, "2025-02-01", List.of(TILDELT)),
                arguments("midt i", START, null, null, "2026-05-01", List.of(TILDELT)),
                arguments("uten at noen start er kjent", null, null, null, "2026-05-01", List.of(TILDELT, AVSLAG)),
                arguments("den siste dagen", START, "2026-05-01", null, "2026-05-01", List.of(FULLFOERT)),
                arguments("dagen etter", START, "2026-05-01", null, "2026-05-02", List.of(FULLFOERT, AVSLAG)),
                arguments("etter en stans", START, null, "2026-04-30", "2026-05-01", List.of(TILDELT, AVSLAG)),
                arguments("lenge etter lovens tid", START, null, null, "2030-02-01", List.of(TILDELT, AVSLAG)));
    }

    @ParameterizedTest(name = "avslag {0}: {5}")
    @MethodSource
    void avslag(
            String naar,
            @Nullable String start,
            @Nullable String slutt,
            @Nullable String stans,
            String avslag,
            List<Programutfall> utfall) {
        vedtak("TILDELING", VEDTAK);
        if (start != null) {
            oppstarter.add(new Oppstart("INTRO", "BEGYNT", LocalDate.parse(start)));
        }
        if (slutt != null) {
            avslutninger.add(new Avslutning("INTRO", LocalDate.parse(slutt), "FULLFOERT", "FULLFOERT"));
        }
        if (stans != null) {
            vedtak("STANS_PERMANENT", stans);
        }
        vedtak("AVSLAG", avslag);
        assertThat(programmer()).extracting(Program::utfall).isEqualTo(utfall);
    }

    @Test
    @DisplayName("det som er registrert etter et avslag midt i programmet, hører til programmet")
    void etterAvslaget() {
        vedtak("TILDELING", VEDTAK);
        oppstarter.add(new Oppstart("INTRO", "BEGYNT", LocalDate.parse(START)));
        vedtak("AVSLAG", "2026-05-01");
        avslutninger.add(new Avslutning("INTRO", LocalDate.parse("2026-12-31"), "FULLFOERT", "FULLFOERT"));
        assertThat(programmer())
                .singleElement()
                .extracting(Program::utfall, Program::slutt)
                .containsExactly(FULLFOERT, LocalDate.parse("2027-01-01"));
    }

    @Test
    @DisplayName("avslaget svarer på kravet før det; et krav etterpå er ubesvart")
    void kravet() {
        vedtak("TILDELING", VEDTAK);
        oppstarter.add(new Oppstart("INTRO", "BEGYNT", LocalDate.parse(START)));
        kontakter.add(new Kontakt("INTRO", "KRAV", LocalDate.parse("2026-04-01")));
        vedtak("AVSLAG", "2026-05-01");
        assertThat(programmer()).hasSize(1);
        kontakter.add(new Kontakt("INTRO", "KRAV", LocalDate.parse("2026-06-01")));
        assertThat(programmer()).extracting(Program::krav).containsExactly(null, LocalDate.parse("2026-06-01"));
    }

    private void vedtak(String type, String dato) {
        vedtak.add(new Vedtak("INTRO", type, LocalDate.parse(dato), null, false, null, null));
    }

    private List<Program> programmer() {
        return Programmer.av(new Ordningsrader(
                kontakter, vedtak, oppstarter, List.of(), avslutninger, List.of(), List.of(), List.of()));
    }
}
