package no.nir.regelverk;

import static no.nir.regelverk.fakta.Programutfall.AVSLAG;
import static no.nir.regelverk.fakta.Programutfall.TILDELT;
import static no.nir.regelverk.vurdering.Friststatus.AAPEN;
import static no.nir.regelverk.vurdering.Friststatus.OPPFYLT;
import static no.nir.regelverk.vurdering.Friststatus.UAKTUELL;
import static no.nir.regelverk.vurdering.Fristtype.NORSK_PROEVE_SENEST;
import static no.nir.regelverk.vurdering.Fristtype.NORSK_RETT_TIL;
import static no.nir.regelverk.vurdering.Fristtype.NORSK_TILBUD_SENEST;
import static no.nir.regelverk.vurdering.Fristtype.NORSK_YTTERLIGERE_TIL;
import static no.nir.regelverk.vurdering.Fristtype.PROGRAM_START_SENEST;
import static no.nir.regelverk.vurdering.Fristtype.PROGRAM_TIL;
import static no.nir.regelverk.vurdering.Fristtype.TO_AARSVINDU_TIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Folkeregistrering;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Norskopplaering;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Personfaktabygger;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Friststatus;
import no.nir.regelverk.vurdering.Fristtype;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A refugee settled by agreement on 12 March 2026: three months end on 12 June 2026, two years on 12 March 2028. */
@DisplayName("En frist er åpen bare mens den ber noen om noe")
class FriststatusTest {

