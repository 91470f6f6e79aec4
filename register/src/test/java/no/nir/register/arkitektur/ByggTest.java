package no.nir.register.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Bygget selv sier nei")
class ByggTest {

    @TempDir
    private Path mappe;

    private Byggeproeve.Svar bygg(String klasse) {
        return new Byggeproeve(mappe).bygg(klasse);
    }

    @Test
    @DisplayName("En ren klasse går gjennom")
    void ren() {
        Byggeproeve.Svar svar = bygg("""
                /** A class nobody can object to. */
                public class Proeve {
                    public int lengde(String tekst) {
                        return tekst.length();
                    }
                }
                """);
        assertThat(svar.godtatt()).as(svar.utskrift()).isTrue();
    }

    @Test
    @DisplayName("NullAway: et tomt svar uten merke stopper bygget")
    void nullAway() {
        Byggeproeve.Svar svar = bygg("""
                /** Gives null without saying so. */
                public class Proeve {
                    public String svar() {
                        return null;
                    }
                }
                """);
        assertThat(svar.godtatt()).isFalse();
        assertThat(Byggeproeve.feillinjer(svar)).anyMatch(linje -> linje.contains("[NullAway]"));
    }

    @Test
    @DisplayName("Error-prone: en dag uten tidssone stopper bygget")
    void errorProne() {
        Byggeproeve.Svar svar = bygg("""
                import java.time.LocalDate;

                /** Asks the machine what day it is. */
                public class Proeve {
                    public LocalDate dag() {
                        return LocalDate.now();
                    }
                }
                """);
        assertThat(svar.godtatt()).isFalse();
        assertThat(Byggeproeve.feillinjer(svar)).anyMatch(linje -> linje.contains("[JavaTimeDefaultTimeZone]"));
    }

    @Test
    @DisplayName("Formatereren: skjeve innrykk stopper bygget")
    void formaterer() {
        Byggeproeve.Svar svar = bygg("/** Crooked. */\npublic class Proeve { public int  a( ) {return 1 ;} }\n");
        assertThat(svar.godtatt()).isFalse();
        assertThat(svar.utskrift()).contains("format violations");
    }
}
