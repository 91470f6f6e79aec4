package no.nir.register.web.tilgang;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import no.nir.register.sporing.Oppslagsleser;
import no.nir.register.web.Sidetall;
import org.jspecify.annotations.Nullable;

/** Which look-ups somebody asks for, as typed; empty fields do not narrow. */
record Oppslagsskjema(String fra, String til, String bruker, String person, String side) {

    private static final int DAGER = 30;

    static Oppslagsskjema av(Map<String, String> felter) {
        return new Oppslagsskjema(
                felter.getOrDefault("fra", "").strip(),
                felter.getOrDefault("til", "").strip(),
                felter.getOrDefault("bruker", "").strip(),
                felter.getOrDefault("person", "").strip(),
                felter.getOrDefault("side", "1"));
    }

    /** With the period that is shown when none is asked for. */
    Oppslagsskjema medPeriode(LocalDate idag) {
        return new Oppslagsskjema(
                fra.isEmpty() ? idag.minusDays(DAGER).toString() : fra,
                til.isEmpty() ? idag.toString() : til,
                bruker,
                person,
                side);
    }

    /** Field to text key, in the order of the page. */
    Map<String, String> feil() {
        Map<String, String> feil = new LinkedHashMap<>();
        LocalDate foerste = dag(fra);
        LocalDate siste = dag(til);
        if (foerste == null) {
            feil.put("fra", "tilgang.oppslag.feil.dato");
        }
        if (siste == null) {
            feil.put("til", "tilgang.oppslag.feil.dato");
        } else if (foerste != null && siste.isBefore(foerste)) {
            feil.put("til", "tilgang.oppslag.feil.rekkefoelge");
        }
        if (!person.matches("[0-9]{0,18}")) {
            feil.put("person", "tilgang.oppslag.feil.person");
        }
        return feil;
    }

    /** Of a form without faults. */
    Oppslagsleser.Filter filter() {
        return new Oppslagsleser.Filter(
                LocalDate.parse(fra), LocalDate.parse(til), bruker, person.isEmpty() ? null : Long.valueOf(person));
    }

    /** The first page for whatever is no page. */
    int sidenummer() {
        return Sidetall.les(side);
    }

    private static @Nullable LocalDate dag(String tekst) {
        try {
            LocalDate dag = LocalDate.parse(tekst);
            return dag.getYear() < 1900 || dag.getYear() > 2999 ? null : dag;
        } catch (DateTimeParseException ikkeDato) {
            return null;
        }
    }
}
