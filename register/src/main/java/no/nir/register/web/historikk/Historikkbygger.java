package no.nir.register.web.historikk;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.LestPost;
import no.nir.register.registrering.Flyttet;
import no.nir.register.registrering.Kontrollbehandling;
import no.nir.register.registrering.Registreringspost;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.registrering.Kommandoord;
import no.nir.register.web.registrering.Kommandoord.Linje;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the posts of a person into words, and ties corrections to what they correct, both ways. */
@Component
class Historikkbygger {

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Kommandoord ord;
    private final Faktaord fakta;
    private final Clock klokke;

    Historikkbygger(Tekster tekster, Kodetekst koder, Kommandoord ord, Faktaord fakta, Clock klokke) {
        this.tekster = tekster;
        this.koder = koder;
        this.ord = ord;
        this.fakta = fakta;
        this.klokke = klokke;
    }

    /**
     * Who reads.
     *
     * @param egen the municipality that may put its registrations right; absent for those who only read
     * @param synlige of the persons that registrations have moved to or from, those the reader may see
     */
    record Leser(Optional<String> egen, Set<Long> synlige) {}

    List<Historikkpost> bygg(List<LestPost> poster, Leser leser) {
        Map<Long, Journalpost> rettetAv = new HashMap<>();
        for (LestPost lest : poster) {
            Long gjelder = lest.post().gjelderNr();
            if (gjelder != null) {
                rettetAv.put(gjelder, lest.post());
            }
        }
        return poster.stream()
                .map(lest -> post(lest, rettetAv.get(lest.post().nr()), leser))
                .toList();
    }

    private Historikkpost post(LestPost lest, @Nullable Journalpost rettetAv, Leser leser) {
        Journalpost post = lest.post();
        Optional<Registreringspost> registrering = Registreringspost.av(lest);
        return new Historikkpost(
                post.nr(),
                post.registrert(),
                registrering.map(this::hva).orElseGet(() -> fakta.hva(lest)),
                hvem(post, registrering),
                tekster.tekst("historikk.kanal." + post.kanal()),
                registrering.map(this::linjer).orElseGet(() -> fakta.linjer(lest)),
                merknader(lest, registrering),
                lenker(lest, registrering, rettetAv, leser),
                rettetAv == null
                        ? registrering
                                .filter(r -> erEgen(leser, r.kommunenummer()))
                                .flatMap(Registreringspost::finnNy)
                                .map(ny -> handlinger(post, ny))
                                .orElseGet(() -> holdt(post, leser))
                        : List.of());
    }

    private boolean erEgen(Leser leser, String kommunenummer) {
        return leser.egen()
                .filter(egen -> Kommunearv.harTattOver(egen, kommunenummer, LocalDate.now(klokke)))
                .isPresent();
    }

    private String hva(Registreringspost registrering) {
        return switch (registrering.kommando()) {
            case Kommando.Ny ny -> ord.hva(ny);
            case Kommando.Korriger korriger -> tekster.tekst("historikk.korrigert", ord.hva(korriger.ny()));
            case Kommando.Annuller _ -> tekster.tekst("historikk.annullert");
            case Kommando.Flytt _ -> tekster.tekst("historikk.flytting");
        };
    }

    private List<Linje> linjer(Registreringspost registrering) {
        return registrering.finnNy().map(ord::linjer).orElse(List.of());
    }

    private String hvem(Journalpost post, Optional<Registreringspost> registrering) {
        return registrering
                .map(r -> tekster.tekst(
                        "historikk.hvem",
                        r.avsenderNavn(),
                        koder.kommune(
                                r.flyttet() == null ? r.kommunenummer() : post.organisasjon(), LocalDate.now(klokke))))
                .orElseGet(() -> organisasjon(post.organisasjon()));
    }

    /** A municipality is named also where the content of its post can no longer be read. */
    private String organisasjon(String organisasjon) {
        return organisasjon.matches("\\d{4}")
                ? koder.kommune(organisasjon, LocalDate.now(klokke))
                : tekster.kode("historikk.organisasjon", organisasjon);
    }

