package no.nir.syntetisk.befolkning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Kommunesvar;
import no.nir.syntetisk.befolkning.Faktum.FraKommune;
import no.nir.syntetisk.befolkning.Liv.Bopel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the municipalities have sent. The register refuses what is wrong; then it must be wrong on purpose. */
@DisplayName("Innsendingene fra kommunene")
class InnsendingerTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 25);
    private static final Pattern RAD = Pattern.compile("^\\| `([A-Z][A-Za-z]+)` \\|");
    private static final List<Sendt> ALLE = alle(Befolkning.skap(20_000, 7));

    private record Sendt(Liv liv, FraKommune innhold) {}

    private static List<Sendt> alle(Befolkning land) {
        return IntStream.range(0, land.antallHusstander())
                .mapToObj(land::husstand)
                .flatMap(husstand -> husstand.hendelser().stream())
                .flatMap(hendelse -> hendelse.faktum() instanceof FraKommune innhold
                        ? Stream.of(new Sendt(hendelse.liv(), innhold))
                        : Stream.empty())
                .toList();
    }

    private static List<Sendt> medVilje() {
        return ALLE.stream().filter(sendt -> sendt.innhold().erFeilMedVilje()).toList();
    }

    private static List<Sendt> ellers() {
        return ALLE.stream().filter(sendt -> !sendt.innhold().erFeilMedVilje()).toList();
    }

    @Test
    @DisplayName("noen er feil med vilje, under én av hundre")
    void smuss() {
        assertThat(medVilje()).isNotEmpty().hasSizeLessThan(ellers().size() / 100);
    }

    @Test
    @DisplayName("alle andre er fra en kommune personen bodde i fra hendelsen til to måneder etter")
    void rettKommune() {
        assertThat(ellers())
                .filteredOn(sendt ->
                        hendelse(sendt.innhold().kommando()) instanceof LocalDate dag && !svarteFor(sendt, dag))
                .extracting(sendt -> sendt.innhold() + " " + sendt.liv().bopeler)
                .isEmpty();
    }

    @Test
    @DisplayName(
            "det som avsluttes, er sendt som begynt før det og i samme kommune, også når den siden er slått sammen eller delt")
    void begyntFoerAvsluttet() {
        Map<Liv, Set<String>> begynt = new HashMap<>();
        List<String> utenBegynnelse = new ArrayList<>();
        for (Sendt sendt : ellers()) {
            Set<String> egne = begynt.computeIfAbsent(sendt.liv(), _ -> new HashSet<>());
            switch (sendt.innhold().kommando()) {
                case Kommando.FattVedtak vedtak -> egne.addAll(steder(sendt, vedtak.ordning()));
                case Kommando.RegistrerOppstart oppstart -> egne.addAll(steder(sendt, oppstart.ordning()));
                case Kommando.AvsluttOrdning slutt
                when Collections.disjoint(egne, steder(sendt, slutt.ordning())) ->
                    utenBegynnelse.add(sendt.innhold().noekkel() + " " + slutt);
                default -> {}
            }
        }
        assertThat(utenBegynnelse).isEmpty();
    }

    @Test
    @DisplayName("ingen tar del i det samme tiltaket to ganger på én gang")
    void utenOverlapp() {
        Map<Liv, Map<String, LocalDate>> opptatt = new HashMap<>();
        List<String> overlapp = new ArrayList<>();
        Set<String> trukket = ellers().stream()
                .filter(sendt -> sendt.innhold().kommando() instanceof Kommando.Annuller)
                .map(sendt -> Objects.requireNonNull(sendt.innhold().viserTil()).avsendersMeldingsidentifikator())
                .collect(Collectors.toSet());
        ellers().stream()
                .filter(sendt -> sendt.innhold().kommando() instanceof Kommando.RegistrerTiltak
                        && !trukket.contains(sendt.innhold().noekkel()))
                .sorted(Comparator.comparing(sendt -> tiltak(sendt).fom()))
                .forEach(sendt -> {
                    Kommando.RegistrerTiltak tiltak = tiltak(sendt);
                    LocalDate til = opptatt.computeIfAbsent(sendt.liv(), _ -> new HashMap<>())
                            .put(tiltak.tiltakskode(), tiltak.tom() == null ? LocalDate.MAX : tiltak.tom());
                    if (til != null && !til.isBefore(tiltak.fom())) {
                        overlapp.add(sendt.innhold().noekkel() + " " + tiltak);
                    }
                });
        assertThat(overlapp).isEmpty();
    }

    @Test
    @DisplayName("noen få er overprøvinger, av hvert slag, vurdert og sendt mens personen bor der")
    void overproevinger() {
        List<Kommando.OverproevKategori> alle = ellers().stream()
                .map(sendt -> sendt.innhold().kommando())
                .filter(Kommando.OverproevKategori.class::isInstance)
                .map(Kommando.OverproevKategori.class::cast)
                .toList();
        assertThat(alle).hasSizeBetween(60, 600).allSatisfy(o -> {
            assertThat(o.vurdertDato()).isBetween(o.fom(), o.tom());
            assertThat(o.begrunnelse()).hasSizeGreaterThan(20);
        });
        assertThat(alle.stream().map(Kommando.OverproevKategori::begrunnelse).distinct())
                .hasSize(5);
    }

    @Test
    @DisplayName(
            "avslag, klager, erstatninger, oppfølging og rettelser: av hvert slag, og det de viser til, er sendt før")
    void saker() {
        Map<String, Kommando> foer = new HashMap<>();
        Map<String, Integer> antall = new HashMap<>();
        List<String> uten = new ArrayList<>();
        for (Sendt sendt : ellers()) {
            FraKommune innhold = sendt.innhold();
            foer.put(innhold.noekkel(), innhold.kommando());
            antall.merge(slag(innhold), 1, Integer::sum);
            Faktum.Viser viser = innhold.viserTil();
            if (viser != null
                    && !(viser.kommunenummer().equals(innhold.kommunenummer())
                            && foer.containsKey(viser.avsendersMeldingsidentifikator()))) {
                uten.add(innhold.toString());
            }
        }
        assertThat(uten).isEmpty();
        assertThat(antall)
                .containsKeys(
                        "Korriger",
                        "Annuller",
                        "RegistrerOppfoelging",
                        "erstatning",
                        "klage i tide",
                        "klage for sent",
                        "utfall OMGJORT_AV_KOMMUNEN",
                        "utfall AVVIST",
                        "utfall TRUKKET",
                        "utfall STADFESTET",
                        "utfall ENDRET",
                        "utfall OPPHEVET_OG_RETURNERT",
                        "utfall UGYLDIG",
                        "avslag ALDER",
                        "avslag I_ARBEID",
                        "avslag IKKE_BEHOV",
                        "avslag IKKE_BOSATT_ETTER_AVTALE",
                        "avslag NAER_FULLTID_KOLLEKTIV");
        assertThat(antall.getOrDefault("klage i tide", 0)).isGreaterThan(3 * antall.getOrDefault("klage for sent", 0));
    }

    @Test
    @DisplayName(
            "hver kommando registeret kjenner, og hver verdi i listene over vedtak, grunner, milepæler, fravær og klageutfall")
    void ingenMangler() throws IOException {
        List<Kommando> kommandoer =
                ellers().stream().map(sendt -> sendt.innhold().kommando()).toList();
        assertThat(kommandoer.stream().map(kommando -> kommando.getClass().getSimpleName()))
                .containsAll(kjenteKommandoer());
        assertThat(brukt(Kommando.FattVedtak.class, Kommando.FattVedtak::vedtakstype))
                .containsAll(koder(Kodeverk.VEDTAKSTYPE, kode -> kode.har("enkeltvedtak")));
        assertThat(brukt(Kommando.FattVedtak.class, Kommando.FattVedtak::grunn))
                .containsAll(koder(Kodeverk.VEDTAKSGRUNN, _ -> true));
        assertThat(brukt(Kommando.RegistrerMilepael.class, Kommando.RegistrerMilepael::milepael))
                .containsAll(koder(Kodeverk.MILEPAEL, _ -> true));
        assertThat(brukt(Kommando.AvgjoerKlage.class, Kommando.AvgjoerKlage::utfall))
                .containsAll(koder(Kodeverk.KLAGEUTFALL, _ -> true));
        assertThat(brukt(Kommando.RegistrerPermisjon.class, Kommando.RegistrerPermisjon::aarsak))
                .containsAll(koder(Kodeverk.FRAVAER, InnsendingerTest::erPermisjon));
        assertThat(brukt(Kommando.RegistrerFravaer.class, Kommando.RegistrerFravaer::aarsak))
                .containsAll(koder(Kodeverk.FRAVAER, Predicate.not(InnsendingerTest::erPermisjon)));
    }

    /** As the contract lists them. */
    private static List<String> kjenteKommandoer() throws IOException {
        return Files.readString(Path.of("../docs/api/kommandoer.md"))
                .lines()
                .map(RAD::matcher)
                .filter(Matcher::find)
                .map(treff -> treff.group(1))
                .toList();
    }

    private static <T extends Kommando> Set<String> brukt(Class<T> type, Function<T, @Nullable String> verdi) {
        return ellers().stream()
                .map(sendt -> sendt.innhold().kommando())
                .filter(type::isInstance)
                .map(type::cast)
                .flatMap(kommando -> Stream.ofNullable(verdi.apply(kommando)))
                .collect(Collectors.toSet());
    }

    private static List<String> koder(Kodeverk liste, Predicate<Kode> hvilke) {
        return liste.liste().list(DAG).stream().filter(hvilke).map(Kode::kode).toList();
    }

    private static boolean erPermisjon(Kode fravaer) {
        return "PERMISJON".equals(fravaer.egenskaper().get("slag"));
    }

    private static String slag(FraKommune innhold) {
        return switch (innhold.kommando()) {
            case Kommando.FattVedtak vedtak
            when vedtak.vedtakstype().equals("AVSLAG") -> "avslag " + vedtak.avslagsgrunn();
            case Kommando.AvgjoerKlage svar -> "utfall " + svar.utfall();
            case Kommando.RegistrerTiltak _ when innhold.viserTil() != null -> "erstatning";
            case Kommando.RegistrerKlage klage -> "klage " + (tidlig(innhold, klage) ? "i tide" : "for sent");
            case Kommando kommando -> kommando.getClass().getSimpleName();
        };
    }

    private static boolean tidlig(FraKommune innhold, Kommando.RegistrerKlage klage) {
        String paa = Objects.requireNonNull(innhold.viserTil()).avsendersMeldingsidentifikator();
        return ALLE.stream()
                .filter(sendt -> sendt.innhold().noekkel().equals(paa))
                .map(sendt -> hendelse(sendt.innhold().kommando()))
                .anyMatch(dag -> dag != null && !klage.mottatt().isAfter(dag.plusWeeks(3)));
    }

    private static Kommando.RegistrerTiltak tiltak(Sendt sendt) {
        return (Kommando.RegistrerTiltak) sendt.innhold().kommando();
    }

    private static boolean svarteFor(Sendt sendt, LocalDate fra) {
        LocalDate til = fra.plusMonths(2);
        List<Bopel> bopeler = sendt.liv().bopeler;
        return bopeler.isEmpty()
                || bopeler.stream().anyMatch(bopel -> {
                    LocalDate fom =
                            bopel.equals(bopeler.getFirst()) || bopel.fom().isBefore(fra) ? fra : bopel.fom();
                    LocalDate tom = bopel.tom() == null || bopel.tom().isAfter(til) ? til : bopel.tom();
                    return !tom.isBefore(fom)
                            && Stream.of(fom, tom)
                                    .anyMatch(dag -> bopel.sted()
                                            .nummer(dag)
                                            .equals(sendt.innhold().kommunenummer()));
                });
    }

    /** The scheme with each municipality of today that the sender may be. */
    private static List<String> steder(Sendt sendt, String ordning) {
        String kommune = sendt.innhold().kommunenummer();
        List<String> iDag =
                switch (Kommuner.norske().resolver(kommune, DAG)) {
                    case Kommunesvar.Entydig(String naa) -> List.of(naa);
                    case Kommunesvar.Delt(List<String> flere) -> flere;
                    case Kommunesvar.Ukjent _ -> throw new AssertionError("ukjent kommunenummer " + kommune);
                };
        return iDag.stream().map(nummer -> nummer + " " + ordning).toList();
    }

    /** The first day the registration is about; absent for what is of no day, and in reception, where the place answers. */
    private static @Nullable LocalDate hendelse(Kommando kommando) {
        return switch (kommando) {
            case Kommando.RegistrerKontakt k -> k.dato();
            case Kommando.FattVedtak v -> v.ordning().equals("ASYL") ? null : v.vedtaksdato();
            case Kommando.RegistrerOppstart o -> o.ordning().equals("ASYL") ? null : o.dato();
            case Kommando.RegistrerTiltak t -> t.fom();
            case Kommando.RegistrerTimer t ->
                t.ordning().equals("ASYL") ? null : YearMonth.parse(t.maaned()).atDay(1);
            case Kommando.RegistrerPermisjon p -> p.vedtaksdato();
            case Kommando.SettSluttmaal s -> s.dato();
            case Kommando.SettNorskmaal n -> n.dato();
            case Kommando.RegistrerMilepael m -> m.dato();
            case Kommando.RegistrerFravaer f -> f.tom();
            case Kommando.SettOpplaeringsspraak s -> s.dato();
            case Kommando.SettSpor s -> s.dato();
            case Kommando.SettForskningsreservasjon r -> r.dato();
            case Kommando.RegistrerMorsmaal _, Kommando.RegistrerUtdanning _ -> null;
            case Kommando.RegistrerArbeid a -> a.fom();
            case Kommando.OverproevKategori o -> o.fom();
            case Kommando.RegistrerKlage k -> k.mottatt();
            case Kommando.AvgjoerKlage a -> a.dato();
            case Kommando.RegistrerOppfoelging o -> o.fom();
            case Kommando.Korriger k -> hendelse(k.ny().kommando());
            case Kommando.Annuller _, Kommando.Flytt _ -> null;
            case Kommando.RegistrerVideregaaende v -> v.fom();
            case Kommando.SettOpplaeringskommune s -> s.fom();
            case Kommando.AvsluttOrdning a -> a.ordning().equals("ASYL") ? null : a.dato();
        };
    }
}
