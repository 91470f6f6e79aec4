package no.nir.register.kilde.hkdir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import no.nir.ident.Personident;
import no.nir.register.kilde.Hendelsesliste;
import no.nir.register.kilde.Innslag;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.proeve.Proeve;
import no.nir.register.proeve.Proeve.Delproeve;
import no.nir.register.proeve.Proeve.Delresultat;
import no.nir.register.proeve.Proevefaktum.Annullering;
import no.nir.register.proeve.Proevefaktum.Resultat;
import no.nir.register.proeve.Proevefaktum.Tilstand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Meldinger fra HK-dir")
class HkdirleserTest {

    private static final String NUMMER = Inntaksproeve.nyttDNummer().verdi();
    private static final String HEL = """
            {"sekvensnummer":7,"hendelsesId":"h-1","melding":"NY","tidspunkt":"2026-04-01T10:00:00+02:00",\
            "kandidat":{"foedselsEllerDNummer":"%s"},"innhold":{"referanse":"PAD-1","proeve":"NORSKPROEVE_A2_B1",\
            "proevedato":"2026-03-12","delproever":{"lese":"A2","muntlig":"B1"}}}""".formatted(NUMMER);
    private static final String SAMFUNN = HEL.replaceFirst("\"proeve\".*", """
            "proeve":"SAMFUNNSKUNNSKAPSPROEVE","proevedato":"2026-03-12","resultat":"BESTAATT","spraak":"ti"}}""");

    private static Innslag<Hkdirhendelse> les(String melding) {
        byte[] raa = melding.getBytes(StandardCharsets.UTF_8);
        return Hkdirleser.les(Hendelsesliste.del(raa).getFirst());
    }

    private static Hkdirhendelse lest(String melding) {
        assertThat(les(melding)).isInstanceOf(Innslag.Lest.class);
        return ((Innslag.Lest<Hkdirhendelse>) les(melding)).innhold();
    }

    @Test
    @DisplayName("en norskprøve har resultatene av de delene som er tatt, og nummeret kandidaten meldte seg på med")
    void norskproeve() {
        Hkdirhendelse lest = lest(HEL);
        assertThat(lest.kandidat()).extracting(Personident::verdi).containsExactly(NUMMER);
        assertThat(lest.faktum())
                .isEqualTo(new Resultat(
                        "PAD-1",
                        7,
                        Tilstand.GJELDER,
                        LocalDate.of(2026, 3, 12),
                        new Proeve.Norskproeve(
                                Proeve.Norskslag.NORSKPROEVE_A2_B1,
                                Map.of(Delproeve.LESE, Delresultat.A2, Delproeve.MUNTLIG, Delresultat.B1))));
    }

    @Test
    @DisplayName("en samfunnskunnskapsprøve har språket den er tatt på; en annullering har bare referansen")
    void andre() {
        assertThat(((Resultat) lest(SAMFUNN).faktum()).proeve())
                .isEqualTo(new Proeve.Kunnskapsproeve(Proeve.Kunnskapsslag.SAMFUNNSKUNNSKAPSPROEVE, true, "ti"));
        String annullert = HEL.replace("\"NY\"", "\"ANNULLERT\"").replaceFirst(",\"proeve\".*", "}}");
        assertThat(lest(annullert).faktum()).isEqualTo(new Annullering("PAD-1", 7));
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"NY\"|\"FLYTTET\"|UKJENT_HENDELSESTYPE",
                "\"melding\":\"NY\",||UKJENT_HENDELSESTYPE",
                "\"hendelsesId\":\"h-1\",||UGYLDIG_INNHOLD",
                "\"referanse\":\"PAD-1\",||UGYLDIG_INNHOLD",
                "NORSKPROEVE_A2_B1|NORSKPROEVE_3|UGYLDIG_INNHOLD",
                "\"B1\"|\"C1\"|UGYLDIG_INNHOLD",
                "\"B1\"|\"BESTAATT\"|UGYLDIG_INNHOLD",
                "muntlig|stil|UGYLDIG_INNHOLD",
                "\"lese\":\"A2\",\"muntlig\":\"B1\"||UGYLDIG_INNHOLD",
                "2026-03-12|12.03.2026|UGYLDIG_INNHOLD",
                "2026-03-12|2026-04-02|UGYLDIG_INNHOLD",
                "2026-04-01T10:00:00+02:00|1. april|UGYLDIG_INNHOLD",
                "foedselsEllerDNummer|navn|UGYLDIG_INNHOLD",
                "foedselsEllerDNummer\":\"|foedselsEllerDNummer\":\"1|UGYLDIG_NUMMER",
                "}}}|}|AVKUTTET",
            })
    @DisplayName("det som ikke kan leses, får en grunn")
    void uleselig(String gammelt, String nytt, Karantenegrunn grunn) {
        String melding = HEL.replace(gammelt, nytt == null ? "" : nytt);
        assertThat(melding).isNotEqualTo(HEL);
        assertThat(les(melding))
                .isInstanceOfSatisfying(
                        Innslag.Uleselig.class,
                        uleselig -> assertThat(uleselig.grunn()).isEqualTo(grunn));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {",\"spraak\":\"ti\"|", "\"ti\"|\"tigrinja\"", "BESTAATT|A2"})
    @DisplayName("samfunnskunnskap uten språk eller med et annet resultat enn bestått og ikke bestått er ugyldig")
    void samfunn(String gammelt, String nytt) {
        assertThat(les(SAMFUNN.replace(gammelt, nytt == null ? "" : nytt))).isInstanceOf(Innslag.Uleselig.class);
    }
}
