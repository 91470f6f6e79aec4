package no.nir.register.kodeliste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeendring;
import no.nir.kodeverk.Kodeendring.Avsluttet;
import no.nir.kodeverk.Kodeendring.Bekreftet;
import no.nir.kodeverk.Kodeendring.Forkastet;
import no.nir.kodeverk.Kodeendring.LagtTil;
import no.nir.kodeverk.Kodeendring.NyttNavn;
import no.nir.kodeverk.Kodelister;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Navn;
import no.nir.register.kodeliste.Kodelisteendring.Slag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Hva en endring av en kodeliste må respektere")
class EndringskontrollTest {

    private static final LocalDate IDAG = LocalDate.of(2026, 11, 28);
    private static final Map<String, String> GYLDIGE =
            Map.of("gruppe", "AVBRUDD", "ordninger", "INTRO NORSK", "maaloppnaaelse", "nei");
    private static final Kodelister LISTER = Kodelister.avFilene()
            .med(List.of(
                    new LagtTil(Kodeverk.TILTAK, verdi("KOMMER", "2027-03-01", "Kommer", Map.of("gruppe", "ANDRE"))),
                    new LagtTil(Kodeverk.TILTAK, verdi("VAR", "2026-01-01", "Var", Map.of("gruppe", "ARBEID"))),
                    new Avsluttet(Kodeverk.TILTAK, "VAR", LocalDate.of(2026, 6, 30)),
                    new Forkastet(Kodeverk.TILTAK, verdi("FEIL", "2026-12-01", "Feil", Map.of("gruppe", "ARBEID")))));
    private static final Endringskontroll KONTROLL = new Endringskontroll(LISTER, IDAG);

