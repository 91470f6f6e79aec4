package no.nir.register.api;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import no.nir.kodeverk.Spraak;
import no.nir.register.api.Funntekst.Trespraaklig;
import no.nir.register.registrering.kommando.Argumentord;
import no.nir.register.registrering.kommando.Funn;
import no.nir.tid.Periode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The texts of refusals and warnings, the same as the pages show, in all three languages at once. */
@Component
class Funntekster {

    private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final Properties nb = les("nb");
    private final Properties nn = les("nn");
    private final Properties en = les("en");

    List<Funntekst> alle(List<? extends Funn> funn) {
        return funn.stream().map(this::tekst).toList();
    }

    Funntekst tekst(Funn funn) {
        return new Funntekst(
                funn.kode(),
                funn.felt(),
                trespraaklig(funn, "hva"),
                trespraaklig(funn, "regel"),
                trespraaklig(funn, "gjoer"));
    }

    private Trespraaklig trespraaklig(Funn funn, String del) {
        String noekkel = "registrering.funn." + funn.kode() + "." + del;
        return new Trespraaklig(
                formater(nb, noekkel, paa(Spraak.NB, funn)),
                formater(nn, noekkel, paa(Spraak.NN, funn)),
                formater(en, noekkel, paa(Spraak.EN, funn)));
    }

    private static List<Object> paa(Spraak spraak, Funn funn) {
        return funn.argumenter().stream()
                .map(argument -> Argumentord.paa(spraak, argument))
                .toList();
    }

    /** A number that chooses between wordings stays a number. */
    private static String formater(Properties tekster, String noekkel, List<Object> argumenter) {
        MessageFormat format =
                new MessageFormat(Objects.requireNonNull(tekster.getProperty(noekkel), noekkel), Locale.ROOT);
        Format[] former = format.getFormatsByArgumentIndex();
        Object[] verdier = argumenter.stream().map(Funntekster::skriv).toArray();
        for (int i = 0; i < former.length; i++) {
            if (former[i] instanceof ChoiceFormat) {
                verdier[i] = argumenter.get(i);
            }
        }
        return format.format(verdier);
    }

    private static Object skriv(Object verdi) {
        if (verdi instanceof LocalDate dato) {
            return DATO.format(dato);
        }
        return verdi instanceof Periode(LocalDate fom, var tom)
                ? DATO.format(fom) + "–" + (tom == null ? "" : DATO.format(tom))
                : verdi.toString();
    }

    private static Properties les(String spraak) {
        Properties lest = new Properties();
        ClassPathResource fil = new ClassPathResource("tekster/registrering_" + spraak + ".properties");
        try (Reader leser = new InputStreamReader(fil.getInputStream(), StandardCharsets.UTF_8)) {
            lest.load(leser);
            return lest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
