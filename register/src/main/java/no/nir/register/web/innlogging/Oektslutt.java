package no.nir.register.web.innlogging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.nir.register.tilgang.Bruker;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Nobody is logged in, or the form belongs to a session that is gone. A page leads to login and back. A form's fields are kept
 * ({@link Utkast}), and the form page comes back filled in; only forms of this register's own pages, so that no other site can put words in a
 * form.
 */
@Component
class Oektslutt implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Sideoversikt sider;

    Oektslutt(Sideoversikt sider) {
        this.sider = sider;
    }

    @Override
    public void commence(
            HttpServletRequest foresporsel, HttpServletResponse svar, AuthenticationException ikkeInnlogget)
            throws IOException {
        if (foresporsel.getHeader("HX-Request") != null) {
            svar.setHeader("HX-Refresh", "true");
            svar.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (erSkjema(foresporsel) && erEgenSide(foresporsel)) {
            tilbakeTilSkjema(foresporsel, svar);
        } else if (erSkjema(foresporsel)) {
            svar.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            svar.sendRedirect(Innloggingsklient.START);
        }
    }

    @Override
    public void handle(HttpServletRequest foresporsel, HttpServletResponse svar, AccessDeniedException nektet)
            throws IOException {
        foresporsel.setAttribute(WebAttributes.ACCESS_DENIED_403, nektet);
        if (nektet instanceof CsrfException && erEgenSide(foresporsel)) {
            tilbakeTilSkjema(foresporsel, svar);
        } else {
            svar.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** To the form page; not logged in, by way of login. */
    private void tilbakeTilSkjema(HttpServletRequest foresporsel, HttpServletResponse svar) throws IOException {
        String side = sider.skjemaside(foresporsel.getRequestURI());
        Utkast.legg(foresporsel, side);
        boolean innlogget = Bruker.av(foresporsel.getUserPrincipal()).isPresent();
        svar.sendRedirect(innlogget ? side : Innloggingsklient.START);
    }

    private static boolean erSkjema(HttpServletRequest foresporsel) {
        return !"GET".equals(foresporsel.getMethod()) && !"HEAD".equals(foresporsel.getMethod());
    }

    private static boolean erEgenSide(HttpServletRequest foresporsel) {
        String sted = foresporsel.getHeader("Sec-Fetch-Site");
        if (sted != null) {
            return "same-origin".equals(sted);
        }
        String egen = foresporsel.getRequestURL().toString();
        String opphav = foresporsel.getHeader("Origin");
        return opphav != null && egen.startsWith(opphav + "/");
    }
}
