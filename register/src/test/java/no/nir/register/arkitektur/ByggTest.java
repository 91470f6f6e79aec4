package no.nir.register.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Bygget selv sier nei")
class ByggTest {

    private static final Map<String, String> KLASSER = Map.of(
            "modul-ren",
            """
            /** A class nobody can object to. */
            public class Proeve {
                public int lengde(String tekst) {
                    return tekst.length();
                }
            }
            """,
            "modul-null",
            """
            /** Gives null without saying so. */
            public class Proeve {
                public String svar() {
                    return null;
                }
            }
            """,
            "modul-klokke",
            """
            import java.time.LocalDate;

            /** Asks the machine what day it is. */
            public class Proeve {
                public LocalDate dag() {
                    return LocalDate.now();
                }
            }
            """,
            "modul-skjev",
            "/** Crooked. */\npublic class Proeve { public int  a( ) {return 1 ;} }\n");

    @TempDir
    private static Path mappe;

    private static Byggeproeve bygg;

    @BeforeAll
    static void bygg() {
        bygg = Byggeproeve.bygg(mappe, KLASSER);
    }

    @Test
    @DisplayName("En ren klasse går gjennom")
    void ren() {
        assertThat(bygg.svar("modul-ren").godtatt())
                .as(bygg.svar("modul-ren").utskrift())
                .isTrue();
    }

    @Test
    @DisplayName("NullAway: et tomt svar uten merke stopper bygget")
    void nullAway() {
        nektes("modul-null", "[NullAway]");
    }

    @Test
    @DisplayName("Error-prone: en dag uten tidssone stopper bygget")
    void errorProne() {
        nektes("modul-klokke", "[JavaTimeDefaultTimeZone]");
    }

    @Test
    @DisplayName("Formatereren: skjeve innrykk stopper bygget")
    void formaterer() {
        nektes("modul-skjev", "format violations");
    }

    private static void nektes(String modul, String sier) {
        assertThat(bygg.svar(modul).godtatt()).isFalse();
        assertThat(bygg.svar(modul).utskrift().lines())
                .anyMatch(linje -> linje.contains("ERROR") && linje.contains(sier));
    }
}
