package no.nir.maaling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Raw figures as CSV under {@code maaling/resultater/}, named by what was measured and the commit. */
record Resultatfil(Path mappe, String commit) {

    /** Found from the working directory upwards: the folder that holds the launcher. */
    static Resultatfil finn() {
        for (Path mappe = Path.of("").toAbsolutePath(); mappe != null; mappe = mappe.getParent()) {
            if (Files.exists(mappe.resolve("nir")) && Files.isDirectory(mappe.resolve("maaling"))) {
                return new Resultatfil(mappe.resolve("maaling/resultater"), commit(mappe));
            }
        }
        throw new IllegalStateException("start målingen fra mappen med ./nir");
    }

    Path skriv(String navn, String enhet, List<Par> par) {
        List<String> linjer = new ArrayList<>(List.of("maaling,commit,par,variant,verdi,enhet"));
        for (int i = 0; i < par.size(); i++) {
            linjer.add(rad(navn, i + 1, "vaar", par.get(i).vaar(), enhet));
            linjer.add(rad(navn, i + 1, "sammenligning", par.get(i).sammenligning(), enhet));
        }
        try {
            Files.createDirectories(mappe);
            return Files.write(mappe.resolve(navn + "-" + commit + ".csv"), linjer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String rad(String navn, int nr, String variant, double verdi, String enhet) {
        return String.format(Locale.ROOT, "%s,%s,%d,%s,%.3f,%s", navn, commit, nr, variant, verdi, enhet);
    }

    private static String commit(Path mappe) {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude=*")
                    .directory(mappe.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String svar = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return svar.isEmpty() ? "ukjent" : svar;
        } catch (IOException e) {
            return "ukjent";
        }
    }
}
