package no.nir.register.web.vindu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.vindu.Aarsfrister;
import no.nir.register.vindu.Vindu;
import no.nir.register.vindu.Vinduer;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.registrering.Skjema;
import org.springframework.stereotype.Component;

/** Makes the page, with what was typed and what was wrong with it. */
@Component
class Vindusbygger {

    private final Vinduer vinduer;
    private final Aarsfrister frister;
    private final Vindusleser leser;
    private final Vindusord ord;
    private final Tekster tekster;

    Vindusbygger(Vinduer vinduer, Aarsfrister frister, Vindusleser leser, Vindusord ord, Tekster tekster) {
        this.vinduer = vinduer;
        this.frister = frister;
        this.leser = leser;
        this.ord = ord;
        this.tekster = tekster;
    }

    /** What was sent from one of the two forms, and what was wrong with it. */
    record Sendt(Map<String, String> felter, Map<String, List<String>> feil) {
        static final Sendt INGENTING = new Sendt(Map.of(), Map.of());
    }

    Vindusbilde bilde(Bruker bruker, LocalDate idag, Sendt sendt) {
        boolean kan = bruker.har(Rettighet.AAPNE_VINDU);
        Map<Long, Vindusleser.Bruk> bruk = leser.bruk();
        List<Vindusbilde.Linje> aapne = new ArrayList<>();
        List<Vindusbilde.Linje> andre = new ArrayList<>();
        for (Vindu vindu : vinduer.list()) {
            (vindu.tilstand(idag) == Vindu.Tilstand.AAPENT ? aapne : andre)
                    .add(ord.linje(
                            vindu,
                            bruk.getOrDefault(vindu.vinduId(), Vindusleser.Bruk.INGEN),
                            idag,
                            kan ? lukkgrunn(vindu, sendt) : null));
        }
        return new Vindusbilde(
                aapne,
                andre,
                frister.list().stream().map(frist -> ord.linje(frist, idag)).toList(),
                kan ? new Vindusbilde.Skjemaer(nytt(sendt), aarsfrist(sendt)) : null,
                sendt.feil().entrySet().stream()
                        .map(feil -> new Lenke(setning(feil.getValue()), "#felt-" + feil.getKey()))
                        .toList());
    }

    private Vindusbilde.Nytt nytt(Sendt sendt) {
        return new Vindusbilde.Nytt(
                sendt.felter().getOrDefault("noekkel", UUID.randomUUID().toString()),
                felt(Vindusskjema.KOMMUNER, sendt),
                Arrays.stream(Ordning.values())
                        .map(ordning ->
                                boks(Vindusskjema.boks(ordning), tekster.tekst("kategori.ordning." + ordning), sendt))
                        .toList(),
                slag(sendt),
                grupper(sendt),
                felt(Vindusskjema.MAANEDER, sendt),
                felt(Vindusskjema.FOM, sendt),
                felt(Vindusskjema.TOM, sendt),
                felt(Vindusskjema.GRUNN, sendt));
    }

    private Felt slag(Sendt sendt) {
        List<String> feil = sendt.feil().get(Vindusskjema.SLAG);
        return Felt.valg(
                        Vindusskjema.SLAG,
                        tekster.tekst("vindu.felt.skjemaer"),
                        Stream.of(Vindusskjema.ALLE, Vindusskjema.VALGTE)
                                .map(valg -> new Felt.Valg(valg, tekster.tekst("vindu.slag." + valg)))
                                .toList())
                .medVerdi(sendt.felter().getOrDefault(Vindusskjema.SLAG, Vindusskjema.ALLE))
                .medFeil(feil == null ? null : setning(feil));
    }

    /** The largest group first. */
    private List<Vindusbilde.Gruppe> grupper(Sendt sendt) {
        return Arrays.stream(Skjema.values())
                .collect(Collectors.groupingBy(Skjema::ordninger, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingInt(gruppe -> -gruppe.getValue().size()))
                .map(gruppe -> new Vindusbilde.Gruppe(
                        ord.ordninger(gruppe.getKey()),
                        gruppe.getValue().stream()
                                .map(skjema -> boks(Vindusskjema.boks(skjema), ord.navn(skjema), sendt))
                                .toList()))
                .toList();
    }

    private Vindusbilde.Aarsfrist aarsfrist(Sendt sendt) {
        return new Vindusbilde.Aarsfrist(
                felt(Aarsfristskjema.AAR, sendt),
                felt(Aarsfristskjema.FRIST, sendt),
                felt(Aarsfristskjema.GRUNN, sendt));
    }

    private Felt felt(String navn, Sendt sendt) {
        List<String> feil = sendt.feil().get(navn);
        return Felt.fritekst(navn, tekster.tekst("vindu.felt." + navn))
                .medHjelp(tekster.tekst("vindu.hjelp." + navn))
                .medVerdi(sendt.felter().getOrDefault(navn, ""))
                .medFeil(feil == null ? null : setning(feil));
    }

    private Felt lukkgrunn(Vindu vindu, Sendt sendt) {
        String navn = Vinduside.LUKKGRUNN + vindu.vinduId();
        List<String> feil = sendt.feil().get(navn);
        return Felt.fritekst(navn, tekster.tekst("vindu.felt.lukkgrunn")).medFeil(feil == null ? null : setning(feil));
    }

    private static Felt boks(String navn, String ledetekst, Sendt sendt) {
        return Felt.fritekst(navn, ledetekst).medVerdi(sendt.felter().getOrDefault(navn, ""));
    }

    private String setning(List<String> feil) {
        return tekster.tekst(feil.getFirst(), feil.subList(1, feil.size()).toArray());
    }
}
