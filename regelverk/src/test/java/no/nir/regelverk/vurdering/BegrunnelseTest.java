package no.nir.regelverk.vurdering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Tilfeldigperson;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Mottaksopphold;
import no.nir.regelverk.fakta.Mottakstype;
import no.nir.regelverk.fakta.Norskopplaering;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Soeknad;
import no.nir.regelverk.fakta.Soeknadsslag;
import no.nir.regelverk.fakta.Soeknadsutfall;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.parametre.Lesninger;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Begrunnelse.Ledd;
import no.nir.regelverk.vurdering.Delsvar.Svar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tree of an explanation says the same as the category it explains, for whoever it is about. */
class BegrunnelseTest {

    /** How many of the random persons are asked about, counted from the first. */
    private static final int PERSONER = 3000;

    /** Persons further out whose tree once said something else than their category, found among 150 000. */
    private static final List<Integer> SJELDNE =
            List.of(3173, 3409, 4313, 18994, 20786, 24346, 27750, 38422, 45633, 58273, 58750);

    /** Answers of which the rules say a doubt, and of which the facts alone are told. */
    private static final Set<Grunnkode> UTEN_SPOERSMAAL = EnumSet.noneOf(Grunnkode.class);

    @Test
    @DisplayName("Alt som kan avgjøre, svarer på et spørsmål")
    void alleGrunnerSvarer() {
        Set<Grunnkode> uten = EnumSet.noneOf(Grunnkode.class);
        hver((_, v) -> v.forklaring().fordi().stream()
                .map(Grunn::kode)
                .filter(kode -> Delsvar.av(kode).isEmpty())
                .forEach(uten::add));
        assertThat(uten).isEqualTo(UTEN_SPOERSMAAL);
    }

    @Test
    @DisplayName("Ingen svar taler mot en kategori som gir både rett og plikt, og alle andre har et svar som taler mot")
    void treetSierDetSammeSomKategorien() {
        Map<String, String> uenige = new TreeMap<>();
        hver((froe, v) -> {
            if (!enige(v)) {
                uenige.putIfAbsent(
                        v.ordning() + " " + v.kategori() + " " + v.flagg(),
                        froe + " " + v.regler() + " "
                                + v.forklaring().fordi().stream()
                                        .map(Grunn::kode)
                                        .toList());
            }
        });
        assertThat(uenige).isEmpty();
    }

    @Test
    @DisplayName("En asylsøker uten tillatelse får vite at det er derfor ingenting gjelder")
    void asylsoekerVenter() {
        Personfakta fakta = Personfakta.foedt(LocalDate.of(1990, 1, 1))
                .asylsaker(List.of(new Asylsak(LocalDate.of(2026, 2, 1), List.of(), null, null, null, false)))
                .bygg();
        assertThat(koder(fakta, Ordning.INTRO, "2026-03-01"))
                .containsExactly(Grunnkode.ASYLSOEKER_UTEN_TILLATELSE, Grunnkode.LOV_UTEN_GRUNNLAG);
        assertThat(koder(fakta, Ordning.INTRO, "2026-01-31")).contains(Grunnkode.INGEN_TILLATELSE);
    }

    @Test
    @DisplayName("Begrenset tillatelse: før 16. juni 2018 nevner loven den ikke, fra da gjør den det")
    void begrensetTillatelse() {
        Personfakta fakta = bosatt(Grunnlag.BEGR_38_FAM, "2017-09-01", "2017-10-01");
        assertThat(koder(fakta, Ordning.INTRO, "2018-06-15")).contains(Grunnkode.IKKE_I_MAALGRUPPEN);
        assertThat(koder(fakta, Ordning.INTRO, "2018-06-16"))
                .doesNotContain(Grunnkode.IKKE_I_MAALGRUPPEN)
                .contains(Grunnkode.UNDER_TO_AAR);
    }

    @Test
    @DisplayName("To år for familie av andre regnes fra bosettingen, også i forklaringen")
    void toAarForFamilie() {
        Personfakta fakta = bosatt(Grunnlag.FAM, "2022-01-10", "2022-02-01");
        assertThat(koder(fakta, Ordning.INTRO, "2024-01-31")).contains(Grunnkode.UNDER_TO_AAR);
        assertThat(koder(fakta, Ordning.INTRO, "2024-02-01")).contains(Grunnkode.TO_AAR_PASSERT);
    }

