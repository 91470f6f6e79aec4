package no.nir.register.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the message files of one language, one file per area. A key belongs to one area only. */
final class Tekstfiler {

    private Tekstfiler() {}

    static Map<String, String> les(Spraak spraak) {
        Map<String, String> alle = new HashMap<>();
        for (Resource fil : filer("classpath*:tekster/*_" + spraak.kode() + ".properties")) {
            Properties lest = les(fil);
            for (String noekkel : lest.stringPropertyNames()) {
                if (alle.put(noekkel, lest.getProperty(noekkel)) != null) {
                    throw new IllegalStateException("Teksten " + noekkel + " står i to filer (" + fil + ")");
                }
            }
        }
        return Map.copyOf(alle);
    }

    private static Resource[] filer(String moenster) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(moenster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties les(Resource fil) {
        Properties lest = new Properties();
        try (Reader leser = new InputStreamReader(fil.getInputStream(), StandardCharsets.UTF_8)) {
            lest.load(leser);
            return lest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