    private List<String> merknader(LestPost lest, Optional<Registreringspost> registrering) {
        List<String> merknader = new ArrayList<>();
        if (lest.innhold() == null) {
            merknader.add(tekster.tekst("historikk.slettet"));
        }
        registrering
                .filter(r -> r.flyttet() != null)
                .ifPresent(r -> merknader.add(flyttet(lest.post().personId(), r, requireNonNull(r.flyttet()))));
        registrering
                .flatMap(Historikkbygger::aarsak)
                .ifPresent(kode ->
                        merknader.add(tekster.tekst("historikk.aarsak", koder.navn(Kodeverk.KORREKSJONSAARSAK, kode))));
        registrering
                .filter(r -> !r.advarsler().isEmpty())
                .ifPresent(r -> merknader.add(tekster.tekst("historikk.bekreftet", r.bekreftelse())));
        registrering
                .map(Registreringspost::sen)
                .ifPresent(sen -> merknader.add(
                        tekster.tekst("historikk.sen." + sen.adgang(), sen.frist(), Long.toString(sen.adgangNr()))));
        registrering
                .map(Registreringspost::kontrollert)
                .ifPresent(andre ->
                        merknader.add(tekster.tekst("historikk.kontrollert", andre.av(), Long.toString(andre.nr()))));
        return merknader;
    }

    /** The other person is never named: who may see that person has the link. */
    private String flyttet(long personId, Registreringspost post, Flyttet annen) {
        String vei = post.kommando() instanceof Kommando.Flytt ? "til" : "fra";
        return annen.personId() == personId
                ? tekster.tekst(
                        "historikk.flyttet." + vei + ".kommune",
                        koder.kommune(annen.kommunenummer(), LocalDate.now(klokke)),
                        koder.kommune(post.kommunenummer(), LocalDate.now(klokke)))
                : tekster.tekst("historikk.flyttet." + vei + ".person");
    }

    private static Optional<String> aarsak(Registreringspost registrering) {
        return switch (registrering.kommando()) {
            case Kommando.Ny _ -> Optional.empty();
            case Kommando.Korriger korriger -> Optional.of(korriger.aarsak());
            case Kommando.Annuller annuller -> Optional.of(annuller.aarsak());
            case Kommando.Flytt flytt -> Optional.of(flytt.aarsak());
        };
    }

    private List<Lenke> lenker(
            LestPost lest, Optional<Registreringspost> registrering, @Nullable Journalpost rettetAv, Leser leser) {
        Journalpost post = lest.post();
        List<Lenke> lenker = new ArrayList<>(fakta.lenker(lest));
        if (post.gjelderNr() != null) {
            lenker.add(lenke("historikk.gjelder", post.gjelderNr()));
        }
        registrering
                .map(Registreringspost::flyttet)
                .filter(annen ->
                        annen.personId() == post.personId() || leser.synlige().contains(annen.personId()))
                .ifPresent(annen -> lenker.add(new Lenke(
                        tekster.tekst(
                                annen.personId() == post.personId() ? "flytting.kommunen" : "flytting.annen",
                                Long.toString(annen.nr())),
                        "/personer/" + annen.personId() + "/historikk#post-" + annen.nr())));
        if (rettetAv != null) {
            lenker.add(lenke("historikk.rettet." + rettetAv.type(), rettetAv.nr()));
        }
        return lenker;
    }

    /** A complaint and the answer to it go where their vedtak goes. */
    private List<Lenke> handlinger(Journalpost post, Kommando.Ny ny) {
        String registrer = "/personer/" + post.personId() + "/registrer/";
        String nr = Long.toString(post.nr());
        Lenke korriger = new Lenke(tekster.tekst("historikk.korriger", nr), registrer + "korriger/" + nr);
        Lenke annuller = new Lenke(tekster.tekst("historikk.annuller", nr), registrer + "annuller/" + nr);
        return switch (ny) {
            case Kommando.RegistrerKlage _, Kommando.AvgjoerKlage _ -> List.of(korriger, annuller);
            case Kommando.Ny _ ->
                List.of(korriger, annuller, new Lenke(tekster.tekst("historikk.flytt", nr), registrer + "flytt/" + nr));
        };
    }

    /** What was sent stands whole where it is answered. */
    private List<Lenke> holdt(Journalpost post, Leser leser) {
        return post.type().equals(Kontrollbehandling.HOLDT) && erEgen(leser, post.organisasjon())
                ? List.of(new Lenke(
                        tekster.tekst("historikk.kontroll.aapne", Long.toString(post.nr())),
                        "/personer/" + post.personId() + "/kontroll/" + post.nr()))
                : List.of();
    }

    private Lenke lenke(String noekkel, long nr) {
        return new Lenke(tekster.tekst(noekkel, Long.toString(nr)), "#post-" + nr);
    }
}
