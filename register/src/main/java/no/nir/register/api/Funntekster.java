package no.nir.register.api;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import no.nir.register.api.Funntekst.Trespraaklig;
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
        Object[] verdier = funn.argumenter().stream().map(Funntekster::skriv).toArray();
        return new Trespraaklig(
                formater(nb, noekkel, verdier), formater(nn, noekkel, verdier), formater(en, noekkel, verdier));
    }

    private static String formater(Properties tekster, String noekkel, Object[] verdier) {
        return MessageFormat.format(Objects.requireNonNull(tekster.getProperty(noekkel), noekkel), verdier);
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
