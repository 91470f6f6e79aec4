package no.nir.register.web.registrering;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Kommune;
import no.nir.kodeverk.Kommuner;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.registrering.kommando.Flyttemaal;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Felt;
import no.nir.register.web.Felt.Valg;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the fields of a form, with what was typed and what was wrong with it. */
@Component
class Skjemabygger {

    /** One of the two is filled in. */
    private static final Set<String> MAAL = Set.of(Flyttemaal.TIL_PERSON, Flyttemaal.TIL_KOMMUNE);

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Kommandoord ord;
    private final Funnord funnord;
    private final Clock klokke;

    Skjemabygger(Tekster tekster, Kodetekst koder, Kommandoord ord, Funnord funnord, Clock klokke) {
        this.tekster = tekster;
        this.koder = koder;
        this.ord = ord;
        this.funnord = funnord;
        this.klokke = klokke;
    }

    /**
     * What can be chosen from.
     *
     * @param bruker whose rights decide which schemes
     * @param registrert by field, earlier registrations of the person
     */
    record Utvalg(Bruker bruker, Map<String, List<Valg>> registrert) {}

    List<Skjemafelt> felter(Utfylt utfylt, Utvalg utvalg, List<? extends Funn> funn) {
        Map<String, String> feil = new LinkedHashMap<>();
        funn.forEach(en -> feil.putIfAbsent(utfylt.feltnavn(en.felt()), funnord.helt(en)));
        return navn(utfylt).map(felt -> felt(utfylt, felt, utvalg, feil)).toList();
    }

    /** The fields the form shows, the reason of a correction first. */
    static Stream<String> navn(Utfylt utfylt) {
        Rettelse rettelse = utfylt.rettelse();
        if (rettelse == null) {
            return felter(utfylt);
        }
        return switch (rettelse.slag()) {
            case KORRIGER -> Stream.concat(Stream.of(Rettelse.AARSAK), felter(utfylt));
            case ANNULLER -> Stream.of(Rettelse.AARSAK);
            case FLYTT -> Stream.of(Rettelse.AARSAK, Flyttemaal.TIL_PERSON, Flyttemaal.TIL_KOMMUNE);
        };
    }

    /** Exemption and postponed start are not of the introduction programme. */
    private static Stream<String> felter(Utfylt utfylt) {
        boolean intro = utfylt.verdi("ordning").equals("INTRO");
        return utfylt.skjema().felter().stream()
                .filter(felt -> !intro || !Set.of("grunn", "rettBortfalt").contains(felt));
    }

    private Skjemafelt felt(Utfylt utfylt, String navn, Utvalg utvalg, Map<String, String> feil) {
        Skjema skjema = utfylt.skjema();
        List<Valg> valg = utvalg.registrert().containsKey(navn)
                ? utvalg.registrert().get(navn)
                : valg(utfylt, navn, utvalg.bruker());
        Felt felt =
                new Felt(navn, ledetekst(skjema, navn), hjelp(skjema, navn), feil.get(navn), utfylt.verdi(navn), valg);
        return new Skjemafelt(felt, slag(navn, valg), !skjema.erFrivillig(navn) && !MAAL.contains(navn));
    }

    private String ledetekst(Skjema skjema, String felt) {
        String ledetekst = ord.ledetekst(skjema, felt);
        return skjema.erFrivillig(felt) ? tekster.tekst("registrering.frivillig", ledetekst) : ledetekst;
    }

    private @Nullable String hjelp(Skjema skjema, String felt) {
        return Stream.of("registrering.hjelp." + skjema + "." + felt, "registrering.hjelp." + felt)
                .filter(tekster::har)
                .map(noekkel -> tekster.tekst(noekkel, tekster.kortDato(LocalDate.now(klokke))))
                .findFirst()
                .orElse(null);
    }

    private static Feltslag slag(String felt, List<Valg> valg) {
        return switch (felt) {
            case "begrunnelse", "faktaUndersoektHvordan" -> Feltslag.OMRAADE;
            case "faktaUndersoekt", "rettBortfalt" -> Feltslag.AVKRYSSING;
            default ->
                switch (valg.size()) {
                    case 0 -> Feltslag.LINJE;
                    case 1, 2, 3, 4, 5 -> Feltslag.RADIO;
                    default -> Feltslag.NEDTREKK;
                };
        };
    }

    private List<Valg> valg(Utfylt utfylt, String felt, Bruker bruker) {
        return switch (felt) {
            case Flyttemaal.TIL_KOMMUNE ->
                Kommuner.norske().paa(LocalDate.now(klokke)).stream()
                        .filter(kommune -> !kommune.nummer().equals(bruker.kommunenummer()))
                        .sorted(Comparator.comparing(Kommune::navn, Collator.getInstance(Locale.of("nb"))))
                        .map(kommune -> new Valg(kommune.nummer(), kommune.navn()))
                        .toList();
            case Rettelse.AARSAK ->
                valg(utfylt.skjema(), felt, "", bruker).stream()
                        .filter(valg -> !utfylt.flytter()
                                || Kodeverk.KORREKSJONSAARSAK
                                        .liste()
                                        .finn(valg.kode())
                                        .filter(kode -> kode.har("flytter"))
                                        .isPresent())
                        .toList();
            default -> valg(utfylt.skjema(), felt, utfylt.verdi("ordning"), bruker);
        };
    }

    private List<Valg> valg(Skjema skjema, String felt, String ordning, Bruker bruker) {
        Stream<Valg> faste = Feltkoder.faste(skjema, felt).stream()
                .map(kode -> new Valg(kode, tekster.tekst("registrering.valg." + felt + "." + kode)));
        Stream<Valg> fraListen = Feltkoder.kodeverk(skjema, felt).stream()
                .flatMap(kodeverk ->
                        Feltkoder.valg(skjema, felt, felt.equals("ordning") ? "" : ordning, LocalDate.now(klokke))
                                .stream()
                                .filter(kode -> !felt.equals("ordning")
                                        || bruker.har(Rettighet.registrere(Ordning.valueOf(kode.kode()))))
                                .map(kode -> new Valg(kode.kode(), koder.navn(kodeverk, kode.kode()))));
        return Stream.concat(faste, fraListen).toList();
    }
}