    @Test
    @DisplayName("En søknad nevnes ikke før den er levert, og den som avslås er den som er avslått")
    void soeknader() {
        Personfakta fakta = Personfakta.foedt(LocalDate.of(1990, 1, 1))
                .tillatelser(
                        List.of(Tillatelse.av(Grunnlag.ASYL_28, LocalDate.of(2023, 3, 1), LocalDate.of(2024, 2, 29))))
                .soeknader(List.of(
                        new Soeknad(
                                Soeknadsslag.FORNYELSE,
                                LocalDate.of(2024, 1, 10),
                                LocalDate.of(2024, 6, 1),
                                Soeknadsutfall.AVSLAATT),
                        new Soeknad(Soeknadsslag.FORNYELSE, LocalDate.of(2024, 9, 1), null, null)))
                .bygg();
        assertThat(fordi(fakta, Ordning.NORSK, "2024-04-01"))
                .filteredOn(grunn -> grunn.kode() == Grunnkode.FORNYELSE_TIL_BEHANDLING)
                .singleElement()
                .extracting(grunn -> grunn.verdier().get("innlevert"))
                .isEqualTo(new Verdi.Dato(LocalDate.of(2024, 1, 10)));
        assertThat(fordi(fakta, Ordning.NORSK, "2024-10-01"))
                .filteredOn(grunn -> grunn.kode() == Grunnkode.SOEKNAD_AVSLAATT)
                .singleElement()
                .extracting(grunn -> grunn.verdier().get("endelig"))
                .isEqualTo(new Verdi.Dato(LocalDate.of(2024, 6, 1)));
    }

    @Test
    @DisplayName("Flere svar på samme spørsmål blir ett ledd, og det som står under et annet, står inne i det")
    void treet() {
        Personfakta fakta = bosatt(Grunnlag.ASYL_28, "2026-02-02", "2026-03-12");
        Begrunnelse tre = Begrunnelse.av(Kategoriberegning.beregn(fakta, Regelparametre.gjeldende())
                .paa(Ordning.INTRO, LocalDate.of(2028, 3, 12)));
        assertThat(tre.ledd())
                .extracting(Ledd::spoersmaal)
                .containsExactly(
                        Delspoersmaal.LOV,
                        Delspoersmaal.TILLATELSE,
                        Delspoersmaal.ALDER,
                        Delspoersmaal.BOSETTING,
                        Delspoersmaal.TO_AAR);
        assertThat(tre.ledd().getLast().svar()).isEqualTo(Svar.NEI);
        assertThat(tre.ledd().getLast().virkning()).isEqualTo(Virkning.STENGER);
        assertThat(tre.hvorforIkke())
                .singleElement()
                .satisfies(nabo ->
                        assertThat(nabo.kategorier()).containsExactly(Kategori.RETT_OG_PLIKT, Kategori.KAN_TILBYS))
                .satisfies(nabo ->
                        assertThat(nabo.fordi()).extracting(Grunn::kode).containsExactly(Grunnkode.TO_AAR_PASSERT));
    }

    @Test
    @DisplayName("Om mottaket spørres det bare under at personen er asylsøker, og hvert spørsmål er ett spørsmål")
    void under() {
        LocalDate soekt = LocalDate.of(2026, 2, 1);
        Personfakta fakta = Personfakta.foedt(LocalDate.of(1990, 1, 1))
                .asylsaker(List.of(new Asylsak(
                        soekt,
                        List.of(new Mottaksopphold(Mottakstype.ORDINAERT, soekt, null)),
                        null,
                        null,
                        null,
                        false)))
                .bygg();
        Begrunnelse tre = Begrunnelse.av(
                Kategoriberegning.beregn(fakta, Regelparametre.gjeldende()).paa(Ordning.ASYL, soekt));
        assertThat(tre.ledd())
                .extracting(Ledd::spoersmaal)
                .containsExactly(Delspoersmaal.LOV, Delspoersmaal.ASYLSOEKER);
        assertThat(tre.ledd().getLast().under()).extracting(Ledd::spoersmaal).containsExactly(Delspoersmaal.MOTTAK);
        assertThat(Delspoersmaal.values())
                .extracting(Delspoersmaal::spoersmaal)
                .doesNotHaveDuplicates()
                .allMatch(spoersmaal -> spoersmaal.matches("[A-ZÆØÅ][^?.]+\\?"));
    }

    @Test
    @DisplayName("Hver annen kategori får sine egne grunner, og ikke dem som taler mot en annen")
    void naboer() {
        Personfakta flyktning = bosatt(Grunnlag.ASYL_28, "2026-02-02", "2026-03-12");
        assertThat(naboer(flyktning, Ordning.INTRO, "2026-04-01"))
                .containsExactly("[KAN_TILBYS] [IKKE_KAN_TILBYS_FORDI_AVTALE]");
        assertThat(naboer(flyktning, Ordning.NORSK, "2026-04-01"))
                .containsExactly("[RETT] [IKKE_BARE_RETT]", "[PLIKT] [IKKE_BARE_PLIKT]");
        assertThat(naboer(bosatt(Grunnlag.KOLL_34, "2023-02-02", "2023-03-12"), Ordning.INTRO, "2023-04-01"))
                .containsExactly("[RETT_OG_PLIKT] [RETT_MEN_IKKE_PLIKT_KAP_6A]", "[KAN_TILBYS] [BOSATT_ETTER_AVTALE]");
    }

