package no.nir.register.web;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the message files must be: complete in three languages, saying the same, each written in its own language. */
final class Tekstregel {

    private static final Pattern PLASS = Pattern.compile("\\{(\\d+)");
    private static final Pattern BOKMAAL_I_NYNORSK = Pattern.compile(
            "(?iu)(?<!\\p{L})(ikke|hva|hvem|hvor|hvorfor|hvilken|hvilke|noen|noe|fra|uten|bare|kun|innen|etterpå|mye|ble|være|både|ellers|ei uke)(?!\\p{L})");
    private static final Pattern NORSK_I_ENGELSK =
            Pattern.compile("(?iu)(?<!\\p{L})(og|ikke|ikkje|eller|som|for å|er|har|av|til|på|med|personen)(?!\\p{L})");

    private Tekstregel() {}

    static List<String> feil(Map<Spraak, Map<String, String>> tekster) {
        List<String> funn = new ArrayList<>();
        Set<String> alle = new TreeSet<>();
        tekster.values().forEach(t -> alle.addAll(t.keySet()));
        for (String noekkel : alle) {
            Map<Spraak, String> paaSpraak = new EnumMap<>(Spraak.class);
            tekster.forEach((spraak, t) -> {
                if (t.getOrDefault(noekkel, "").isBlank()) {
                    funn.add(noekkel + " mangler på " + spraak.kode());
                } else {
                    paaSpraak.put(spraak, t.get(noekkel));
                }
            });
            paaSpraak.forEach((spraak, tekst) -> form(noekkel, spraak, tekst, funn));
            if (paaSpraak.values().stream().map(Tekstregel::plasser).distinct().count() > 1) {
                funn.add(noekkel + " har ikke de samme plassene på alle språk");
            }
        }
        return funn;
    }

    private static void form(String noekkel, Spraak spraak, String tekst, List<String> funn) {
        if (tekst.contains("'")) {
            funn.add(noekkel + " har rett apostrof på " + spraak.kode() + "; bruk ’");
        }
        try {
            MessageFormat proeve = new MessageFormat(tekst, spraak.locale());
            proeve.toPattern();
        } catch (IllegalArgumentException feil) {
            funn.add(noekkel + " kan ikke leses på " + spraak.kode());
        }
        Pattern fremmed =
                switch (spraak) {
                    case NB ->
                        Pattern.compile("(?iu)(?<!\\p{L})(ikkje|kva|kvifor|korleis|frå|utan|berre|høyrer)(?!\\p{L})");
                    case NN -> BOKMAAL_I_NYNORSK;
                    case EN -> NORSK_I_ENGELSK;
                };
        Matcher treff = fremmed.matcher(tekst);
        if (treff.find()) {
            funn.add(noekkel + " har «" + treff.group() + "» på " + spraak.kode());
        }
    }

    private static Set<String> plasser(String tekst) {
        Set<String> plasser = new TreeSet<>();
        Matcher treff = PLASS.matcher(tekst);
        while (treff.find()) {
            plasser.add(treff.group(1));
        }
        return plasser;
    }
}
