package no.nir.register.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasternoekkelfilTest {

    private static final SecretKey DATANOEKKEL = new SecretKeySpec(new byte[32], "AES");

    private final Masternoekkelfil oppsett = new Masternoekkelfil();

    @Test
    @DisplayName("en demo lager sin egen nøkkel, bare eieren kan lese den, og neste start bruker den samme")
    void demo(@TempDir Path mappe) throws IOException {
        Masternoekkel foerste = oppsett.masternoekkel("", mappe.toString(), true);
        byte[] innpakket = foerste.pakkInn(7, DATANOEKKEL);

        Masternoekkel andre = oppsett.masternoekkel("", mappe.toString(), true);

        assertThat(andre.pakkUt(7, innpakket, foerste.id())).isEqualTo(DATANOEKKEL);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(mappe.resolve("masternoekkel"))))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("utenfor demo starter registeret ikke uten en oppgitt nøkkel")
    void utenforDemo(@TempDir Path mappe) {
        assertThatThrownBy(() -> oppsett.masternoekkel("", mappe.toString(), false))
                .hasMessageContaining("nir.masternoekkel.fil");
        assertThat(mappe).isEmptyDirectory();
    }

    @Test
    @DisplayName("en datanøkkel åpnes ikke for en annen person eller med en annen masternøkkel")
    void feilNoekkel(@TempDir Path mappe) {
        Masternoekkel riktig = oppsett.masternoekkel("", mappe.resolve("a").toString(), true);
        Masternoekkel feil = oppsett.masternoekkel("", mappe.resolve("b").toString(), true);
        byte[] innpakket = riktig.pakkInn(7, DATANOEKKEL);

        assertThatThrownBy(() -> riktig.pakkUt(8, innpakket, riktig.id())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> feil.pakkUt(7, innpakket, riktig.id())).hasMessageContaining("not the one in use");
    }
}
