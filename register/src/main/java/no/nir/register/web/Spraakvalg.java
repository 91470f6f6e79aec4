package no.nir.register.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a request: the user's own choice (cookie), else what the browser asks for. The cookie holds nothing personal. */
@Component("localeResolver")
class Spraakvalg implements LocaleResolver {

    private static final String KAPSEL = "spraak";

    @Override
    public Locale resolveLocale(HttpServletRequest foresporsel) {
        var kapsel = WebUtils.getCookie(foresporsel, KAPSEL);
        return (kapsel == null ? java.util.Optional.<Spraak>empty() : Spraak.finn(kapsel.getValue()))
                .orElseGet(() -> oensket(foresporsel))
                .locale();
    }

    @Override
    public void setLocale(HttpServletRequest foresporsel, @Nullable HttpServletResponse svar, @Nullable Locale locale) {
        if (svar == null || locale == null) {
            return;
        }
        svar.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(KAPSEL, Spraak.av(locale).kode())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(foresporsel.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private static Spraak oensket(HttpServletRequest foresporsel) {
        if (foresporsel.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Spraak.NB;
        }
        return java.util.Collections.list(foresporsel.getLocales()).stream()
                .flatMap(l -> Arrays.stream(Spraak.values()).filter(s -> erSpraak(s, l)))
                .findFirst()
                .orElse(Spraak.NB);
    }

    private static boolean erSpraak(Spraak spraak, Locale locale) {
        return spraak.kode().equals(locale.getLanguage()) || (spraak == Spraak.NB && "no".equals(locale.getLanguage()));
    }
}
