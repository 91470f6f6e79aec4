package no.nir.register.web.totrinn;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import no.nir.register.registrering.totrinn.Totrinnsvalg;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Stilling;
import no.nir.register.registrering.totrinn.Totrinnsvalgene;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import org.springframework.stereotype.Component;

/** Makes the page of what takes two persons, with what was typed and what was wrong with it. */
@Component
class Totrinnsbygger {

    private final Totrinnsvalgene valgene;
    private final Slagord ord;
    private final Tekster tekster;

    Totrinnsbygger(Totrinnsvalgene valgene, Slagord ord, Tekster tekster) {
        this.valgene = valgene;
        this.ord = ord;
        this.tekster = tekster;
    }

    /** What was sent, and what was wrong with it, field by field. */
    record Sendt(Totrinnsskjema skjema, Map<String, String> feil) {
        static final Sendt INGENTING = new Sendt(new Totrinnsskjema(Map.of()), Map.of());
    }

    Totrinnsbilde bilde(Bruker bruker, LocalDate idag, Sendt sendt) {
        String kommune = Objects.requireNonNullElse(bruker.kommunenummer(), "");
        List<Totrinnsvalg> alt = valgene.list(valgene.kommunenumre().stream()
                .filter(nummer -> Kommunearv.harTattOver(kommune, nummer, idag))
                .toList());
        return new Totrinnsbilde(
                paa(alt, idag).stream().map(this::linje).toList(),
                alt.stream()
                        .filter(valg -> valg.fra().isAfter(idag))
                        .map(this::linje)
                        .toList(),
                alt.stream().map(this::linje).toList(),
                bruker.har(Rettighet.STYRE_TOTRINN) ? skjema(idag, sendt) : null,
                sendt.feil().entrySet().stream()
                        .map(feil -> new Lenke(tekster.tekst(feil.getValue()), "#felt-" + feil.getKey()))
                        .toList());
    }

    private static List<Totrinnsvalg> paa(List<Totrinnsvalg> alt, LocalDate idag) {
        return alt.stream()
                .filter(valg -> !valg.fra().isAfter(idag))
                .collect(Collectors.toMap(
                        Totrinnsvalg::hva, valg -> valg, BinaryOperator.maxBy(Totrinnsvalg.REKKEFOELGE)))
                .values()
                .stream()
                .filter(valg -> valg.stilling() == Stilling.PAA)
                .sorted(Comparator.comparing((Totrinnsvalg valg) ->
                                Totrinnsskjema.slag(idag).indexOf(valg.hva().slag()))
                        .thenComparing(valg ->
                                Totrinnsskjema.ordninger().indexOf(valg.hva().ordning())))
                .toList();
    }

    private Totrinnsbilde.Linje linje(Totrinnsvalg valg) {
        return new Totrinnsbilde.Linje(
                ord.slag(valg.hva().slag()),
                ord.ordning(valg.hva().ordning()),
                tekster.tekst("totrinn.stilling." + valg.stilling()),
                tekster.kortDato(valg.fra()),
                tekster.tekst("totrinn.satt", valg.sattAv(), valg.satt()),
                valg.grunn());
    }

    private Totrinnsbilde.Skjema skjema(LocalDate idag, Sendt sendt) {
        return new Totrinnsbilde.Skjema(
                Totrinnsskjema.ordninger().stream()
                        .map(en -> utfylt(Felt.fritekst(Totrinnsskjema.ordningboks(en), ord.ordning(en)), sendt))
                        .toList(),
                Totrinnsskjema.slag(idag).stream()
                        .map(en -> utfylt(Felt.fritekst(Totrinnsskjema.slagboks(en), ord.slag(en)), sendt))
                        .toList(),
                utfylt(
                        Felt.valg(
                                Totrinnsskjema.STILLING,
                                tekster.tekst("totrinn.felt.stilling"),
                                Arrays.stream(Stilling.values())
                                        .map(en -> new Felt.Valg(en.name(), tekster.tekst("totrinn.valg." + en)))
                                        .toList()),
                        sendt),
                skrevet(Totrinnsskjema.FRA, sendt),
                skrevet(Totrinnsskjema.GRUNN, sendt));
    }

    private Felt skrevet(String navn, Sendt sendt) {
        return utfylt(
                Felt.fritekst(navn, tekster.tekst("totrinn.felt." + navn))
                        .medHjelp(tekster.tekst("totrinn.hjelp." + navn)),
                sendt);
    }

    private Felt utfylt(Felt felt, Sendt sendt) {
        return felt.medVerdi(sendt.skjema().verdi(felt.navn()))
                .medFeil(Optional.ofNullable(sendt.feil().get(felt.navn()))
                        .map(noekkel -> tekster.tekst(noekkel))
                        .orElse(null));
    }
}
