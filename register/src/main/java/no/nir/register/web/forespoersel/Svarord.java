package no.nir.register.web.forespoersel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.forespoersel.Forespoersel.Utfall;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Fritekst;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.forespoersel.Personforespoersler.Svarskjema;
import no.nir.register.web.registrering.Funnord;
import org.springframework.stereotype.Component;

/** The form of an answer, and what is wrong with it, in words. */
@Component
class Svarord {

    private static final int LENGSTE_NOTAT = 1000;

    private final Tekster tekster;
    private final Funnord funnord;

    Svarord(Tekster tekster, Funnord funnord) {
        this.tekster = tekster;
        this.funnord = funnord;
    }

    /** An answer as it was typed, and what was wrong with it, field by field. */
    record Sendt(long nr, String utfall, String notat, Map<String, String> feil) {
        static final Sendt INGENTING = new Sendt(0, "", "", Map.of());
    }

    /** The fields carry the request's number in their names, so that several forms can stand on one page. */
    Sendt les(long nr, Map<String, String> felter) {
        String utfall = felter.getOrDefault("utfall-" + nr, "");
        String notat = felter.getOrDefault("notat-" + nr, "").strip();
        Map<String, String> feil = new LinkedHashMap<>();
        if (Arrays.stream(Utfall.values()).noneMatch(en -> en.name().equals(utfall))) {
            feil.put("utfall", tekster.tekst("forespoersel.feil.utfall"));
        }
        if (notat.isEmpty() && utfall.equals(Utfall.AVSLAATT.name())) {
            feil.put("notat", tekster.tekst("forespoersel.feil.notat"));
        }
        Fritekst.avvis("notat", notat, LENGSTE_NOTAT)
                .ifPresent(avvisning -> feil.put("notat", funnord.helt(avvisning)));
        return new Sendt(nr, utfall, notat, feil);
    }

    List<Lenke> lenker(Sendt sendt) {
        return sendt.feil().entrySet().stream()
                .map(en -> new Lenke(en.getValue(), "#felt-" + en.getKey() + "-" + sendt.nr()))
                .toList();
    }

    /** @param personId whose page it stands on: the one asked about, or whom that one was merged into */
    Svarskjema skjema(long personId, Forespoersel sak, Sendt sendt) {
        return new Svarskjema(
                "/personer/" + personId + Forespoerselsside.ADRESSE + "/" + sak.nr(),
                Felt.valg(
                                "utfall-" + sak.nr(),
                                tekster.tekst("forespoersel.svar.utfall"),
                                Arrays.stream(Utfall.values())
                                        .map(en -> new Felt.Valg(
                                                en.name(), tekster.tekst("forespoersel.svar." + en.name())))
                                        .toList())
                        .medVerdi(sendt.utfall())
                        .medFeil(sendt.feil().get("utfall")),
                Felt.fritekst("notat-" + sak.nr(), tekster.tekst("forespoersel.svar.notat"))
                        .medHjelp(tekster.tekst("forespoersel.svar.notat.hjelp"))
                        .medVerdi(sendt.notat())
                        .medFeil(sendt.feil().get("notat")));
    }

    String personenErEndret() {
        return tekster.tekst("forespoersel.personen_er_endret");
    }

    String alleredeBesvart(Forespoersel.Svar svar) {
        return tekster.tekst(
                "forespoersel.allerede",
                svar.naar(),
                svar.av(),
                tekster.iSetning(tekster.tekst("forespoersel.status." + svar.utfall())));
    }

    List<String> kanIkke(List<Avvisning> avvisninger) {
        return Stream.concat(
                        Stream.of(tekster.tekst("forespoersel.kan_ikke")),
                        avvisninger.stream().map(funnord::helt))
                .toList();
    }
}
