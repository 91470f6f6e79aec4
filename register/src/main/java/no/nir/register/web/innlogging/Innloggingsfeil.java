package no.nir.register.web.innlogging;

import java.util.Locale;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Why a login did not succeed, as the login page explains it. */
public enum Innloggingsfeil {
    /** The identity provider sent somebody back who represents no organisation NIR knows. */
    UTEN_REPRESENTASJON,
    /** An organisation, but no role in NIR. */
    UTEN_ROLLE,
    /** The user turned round. */
    AVBRUTT,
    ANNET;

    static AuthenticationFailureHandler tilSiden() {
        return (foresporsel, svar, feil) ->
                svar.sendRedirect("/innlogging?feil=" + av(feil).name().toLowerCase(Locale.ROOT));
    }

    static Innloggingsfeil av(AuthenticationException feil) {
        return switch (feil instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "") {
            case Brukertolk.UTEN_REPRESENTASJON -> UTEN_REPRESENTASJON;
            case Brukertolk.UTEN_ROLLE -> UTEN_ROLLE;
            case "access_denied" -> AVBRUTT;
            default -> ANNET;
        };
    }
}
