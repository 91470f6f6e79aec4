package no.nir.regelverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nir.regelverk.dokumentasjon.Dokumentasjon;
import no.nir.regelverk.dokumentasjon.Dokumentasjonsflagg;
import no.nir.regelverk.dokumentasjon.Dokumentasjonsforklaring;
import no.nir.regelverk.dokumentasjon.Dokumentasjonskrav;
import no.nir.regelverk.dokumentasjon.Dokumentasjonssak;
import no.nir.regelverk.dokumentasjon.Dokumentasjonssvar;
import no.nir.regelverk.dokumentasjon.Dokumentasjonssvar.KanIkkeVurderes;
import no.nir.regelverk.dokumentasjon.Dokumentasjonsvurdering;
import no.nir.regelverk.dokumentasjon.Ferdighet;
import no.nir.regelverk.dokumentasjon.Formaal;
import no.nir.regelverk.dokumentasjon.Nivaa;
import no.nir.regelverk.dokumentasjon.Norskresultat;
import no.nir.regelverk.dokumentasjon.Samfunnsproeve;
import no.nir.regelverk.fakta.Personfakta;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documentation asked for random persons, contradictory ones too: always an answer or a named refusal. */
@DisplayName("Tilfeldige søkere")
class TilfeldigeSoekereTest {

    private static final int PERSONER = 1500;

    private static LocalDate soeknadsdag(Personfakta fakta, long froe) {
        return fakta.foedselsdato().plusDays(Math.floorMod(froe * 7919, 26_000) - 30);
    }

    @ParameterizedTest
    @EnumSource(Formaal.class)
    void alle_faar_svar_eller_et_avslag_med_navn(Formaal formaal) {
        int avvist = 0;
        for (long froe = 0; froe < PERSONER; froe++) {
            Personfakta fakta = Tilfeldigperson.nummer(froe);
            LocalDate soekt = soeknadsdag(fakta, froe);
            Dokumentasjonssvar svar = vurder(fakta, formaal, soekt, Dokumentasjon.INGEN);
            assertThat(Dokumentasjonsforklaring.setninger(svar)).isNotEmpty().noneMatch(s -> s.contains("null"));
            switch (svar) {
                case KanIkkeVurderes _ -> avvist++;
                case Dokumentasjonskrav krav ->
                    assertThat(krav.har(Dokumentasjonsflagg.MANUAL_CHECK)
                                    || krav.tvil().isEmpty())
                            .isTrue();
            }
        }
        assertThat(avvist).isBetween(1, PERSONER / 4);
    }

    /** Who shows everything there is to show has nothing left but a level nobody can know. */
    @Test
    void den_som_viser_alt_oppfyller_alt() {
        LocalDate tidlig = LocalDate.of(1991, 1, 1);
        for (long froe = 0; froe < PERSONER; froe++) {
            Personfakta fakta = Tilfeldigperson.nummer(froe);
            LocalDate dag = fakta.foedselsdato().isAfter(tidlig) ? fakta.foedselsdato() : tidlig;
            Dokumentasjon alt = new Dokumentasjon(
                    Dokumentasjon.Timer.av(3000, 100),
                    List.of(
                            new Norskresultat(Ferdighet.MUNTLIG, Nivaa.B2, dag),
                            new Norskresultat(Ferdighet.SKRIFTLIG, Nivaa.B2, dag)),
                    List.of(new Samfunnsproeve(
                            Samfunnsproeve.Slag.SAMFUNNSKUNNSKAPSPROEVE, Samfunnsproeve.Spraak.NORSK, true, dag)),
                    List.of(),
                    Set.of(),
                    Dokumentasjon.Forhold.UKJENT);
            for (int dager : new int[] {6_500, 9_600, 10_000, 12_600, 13_000}) {
                for (Formaal formaal : Formaal.values()) {
                    if (vurder(fakta, formaal, dag.plusDays(dager), alt) instanceof Dokumentasjonskrav krav) {
                        assertThat(krav.krav())
                                .as("person %s %s", froe, formaal)
                                .allMatch(k -> k.status().erIOrden());
                    }
                }
            }
        }
    }

    private static Dokumentasjonssvar vurder(
            Personfakta fakta, Formaal formaal, LocalDate soekt, Dokumentasjon dokumentasjon) {
        return Dokumentasjonsvurdering.vurder(new Dokumentasjonssak(fakta, formaal, soekt, null, dokumentasjon));
    }
}
