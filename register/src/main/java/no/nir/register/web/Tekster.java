package no.nir.register.web;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Every text a user meets, in the language of the current request. The texts stand in {@code tekster/<area>_{nb,nn,en}.properties} as
 * {@link MessageFormat} patterns ({@code {0}}, {@code {0,choice,0#ingen|1#én person|1<{0} personer}}) with ’ for the apostrophe. Dates,
 * months, instants, periods and numbers are given as they are and written the way the language writes them.
 */
@Component
public class Tekster {

    private static final Logger LOG = LoggerFactory.getLogger(Tekster.class);

    private final Map<Spraak, Map<String, String>> tekster = new EnumMap<>(Spraak.class);
    private final Map<Spraak, Skrivemaate> skrivemaater = new EnumMap<>(Spraak.class);

    public Tekster() {
        for (Spraak spraak : Spraak.values()) {
            tekster.put(spraak, Tekstfiler.les(spraak));
            skrivemaater.put(spraak, new Skrivemaate(spraak));
        }
    }

    /** The text of the key; a missing one is shown as ⟦key⟧, which the page tests look for. */
    public String tekst(String noekkel, @Nullable Object... verdier) {
        String moenster = tekster(spraak()).get(noekkel);
        if (moenster == null) {
            LOG.error("Tekst mangler: {}", noekkel);
            return "⟦" + noekkel + "⟧";
        }
        return formater(moenster, verdier);
    }

    /** For codes: «{@code omraade}.{@code kode}», and the code itself when no text is written for it. */
    public String kode(String omraade, String kode) {
        return tekster(spraak()).getOrDefault(omraade + "." + kode, kode);
    }

    public boolean har(String noekkel) {
        return tekster(spraak()).containsKey(noekkel);
    }

    /** A label as it stands inside a sentence: with a small first letter, unless the language writes its first word with a capital. */
    public String iSetning(String navn) {
        return skrivemaate().iSetning(navn);
    }

    public Set<String> noekler(Spraak spraak) {
        return tekster(spraak).keySet();
    }

    public Spraak spraak() {
        return Spraak.av(LocaleContextHolder.getLocale());
    }

    public String dato(LocalDate dag) {
        return skrivemaate().dato(dag);
    }

    public String kortDato(@Nullable LocalDate dag) {
        return dag == null ? "" : Skrivemaate.kortDato(dag);
    }

    public String maaned(YearMonth maaned) {
        return skrivemaate().maaned(maaned);
    }

    public String tidspunkt(Instant naar) {
        return skrivemaate().tidspunkt(naar);
    }

    public String periode(Periode periode) {
        return Skrivemaate.periode(periode.fom(), periode.tom());
    }

    public String periode(LocalDate fom, @Nullable LocalDate tom) {
        return Skrivemaate.periode(fom, tom);
    }

    public String tall(Number tall) {
        return skrivemaate().tall(tall);
    }

    private String formater(String moenster, @Nullable Object... verdier) {
        MessageFormat format = new MessageFormat(moenster, spraak().locale());
        @Nullable
        Object[] skrevet = Arrays.stream(verdier).map(skrivemaate()::iSetning).toArray();
        Format[] former = format.getFormatsByArgumentIndex();
        for (int i = 0; i < former.length && i < verdier.length; i++) {
            if (former[i] instanceof ChoiceFormat valg && verdier[i] instanceof Number tall) {
                String valgt = valg.format(tall);
                skrevet[i] = valgt.contains("{") ? formater(valgt, verdier) : valgt;
                format.setFormatByArgumentIndex(i, null);
            }
        }
        return format.format(skrevet);
    }

    private Map<String, String> tekster(Spraak spraak) {
        return tekster.getOrDefault(spraak, Map.of());
    }

    private Skrivemaate skrivemaate() {
        return java.util.Objects.requireNonNull(skrivemaater.get(spraak()));
    }
}
