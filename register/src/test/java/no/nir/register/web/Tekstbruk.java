package no.nir.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which keys a template or source asks for: a whole key must exist, the beginning of one must be the beginning of some. */
final class Tekstbruk {

    private static final Pattern KALL = Pattern.compile("\\btekst\\(\\s*\"([^\".]+\\.[^\"]*)\"\\s*([+,)]|\\?)");
    private static final Pattern NOEKKEL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z_0-9]+)+\\.?)\"");

    private static final Pattern KOMMENTAR = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);

    private Tekstbruk() {}

    static List<String> ukjente(String kilde, Set<String> noekler) {
        List<String> funn = new ArrayList<>();
        Matcher kall = KALL.matcher(kilde);
        while (kall.find()) {
            boolean begynnelse = "+".equals(kall.group(2));
            if (!finnes(kall.group(1), begynnelse, noekler)) {
                funn.add(kall.group(1));
            }
        }
        return funn;
    }

    /** In a template also the keys chosen between, and those that a component is given. */
    static List<String> ukjenteIMal(String malMedKommentarer, Set<String> noekler) {
        String mal = KOMMENTAR.matcher(malMedKommentarer).replaceAll("");
        List<String> funn = new ArrayList<>(ukjente(mal, noekler));
        Matcher noekkel = NOEKKEL.matcher(mal);
        while (noekkel.find()) {
            String funnet = noekkel.group(1);
            boolean omraade =
                    noekler.stream().anyMatch(n -> n.startsWith(funnet.substring(0, funnet.indexOf('.') + 1)));
            if (omraade && !finnes(funnet, true, noekler) && !funn.contains(funnet)) {
                funn.add(funnet);
            }
        }
        return funn;
    }

    private static boolean finnes(String noekkel, boolean begynnelse, Set<String> noekler) {
        return begynnelse ? noekler.stream().anyMatch(n -> n.startsWith(noekkel)) : noekler.contains(noekkel);
    }
}
