package no.nir.kodeverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.kodeverk.Kodeendring.Avsluttet;
import no.nir.kodeverk.Kodeendring.Bekreftet;
import no.nir.kodeverk.Kodeendring.Forkastet;
import no.nir.kodeverk.Kodeendring.LagtTil;
import no.nir.kodeverk.Kodeendring.NyttNavn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Filene og endringene sammen")
class KodelisterTest {

    private static final Navn NYTT = new Navn("Nettverk", "Nettverk på nynorsk", "Network");
    private static final List<Kodeendring> HISTORIE = List.of(
            new LagtTil(Kodeverk.TILTAK, verdi("NETTVERK", LocalDate.of(2027, 1, 1))),
            new Avsluttet(Kodeverk.TILTAK, "MENTOR", LocalDate.of(2026, 12, 31)),
            new NyttNavn(
                    Kodeverk.TILTAK,
                    "ENGELSK",
                    LocalDate.of(2027, 2, 1),
                    new Navn("Engelsk", "Engelsk", "English"),
                    "brev",
                    false),
            new Avsluttet(Kodeverk.TILTAK, "NETTVERK", LocalDate.of(2027, 6, 30)),
            new LagtTil(Kodeverk.TILTAK, verdi("NETTVERK", LocalDate.of(2028, 1, 1))),
            new Forkastet(Kodeverk.TILTAK, verdi("FEILSKREVET", LocalDate.of(2027, 3, 1))),
            new Bekreftet(Kodeverk.TILTAK, "AMO_KURS", "NIRs egen liste"));
    private static final Kodelister NAA = Kodelister.avFilene().med(HISTORIE);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "NETTVERK, 2026-12-31, IkkeGyldigDa",
        "NETTVERK, 2027-01-01, Gyldig",
        "NETTVERK, 2027-06-30, Gyldig",
        "NETTVERK, 2027-07-01, IkkeGyldigDa",
        "NETTVERK, 2028-01-01, Gyldig",
        "MENTOR, 2010-01-01, Gyldig",
        "MENTOR, 2026-12-31, Gyldig",
        "MENTOR, 2027-01-01, IkkeGyldigDa",
        "ENGELSK, 2027-01-31, Gyldig",
        "ENGELSK, 2027-02-01, Gyldig",
        "FEILSKREVET, 2027-03-01, Ukjent",
        "AMO_KURS, 2027-01-01, Gyldig",
    })
    void gyldighet(String kode, LocalDate dag, String svar) {
        Kodeliste tiltak = NAA.liste(Kodeverk.TILTAK);

        assertThat(tiltak.slaaOpp(kode, dag).getClass().getSimpleName()).isEqualTo(svar);
        assertThat(tiltak.list(dag).stream().map(Kode::kode).filter(kode::equals))
                .hasSize(svar.equals("Gyldig") ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "ENGELSK, 2027-01-31, English course",
        "ENGELSK, 2027-02-01, English",
        "NETTVERK, 2026-12-31, Network",
        "NETTVERK, 2027-09-01, Network",
        "MENTOR, 2030-01-01, Mentor",
        "FEILSKREVET, 2027-01-01, Network",
        "TROLL, 2027-01-01, TROLL",
    })
    void navnet_er_dagens(String kode, LocalDate dag, String navn) {
        assertThat(NAA.liste(Kodeverk.TILTAK).navn(kode, dag, Spraak.EN)).isEqualTo(navn);
    }

    @Test
    void bekreftelsen_gjelder_alle_versjoner_og_baerer_kilden() {
        Kode amo = NAA.liste(Kodeverk.TILTAK).finn("AMO_KURS").orElseThrow();

        assertThat(Kodelister.avFilene().liste(Kodeverk.TILTAK).finn("AMO_KURS"))
                .hasValueSatisfying(kode -> assertThat(kode.verifisert()).isFalse());
        assertThat(amo.verifisert()).isTrue();
        assertThat(amo.kilde()).isEqualTo("NIRs egen liste");
        assertThat(amo.finnEgenskap("gruppe")).contains("ARBEID");
    }

    @Test
    void et_navn_fra_foerste_dag_bytter_ut_og_en_slutt_tar_navnet_som_skulle_komme() {
        LocalDate foerste = LocalDate.of(2026, 1, 1);
        Kodeliste maal = Kodelister.avFilene()
                .med(List.of(
                        new NyttNavn(Kodeverk.SLUTTMAAL, "FAG_YRKE", foerste, NYTT, "x", true),
                        new NyttNavn(Kodeverk.SLUTTMAAL, "FAG_YRKE", foerste.plusYears(2), NYTT, "x", true),
                        new Avsluttet(Kodeverk.SLUTTMAAL, "FAG_YRKE", foerste.plusYears(1))))
                .liste(Kodeverk.SLUTTMAAL);

        assertThat(maal.list())
                .filteredOn(kode -> kode.kode().equals("FAG_YRKE"))
                .singleElement()
                .satisfies(kode -> {
                    assertThat(kode.navn()).isEqualTo(NYTT);
                    assertThat(kode.fom()).isEqualTo(foerste);
                    assertThat(kode.tom()).isEqualTo(foerste.plusYears(1));
                });
    }

    @Test
    void det_som_var_er_uroert_og_det_som_staar_kan_ikke_legges_til_igjen() {
        assertThat(NAA.liste(Kodeverk.FRAVAER).list())
                .isEqualTo(Kodeverk.FRAVAER.liste().list());
        assertThat(Kodelister.avFilene().liste(Kodeverk.TILTAK).finn("NETTVERK"))
                .isEmpty();
        assertThat(NAA.med(HISTORIE.subList(0, 1)).liste(Kodeverk.TILTAK).list())
                .isEqualTo(NAA.liste(Kodeverk.TILTAK).list());
        assertThat(NAA.med(List.of(new Avsluttet(Kodeverk.TILTAK, "TROLL", LocalDate.EPOCH)))
                        .liste(Kodeverk.TILTAK)
                        .list())
                .isEqualTo(NAA.liste(Kodeverk.TILTAK).list());
    }

    private static Kode verdi(String kode, LocalDate fom) {
        return new Kode(kode, NYTT, fom, null, "brev fra IMDi", true, Map.of("gruppe", "ANDRE"));
    }
}
