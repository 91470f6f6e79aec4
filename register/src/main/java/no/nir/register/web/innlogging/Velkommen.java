package no.nir.register.web.innlogging;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.nir.register.tilgang.Bruker;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** After login: to the form that was not sent, else to the page that was asked for, else to the start page. */
final class Velkommen extends SavedRequestAwareAuthenticationSuccessHandler {

    Velkommen() {
        setDefaultTargetUrl("/");
        setRequestCache(husketSide());
    }

    /** Remembers pages only: not what a script asked for, and no form. */
    @SuppressWarnings("NullAway") // null is how the name is turned off; it would put «?continue» on every address
    static RequestCache husketSide() {
        HttpSessionRequestCache husket = new HttpSessionRequestCache();
        husket.setMatchingRequestParameterName(null);
        husket.setRequestMatcher(f -> "GET".equals(f.getMethod())
                && f.getHeader("HX-Request") == null
                && !"empty".equals(f.getHeader("Sec-Fetch-Dest"))
                && !"image".equals(f.getHeader("Sec-Fetch-Dest")));
        return husket;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest foresporsel, HttpServletResponse svar, Authentication innlogget)
            throws ServletException, IOException {
        Bruker bruker = Bruker.av(innlogget).orElseThrow();
        Brukermerke.sett(foresporsel, svar, bruker);
        Optional<Utkast> utkast = Utkast.finn(foresporsel);
        if (utkast.isEmpty()) {
            super.onAuthenticationSuccess(foresporsel, svar, innlogget);
        } else if (Brukermerke.passer(utkast.get().brukermerke(), bruker)) {
            clearAuthenticationAttributes(foresporsel);
            getRedirectStrategy().sendRedirect(foresporsel, svar, utkast.get().side());
        } else {
            Utkast.fjern(foresporsel);
            getRedirectStrategy().sendRedirect(foresporsel, svar, "/");
        }
    }
}
