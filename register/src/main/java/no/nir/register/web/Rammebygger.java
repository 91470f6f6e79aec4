package no.nir.register.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
        return new Ramme(
                sti,
                tekster.spraak(),
                innlogget(foresporsel),
                meny(sti),
                LocalDate.now(klokke),
                modus,
                csrf(foresporsel),
                Korrelasjon.av(foresporsel));
    }

    private @Nullable Innlogget innlogget(HttpServletRequest foresporsel) {
        var bruker = foresporsel.getUserPrincipal();
        return bruker == null ? null : new Innlogget(bruker.getName(), "", "");
    }

    private List<Menypunkt> meny(String sti) {
        return List.of(
                punkt("web.meny.start", "/", sti),
                punkt("web.meny.personer", "/personer", sti),
                punkt("web.meny.utveksling", "/utveksling/kilder", sti),
                punkt("web.meny.administrasjon", "/administrasjon/oppslag", sti));
    }

    private Menypunkt punkt(String noekkel, String adresse, String sti) {
        String rot = "/".equals(adresse) ? "/" : "/" + adresse.split("/")[1];
        boolean valgt = "/".equals(rot) ? "/".equals(sti) : sti.equals(rot) || sti.startsWith(rot + "/");
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
