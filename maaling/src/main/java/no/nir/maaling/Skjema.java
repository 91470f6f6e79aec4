package no.nir.maaling;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form read out of a page of our own: where it goes, what it sends, and its text. */
record Skjema(URI adresse, Map<String, String> felt, String tekst) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FELT = Pattern.compile("<(?:input|button)\\b([^>]*)>", Pattern.DOTALL);

    static List<Skjema> alle(URI side, String html) {
        return FORM.matcher(html)
                .results()
                .map(treff -> new Skjema(
                        side.resolve(attributt(treff.group(1), "action")), felt(treff.group(2)), treff.group(2)))
                .toList();
    }

    private static Map<String, String> felt(String innhold) {
        Map<String, String> funnet = new LinkedHashMap<>();
        FELT.matcher(innhold)
                .results()
                .map(MatchResult::group)
                .filter(merke -> !attributt(merke, "name").isEmpty())
                .forEach(merke -> funnet.putIfAbsent(attributt(merke, "name"), attributt(merke, "value")));
        return funnet;
    }

    private static String attributt(String merke, String navn) {
        Matcher treff = Pattern.compile("\\b" + navn + "=\"([^\"]*)\"").matcher(merke);
        return treff.find() ? treff.group(1).replace("&amp;", "&").replace("&#39;", "'") : "";
    }
}
