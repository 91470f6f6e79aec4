package no.nir.register.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Ramme.Csrf;
import no.nir.register.web.Ramme.Driftsmodus;
import no.nir.register.web.Ramme.Innlogget;
import no.nir.register.web.Ramme.Menypunkt;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of one request. */
@Component
class Rammebygger {

    private final Tekster tekster;
    private final Clock klokke;
    private final Driftsmodus modus;

    Rammebygger(
            Tekster tekster,
            Clock klokke,
            @Value("${nir.demo:false}") boolean demo,
            @Value("${nir.dato:}") String forskjoevetTil) {
        this.tekster = tekster;
        this.klokke = klokke;
        this.modus = new Driftsmodus(demo, !forskjoevetTil.isBlank());
    }

    Ramme bygg(HttpServletRequest foresporsel) {
        String sti = sti(foresporsel);
        Optional<Bruker> bruker = Bruker.av(foresporsel.getUserPrincipal());
        return new Ramme(
                sti,
                tekster.spraak(),
                bruker.map(this::innlogget).orElse(null),
                bruker.map(b -> meny(sti, b)).orElse(List.of()),
                LocalDate.now(klokke),
                klokke.instant(),
                modus,
                csrf(foresporsel),
                Korrelasjon.av(foresporsel));
    }

    private Innlogget innlogget(Bruker bruker) {
        String roller = bruker.roller().stream()
                .sorted()
                .map(rolle -> tekster.tekst("web.rolle." + rolle.name()))
                .collect(Collectors.joining(", "));
        return new Innlogget(bruker.visningsnavn(), bruker.organisasjon().navn(), roller, bruker.har(Rettighet.SOEK));
    }

    /** Only what the role has: no door that is locked. */
    private List<Menypunkt> meny(String sti, Bruker bruker) {
        return Stream.of(
                        new Del(Rettighet.START, "web.meny.start", "/"),
                        new Del(Rettighet.SOEK, "web.meny.personer", "/personer"),
                        new Del(Rettighet.HENT_PERSON, "web.meny.hent", "/hent-person"),
                        new Del(Rettighet.SE_VINDUER, "web.meny.vinduer", "/vinduer"),
                        new Del(Rettighet.STYRE_TOTRINN, "web.meny.totrinn", "/totrinn"),
                        new Del(Rettighet.SE_KODELISTER, "web.meny.kodelister", "/kodelister"),
                        new Del(Rettighet.SE_KILDER, "web.meny.utveksling", "/utveksling/kilder"),
                        new Del(Rettighet.SE_OMREGNING, "web.meny.omregning", "/omregning"),
                        new Del(Rettighet.SE_KONSEKVENS, "web.meny.konsekvens", "/konsekvens"),
                        new Del(Rettighet.SE_EGEN_KONSEKVENS, "web.meny.konsekvens", "/konsekvens"),
                        new Del(Rettighet.SE_OPPSLAG, "web.meny.administrasjon", "/administrasjon/oppslag"))
                .filter(del -> bruker.har(del.krever()))
                .map(del -> punkt(del.noekkel(), del.adresse(), sti))
                .toList();
    }

    private record Del(Rettighet krever, String noekkel, String adresse) {}

    private Menypunkt punkt(String noekkel, String adresse, String sti) {
        String rot = "/".equals(adresse) ? "/" : "/" + adresse.split("/")[1];
        String side = sti.split("\\?")[0];
        boolean valgt = "/".equals(rot) ? "/".equals(side) : side.equals(rot) || side.startsWith(rot + "/");
        return new Menypunkt(new Lenke(tekster.tekst(noekkel), adresse), valgt);
    }

    /** The page the user sees; for an error page the address that failed. */
    private static String sti(HttpServletRequest foresporsel) {
        String adresse = foresporsel.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String feilet
                ? feilet
                : foresporsel.getRequestURI();
        boolean medSoek = "GET".equals(foresporsel.getMethod()) && foresporsel.getQueryString() != null;
        return medSoek ? adresse + "?" + foresporsel.getQueryString() : adresse;
    }

    private static @Nullable Csrf csrf(HttpServletRequest foresporsel) {
        return foresporsel.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken nokkel
                ? new Csrf(nokkel.getParameterName(), nokkel.getToken())
                : null;
    }
}
