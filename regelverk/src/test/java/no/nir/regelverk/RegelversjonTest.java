package no.nir.regelverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.nir.regelverk.kommandolinje.Sakspersoner;
import no.nir.regelverk.kommandolinje.Sakspersoner.Sak;
import no.nir.regelverk.parametre.Regelverksstand;
import no.nir.regelverk.parametre.Regelversjon;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The answers to every case and to some thousand random persons, against those recorded for the version of the rules. A case that is not
 * recorded yet is taken in the next time the file is written.
 */
class RegelversjonTest {

    private static final String FIL = "fingeravtrykk.tsv";
    private static final int BUNKER = 16;
    private static final int BUNKE = 250;
    private static final String HJELP = """
            The rules answer otherwise than version %s recorded, for %s.
            If that is what you wanted:
            1. add a line to Regelversjon.ALLE with the next number and what the answers say now, and
            2. record the answers: mvn -pl regelverk test -Dtest=RegelversjonTest -Dregelversjon.skriv=true
            If it is not, something changed an answer that should not have. A case whose own facts were changed is recorded the same way.""";

    @Test
    @DisplayName("svarene er de som er nedtegnet for regelversjonen; er de endret, skal nummeret heves")
    void svareneHoererTilVersjonen() throws IOException {
        Map<String, String> naa = naa();
        Map<String, String> nedtegnet = les();
        String versjon = Regelversjon.gjeldende().tekst();
        if (Boolean.getBoolean("regelversjon.skriv")) {
            boolean sammeVersjon = versjon.equals(nedtegnet.get("versjon"));
            assertThat(sammeVersjon ? endret(nedtegnet, naa) : List.of())
                    .as(HJELP, versjon, "these, and the number is the same as before")
                    .isEmpty();
            naa.put("versjon", versjon);
            Files.writeString(Path.of("src/test/resources", FIL), skriv(naa));
            return;
        }
        assertThat(endret(nedtegnet, naa)).as(HJELP, versjon, "these").isEmpty();
        assertThat(nedtegnet.get("versjon"))
                .as(
                        "the answers recorded are those of another version: record those of %s with -Dregelversjon.skriv=true",
                        versjon)
                .isEqualTo(versjon);
    }

    @Test
    @DisplayName("et endret svar oppdages, og en ny sak gjør det ikke")
    void endringOppdages() {
        Map<String, String> nedtegnet = Map.of("versjon", "1", "a", "x", "b", "y");
        assertThat(endret(nedtegnet, Map.of("a", "x", "b", "y", "c", "z"))).isEmpty();
        assertThat(endret(nedtegnet, Map.of("a", "x", "b", "z"))).containsExactly("b");
        assertThat(endret(nedtegnet, Map.of("a", "x"))).containsExactly("b");
    }

    @Test
    @DisplayName("fingeravtrykket avhenger av svarene, ikke av rekkefølgen eller språket på maskinen")
    void fingeravtrykk() {
        String sum = toPersoner(1, 2);
        assertThat(toPersoner(2, 1)).isEqualTo(sum);
        assertThat(toPersoner(1, 3)).isNotEqualTo(sum);
        Locale maskinens = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
            assertThat(toPersoner(1, 2)).isEqualTo(sum);
        } finally {
            Locale.setDefault(maskinens);
        }
    }

    private static String toPersoner(int en, int annen) {
        return new Fingeravtrykk()
                .alt(en, Tilfeldigperson.nummer(en))
                .alt(annen, Tilfeldigperson.nummer(annen))
                .sum();
    }

    @Test
    @DisplayName("versjonene er nummerert fra 1, den siste hører til loven som er lest, og hver sier hva som er endret")
    void versjonene() {
        List<Regelversjon> alle = Regelversjon.alle();
        for (int i = 0; i < alle.size(); i++) {
            assertThat(alle.get(i).nummer()).isEqualTo(i + 1);
            assertThat(alle.get(i).endring()).isNotBlank();
        }
        assertThat(Regelversjon.gjeldende().tekst()).isEqualTo(Regelverksstand.LOVER_LEST_TIL + "." + alle.size());
    }

    private static List<String> endret(Map<String, String> nedtegnet, Map<String, String> naa) {
        List<String> endret = new ArrayList<>();
        nedtegnet.forEach((hvem, sum) -> {
            if (!hvem.equals("versjon") && !sum.equals(naa.get(hvem))) {
                endret.add(hvem);
            }
        });
        return endret;
    }

    private static Map<String, String> naa() throws IOException {
        Map<String, String> naa = new TreeMap<>();
        for (String fil : List.of("kategori.yaml", "egne.yaml")) {
            for (Sak sak : Sakspersoner.les(tekst("/saker/" + fil))) {
                naa.put(sak.id(), new Fingeravtrykk().alt(sak.id(), sak.fakta()).sum());
            }
        }
        for (int bunke = 0; bunke < BUNKER; bunke++) {
            Fingeravtrykk avtrykk = new Fingeravtrykk();
            for (long froe = (long) bunke * BUNKE; froe < (bunke + 1L) * BUNKE; froe++) {
                avtrykk.tidslinjer(froe, Tilfeldigperson.nummer(froe));
            }
            naa.put("random persons from " + bunke * BUNKE, avtrykk.sum());
        }
        return naa;
    }

    private static Map<String, String> les() throws IOException {
        Map<String, String> rader = new TreeMap<>();
        tekst("/" + FIL).lines().forEach(linje -> {
            int skille = linje.indexOf('\t');
            rader.put(linje.substring(0, skille), linje.substring(skille + 1));
        });
        return rader;
    }

    private static String skriv(Map<String, String> rader) {
        StringBuilder ut = new StringBuilder();
        rader.forEach((hvem, sum) -> ut.append(hvem).append('\t').append(sum).append('\n'));
        return ut.toString();
    }

    private static String tekst(String navn) throws IOException {
        try (InputStream inn = Objects.requireNonNull(RegelversjonTest.class.getResourceAsStream(navn), navn)) {
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
