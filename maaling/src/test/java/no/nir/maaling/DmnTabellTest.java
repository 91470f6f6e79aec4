package no.nir.maaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.nir.regelverk.regler.Utfall;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("DMN-tabellen det sammenlignes med")
class DmnTabellTest {

    @Test
    void svarer_det_samme_som_reglene_for_de_samme_personene() {
        DmnTabell tabell = new DmnTabell();
        List<Dmnmaaling.Tilfelle> tilfeller = Dmnmaaling.tilfeller(600);
        Set<String> rader = new HashSet<>();
        for (Dmnmaaling.Tilfelle tilfelle : tilfeller) {
            Utfall utfall = tilfelle.regelsvar();
            String rad = String.valueOf(Dmnmaaling.rad(utfall));
            assertThat(tabell.svar(tilfelle.spoersmaal()))
                    .as("%s", tilfelle.spoersmaal())
                    .isEqualTo(utfall.kategori() + " " + rad);
            rader.add(rad);
        }
        assertThat(tilfeller).hasSizeGreaterThan(500);
        assertThat(rader).hasSizeGreaterThan(5);
    }
}