    static Stream<Arguments> program() {
        return Stream.of(
                arguments("uten vedtak", null, PROGRAM_START_SENEST, AAPEN),
                arguments("uten vedtak", null, TO_AARSVINDU_TIL, AAPEN),
                arguments("vedtak uten start", program(TILDELT, "2026-04-01", null), PROGRAM_START_SENEST, AAPEN),
                arguments(
                        "begynt siste dag",
                        program(TILDELT, "2026-04-01", "2026-06-12"),
                        PROGRAM_START_SENEST,
                        OPPFYLT),
                arguments(
                        "begynt dagen etter",
                        program(TILDELT, "2026-04-01", "2026-06-13"),
                        PROGRAM_START_SENEST,
                        UAKTUELL),
                arguments("vedtak i de to årene", program(TILDELT, "2028-03-11", null), TO_AARSVINDU_TIL, OPPFYLT),
                arguments("vedtak dagen etter", program(TILDELT, "2028-03-12", null), TO_AARSVINDU_TIL, UAKTUELL),
                arguments("avslag", program(AVSLAG, "2026-04-01", null), PROGRAM_START_SENEST, UAKTUELL),
                arguments("avslag", program(AVSLAG, "2026-04-01", null), TO_AARSVINDU_TIL, UAKTUELL),
                arguments("i gang", program(TILDELT, "2026-04-01", "2026-04-10"), PROGRAM_TIL, AAPEN),
                arguments("avsluttet", avsluttet("2026-04-01", "2026-04-10", "2026-09-01"), PROGRAM_TIL, OPPFYLT));
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @MethodSource
    void program(String hva, @Nullable Program program, Fristtype type, Friststatus status) {
        assertThat(status(flyktning().program(program == null ? List.of() : List.of(program)), type))
                .isEqualTo(status);
    }

    static Stream<Arguments> flereVedtak() {
        Program avslag = program(AVSLAG, "2026-04-01", null);
        Program iTide = program(TILDELT, "2026-05-01", "2026-06-01");
        Program forSent = program(TILDELT, "2026-05-15", "2026-07-01");
        return Stream.of(
                arguments("avslag, så program i tide", List.of(avslag, iTide), OPPFYLT),
                arguments("den første starten teller", List.of(iTide, forSent), OPPFYLT),
                arguments("den første starten teller, bakfra", List.of(forSent, iTide), OPPFYLT),
                arguments("avslag, så program for sent", List.of(avslag, forSent), UAKTUELL));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void flereVedtak(String hva, List<Program> vedtak, Friststatus status) {
        assertThat(status(flyktning().program(vedtak), PROGRAM_START_SENEST)).isEqualTo(status);
    }

    static Stream<Arguments> norsk() {
        return Stream.of(
                arguments("ikke tilbudt", null, null, AAPEN),
                arguments("tilbudt siste dag, begynt senere", "2026-06-12", "2026-08-15", OPPFYLT),
                arguments("tilbudt dagen etter", "2026-06-13", null, UAKTUELL),
                arguments("begynt siste dag", null, "2026-06-12", OPPFYLT),
                arguments("begynt dagen etter", null, "2026-06-13", UAKTUELL));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource
    void norsk(String hva, @Nullable String tilbudt, @Nullable String begynt, Friststatus status) {
        Norskopplaering n =
                Norskopplaering.av().tilbudt(dag(tilbudt)).begynt(dag(begynt)).bygg();
        assertThat(status(flyktning().norsk(n), NORSK_TILBUD_SENEST)).isEqualTo(status);
    }

    @ParameterizedTest
    @DisplayName("Uten rett på den siste dagen er det ingen som skal gjøre noe")
    @MethodSource
    void utenRett(Fristtype type) {
        assertThat(status(flyktning().doed(LocalDate.parse("2026-05-01")), type))
                .isEqualTo(UAKTUELL);
    }

    static Stream<Fristtype> utenRett() {
        return Stream.of(PROGRAM_START_SENEST, TO_AARSVINDU_TIL, NORSK_TILBUD_SENEST);
    }

    static Stream<Arguments> ferdig() {
        return Stream.of(
                arguments("aldri ferdig", null, null, AAPEN, AAPEN),
                arguments("timene tatt siste dag", "2018-04-30", null, OPPFYLT, OPPFYLT),
                arguments("timene tatt dagen etter", "2018-05-01", null, UAKTUELL, OPPFYLT),
                arguments("målet nådd, timene ikke", null, "2016-02-01", OPPFYLT, OPPFYLT),
                arguments("timene tatt på siste dag av de fem årene", "2020-04-30", null, UAKTUELL, OPPFYLT),
                arguments("timene tatt etter de fem årene", "2020-05-01", null, UAKTUELL, AAPEN));
    }

    /** introduksjonsloven, granted on 1 May 2015: three years end on 1 May 2018, five on 1 May 2020. */
    @ParameterizedTest(name = "{0}: retten {3}, ytterligere {4}")
    @MethodSource
    void ferdig(
            String hva, @Nullable String timene, @Nullable String maalet, Friststatus retten, Friststatus ytterligere) {
        Norskopplaering n = Norskopplaering.av()
                .fullfoert(dag(timene))
                .maalNaadd(dag(maalet))
                .bygg();
        Personfaktabygger fakta = flyktning()
                .tillatelser(List.of(Tillatelse.av(Grunnlag.ASYL_28, LocalDate.parse("2015-05-01"), null)))
                .norsk(n);

        assertThat(status(fakta, NORSK_RETT_TIL)).isEqualTo(retten);
        assertThat(status(fakta, NORSK_YTTERLIGERE_TIL)).isEqualTo(ytterligere);
    }

    static Stream<Arguments> proeve() {
        return Stream.of(
                arguments("ikke tatt", null, AAPEN),
                arguments("tatt før opplæringen var over", "2016-12-01", OPPFYLT),
                arguments("tatt siste dag", "2017-07-15", OPPFYLT),
                arguments("tatt dagen etter", "2017-07-16", UAKTUELL));
    }

    /** norskforskriften § 22: six months after the training, that ended on 15 January 2017. */
    @ParameterizedTest(name = "{0}: {2}")
    @DisplayName("Avsluttende prøve er tatt i tide, ikke tatt, eller tatt for sent")
    @MethodSource
    void proeve(String hva, @Nullable String tatt, Friststatus status) {
        assertThat(status(ferdigMed15Januar2017(tatt), NORSK_PROEVE_SENEST)).isEqualTo(status);
    }

    @Test
    @DisplayName("Ingen prøve venter på den som er død")
    void proeveEtterDoeden() {
        assertThat(status(ferdigMed15Januar2017(null).doed(LocalDate.parse("2017-03-01")), NORSK_PROEVE_SENEST))
                .isEqualTo(UAKTUELL);
    }

    private static Personfaktabygger ferdigMed15Januar2017(@Nullable String tatt) {
        Norskopplaering n = Norskopplaering.av()
                .fullfoert(LocalDate.parse("2017-01-15"))
                .proeve(dag(tatt))
                .bygg();
        return flyktning()
                .tillatelser(List.of(Tillatelse.av(Grunnlag.ASYL_28, LocalDate.parse("2015-05-01"), null)))
                .norsk(n);
    }

    @Test
    @DisplayName("Er programmet gitt på nytt, er det slutten på det siste fristen gjelder")
    void toProgram() {
        Program foerst = Program.med(Programutfall.FULLFOERT)
                .vedtak(dag("2026-04-01"))
                .start(dag("2026-04-10"))
                .slutt(dag("2026-06-01"))
                .bygg();
        assertThat(status(flyktning().program(List.of(foerst)), PROGRAM_TIL)).isEqualTo(OPPFYLT);
        assertThat(status(
                        flyktning().program(List.of(foerst, program(TILDELT, "2026-08-01", "2026-08-10"))),
                        PROGRAM_TIL))
                .isEqualTo(AAPEN);
    }

    private static Friststatus status(Personfaktabygger fakta, Fristtype type) {
        return Kategoriberegning.beregn(fakta.bygg(), Regelparametre.gjeldende()).frister().stream()
                .filter(f -> f.type() == type)
                .findFirst()
                .orElseThrow()
                .status();
    }

    private static Personfaktabygger flyktning() {
        LocalDate bosatt = LocalDate.parse("2026-03-12");
        return Personfakta.foedt(LocalDate.parse("1990-01-01"))
                .statsborgerskap(List.of(new Statsborgerskap("SYR", LocalDate.parse("1990-01-01"), null)))
                .tillatelser(List.of(Tillatelse.av(Grunnlag.ASYL_28, LocalDate.parse("2026-02-02"), null)))
                .bosettinger(List.of(new Bosetting("3105", bosatt, null, Bosettingsmaate.AVTALE)))
                .folkeregistreringer(List.of(new Folkeregistrering("3105", bosatt, null)));
    }

    private static Program program(Programutfall utfall, String vedtak, @Nullable String start) {
        return Program.med(utfall).vedtak(dag(vedtak)).start(dag(start)).bygg();
    }

    private static Program avsluttet(String vedtak, String start, String slutt) {
        return Program.med(TILDELT)
                .vedtak(dag(vedtak))
                .start(dag(start))
                .slutt(dag(slutt))
                .bygg();
    }

    private static @Nullable LocalDate dag(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