    @Test
    @DisplayName("Opplæringen er fullført: det er det som taler mot plikt, ikke at mer opplæring er mulig")
    void bareDetSomTalerImot() {
        Personfakta ferdig = Personfakta.foedt(LocalDate.of(1990, 1, 1))
                .statsborgerskap(List.of(new Statsborgerskap("ERI", LocalDate.of(1990, 1, 1), null)))
                .tillatelser(List.of(Tillatelse.av(Grunnlag.ASYL_28, LocalDate.of(2014, 2, 1), null)))
                .norsk(Norskopplaering.av()
                        .timer(600)
                        .fullfoert(LocalDate.of(2016, 1, 15))
                        .bygg())
                .bygg();
        assertThat(fordi(ferdig, Ordning.NORSK, "2017-06-01"))
                .extracting(Grunn::kode)
                .contains(Grunnkode.OPPLAERING_FULLFOERT, Grunnkode.YTTERLIGERE_OPPLAERING_MULIG);
        assertThat(naboer(ferdig, Ordning.NORSK, "2017-06-01"))
                .containsExactly("[RETT_OG_PLIKT, RETT, PLIKT] [OPPLAERING_FULLFOERT]");
    }

    private static List<String> naboer(Personfakta fakta, Ordning ordning, String dag) {
        return Begrunnelse.av(Kategoriberegning.beregn(fakta, Regelparametre.gjeldende())
                        .paa(ordning, LocalDate.parse(dag)))
                .hvorforIkke()
                .stream()
                .map(nabo -> nabo.kategorier() + " "
                        + nabo.fordi().stream().map(Grunn::kode).toList())
                .toList();
    }

    private static Personfakta bosatt(Grunnlag grunnlag, String innvilget, String bosatt) {
        return Personfakta.foedt(LocalDate.of(1990, 1, 1))
                .statsborgerskap(List.of(new Statsborgerskap("ERI", LocalDate.of(1990, 1, 1), null)))
                .tillatelser(List.of(Tillatelse.av(grunnlag, LocalDate.parse(innvilget), null)))
                .bosettinger(List.of(new Bosetting("3105", LocalDate.parse(bosatt), null, Bosettingsmaate.AVTALE)))
                .bygg();
    }

    private static List<Grunn> fordi(Personfakta fakta, Ordning ordning, String dag) {
        LocalDate dato = LocalDate.parse(dag);
        return Kategoriberegning.beregn(fakta, Regelparametre.gjeldende())
                .paa(ordning, dato)
                .forklaring(dato)
                .fordi();
    }

    private static List<Grunnkode> koder(Personfakta fakta, Ordning ordning, String dag) {
        return fordi(fakta, ordning, dag).stream().map(Grunn::kode).toList();
    }

    private static boolean enige(Kategorivurdering v) {
        Begrunnelse tre = Begrunnelse.av(v);
        List<Virkning> virkninger = tre.alleLedd().map(Ledd::virkning).toList();
        if (tre.alleLedd().anyMatch(ledd -> ledd.spoersmaal() == Delspoersmaal.FORSOEK)) {
            return true;
        }
        return switch (v.kategori()) {
            case RETT_OG_PLIKT, TILBUD -> virkninger.stream().noneMatch(Virkning::talerImot);
            case PLIKT -> v.ordning() == Ordning.ASYL || virkninger.contains(Virkning.BARE_PLIKT);
            case RETT -> virkninger.contains(Virkning.BARE_RETT) && !virkninger.contains(Virkning.STENGER);
            case KAN_TILBYS -> virkninger.contains(Virkning.BARE_KAN_TILBYS) && !virkninger.contains(Virkning.STENGER);
            case IKKE_GJELDENDE ->
                virkninger.contains(Virkning.STENGER)
                        || virkninger.contains(Virkning.BARE_RETT) && virkninger.contains(Virkning.BARE_PLIKT);
        };
    }

    private static void hver(BiConsumer<Integer, Kategorivurdering> se) {
        hver(Regelparametre.gjeldende(), se);
        hver(Lesninger.DE_ANDRE, se);
    }

    private static void hver(Regelparametre parametre, BiConsumer<Integer, Kategorivurdering> se) {
        Stream<Integer> personer = Stream.concat(IntStream.range(0, PERSONER).boxed(), SJELDNE.stream());
        personer.forEach(froe -> {
            var resultat = Kategoriberegning.beregn(Tilfeldigperson.nummer(froe), parametre);
            for (Ordning ordning : Ordning.values()) {
                resultat.tidslinje(ordning).forEach(segment -> se.accept(froe, segment.verdi()));
            }
        });
    }
}
