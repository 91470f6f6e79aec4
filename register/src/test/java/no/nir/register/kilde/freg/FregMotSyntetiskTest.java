package no.nir.register.kilde.freg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.kilde.Kildetilstand;
import no.nir.register.kilde.Styring;
import no.nir.register.kilde.Syntetiskland;
import no.nir.syntetisk.SyntetiskNorge;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Folkeregisteret i det syntetiske Norge")
class FregMotSyntetiskTest extends Fregproeve {

    private long poster() {
        return jdbc.sql(
                        "select count(*) from journal where organisasjon = 'FREG' and idempotensnoekkel like 'uttrekk-%'")
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("med token, gjennom alle feilene kilden kan gjøre, og en gang til uten at noe dobles")
    void alt() {
        SyntetiskNorge norge = Syntetiskland.norge();
        kilde = Fregoppsett.lag(norge.url() + "/", Inntaksproeve.maskinporten(norge.url(), klokke), skriver);
        new Styring(norge.url()).feil("FREG", List.of("429", "500", "HTML", "HALV", "IKKE_UTF8"));
        inntak.toemTaalmodig(kilde);
        long poster = poster();
        assertThat(poster).isPositive();
        assertThat(inntak.peker(Kildenavn.FREG)).isPositive();

        inntak.glemPeker(Kildenavn.FREG);
        inntak.toemTaalmodig(kilde);
        assertThat(poster()).isEqualTo(poster);
    }

    @Test
    @DisplayName("et tomt syntetisk Norge er oppe, og har ikke fortalt noe")
    void tomt() {
        SyntetiskNorge tomt = SyntetiskNorge.start(0, 1, klokke, 0);
        try {
            kilde = Fregoppsett.lag(tomt.url() + "/", Inntaksproeve.maskinporten(tomt.url(), klokke), skriver);
            inntak.toem(kilde);
            inntak.toem(kilde);
            assertThat(inntak.tilstand(Kildenavn.FREG).tilstand()).isEqualTo(Kildetilstand.Tilstand.OPPE);
        } finally {
            tomt.close();
        }
    }
}
