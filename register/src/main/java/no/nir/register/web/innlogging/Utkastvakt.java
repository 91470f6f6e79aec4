package no.nir.register.web.innlogging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.nir.register.web.Gjenopptatt;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/** Gives every page the form that waits for it, and lets go of the form when it has been sent. */
final class Utkastvakt implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest foresporsel, HttpServletResponse svar, Object behandler) {
        if ("GET".equals(foresporsel.getMethod()) && foresporsel.getHeader("HX-Request") == null) {
            Utkast.finn(foresporsel)
                    .ifPresent(utkast ->
                            new Gjenopptatt(utkast.adresse(), utkast.side(), utkast.felter()).legg(foresporsel));
        }
        return true;
    }

    /** What is sent later takes its place, taken in or refused; a fault of ours does not. */
    @Override
    public void afterCompletion(
            HttpServletRequest foresporsel, HttpServletResponse svar, Object behandler, @Nullable Exception feil) {
        Optional<Utkast> sendt = "POST".equals(foresporsel.getMethod()) && svar.getStatus() < 500
                ? Utkast.finn(foresporsel)
                : Optional.empty();
        sendt.filter(utkast -> utkast.adresse().equals(foresporsel.getRequestURI()))
                .ifPresent(_ -> Utkast.fjern(foresporsel));
    }
}
