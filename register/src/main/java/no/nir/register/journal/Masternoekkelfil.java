package no.nir.register.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The master key in a file of two lines: its id, and the key in Base64. A demo makes its own on first start; a real
 * installation must point at one with {@code nir.masternoekkel.fil}, so that no register ever starts on a key nobody keeps.
 */
@Configuration(proxyBeanMethods = false)
class Masternoekkelfil {

    @Bean
    Masternoekkel masternoekkel(
            @Value("${nir.masternoekkel.fil:}") String oppgitt,
            @Value("${nir.data:data}") String datamappe,
            @Value("${nir.demo:false}") boolean demo) {
        if (!oppgitt.isBlank()) {
            return les(Path.of(oppgitt));
        }
        if (!demo) {
            throw new IllegalStateException("No master key: set nir.masternoekkel.fil to the file that holds it. "
                    + "Only a demo (nir.demo=true) makes its own.");
        }
        Path fil = Path.of(datamappe, "masternoekkel");
        return Files.exists(fil) ? les(fil) : lag(fil);
    }

    static Masternoekkel les(Path fil) {
        try {
            List<String> linjer = Files.readAllLines(fil);
            if (linjer.size() < 2) {
                throw new IllegalStateException("The master key file " + fil + " must have two lines: id and key");
            }
            return new Masternoekkel(
                    linjer.get(0).strip(),
                    Base64.getDecoder().decode(linjer.get(1).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("The master key file " + fil + " cannot be read", e);
        }
    }

    /** Written aside and moved into place, so that a crash never leaves half a key. Readable by the owner alone. */
    static Masternoekkel lag(Path fil) {
        SecureRandom tilfeldig = new SecureRandom();
        byte[] noekkel = new byte[Masternoekkel.LENGDE];
        byte[] id = new byte[8];
        tilfeldig.nextBytes(noekkel);
        tilfeldig.nextBytes(id);
        String innhold = "demo-" + HexFormat.of().formatHex(id) + "\n"
                + Base64.getEncoder().encodeToString(noekkel) + "\n";
        try {
            Files.createDirectories(fil.toAbsolutePath().getParent());
            Path utkast = fil.resolveSibling(fil.getFileName() + ".ny");
            Files.deleteIfExists(utkast);
            Files.createFile(
                    utkast, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(utkast, innhold, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(utkast, fil);
        } catch (IOException e) {
            throw new UncheckedIOException("The master key file " + fil + " cannot be written", e);
        }
        return les(fil);
    }
}
