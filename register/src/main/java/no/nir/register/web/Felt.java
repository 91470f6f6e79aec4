package no.nir.register.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form as it is shown: with what the user typed, also when it was refused. Shown by {@code del/skjemafelt.jte} (one line),
 * {@code del/tekstomraade.jte} (several lines), {@code del/radio.jte} (up to five choices) and {@code del/nedtrekk.jte} (more).
 *
 * @param navn name of the form field; the control gets the id {@code felt-<navn>}, which error links point to
 * @param hjelp stands under the label, with an example of the format wanted
 * @param feil what was wrong, which rule and what to do, beside the field; a line for each thing that was wrong
 * @param valg the choices of a radio group or a list; none is chosen beforehand unless {@code verdi} says so
 */
public record Felt(
        String navn,
        String ledetekst,
        @Nullable String hjelp,
        @Nullable String feil,
        String verdi,
        List<Valg> valg) {

    public Felt {
        valg = List.copyOf(valg);
    }

    /**
     * A choice: the code that is sent and the words that are read.
     *
     * @param gruppe the heading it stands under in a list; absent for those that come first, under none
     */
    public record Valg(String kode, String tekst, @Nullable String gruppe) {

        public Valg(String kode, String tekst) {
            this(kode, tekst, null);
        }

        boolean staarUnder(@Nullable String overskrift) {
            return Objects.equals(gruppe, overskrift);
        }
    }

    public static Felt fritekst(String navn, String ledetekst) {
        return new Felt(navn, ledetekst, null, null, "", List.of());
    }

    public static Felt valg(String navn, String ledetekst, List<Valg> valg) {
        return new Felt(navn, ledetekst, null, null, "", valg);
    }

    public Felt medHjelp(@Nullable String tekst) {
        return new Felt(navn, ledetekst, tekst, feil, verdi, valg);
    }

    public Felt medFeil(@Nullable String tekst) {
        return new Felt(navn, ledetekst, hjelp, tekst, verdi, valg);
    }

    public Felt medVerdi(String ny) {
        return new Felt(navn, ledetekst, hjelp, feil, ny, valg);
    }

    public List<Valg> valgUnder(@Nullable String overskrift) {
        return valg.stream().filter(en -> en.staarUnder(overskrift)).toList();
    }

    /** The headings of the choices, in order. */
    public List<String> grupper() {
        return valg.stream()
                .flatMap(en -> Stream.ofNullable(en.gruppe()))
                .distinct()
                .toList();
    }

    public String id() {
        return "felt-" + navn;
    }

    /** The ids of help and error, for {@code aria-describedby}; absent when the field has neither. */
    public @Nullable String beskrevetAv() {
        String ider = (hjelp == null ? "" : id() + "-hjelp") + (feil == null ? "" : " " + id() + "-feil");
        return ider.isBlank() ? null : ider.strip();
    }
}
