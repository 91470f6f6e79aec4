package no.nir.register.web.registrering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.journal.LestPost;
import no.nir.register.registrering.Registreringspost;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.registrering.Samtidigside.Rad;
import no.nir.register.web.registrering.Samtidigside.Videre;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts what another has made of a registration beside what the user would make of it. */
@Component
class Samtidigbygger {

    private final Tidligere tidligere;
    private final Kommandoord ord;
    private final Kodetekst koder;
    private final Tekster tekster;
    private final Clock klokke;

    Samtidigbygger(Tidligere tidligere, Kommandoord ord, Kodetekst koder, Tekster tekster, Clock klokke) {
        this.tidligere = tidligere;
        this.ord = ord;
        this.koder = koder;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    /**
     * @param egen what the user sent; absent when she has only opened the form
     * @return absent while the registration stands, and when nobody can say what became of it
     */
    Optional<ModelAndView> finn(Bakgrunn bak, Utfylt utfylt, @Nullable Kommando egen) {
        Rettelse rettelse = utfylt.rettelse();
        Kommando.Ny gammel = bak.gammel();
        if (rettelse == null || gammel == null) {
            return Optional.empty();
        }
        return tidligere
                .sisteRettelse(bak.hvem().personId(), rettelse.nr())
                .flatMap(post -> Registreringspost.av(post)
                        .map(innhold -> side(new Endret(gammel, post, innhold), bak, utfylt, rettelse, egen)))
                .map(side -> new ModelAndView("registrering/samtidig", "side", side));
    }

    /** What the user saw, and the last that became of it. */
    private record Endret(Kommando.Ny gammel, LestPost post, Registreringspost innhold) {

        long nr() {
            return post.post().nr();
        }

        Optional<Kommando.Ny> naa() {
            return innhold.finnNy();
        }

        String utfall() {
            return switch (innhold.kommando()) {
                case Kommando.Ny _, Kommando.Korriger _ -> "KORRIGERT";
                case Kommando.Annuller _ -> "ANNULLERT";
                case Kommando.Flytt _ -> "FLYTTET";
            };
        }
    }

    private Samtidigside side(Endret endret, Bakgrunn bak, Utfylt utfylt, Rettelse rettelse, @Nullable Kommando egen) {
        long personId = bak.hvem().personId();
        Kommando.Ny ditt = egen instanceof Kommando.Korriger korriger ? korriger.ny() : null;
        return new Samtidigside(
                bak.hvem(),
                tekster.tekst("samtidig.tittel." + endret.utfall()),
                tekster.tekst("registrering.rettes", ord.hva(endret.gammel), Long.toString(rettelse.nr())),
                hendt(endret),
                egen != null,
                kolonner(endret, rettelse, ditt),
                rader(endret, ditt),
                new Lenke(
                        tekster.tekst("samtidig.behold." + endret.utfall()),
                        "/personer/" + personId + "/historikk#post-" + endret.nr()),
                videre(endret, personId, utfylt, rettelse, egen));
    }

    private List<String> hendt(Endret endret) {
        Registreringspost innhold = endret.innhold;
        String hvem = tekster.tekst(
                "historikk.hvem",
                innhold.avsenderNavn(),
                koder.kommune(innhold.kommunenummer(), LocalDate.now(klokke)));
        String gjort = tekster.tekst(
                "samtidig.hendt." + endret.utfall(), hvem, endret.post.post().registrert(), Long.toString(endret.nr()));
        String aarsak =
                switch (innhold.kommando()) {
                    case Kommando.Korriger korriger -> korriger.aarsak();
                    case Kommando.Annuller annuller -> annuller.aarsak();
                    case Kommando.Flytt flytt -> flytt.aarsak();
                    case Kommando.Ny _ -> "";
                };
        return aarsak.isEmpty()
                ? List.of(gjort)
                : List.of(gjort, tekster.tekst("historikk.aarsak", koder.navn(Kodeverk.KORREKSJONSAARSAK, aarsak)));
    }

    private List<String> kolonner(Endret endret, Rettelse rettelse, Kommando.@Nullable Ny ditt) {
        List<String> kolonner = new ArrayList<>();
        kolonner.add(tekster.tekst("samtidig.kol.foer", Long.toString(rettelse.nr())));
        endret.naa().ifPresent(_ -> kolonner.add(tekster.tekst("samtidig.kol.naa", Long.toString(endret.nr()))));
        if (ditt != null) {
            kolonner.add(tekster.tekst("samtidig.kol.ditt"));
        }
        return kolonner;
    }

    private List<Rad> rader(Endret endret, Kommando.@Nullable Ny ditt) {
        Map<String, String> foer = verdier(endret.gammel);
        Optional<Map<String, String>> naa = endret.naa().map(this::verdier);
        Optional<Map<String, String>> egne = Optional.ofNullable(ditt).map(this::verdier);
        return Stream.of(Optional.of(foer), naa, egne)
                .flatMap(Optional::stream)
                .flatMap(verdier -> verdier.keySet().stream())
                .distinct()
                .map(felt -> new Rad(
                        felt,
                        Stream.of(Optional.of(foer), naa, egne)
                                .flatMap(Optional::stream)
                                .map(verdier -> verdier.getOrDefault(felt, "–"))
                                .toList(),
                        naa.filter(ny -> !Objects.equals(ny.get(felt), foer.get(felt)))
                                .isPresent()))
                .toList();
    }

    private Map<String, String> verdier(Kommando.Ny kommando) {
        Map<String, String> verdier = new LinkedHashMap<>();
        ord.linjer(kommando).forEach(linje -> verdier.put(linje.ledetekst(), linje.verdi()));
        return verdier;
    }

    /** On the one that stands now, or as something new where none does; what is annulled or moved is done already. */
    private @Nullable Videre videre(
            Endret endret, long personId, Utfylt utfylt, Rettelse rettelse, @Nullable Kommando egen) {
        String registrer = "/personer/" + personId + "/registrer/";
        boolean staar = endret.naa().isPresent();
        if (!staar
                && (rettelse.slag() != Rettelse.Slag.KORRIGER
                        || egen == null
                        || endret.utfall().equals("FLYTTET"))) {
            return null;
        }
        String adresse = staar
                ? rettelse.slag().name().toLowerCase(Locale.ROOT) + "/" + endret.nr()
                : utfylt.skjema().adresse();
        String tekst = egen == null ? "samtidig.aapne" : "samtidig.videre";
        return new Videre(
                tekster.tekst(tekst + "." + rettelse.slag() + "." + endret.utfall(), Long.toString(endret.nr())),
                registrer + adresse,
                egen == null ? Map.of() : felter(utfylt));
    }

    /** As typed; the new form is another sending, and has nothing confirmed. */
    private static Map<String, String> felter(Utfylt utfylt) {
        Map<String, String> felter = new HashMap<>(utfylt.felter());
        felter.keySet()
                .removeAll(
                        new TreeSet<>(List.of("_csrf", Utfylt.GRUNN, Utfylt.SETT, Utfylt.STEG, Utfylt.FORESPOERSEL)));
        felter.put(Utfylt.NOEKKEL, UUID.randomUUID().toString());
        return felter;
    }
}
