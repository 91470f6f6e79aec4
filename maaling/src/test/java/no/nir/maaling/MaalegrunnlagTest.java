package no.nir.maaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Statsborgerskap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Grunnlaget for målingene")
class MaalegrunnlagTest {

    @Test
    void samme_froe_gir_samme_personer() {
        assertThat(Faktagenerator.lag(7, 50)).isEqualTo(Faktagenerator.lag(7, 50));
        assertThat(Faktagenerator.lag(7, 50)).isNotEqualTo(Faktagenerator.lag(8, 50));
    }

    @Test
    void en_person_har_omtrent_femten_fakta() {
        assertThat(Regelpar.faktaPerPerson()).isBetween(14.0, 17.0);
    }

    /** Citizenship holds from birth; two settlements follow each other: slices of 1, 2 and 2 facts. */
    @Test
    void sveipet_teller_fakta_i_hver_bit() {
        Personfakta person = Personfakta.foedt(LocalDate.of(1990, 1, 1))
                .statsborgerskap(List.of(new Statsborgerskap("SYR", null, null)))
                .bosettinger(List.of(
                        new Bosetting(
                                "0301", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), Bosettingsmaate.AVTALE),
                        new Bosetting("1103", LocalDate.of(2023, 1, 1), null, Bosettingsmaate.UTEN_AVTALE)))
                .bygg();

        assertThat(new Sveip().sveip(person)).isEqualTo(1 + 2 + 2);
    }

    @Test
    void forholdet_er_medianen_av_parenes_forhold() {
        List<Par> par = List.of(new Par(1, 2), new Par(4, 1), new Par(3, 3));

        assertThat(Par.forhold(par)).isEqualTo(new Par.Forhold(1, 0.5, 4));
        assertThat(Par.median(List.of(1.0, 2.0, 4.0, 9.0))).isEqualTo(3);
    }

    @Test
    void raadata_skrives_med_commit_i_navnet(@TempDir Path mappe) throws Exception {
        Path fil = new Resultatfil(mappe, "abc123").skriv("proeve", "sider/s", List.of(new Par(1.25, 2)));

        assertThat(fil).hasFileName("proeve-abc123.csv");
        assertThat(Files.readAllLines(fil))
                .containsExactly(
                        "maaling,commit,par,variant,verdi,enhet",
                        "proeve,abc123,1,vaar,1.250,sider/s",
                        "proeve,abc123,1,sammenligning,2.000,sider/s");
    }
}
