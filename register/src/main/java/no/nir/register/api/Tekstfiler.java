package no.nir.register.api;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import no.nir.kodeverk.Spraak;
import org.springframework.core.io.ClassPathResource;

/** The message files of one area, in the three languages: the same texts as the pages show. */
record Tekstfiler(Properties nb, Properties nn, Properties en) {

    static Tekstfiler les(String omraade) {
        return new Tekstfiler(les(omraade, "nb"), les(omraade, "nn"), les(omraade, "en"));
    }

    private static Properties les(String omraade, String spraak) {
        Properties lest = new Properties();
        ClassPathResource fil = new ClassPathResource("tekster/" + omraade + "_" + spraak + ".properties");
        try (Reader leser = new InputStreamReader(fil.getInputStream(), StandardCharsets.UTF_8)) {
            lest.load(leser);
            return lest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String tekst(Spraak spraak, String noekkel) {
        Properties tekster =
                switch (spraak) {
                    case NB -> nb;
                    case NN -> nn;
                    case EN -> en;
                };
        return Objects.requireNonNull(tekster.getProperty(noekkel), noekkel);
    }
}
