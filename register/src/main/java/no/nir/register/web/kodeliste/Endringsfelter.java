package no.nir.register.web.kodeliste;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.kodeliste.Egenskap;
import no.nir.register.kodeliste.Listeadgang;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.kodeliste.Endringsskjema.Feil;
import no.nir.register.web.kodeliste.Endringsskjema.Hva;
import no.nir.register.web.kodeliste.Kodelistebilde.Inndata;
import no.nir.register.web.kodeliste.Kodelistebilde.Skjema;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the fields of a form, with what was typed and what was wrong with it. */
@Component
class Endringsfelter {

    private final Tekster tekster;
    private final Kodelisteord ord;

    Endringsfelter(Tekster tekster, Kodelisteord ord) {
        this.tekster = tekster;
        this.ord = ord;
    }

    /** @param naa what the fields hold before anything is typed */
    Skjema skjema(Hva hva, String adresse, Kodeverk kodeverk, Sendt sendt, Map<String, String> naa) {
        List<Inndata> felter = new ArrayList<>();
        for (String navn : hva.felter()) {
            if (navn.equals("kilde") && hva == Hva.NY) {
                Listeadgang.til(kodeverk)
                        .egenskaper()
                        .forEach(egenskap -> felter.add(egenskap(kodeverk, egenskap, sendt)));
            }
            felter.add(inndata(navn, felt(hva, navn, sendt, naa)));
        }
        String noekkel = hva.navn("noekkel");
        return new Skjema(
                adresse,
                tekster.tekst("kodeliste.skjema." + hva),
                tekster.tekst("kodeliste.forklaring." + hva),
                noekkel,
                sendt.felter().getOrDefault(noekkel, UUID.randomUUID().toString()),
                felter,
                tekster.tekst("kodeliste.knapp." + hva),
                sendt.er(hva));
    }

    private static Inndata inndata(String navn, Felt felt) {
        return switch (navn) {
            case "fom", "tom" -> new Inndata.Dag(felt);
            case "bekreftet" -> new Inndata.Valg(felt);
            case "grunn" -> new Inndata.Omraade(felt);
            default -> new Inndata.Linje(felt);
        };
    }

    private Felt felt(Hva hva, String navn, Sendt sendt, Map<String, String> naa) {
        String hjelp = "kodeliste.hjelp." + hva + "." + navn;
        List<Felt.Valg> valg = navn.equals("bekreftet") ? jaNei(navn) : List.of();
        return Felt.valg(hva.navn(navn), tekster.tekst("kodeliste.felt." + navn), valg)
                .medHjelp(tekster.har(hjelp) ? tekster.tekst(hjelp) : hjelp(navn))
                .medVerdi(sendt.felter().getOrDefault(hva.navn(navn), naa.getOrDefault(navn, "")))
                .medFeil(feil(hva, navn, sendt));
    }

    private @Nullable String hjelp(String navn) {
        String felles = "kodeliste.hjelp." + navn;
        return tekster.har(felles) ? tekster.tekst(felles) : null;
    }

    private Inndata egenskap(Kodeverk kodeverk, Egenskap egenskap, Sendt sendt) {
        String kolonne = egenskap.kolonne();
        String hjelp = "kodeliste.hjelp.egenskap." + kodeverk + "." + kolonne;
        List<Felt.Valg> valg = egenskap.verdier().stream()
                .map(verdi -> new Felt.Valg(verdi, ord.valg(kolonne, verdi)))
                .toList();
        Felt felt = Felt.valg(Hva.NY.navn(kolonne), ord.kolonne(kolonne), valg)
                .medHjelp(tekster.har(hjelp) ? tekster.tekst(hjelp) : null)
                .medVerdi(sendt.felter().getOrDefault(Hva.NY.navn(kolonne), ""))
                .medFeil(feil(Hva.NY, kolonne, sendt));
        return switch (egenskap.antall()) {
            case EN -> new Inndata.Valg(felt);
            case HOEYST_EN -> new Inndata.Valg(medIngen(felt, kolonne));
            case MINST_EN ->
                new Inndata.Bokser(
                        felt, valg.stream().map(en -> boks(kolonne, en, sendt)).toList());
        };
    }

    private Felt medIngen(Felt felt, String kolonne) {
        List<Felt.Valg> valg = new ArrayList<>(felt.valg());
        valg.add(new Felt.Valg("", tekster.tekst("kodeliste.valg." + kolonne + ".ingen")));
        return new Felt(felt.navn(), felt.ledetekst(), felt.hjelp(), felt.feil(), felt.verdi(), valg);
    }

    private static Felt boks(String kolonne, Felt.Valg valg, Sendt sendt) {
        String navn = Hva.NY.navn(kolonne + "-" + valg.kode());
        return Felt.fritekst(navn, valg.tekst()).medVerdi(sendt.felter().getOrDefault(navn, ""));
    }

    private List<Felt.Valg> jaNei(String navn) {
        return List.of(
                new Felt.Valg("ja", tekster.tekst("kodeliste.valg." + navn + ".ja")),
                new Felt.Valg("nei", tekster.tekst("kodeliste.valg." + navn + ".nei")));
    }

    private @Nullable String feil(Hva hva, String navn, Sendt sendt) {
        Feil feil = sendt.hva() == hva ? sendt.feil().get(navn) : null;
        return feil == null ? null : setning(feil);
    }

    /** Each error with a link to its field. */
    List<Lenke> lenker(Sendt sendt) {
        return sendt.feil().entrySet().stream()
                .map(feil -> new Lenke(
                        setning(feil.getValue()), "#felt-" + sendt.hva().navn(feil.getKey())))
                .toList();
    }

    private String setning(Feil feil) {
        return tekster.tekst(feil.noekkel(), feil.verdier().toArray());
    }
}
