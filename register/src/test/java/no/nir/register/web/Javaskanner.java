package no.nir.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the Java behind the pages and tells which words in it a user would meet in one language only: a literal that is a word or a sentence
 * in some human language, outside of exceptions, log lines, annotations, date patterns and SQL. A code, a key, an address or the name of a
 * class is none of that: no capital followed by small letters, no space, no æ, ø or å.
 */
final class Javaskanner {

    private static final Pattern BIT = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])'|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);
    private static final Pattern FOR_MASKINER = Pattern.compile(
            "(?s).*(@\\w+|\\w*(?:Exception|Error)|LOG\\.\\w+|ofPattern|Pattern\\.compile|\\.matches|replaceFirst|replaceAll)\\([^;{}]*");
    private static final Pattern SQL = Pattern.compile(
            "(?s)(?!\\s*\\p{Lu}).*(?<!\\w)(select|from|where|order by|limit|nulls last|desc|is (not )?null)(?!\\w).*|\\s*(and|or)( not)?\\s*|.* = (:\\w+|any \\(:\\w+\\))");
    private static final Pattern ATTRIBUTT = Pattern.compile(" [a-z-]+=\\\\\"[a-z]*(\\\\\")?");
    private static final Pattern ORD = Pattern.compile(
            "(?s)\\p{Lu}\\p{Ll}+[.:!?]?" // Velg
                    + "|.*\\p{L}{2,},? \\p{L}{2,}.*" // ikke funnet
                    + "|\\s+\\p{Ll}{2,}.*|.*\\p{Ll}{2,}\\s+" // " dager" beside a number
                    + "|.*[æøåÆØÅ].*");

    private Javaskanner() {}

    static List<String> feil(String kilde) {
        List<String> funn = new ArrayList<>();
        StringBuilder foran = new StringBuilder();
        int fra = 0;
        Matcher bit = BIT.matcher(kilde);
        while (bit.find()) {
            foran.append(kilde, fra, bit.start());
            fra = bit.end();
            if (bit.group().startsWith("\"")) {
                String ord = bit.group().replaceAll("^\"+|(?<!\\\\)\"+$", "");
                if (ORD.matcher(ord).matches()
                        && !SQL.matcher(ord).matches()
                        && !ATTRIBUTT.matcher(ord).matches()
                        && !FOR_MASKINER.matcher(foran).matches()) {
                    funn.add(ord.strip());
                }
                foran.append("\"\"");
            }
            foran.delete(0, Math.max(foran.lastIndexOf(";"), foran.lastIndexOf("{")) + 1);
        }
        return funn;
    }
}
