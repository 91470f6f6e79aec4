package no.nir.register.registrering.kommando;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of one command as they came, from a form or from JSON. Reading a field that is missing or wrong notes the
 * refusal and gives a stand-in, so that a sender is told of everything at once. Dates are read as {@code 2026-03-12} and as
 * {@code 12.03.2026}, numbers with point or comma.
 */
final class Felter {

    private static final Pattern ISO_DATO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NORSK_DATO = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern MAANED = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern NORSK_MAANED = Pattern.compile("(\\d{1,2})\\.(\\d{4})");
    private static final Pattern KODE = Pattern.compile("[A-Z0-9_]{1,60}");
    private static final Pattern TALL = Pattern.compile("\\d{1,4}([.,]\\d)?");
    private static final DateTimeFormatter STRENG =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
    private static final int FOERSTE_AAR = 1900;
    private static final int SISTE_AAR = 2100;

    private final ObjectNode node;
    private final String foran;
    private final Set<String> lest = new TreeSet<>();
    private final List<Avvisning> avvisninger = new ArrayList<>();

    /** @param foran what stands before the field names in refusals, for a command within a command */
    Felter(ObjectNode node, String foran) {
        this.node = node;
        this.foran = foran;
    }

    /** Everything noted, fields that nobody asked for among it. */
    List<Avvisning> avvisninger() {
        List<Avvisning> alle = new ArrayList<>(avvisninger);
        node.propertyNames().stream()
                .filter(navn -> !lest.contains(navn))
                .sorted()
                .forEach(navn -> alle.add(new Avvisning.FeltetErUkjent(foran + navn)));
        return alle;
    }

    void avvis(Avvisning avvisning) {
        avvisninger.add(avvisning);
    }

    String type() {
        return les("type").orElse("");
    }

    String kode(String felt) {
        return kode(felt, Avvisning.FeltetMangler::new);
    }

    String kode(String felt, Function<String, Avvisning> mangler) {
        return krev(
                felt,
                mangler,
                verdi -> KODE.matcher(verdi).matches()
                        ? verdi
                        : nektet(new Avvisning.KodenErUkjent(foran + felt, verdi)),
                "");
    }

    @Nullable
    String frivilligKode(String felt) {
        String kode = les(felt).orElse("");
        if (!kode.isEmpty() && !KODE.matcher(kode).matches()) {
            avvis(new Avvisning.KodenErUkjent(foran + felt, kode));
        }
        return kode.isEmpty() ? null : kode;
    }

    String kodeAv(String felt, Set<String> lovlige) {
        String kode = kode(felt);
        return kode.isEmpty() || lovlige.contains(kode)
                ? kode
                : Optional.ofNullable(this.<String>nektet(new Avvisning.KodenErUkjent(foran + felt, kode)))
                        .orElse("");
    }

    String tekst(String felt, int grense, Function<String, Avvisning> mangler) {
        return krev(
                felt,
                mangler,
                verdi -> {
                    if (verdi.length() > grense) {
                        return nektet(new Avvisning.TekstenErForLang(foran + felt, grense));
                    }
                    boolean styretegn = verdi.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
                    return styretegn ? nektet(new Avvisning.FeltetHarFeilForm(foran + felt, "")) : verdi;
                },
                "");
    }

    /** A text that others than the municipality read: long enough to say something, and without a person's number in it. */
    String forklaring(String felt, int minst, int grense, Function<String, Avvisning> mangler) {
        String tekst = tekst(felt, grense, mangler);
        if (!tekst.isEmpty() && tekst.length() < minst) {
            avvis(new Avvisning.TekstenErForKort(foran + felt, minst));
        }
        if (Fritekst.harPersonnummer(tekst)) {
            avvis(new Avvisning.TekstenHarEtPersonnummer(foran + felt));
        }
        return tekst;
    }

    /** One word as it was typed, or nothing. */
    @Nullable
    String frivilligOrd(String felt, int grense) {
        String ord = les(felt).orElse("");
        if (ord.length() > grense) {
            avvis(new Avvisning.TekstenErForLang(foran + felt, grense));
        }
        return ord.isEmpty() ? null : ord;
    }

    LocalDate dato(String felt) {
        return dato(felt, Avvisning.FeltetMangler::new);
    }

    LocalDate dato(String felt, Function<String, Avvisning> mangler) {
        return krev(felt, mangler, verdi -> lesDato(felt, verdi), LocalDate.EPOCH);
    }

    @Nullable
    LocalDate frivilligDato(String felt) {
        return les(felt).map(verdi -> lesDato(felt, verdi)).orElse(null);
    }

    YearMonth maaned(String felt) {
        return krev(felt, Avvisning.FeltetMangler::new, verdi -> lesMaaned(felt, verdi), YearMonth.of(1970, 1));
    }

    /** Hours with at most one decimal, more than none. */
    BigDecimal timer(String felt, int grense) {
        return krev(
                felt,
                Avvisning.FeltetMangler::new,
                verdi -> {
                    if (!TALL.matcher(verdi).matches()) {
                        return nektet(new Avvisning.FeltetHarFeilForm(foran + felt, verdi));
                    }
                    BigDecimal tall = new BigDecimal(verdi.replace(',', '.'));
                    return tall.signum() > 0 && tall.compareTo(BigDecimal.valueOf(grense)) <= 0
                            ? tall
                            : nektet(new Avvisning.TimetalletErUmulig(foran + felt, verdi, grense));
                },
                BigDecimal.ONE);
    }

