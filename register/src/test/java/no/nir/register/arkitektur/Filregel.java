package no.nir.register.arkitektur;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a reader of the tree may expect of each file and package. */
final class Filregel {

    static final int LENGSTE = 400;
    /** What a file longer than {@link #LENGSTE} lines says, with the reason behind. */
    static final String GRUNN = "Longer than 400 lines because";

    private Filregel() {}

    /** Sources by path; the text of each. */
    static Map<String, String> les(Path rot, String... mapper) {
        Map<String, String> filer = new TreeMap<>();
        for (String mappe : mapper) {
            for (Path fil : Kildekode.javafiler(rot.resolve(mappe))) {
                filer.put(rot.relativize(fil).toString(), Kildekode.innhold(fil));
            }
        }
        return filer;
    }

    /** Packages without a package-info that says what they are for and marks them null-checked. */
    static List<String> pakker(Map<String, String> filer) {
        List<String> brudd = new ArrayList<>();
        filer.keySet().stream().map(Filregel::mappe).distinct().forEach(mappe -> {
            String info = filer.getOrDefault(mappe + "/package-info.java", "");
            if (info.isEmpty()) {
                brudd.add("%s has no package-info.java".formatted(mappe));
            } else if (!info.contains("@NullMarked")) {
                brudd.add("%s is not @NullMarked".formatted(mappe));
            } else if (!info.matches("(?s)\\s*/\\*\\*.{20,}?\\*/.*")) {
                brudd.add("%s does not say what it is for".formatted(mappe));
            }
        });
        return brudd;
    }

    static List<String> lengde(Map<String, String> filer) {
        return filer.entrySet().stream()
                .filter(fil -> fil.getValue().lines().count() > LENGSTE)
                .filter(fil -> !fil.getValue().contains(GRUNN))
                .map(fil -> "%s has %d lines and no «%s …»"
                        .formatted(fil.getKey(), fil.getValue().lines().count(), GRUNN))
                .toList();
    }

    private static String mappe(String fil) {
        return fil.substring(0, Math.max(0, fil.lastIndexOf('/')));
    }
}
