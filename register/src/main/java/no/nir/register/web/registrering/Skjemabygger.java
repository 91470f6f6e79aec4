package no.nir.register.web.registrering;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Kommune;
import no.nir.kodeverk.Kommuner;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.registrering.kommando.Flyttemaal;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.tilgang.Kommunearv;
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
    private final Registrertvalg registrert;
    private final Utvalgsord utvalgsord;

    Skjemabygger(Tekster tekster, Kodetekst koder, Kommandoord ord, Funnord funnord, Registrertvalg registrert) {
        this.tekster = tekster;
        this.koder = koder;
        this.ord = ord;
        this.funnord = funnord;
        this.registrert = registrert;
        this.utvalgsord = new Utvalgsord(tekster, koder);
    }

    List<Skjemafelt> felter(Utfylt utfylt, Bakgrunn bak, List<? extends Funn> funn) {
        Map<String, String> feil = new LinkedHashMap<>();
        funn.forEach(en ->
                feil.merge(utfylt.feltnavn(en.felt()), funnord.helt(en), (foerste, neste) -> foerste + "\n" + neste));
        Map<String, List<Valg>> tidligere = registrert.av(utfylt, bak);
        return navn(utfylt)
                .filter(felt -> !utenValg(felt, utfylt, tidligere))
                .map(felt -> felt(utfylt, felt, bak, tidligere.get(felt), feil.get(felt)))
                .toList();
    }

    /** What may be left out, and has nothing to choose from, is not asked. */
    private static boolean utenValg(String felt, Utfylt utfylt, Map<String, List<Valg>> tidligere) {
        return utfylt.skjema().erFrivillig(felt)
                && utfylt.verdi(felt).isEmpty()
                && List.of().equals(tidligere.get(felt));
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

    private static Stream<String> felter(Utfylt utfylt) {
        Set<String> utelatt = ikkeIOrdningen(utfylt.verdi("ordning"));
        return utfylt.skjema().felter().stream().filter(felt -> !utelatt.contains(felt));
    }

    /** Exemption and postponed start are not of the introduction programme; nobody applies for training in a reception centre, or is refused it. */
    private static Set<String> ikkeIOrdningen(String ordning) {
        return switch (ordning) {
            case "INTRO" -> Set.of("grunn", "rettBortfalt");
            case "ASYL" -> Set.of("kravtype", "avslagsgrunn");
            default -> Set.of();
        };
    }

    /** @param tidligere the choices of a field that points at an earlier registration */
    private Skjemafelt felt(
            Utfylt utfylt, String navn, Bakgrunn bak, @Nullable List<Valg> tidligere, @Nullable String feil) {
        Skjema skjema = utfylt.skjema();
        List<Valg> valg = tidligere == null ? medDetSomStaar(utfylt, navn, bak, valg(utfylt, navn, bak)) : tidligere;
        Felt felt = new Felt(navn, ledetekst(utfylt, navn), hjelp(utfylt, navn, bak), feil, utfylt.verdi(navn), valg);
        return new Skjemafelt(felt, slag(navn, valg), !skjema.erFrivillig(navn) && !MAAL.contains(navn));
    }

    /** What is corrected keeps its code, though it is not offered for new ones any more. */
    private List<Valg> medDetSomStaar(Utfylt utfylt, String felt, Bakgrunn bak, List<Valg> valg) {
        String verdi = utfylt.verdi(felt);
        if (utfylt.rettelse() == null
                || utfylt.flytter()
                || valg.stream().anyMatch(en -> en.kode().equals(verdi))) {
            return valg;
        }
        if (felt.equals("opplaeringskommune")) {
            return valg.stream()
                    .map(en -> Kommunearv.er(en.kode(), verdi, bak.idag()) ? new Valg(verdi, en.tekst()) : en)
                    .toList();
        }
        return Feltkoder.kodeverk(utfylt.skjema(), felt)
                .filter(kodeverk -> koder.liste(kodeverk).finn(verdi).isPresent())
                .map(kodeverk -> Stream.concat(valg.stream(), Stream.of(new Valg(verdi, koder.navn(kodeverk, verdi))))
                        .toList())
                .orElse(valg);
    }

    private String ledetekst(Utfylt utfylt, String felt) {
        Skjema skjema = utfylt.skjema();
        String ledetekst = ord.ledetekst(utfylt, felt);
        return skjema.erFrivillig(felt) && !Skjema.hengerPaaVedtakstypen(felt)
                ? tekster.tekst("registrering.frivillig", ledetekst)
                : ledetekst;
    }

    private @Nullable String hjelp(Utfylt utfylt, String felt, Bakgrunn bak) {
        Stream<String> fast = Stream.of(
                        "registrering.hjelp." + utfylt.skjema() + "." + felt, "registrering.hjelp." + felt)
                .filter(tekster::har)
                .map(noekkel -> tekster.tekst(noekkel, tekster.kortDato(bak.idag())))
                .limit(1);
        String hjelp = Stream.concat(fast, utvalgsord.setninger(utfylt.skjema(), felt, utvalg(utfylt, felt, bak)))
                .collect(Collectors.joining(" "));
        return hjelp.isEmpty() ? null : hjelp;
    }

    private static Kodeutvalg utvalg(Utfylt utfylt, String felt, Bakgrunn bak) {
        String ordning = felt.equals("ordning") ? "" : utfylt.verdi("ordning");
        return new Kodeutvalg(ordning, bak.lover(ordning), utfylt.verdi(felt), bak.idag(), bak.anledning());
    }

    private static Feltslag slag(String felt, List<Valg> valg) {
        return switch (felt) {
            case "begrunnelse", "faktaUndersoektHvordan" -> Feltslag.OMRAADE;
            case "faktaUndersoekt", "rettBortfalt" -> Feltslag.AVKRYSSING;
            // Those that stand last have a heading, also when they are few
            case "vedtakstype", "avslagsgrunn", "grunn", "erstatterNr", "kravtype", "kontaktmaate" -> Feltslag.NEDTREKK;
            default ->
                switch (valg.size()) {
                    case 0 -> Feltslag.LINJE;
                    case 1, 2, 3, 4, 5 -> Feltslag.RADIO;
                    default -> Feltslag.NEDTREKK;
                };
        };
    }

    private List<Valg> valg(Utfylt utfylt, String felt, Bakgrunn bak) {
        return switch (felt) {
            case Flyttemaal.TIL_KOMMUNE, "opplaeringskommune" -> andreKommuner(bak);
            case Rettelse.AARSAK ->
                avListen(utfylt, felt, bak)
                        .filter(valg -> !utfylt.flytter() || passer(utfylt, valg.kode()))
                        .toList();
            default -> avListen(utfylt, felt, bak).toList();
        };
    }

    /** Of the reasons, those for the kind of move that is filled in; for either kind until one is. */
    private boolean passer(Utfylt utfylt, String aarsak) {
        boolean valgt = MAAL.stream().anyMatch(maal -> !utfylt.verdi(maal).isEmpty());
        return koder.liste(Kodeverk.KORREKSJONSAARSAK)
                .finn(aarsak)
                .filter(kode -> MAAL.stream()
                        .anyMatch(maal -> (!valgt || !utfylt.verdi(maal).isEmpty()) && Flyttemaal.passer(kode, maal)))
                .isPresent();
    }

    private static List<Valg> andreKommuner(Bakgrunn bak) {
        return Kommuner.norske().paa(bak.idag()).stream()
                .filter(kommune -> !kommune.nummer().equals(bak.bruker().kommunenummer()))
                .sorted(Comparator.comparing(Kommune::navn, Collator.getInstance(Locale.of("nb"))))
                .map(kommune -> new Valg(kommune.nummer(), kommune.navn()))
                .toList();
    }

    private Stream<Valg> avListen(Utfylt utfylt, String felt, Bakgrunn bak) {
        Skjema skjema = utfylt.skjema();
        Stream<Valg> faste = Feltkoder.faste(skjema, felt).stream()
                .map(kode -> new Valg(kode, tekster.tekst("registrering.valg." + felt + "." + kode)));
        Kodeutvalg utvalg = utvalg(utfylt, felt, bak);
        Stream<Valg> fraListen = Feltkoder.kodeverk(skjema, felt).stream()
                .flatMap(kodeverk -> Feltkoder.valg(skjema, felt, utvalg, koder.liste(kodeverk)).stream()
                        .filter(kode -> !felt.equals("ordning")
                                || bak.bruker().har(Rettighet.registrere(Ordning.valueOf(kode.kode()))))
                        .map(kode -> new Valg(
                                kode.kode(),
                                koder.navn(kodeverk, kode.kode()),
                                utvalgsord.overskrift(utvalg, felt, kode))));
        return Stream.concat(faste, fraListen);
    }
}