    @Nullable
    BigDecimal frivilligeTimer(String felt, int grense) {
        return les(felt).isEmpty() ? null : timer(felt, grense);
    }

    @Nullable
    Long frivilligNummer(String felt) {
        return les(felt).isEmpty() ? null : nummer(felt);
    }

    long nummer(String felt) {
        return krev(
                felt,
                Avvisning.FeltetMangler::new,
                verdi -> verdi.matches("\\d{1,18}")
                        ? Long.valueOf(verdi)
                        : nektet(new Avvisning.FeltetHarFeilForm(foran + felt, verdi)),
                0L);
    }

    /** A confirmation: only a yes counts. */
    void krevJa(String felt, Function<String, Avvisning> mangler) {
        if (!erJa(les(felt))) {
            avvis(mangler.apply(foran + felt));
        }
    }

    /** A yes, or nothing. */
    boolean ja(String felt) {
        Optional<String> svar = les(felt);
        if (svar.filter(verdi -> !verdi.equals("false") && !verdi.equals("nei")).isPresent() && !erJa(svar)) {
            avvis(new Avvisning.FeltetHarFeilForm(foran + felt, svar.get()));
        }
        return erJa(svar);
    }

    private static boolean erJa(Optional<String> svar) {
        return svar.filter(Set.of("true", "on", "ja")::contains).isPresent();
    }

    Optional<ObjectNode> objekt(String felt) {
        lest.add(felt);
        if (node.get(felt) instanceof ObjectNode inni) {
            return Optional.of(inni);
        }
        avvis(new Avvisning.FeltetMangler(foran + felt));
        return Optional.empty();
    }

    /** Whether anything is given. */
    boolean har(String felt) {
        lest.add(felt);
        JsonNode verdi = node.get(felt);
        return verdi != null
                && !verdi.isNull()
                && !(verdi.isString() && verdi.asString().isBlank());
    }

    Optional<Personreferanse> person(String felt) {
        return objekt(felt).map(numre -> Personnumre.les(numre, foran + felt, avvisninger));
    }

    private <T> T krev(
            String felt, Function<String, Avvisning> mangler, Function<String, @Nullable T> les, T istedenfor) {
        Optional<String> verdi = les(felt);
        if (verdi.isEmpty()) {
            if (avvisninger.stream().noneMatch(a -> a.felt().equals(foran + felt))) {
                avvis(mangler.apply(foran + felt));
            }
            return istedenfor;
        }
        T tolket = les.apply(verdi.get());
        return tolket == null ? istedenfor : tolket;
    }

    private Optional<String> les(String felt) {
        lest.add(felt);
        JsonNode verdi = node.get(felt);
        if (verdi == null || verdi.isNull()) {
            return Optional.empty();
        }
        if (verdi.isContainer()) {
            avvis(new Avvisning.FeltetHarFeilForm(foran + felt, ""));
            return Optional.empty();
        }
        return Optional.of(verdi.asString().strip()).filter(tekst -> !tekst.isEmpty());
    }

    private @Nullable LocalDate lesDato(String felt, String verdi) {
        String iso = NORSK_DATO
                .matcher(verdi)
                .replaceFirst(treff -> "%s-%2s-%2s"
                        .formatted(treff.group(3), treff.group(2), treff.group(1))
                        .replace(' ', '0'));
        if (!ISO_DATO.matcher(iso).matches()) {
            return nektet(new Avvisning.FeltetHarFeilForm(foran + felt, verdi));
        }
        try {
            LocalDate dato = LocalDate.parse(iso, STRENG);
            return dato.getYear() < FOERSTE_AAR || dato.getYear() > SISTE_AAR
                    ? nektet(new Avvisning.DatoenErUmulig(foran + felt, verdi))
                    : dato;
        } catch (DateTimeException e) {
            return nektet(new Avvisning.DatoenErUmulig(foran + felt, verdi));
        }
    }

    private @Nullable YearMonth lesMaaned(String felt, String verdi) {
        String iso = NORSK_MAANED
                .matcher(verdi)
                .replaceFirst(treff ->
                        "%s-%2s".formatted(treff.group(2), treff.group(1)).replace(' ', '0'));
        if (!MAANED.matcher(iso).matches()) {
            return nektet(new Avvisning.FeltetHarFeilForm(foran + felt, verdi));
        }
        try {
            YearMonth maaned = YearMonth.parse(iso);
            return maaned.getYear() < FOERSTE_AAR || maaned.getYear() > SISTE_AAR
                    ? nektet(new Avvisning.DatoenErUmulig(foran + felt, verdi))
                    : maaned;
        } catch (DateTimeException e) {
            return nektet(new Avvisning.DatoenErUmulig(foran + felt, verdi));
        }
    }

    private <T> @Nullable T nektet(Avvisning avvisning) {
        avvis(avvisning);
        return null;
    }
}
