package no.nir.register.web.regelverk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.regelverk.katalog.Katalog;
import no.nir.regelverk.katalog.Katalogregel;
import no.nir.regelverk.katalog.Omraade;
import no.nir.regelverk.katalog.Paragraf;
import no.nir.regelverk.katalog.Rettskilde;
import no.nir.regelverk.katalog.Utelatt;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.regelverk.Regelliste.Gruppe;
import no.nir.register.web.regelverk.Regelliste.Lov;
import no.nir.register.web.regelverk.Regelliste.Paragrafrad;
import no.nir.register.web.regelverk.Regelliste.Rad;
import no.nir.register.web.regelverk.Regelliste.Sitat;
import no.nir.register.web.regelverk.Regelliste.Uten;
import no.nir.register.web.regelverk.Regelliste.Utenlov;
import no.nir.register.web.regelverk.Regelliste.Valg;
import org.springframework.stereotype.Component;

/** Makes the page of all rules. */
@Component
class Regellistebygger {

    /** So many are shown without folding. */
    private static final int FAA = 25;

    private final Regeltekst ord;
    private final Tekster tekster;
    private final Clock klokke;

    Regellistebygger(Regeltekst ord, Tekster tekster, Clock klokke) {
        this.ord = ord;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    Regelliste bygg(Regelutvalg utvalg) {
        List<Katalogregel> regler = Katalog.alle().stream().filter(utvalg::har).toList();
        return new Regelliste(
                utvalg.omraade().map(Omraade::name).orElse(""),
                omraader(utvalg),
                dato(utvalg),
                lov(utvalg),
                tekster.tekst("regelverk.antall", regler.size(), Katalog.alle().size()),
                grupper(regler, utvalg),
                lover(regler, utvalg),
                regler.size() == Katalog.alle().size() ? utelatt() : List.of());
    }

    private List<Valg> omraader(Regelutvalg utvalg) {
        return Stream.concat(
                        Stream.of(Optional.<Omraade>empty()),
                        Arrays.stream(Omraade.values()).map(Optional::of))
                .map(omraade -> new Valg(
                        new Lenke(
                                tekster.tekst("regelverk.omraade."
                                        + omraade.map(Omraade::name).orElse("ALLE")),
                                utvalg.sti(omraade)),
                        omraade.equals(utvalg.omraade())))
                .toList();
    }

    private List<Gruppe> grupper(List<Katalogregel> regler, Regelutvalg utvalg) {
        boolean aapen = utvalg.omraade().isPresent() || regler.size() <= FAA;
        return Arrays.stream(Omraade.values())
                .map(omraade -> gruppe(
                        omraade,
                        aapen,
                        regler.stream()
                                .filter(regel -> regel.omraade() == omraade)
                                .map(regel -> rad(regel, utvalg))
                                .toList()))
                .filter(gruppe -> !gruppe.regler().isEmpty())
                .toList();
    }

    private Gruppe gruppe(Omraade omraade, boolean aapen, List<Rad> rader) {
        String navn = tekster.tekst("regelverk.omraade." + omraade.name());
        return new Gruppe(omraade.name(), tekster.tekst("regelverk.gruppe", navn, rader.size()), aapen, rader);
    }

    private Felt dato(Regelutvalg utvalg) {
        return Felt.fritekst("dato", tekster.tekst("regelverk.dato"))
                .medHjelp(tekster.tekst("regelverk.dato.hjelp", tekster.kortDato(LocalDate.now(klokke))))
                .medVerdi(utvalg.skrevet())
                .medFeil(utvalg.erFeilDato() ? tekster.tekst("regelverk.dato.feil") : null);
    }

    private Felt lov(Regelutvalg utvalg) {
        return Felt.valg(
                        "lov",
                        tekster.tekst("regelverk.lov"),
                        Arrays.stream(Rettskilde.values())
                                .map(kilde -> new Felt.Valg(kilde.name(), ord.lov(kilde)))
                                .toList())
                .medVerdi(utvalg.lov().map(Rettskilde::name).orElse(""));
    }

    private Rad rad(Katalogregel regel, Regelutvalg utvalg) {
        return new Rad(
                regel.kode(),
                ord.spoersmaal(regel),
                ord.sitat(regel.henvisning(utvalg.dag())),
                ord.gjelder(regel.periode()));
    }

    private List<Lov> lover(List<Katalogregel> regler, Regelutvalg utvalg) {
        Map<Rettskilde, List<Paragrafrad>> per = Katalog.perParagraf(regler, utvalg.dag()).entrySet().stream()
                .filter(post ->
                        utvalg.lov().map(lov -> lov == post.getKey().kilde()).orElse(true))
                .collect(Collectors.groupingBy(
                        post -> post.getKey().kilde(),
                        TreeMap::new,
                        Collectors.mapping(post -> rad(post.getKey(), post.getValue()), Collectors.toList())));
        return per.entrySet().stream()
                .map(post -> new Lov(ord.lov(post.getKey()), post.getValue()))
                .toList();
    }

    private List<Utenlov> utelatt() {
        Map<Rettskilde, List<Utelatt>> per = Utelatt.alle().stream()
                .collect(Collectors.groupingBy(
                        utelatt -> utelatt.paragraf().kilde(), TreeMap::new, Collectors.toList()));
        return per.entrySet().stream()
                .map(post -> new Utenlov(
                        ord.lov(post.getKey()),
                        tekster.tekst("regelverk.gjennomgaatt."
                                + Utelatt.gjennomgaatt(post.getKey()).name()),
                        grunner(post.getValue())))
                .toList();
    }

    private List<Uten> grunner(List<Utelatt> utelatte) {
        Map<Utelatt.Grunn, List<Sitat>> per = utelatte.stream()
                .sorted(Comparator.comparing(Utelatt::paragraf))
                .collect(Collectors.groupingBy(
                        Utelatt::grunn,
                        TreeMap::new,
                        Collectors.mapping(utelatt -> sitat(utelatt.paragraf()), Collectors.toList())));
        return per.entrySet().stream()
                .map(post -> new Uten(
                        tekster.tekst("regelverk.utelatt." + post.getKey().name()), post.getValue()))
                .toList();
    }

    private static Paragrafrad rad(Paragraf paragraf, List<Katalogregel> regler) {
        return new Paragrafrad(
                sitat(paragraf), regler.stream().map(Katalogregel::kode).toList());
    }

    private static Sitat sitat(Paragraf paragraf) {
        return new Sitat("§ " + paragraf.nummer(), paragraf.adresse());
    }
}
