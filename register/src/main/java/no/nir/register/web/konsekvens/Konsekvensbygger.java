package no.nir.register.web.konsekvens;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nir.regelverk.katalog.Katalog;
import no.nir.register.kategori.Regelord;
import no.nir.register.kategori.Valgpunkt;
import no.nir.register.konsekvens.Konsekvens;
import no.nir.register.konsekvens.Konsekvenser;
import no.nir.register.konsekvens.Publiseringer;
import no.nir.register.konsekvens.Virkningsteller;
import no.nir.register.omregning.Omregningsstatus;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import org.springframework.stereotype.Component;

/** Puts the pages of those who meet numbers together. */
@Component
class Konsekvensbygger {

    private static final int TIDLIGERE = 50;

    private final Konsekvenser konsekvenser;
    private final Virkningsteller teller;
    private final Publiseringer publiseringer;
    private final Konsekvensord ord;
    private final Tekster tekster;

    Konsekvensbygger(
            Konsekvenser konsekvenser,
            Virkningsteller teller,
            Publiseringer publiseringer,
            Konsekvensord ord,
            Tekster tekster) {
        this.konsekvenser = konsekvenser;
        this.teller = teller;
        this.publiseringer = publiseringer;
        this.ord = ord;
        this.tekster = tekster;
    }

    Konsekvensoversikt oversikt(Bruker bruker, Konsekvensskjema skrevet, Map<String, String> feil) {
        boolean egne = !bruker.har(Rettighet.SE_KONSEKVENS);
        return new Konsekvensoversikt(
                egne ? konsekvenser.listPubliserte() : konsekvenser.list(TIDLIGERE),
                egne,
                bruker.har(Rettighet.KJOERE_KONSEKVENS) ? skjema(skrevet, feil) : null);
    }

    private Konsekvensoversikt.Skjema skjema(Konsekvensskjema skrevet, Map<String, String> feil) {
        List<Felt.Valg> punkter = Arrays.stream(Valgpunkt.values())
                .map(punkt -> new Felt.Valg(punkt.regel(), punkt.regel() + ": " + spoersmaal(punkt)))
                .toList();
        return new Konsekvensoversikt.Skjema(
                felt(Felt.fritekst("tittel", tekster.tekst("konsekvens.felt.tittel")), skrevet.tittel(), feil)
                        .medHjelp(tekster.tekst("konsekvens.hjelp.tittel")),
                felt(Felt.valg("punkt", tekster.tekst("konsekvens.felt.punkt"), punkter), skrevet.punkt(), feil),
                felt(Felt.fritekst("verdi", tekster.tekst("konsekvens.felt.verdi")), skrevet.verdi(), feil)
                        .medHjelp(tekster.tekst("konsekvens.hjelp.verdi")),
                felt(Felt.fritekst("grunn", tekster.tekst("konsekvens.felt.grunn")), skrevet.grunn(), feil)
                        .medHjelp(tekster.tekst("konsekvens.hjelp.grunn")),
                UUID.randomUUID().toString(),
                lenker(feil));
    }

    private String spoersmaal(Valgpunkt punkt) {
        return Katalog.finn(punkt.regel())
                .map(regel -> Regelord.spoersmaal(
                        regel, no.nir.kodeverk.Spraak.valueOf(tekster.spraak().name())))
                .orElse("");
    }

    Konsekvensbilde en(Konsekvens konsekvens, Bruker bruker, Map<String, String> feil) {
        boolean kanPublisere = bruker.har(Rettighet.PUBLISERE_KONSEKVENS);
        boolean ferdig = konsekvens.status() == Omregningsstatus.FERDIG;
        return new Konsekvensbilde(
                konsekvens,
                teller.antall(konsekvens.konsekvensId(), bruker),
                bruker.har(Rettighet.KJOERE_KONSEKVENS),
                kanPublisere,
                konsekvens.program().equals(konsekvenser.program()),
                ord.valg(konsekvens),
                konsekvens.status() == Omregningsstatus.GAAR
                        ? Konsekvensbilde.Virkninger.INGEN
                        : ord.av(teller.tell(konsekvens.konsekvensId(), bruker)),
                publiseringer.list(konsekvens.konsekvensId()),
                kanPublisere && ferdig && konsekvens.publisert() == null
                        ? felt(Felt.fritekst("grunn", tekster.tekst("konsekvens.publiser.grunn")), "", feil)
                                .medHjelp(tekster.tekst("konsekvens.publiser.hjelp"))
                        : null,
                lenker(feil));
    }

    private List<Lenke> lenker(Map<String, String> feil) {
        return feil.entrySet().stream()
                .map(f -> new Lenke(tekster.tekst(f.getValue()), "#felt-" + f.getKey()))
                .toList();
    }

    private Felt felt(Felt felt, String verdi, Map<String, String> feil) {
        String noekkel = feil.get(felt.navn());
        return felt.medVerdi(verdi).medFeil(noekkel == null ? null : tekster.tekst(noekkel));
    }
}
