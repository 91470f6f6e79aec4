package no.nir.register.web.person.tidslinje;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.nir.register.web.person.tidslinje.Tidslinje.Form;
import org.jspecify.annotations.Nullable;

/**
 * What is to stand in a lane of the timeline, before it is placed.
 *
 * @param tom absent for an open end
 * @param tekst what the table says, and the drawing where there is room
 * @param kort a shorter text for where there is little room
 * @param beskrivelse everything it says, for those who do not see it
 * @param utseende name of its look in the style sheet
 * @param tall the height of a column
 */
record Innhold(
        Form form,
        LocalDate fom,
        @Nullable LocalDate tom,
        String tekst,
        String kort,
        String beskrivelse,
        @Nullable String lenke,
        String utseende,
        @Nullable BigDecimal tall) {

    static Innhold stolpe(LocalDate fom, @Nullable LocalDate tom, String tekst, String beskrivelse, String utseende) {
        return new Innhold(Form.STOLPE, fom, tom, tekst, tekst, beskrivelse, null, utseende, null);
    }

    static Innhold punkt(LocalDate dag, String tekst, String beskrivelse, String utseende) {
        return new Innhold(Form.PUNKT, dag, dag, tekst, tekst, beskrivelse, null, utseende, null);
    }

    static Innhold flagg(LocalDate dag, String tekst, String beskrivelse, String utseende) {
        return new Innhold(Form.FLAGG, dag, dag, tekst, tekst, beskrivelse, null, utseende, null);
    }

    static Innhold soeyle(LocalDate fom, LocalDate tom, String tekst, BigDecimal tall) {
        return new Innhold(Form.SOEYLE, fom, tom, tekst, "", tekst, null, "timer", tall);
    }

    Innhold medKort(String ny) {
        return new Innhold(form, fom, tom, tekst, ny, beskrivelse, lenke, utseende, tall);
    }

    Innhold medLenke(String ny) {
        return new Innhold(form, fom, tom, tekst, kort, beskrivelse, ny, utseende, tall);
    }
}
