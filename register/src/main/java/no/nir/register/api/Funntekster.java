package no.nir.register.api;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.nir.kodeverk.Spraak;
import no.nir.register.api.Funntekst.Trespraaklig;
import no.nir.register.registrering.kommando.Argumentord;
import no.nir.register.registrering.kommando.Funn;
import no.nir.tid.Periode;
import org.springframework.stereotype.Component;

/** The texts of refusals and warnings, the same as the pages show, in all three languages at once. */
@Component
class Funntekster {

    private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final Tekstfiler tekster = Tekstfiler.les("registrering");

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
                formater(tekster.tekst(Spraak.NB, noekkel), paa(Spraak.NB, funn)),
                formater(tekster.tekst(Spraak.NN, noekkel), paa(Spraak.NN, funn)),
                formater(tekster.tekst(Spraak.EN, noekkel), paa(Spraak.EN, funn)));
    }

    private static List<Object> paa(Spraak spraak, Funn funn) {
        return funn.argumenter().stream()
                .map(argument -> Argumentord.paa(spraak, argument))
                .toList();
    }

    /** A number that chooses between wordings stays a number. */
    private static String formater(String tekst, List<Object> argumenter) {
        MessageFormat format = new MessageFormat(tekst, Locale.ROOT);
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
}