    @ParameterizedTest(name = "{0} {1} fra {2} i {3}, heter {4}: {5}")
    @CsvSource({
        "TILTAK, NETTVERK, 2026-11-28, ANDRE, Nettverk, ",
        "TILTAK, NETTVERK, 2024-11-28, ANDRE, Nettverk, ",
        "TILTAK, NETTVERK, 2024-11-27, ANDRE, Nettverk, fom=DAGEN_ER_FOR_LENGE_SIDEN",
        "TILTAK, NETTVERK, 2031-11-28, ANDRE, Nettverk, ",
        "TILTAK, NETTVERK, 2031-11-29, ANDRE, Nettverk, fom=DAGEN_ER_FOR_LANGT_FRAM",
        "TILTAK, MENTOR, 2027-01-01, ARBEID, Noe nytt, kode=KODEN_FINNES",
        "TILTAK, KOMMER, 2027-01-01, ANDRE, Noe nytt, kode=KODEN_FINNES",
        "TILTAK, VAR, 2026-06-30, ARBEID, Noe nytt, kode=KODEN_FINNES",
        "TILTAK, VAR, 2026-07-01, ARBEID, Noe nytt, ",
        "TILTAK, VAR, 2026-07-01, ANDRE, Noe nytt, gruppe=EGENSKAPEN_MAA_VAERE_SOM_FOER",
        "TILTAK, FEIL, 2026-12-01, ANDRE, Noe nytt, ",
        "TILTAK, NETTVERK, 2027-01-01, TROLL, Nettverk, gruppe=EGENSKAPEN_PASSER_IKKE",
        "TILTAK, NETTVERK, 2027-01-01, , Nettverk, gruppe=EGENSKAPEN_PASSER_IKKE",
        "TILTAK, NETTVERK, 2027-01-01, ANDRE, mentor, nb=NAVNET_ER_BRUKT nn=NAVNET_ER_BRUKT en=NAVNET_ER_BRUKT",
        "VEDTAKSTYPE, NETTVERK, 2027-01-01, ANDRE, Nettverk, kode=LISTEN_ER_LAAST",
        "KATEGORI, NETTVERK, 2027-01-01, ANDRE, Nettverk, kode=LISTEN_ER_LAAST",
        "KJOENN, NETTVERK, 2027-01-01, ANDRE, Nettverk, kode=LISTEN_ER_LAAST",
        "BOSETTINGSSTATUS, NETTVERK, 2027-01-01, ANDRE, Nettverk, kode=LISTEN_ER_LAAST",
    })
    void ny(Kodeverk kodeverk, String kode, String fom, @Nullable String gruppe, String navn, @Nullable String avslag) {
        Map<String, String> egenskaper = gruppe == null ? Map.of() : Map.of("gruppe", gruppe);
        assertThat(avslag(new LagtTil(kodeverk, verdi(kode, fom, navn, egenskaper))))
                .containsExactlyInAnyOrder(ord(avslag));
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "gruppe, AVBRUDD, ",
        "gruppe, SYSTEM, gruppe=EGENSKAPEN_PASSER_IKKE",
        "gruppe, ARBEID AVBRUDD, gruppe=EGENSKAPEN_PASSER_IKKE",
        "ordninger, NORSK, ",
        "ordninger, '', ordninger=EGENSKAPEN_PASSER_IKKE",
        "ordninger, INTRO INTRO, ordninger=EGENSKAPEN_PASSER_IKKE",
        "maaloppnaaelse, utenfor, ",
        "maaloppnaaelse, kanskje, maaloppnaaelse=EGENSKAPEN_PASSER_IKKE",
    })
    void egenskaper_av_en_avslutningsaarsak(String kolonne, String verdi, @Nullable String avslag) {
        Map<String, String> egenskaper = new TreeMap<>(GYLDIGE);
        egenskaper.put(kolonne, verdi);
        assertThat(avslag(new LagtTil(
                        Kodeverk.AVSLUTNINGSAARSAK, verdi("FLYTTET_INN", "2027-01-01", "Flyttet inn", egenskaper))))
                .containsExactlyInAnyOrder(ord(avslag));
    }

    @ParameterizedTest(name = "{0} {1} til {2}: {3}")
    @CsvSource({
        "TILTAK, MENTOR, 2026-11-28, ",
        "TILTAK, MENTOR, 2026-11-27, tom=DAGEN_ER_FORBI",
        "TILTAK, MENTOR, 2032-01-01, tom=DAGEN_ER_FOR_LANGT_FRAM",
        "TILTAK, KOMMER, 2027-02-28, tom=SLUTTEN_ER_FOER_STARTEN",
        "TILTAK, KOMMER, 2027-03-01, ",
        "TILTAK, VAR, 2026-12-31, tom=KODEN_GJELDER_IKKE_DA",
        "TILTAK, TROLL, 2026-12-31, tom=KODEN_GJELDER_IKKE_DA",
        "TILTAK, LIVSMESTRING, 2026-12-31, kode=KODEN_ER_VERNET",
        "AVSLUTNINGSAARSAK, DOED, 2026-12-31, kode=KODEN_ER_VERNET",
        "AVSLUTNINGSAARSAK, YRKESKURS, 2026-12-31, ",
        "VEDTAKSTYPE, TILDELING, 2026-12-31, kode=LISTEN_ER_LAAST",
        "VEDTAKSGRUNN, HELSE, 2026-12-31, kode=LISTEN_ER_LAAST",
    })
    void slutt(Kodeverk kodeverk, String kode, LocalDate tom, @Nullable String avslag) {
        assertThat(avslag(new Avsluttet(kodeverk, kode, tom))).containsExactly(ord(avslag));
    }

    @Test
    void en_slutt_kan_settes_tidligere_men_ikke_senere_og_listen_kan_ikke_toemmes() {
        Kodelister med = LISTER.med(List.of(new Avsluttet(Kodeverk.TILTAK, "MENTOR", IDAG.plusDays(10))));
        Endringskontroll kontroll = new Endringskontroll(med, IDAG);

        assertThat(kontroll.avslag(new Avsluttet(Kodeverk.TILTAK, "MENTOR", IDAG.plusDays(9))))
                .isEmpty();
        assertThat(kontroll.avslag(new Avsluttet(Kodeverk.TILTAK, "MENTOR", IDAG.plusDays(10))))
                .extracting(Endringsavslag::hva)
                .containsExactly(Endringsavslag.Grunn.SLUTTEN_ENDRER_INGENTING);

        List<Kode> utfall = LISTER.liste(Kodeverk.KLAGEUTFALL).list();
        Kodelister nestenTom = LISTER.med(utfall.stream()
                .skip(1)
                .<Kodeendring>map(kode -> new Avsluttet(Kodeverk.KLAGEUTFALL, kode.kode(), IDAG))
                .toList());
        assertThat(new Endringskontroll(nestenTom, IDAG)
                        .avslag(new Avsluttet(
                                Kodeverk.KLAGEUTFALL, utfall.getFirst().kode(), IDAG)))
                .extracting(Endringsavslag::hva)
                .containsExactly(Endringsavslag.Grunn.LISTEN_BLIR_TOM);
    }

    @ParameterizedTest(name = "{0} {1} fra {2} heter {3}: {4}")
    @CsvSource({
        "TILTAK, MENTOR, 2026-11-28, Faglig mentor, ",
        "TILTAK, MENTOR, 2026-11-27, Faglig mentor, fom=DAGEN_ER_FORBI",
        "TILTAK, MENTOR, 2026-11-28, Mentor, nb=NAVNET_ER_DET_SAMME",
        "TILTAK, MENTOR, 2026-11-28, Hurtigsporet, nb=NAVNET_ER_BRUKT nn=NAVNET_ER_BRUKT",
        "TILTAK, KOMMER, 2026-12-01, Nytt, fom=KODEN_GJELDER_IKKE_DA",
        "TILTAK, KOMMER, 2027-03-01, Nytt, ",
        "TILTAK, VAR, 2026-12-01, Nytt, fom=KODEN_GJELDER_IKKE_DA",
        "VEDTAKSTYPE, TILDELING, 2027-01-01, Innvilgelse, ",
        "ORDNING, INTRO, 2027-01-01, Program, kode=LISTEN_ER_LAAST",
    })
    void nytt_navn(Kodeverk kodeverk, String kode, LocalDate fom, String navn, @Nullable String avslag) {
        assertThat(avslag(new NyttNavn(kodeverk, kode, fom, new Navn(navn, navn, navn), "brev", false)))
                .containsExactly(ord(avslag));
    }

    @Test
    void bare_det_som_ikke_er_bekreftet_bekreftes() {
        assertThat(avslag(new Bekreftet(Kodeverk.KATEGORI, "TILBUD", "handboken")))
                .isEmpty();
        assertThat(avslag(new Bekreftet(Kodeverk.TILTAK, "VGS", "handboken")))
                .containsExactly("kilde=VERDIEN_ER_BEKREFTET");
        assertThat(avslag(new Bekreftet(Kodeverk.TILTAK, "TROLL", "handboken")))
                .containsExactly("kilde=VERDIEN_ER_BEKREFTET");
    }

    @Test
    void det_siste_tas_tilbake_foerst_og_bare_foer_det_virker() {
        Kodelisteendring tillegg = endring(1, Slag.LEGG_TIL, "A", IDAG.plusDays(1), null);
        Kodelisteendring slutt = endring(2, Slag.AVSLUTT, "A", IDAG, null);
        Kodelisteendring bekreftet = endring(3, Slag.BEKREFT, "B", null, null);
        Kodelisteendring iDag = endring(4, Slag.LEGG_TIL, "C", IDAG, null);
        Kodelisteendring tilbake = endring(5, Slag.TA_TILBAKE, "A", null, 2L);

        assertThat(tilbake(tillegg, tillegg, slutt)).containsExactly("EN_SENERE_ENDRING_STAAR_PAA_DEN");
        assertThat(tilbake(slutt, tillegg, slutt)).isEmpty();
        assertThat(tilbake(tillegg, tillegg, slutt, tilbake)).isEmpty();
        assertThat(tilbake(slutt, tillegg, slutt, tilbake)).containsExactly("ENDRINGEN_ER_TATT_TILBAKE");
        assertThat(tilbake(tilbake, tillegg, slutt, tilbake)).containsExactly("ENDRINGEN_ER_TATT_TILBAKE");
        assertThat(tilbake(bekreftet, bekreftet)).isEmpty();
        assertThat(tilbake(iDag, iDag)).containsExactly("ENDRINGEN_VIRKER_ALLEREDE");
    }

    /** A list nobody has thought of cannot be declared, and what is protected or chosen from must be there. */
    @ParameterizedTest
    @EnumSource(Kodeverk.class)
    void adgangen_stemmer_med_listen(Kodeverk kodeverk) {
        Listeadgang adgang = Listeadgang.til(kodeverk);
        List<Kode> koder = kodeverk.liste().list();

        assertThat(koder.stream().map(Kode::kode)).containsAll(adgang.vernede());
        assertThat(Stream.of(Slag.values()).filter(slag -> adgang.grad().tillater(slag)))
                .contains(Slag.BEKREFT);
        for (Egenskap egenskap : adgang.egenskaper()) {
            assertThat(koder.stream()
                            .filter(kode -> !adgang.vernede().contains(kode.kode()))
                            .map(kode -> kode.finnEgenskap(egenskap.kolonne()).orElse("")))
                    .as(egenskap.kolonne())
                    .allMatch(egenskap::godtar);
        }
        assertThat(adgang.egenskaper().stream().map(Egenskap::kolonne))
                .as("hver kolonne en ny verdi må si noe om")
                .containsAll(
                        adgang.grad() == Listeadgang.Grad.AAPEN
                                ? koder.stream()
                                        .flatMap(kode -> kode.egenskaper().keySet().stream())
                                        .filter(kolonne -> !List.of("obligatorisk", "kun_migrering")
                                                .contains(kolonne))
                                        .distinct()
                                        .toList()
                                : List.of());
    }

    private static List<String> avslag(Kodeendring endring) {
        return KONTROLL.avslag(endring).stream()
                .map(avslag -> avslag.felt() + "=" + avslag.hva())
                .toList();
    }

    private static List<String> tilbake(Kodelisteendring endring, Kodelisteendring... alle) {
        return KONTROLL.tilbake(endring, List.of(alle)).stream()
                .map(avslag -> avslag.hva().name())
                .toList();
    }

    private static String[] ord(@Nullable String avslag) {
        return avslag == null ? new String[0] : avslag.split(" ");
    }

    private static Kode verdi(String kode, String fom, String navn, Map<String, String> egenskaper) {
        return new Kode(
                kode, new Navn(navn, navn, navn), LocalDate.parse(fom), null, "brev fra IMDi", true, egenskaper);
    }

    private static Kodelisteendring endring(
            long nr, Slag slag, String kode, @Nullable LocalDate dag, @Nullable Long gjelder) {
        return new Kodelisteendring(
                nr,
                Kodeverk.TILTAK,
                kode,
                slag,
                dag,
                null,
                Map.of(),
                null,
                false,
                gjelder,
                "Prøve av reglene.",
                "Prøven",
                Instant.EPOCH);
    }
}
