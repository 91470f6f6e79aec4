package no.nir.register.web.totrinn;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Fritekst;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.registrering.Funnord;
import org.springframework.stereotype.Component;

/** The form of an answer, what was typed in it, and what is wrong with it, in words. */
@Component
class Kontrollsvar {

    static final String SVAR = "svar";
    static final String NOTAT = "notat";
    static final String BEKREFTEDE = "bekreftede";

    private static final int LENGSTE_NOTAT = 1000;

    /** What can be done with it. */
    enum Svar {
        GODKJENN,
        RETURNER,
        TREKK
    }

    /** Which of it this user can do. */
    enum Rolle {
        /** Another person, with the right to register there. */
        KONTROLLOER,
        /** The sender, while it takes two. */
        AVSENDER,
        /** The sender, when it no longer does. */
        AVSENDER_ALENE;

        List<Svar> svar() {
            return switch (this) {
                case KONTROLLOER -> List.of(Svar.GODKJENN, Svar.RETURNER);
                case AVSENDER -> List.of(Svar.TREKK);
                case AVSENDER_ALENE -> List.of(Svar.GODKJENN, Svar.TREKK);
            };
        }
    }

    private final Tekster tekster;
    private final Funnord funnord;

    Kontrollsvar(Tekster tekster, Funnord funnord) {
        this.tekster = tekster;
        this.funnord = funnord;
    }

    /** An answer as it was typed, and what was wrong with it, field by field. */
    record Sendt(String svar, String notat, String bekreftede, Map<String, String> feil) {
        static final Sendt INGENTING = new Sendt("", "", "", Map.of());

        Bekreftelse bekreftelse() {
            return new Bekreftelse(Set.copyOf(Arrays.asList(bekreftede.split(","))), notat);
        }

        Sendt medFeil(Map<String, String> nye) {
            return new Sendt(svar, notat, bekreftede, nye);
        }
    }

    Sendt les(Map<String, String> felter) {
        String svar = felter.getOrDefault(SVAR, "");
        String notat = felter.getOrDefault(NOTAT, "").strip();
        Map<String, String> feil = new LinkedHashMap<>();
        if (Arrays.stream(Svar.values()).noneMatch(en -> en.name().equals(svar))) {
            feil.put(SVAR, tekster.tekst("kontroll.feil.svar"));
        }
        if (notat.isEmpty() && svar.equals(Svar.RETURNER.name())) {
            feil.put(NOTAT, tekster.tekst("kontroll.feil.notat"));
        }
        Fritekst.avvis(NOTAT, notat, LENGSTE_NOTAT).ifPresent(avvist -> feil.put(NOTAT, funnord.helt(avvist)));
        return new Sendt(svar, notat, felter.getOrDefault(BEKREFTEDE, ""), feil);
    }

    /** The warnings that have come since must be answered. */
    Sendt maaBegrunnes(Sendt sendt) {
        return sendt.medFeil(Map.of(NOTAT, tekster.tekst("kontroll.feil.advarsler")));
    }

    Kontrollsak.Skjema skjema(String adresse, Rolle rolle, List<Advarsel> nye, Sendt sendt) {
        List<Svar> valg = rolle.svar();
        return new Kontrollsak.Skjema(
                tekster.tekst("kontroll.skjema." + rolle),
                adresse,
                valg.size() == 1
                        ? null
                        : Felt.valg(
                                        SVAR,
                                        tekster.tekst("kontroll.felt.svar"),
                                        valg.stream()
                                                .map(en -> new Felt.Valg(
                                                        en.name(), tekster.tekst("kontroll.svar." + rolle + "." + en)))
                                                .toList())
                                .medVerdi(sendt.svar())
                                .medFeil(sendt.feil().get(SVAR)),
                valg.getFirst().name(),
                Felt.fritekst(NOTAT, tekster.tekst("kontroll.felt.notat"))
                        .medHjelp(tekster.tekst("kontroll.hjelp." + (nye.isEmpty() ? rolle.name() : "ADVARSLER")))
                        .medVerdi(sendt.notat())
                        .medFeil(sendt.feil().get(NOTAT)),
                nye.stream().map(Funn::kode).distinct().collect(Collectors.joining(",")),
                tekster.tekst("kontroll.knapp." + rolle));
    }

    List<Lenke> lenker(Sendt sendt) {
        return sendt.feil().entrySet().stream()
                .map(en -> new Lenke(en.getValue(), "#felt-" + en.getKey()))
                .toList();
    }

    String personenErEndret() {
        return tekster.tekst("kontroll.personen_er_endret");
    }

    String alleredeBesvart(Kontroll.Svar svar) {
        return tekster.tekst(
                "kontroll.allerede",
                svar.naar(),
                svar.navn(),
                tekster.iSetning(tekster.tekst("kontroll.status." + svar.utfall())));
    }

    String ikkeDin() {
        return tekster.tekst("kontroll.ikke_din");
    }

    List<String> kanIkke(List<Avvisning> avvisninger) {
        return Stream.concat(
                        Stream.of(tekster.tekst("kontroll.kan_ikke")),
                        avvisninger.stream().map(funnord::helt))
                .toList();
    }
}
