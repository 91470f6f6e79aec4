package no.nir.ident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Personidentene")
class PersonidentTest {

    /** Published synthetic vectors: the rule of 1964 and of 2032, fødselsnummer and D-nummer. */
    static final List<String> VEKTORER = List.of("03851598730", "30908299902", "41819077302", "41819077906");

    static final List<Personident> SYNTETISKE = Stream.concat(
                    VEKTORER.stream(), Stream.of("209900000103", "209900000208", "209912345608"))
            .map(tekst -> Personident.parse(tekst).finnGyldig().orElseThrow())
            .toList();

    @ParameterizedTest
    @CsvSource({
        "03851598730, FOEDSELSNUMMER",
        "30908299902, FOEDSELSNUMMER",
        "038515 98730, FOEDSELSNUMMER",
        "41819077302, DNUMMER",
        "41819077906, DNUMMER",
        "209900000103, DUF",
        "209900000208, DUF",
        "2099 123456 08, DUF",
    })
    void parse_forteller_hvilket_slag_det_er(String tekst, Personident.Type type) {
        Personident ident = Personident.parse(tekst).finnGyldig().orElseThrow();

        assertThat(ident.type()).isEqualTo(type);
        assertThat(ident.verdi()).isEqualTo(tekst.replace(" ", ""));
        assertThat(Personident.finnType(ident.verdi())).contains(type);
        assertThat(Personident.av(type, ident.verdi())).isEqualTo(ident);
    }

    @ParameterizedTest
    @CsvSource({
        "'', TOM",
        "'   ', TOM",
        "0385159873, FEIL_LENGDE",
        "0385159873011, FEIL_LENGDE",
        "0385159873x, IKKE_BARE_SIFRE",
        "038515-98730, IKKE_BARE_SIFRE",
        "٠٣٨٥١٥٩٨٧٣٠, IKKE_BARE_SIFRE",
        "00851598730, UGYLDIG_DATO",
        "32851598730, UGYLDIG_DATO",
        "31841598730, UGYLDIG_DATO",
        "29821598730, UGYLDIG_DATO",
        "03801598730, UGYLDIG_DATO",
        "03931598730, UGYLDIG_DATO",
        "03451598730, UGYLDIG_DATO",
        "80851598730, UGYLDIG_DATO",
        "99999999999, UGYLDIG_DATO",
        "03851598731, FEIL_KONTROLLSIFFER",
        "03851598740, FEIL_KONTROLLSIFFER",
        "41819077303, FEIL_KONTROLLSIFFER",
    })
    void parse_sier_hva_som_er_galt(String tekst, Identfeil feil) {
        assertThat(Personident.parse(tekst)).isEqualTo(new Tolkning.Ugyldig<>(feil));
    }

    @ParameterizedTest
    @FieldSource("VEKTORER")
    void ett_feil_siffer_oppdages_alltid(String riktig) {
        for (String galt : ettSifferByttet(riktig)) {
            assertThat(Personident.parse(galt)).isInstanceOf(Tolkning.Ugyldig.class);
        }
    }

    @Test
    void feil_slag_nummer_faar_sin_egen_feil() {
        assertThat(Foedselsnummer.parse("41819077302")).isEqualTo(new Tolkning.Ugyldig<>(Identfeil.ER_DNUMMER));
        assertThat(DNummer.parse("03851598730")).isEqualTo(new Tolkning.Ugyldig<>(Identfeil.ER_FOEDSELSNUMMER));
        assertThat(DufNummer.parse("03851598730")).isEqualTo(new Tolkning.Ugyldig<>(Identfeil.FEIL_LENGDE));
    }

    /** From 2032 the first control digit may leave a remainder up to three. */
    @ParameterizedTest
    @CsvSource({"01819000073, true", "01819000081, false", "41819000067, true", "41819000075, false"})
    void resten_av_foerste_kontrollsiffer(String sifre, boolean gyldig) {
        assertThat(Personident.parse(sifre).finnGyldig().isPresent()).isEqualTo(gyldig);
    }

    @ParameterizedTest
    @CsvSource({"01010100000, false", "01800100000, false", "01810100000, true", "01920100000, true"})
    void syntetisk_er_maaned_over_80(String sifre, boolean syntetisk) {
        assertThat(Foedselsregel.erSyntetisk(sifre)).isEqualTo(syntetisk);
    }

    @ParameterizedTest
    @FieldSource("SYNTETISKE")
    void teksten_av_et_nummer_viser_det_aldri(Personident ident) {
        assertThat(ident.toString()).isNotBlank().doesNotContainPattern("[0-9]");
        assertThat(Personident.parse(ident.verdi()).toString()).doesNotContainPattern("[0-9]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"03851598731", "038515 98730", "41819077302", "0385159873", "", "30908299903"})
    void konstruktoerens_feil_viser_ikke_nummeret(String tekst) {
        assertThatThrownBy(() -> new Foedselsnummer(tekst))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ugyldig fødselsnummer");
    }

    @Test
    void syntetiske_numre_er_gyldige_og_kjennes_igjen() {
        for (LocalDate dag : List.of(
                LocalDate.of(1957, 1, 31),
                LocalDate.of(1996, 2, 29),
                LocalDate.of(2000, 2, 29),
                LocalDate.of(2024, 12, 1))) {
            for (int individnummer = 0; individnummer < 1000; individnummer++) {
                Foedselsnummer.syntetisk(dag, individnummer).ifPresent(nummer -> {
                    assertThat(nummer.erSyntetisk()).isTrue();
                    assertThat(Foedselsnummer.parse(nummer.verdi())).isEqualTo(new Tolkning.Gyldig<>(nummer));
                });
                DNummer.syntetisk(dag, individnummer).ifPresent(nummer -> {
                    assertThat(nummer.erSyntetisk()).isTrue();
                    assertThat(DNummer.parse(nummer.verdi())).isEqualTo(new Tolkning.Gyldig<>(nummer));
                });
            }
        }
    }

    @Test
    void de_fleste_loepenumre_gir_et_syntetisk_nummer() {
        LocalDate dag = LocalDate.of(1990, 5, 17);

        assertThat(IntStream.range(0, 1000)
                        .filter(i -> Foedselsnummer.syntetisk(dag, i).isPresent())
                        .count())
                .isBetween(780L, 860L);
        assertThat(IntStream.range(0, 1000)
                        .filter(i -> DNummer.syntetisk(dag, i).isPresent())
                        .count())
                .isBetween(780L, 860L);
    }

    static List<String> ettSifferByttet(String riktig) {
        return IntStream.range(0, riktig.length())
                .boxed()
                .flatMap(plass -> "0123456789"
                        .chars()
                        .filter(siffer -> siffer != riktig.charAt(plass))
                        .mapToObj(siffer -> riktig.substring(0, plass) + (char) siffer + riktig.substring(plass + 1)))
                .toList();
    }
}
