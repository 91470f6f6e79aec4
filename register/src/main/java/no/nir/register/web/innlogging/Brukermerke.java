package no.nir.register.web.innlogging;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import no.nir.register.tilgang.Bruker;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Tells, when a session is gone, whether it is the same user who comes back: a cookie with salt and hash of the user's id. It opens nothing;
 * it only keeps one user's unsent form from another at the same machine.
 */
final class Brukermerke {

    private static final String KAPSEL = "NIRSIST";
    private static final int SALT = 12;
    private static final SecureRandom TILFELDIG = new SecureRandom();

    private Brukermerke() {}

    static String les(HttpServletRequest foresporsel) {
        Cookie kapsel = WebUtils.getCookie(foresporsel, KAPSEL);
        return kapsel == null ? "" : kapsel.getValue();
    }

    /** A missing mark fits everybody: then nobody is known to have typed it. */
    static boolean passer(String merke, Bruker bruker) {
        String[] deler = merke.split("\\.", -1);
        return deler.length != 2 || MessageDigest.isEqual(bytes(hash(deler[0], bruker)), bytes(deler[1]));
    }

    static void sett(HttpServletRequest foresporsel, HttpServletResponse svar, Bruker bruker) {
        byte[] salt = new byte[SALT];
        TILFELDIG.nextBytes(salt);
        String saltet = Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
        svar.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(KAPSEL, saltet + "." + hash(saltet, bruker))
                        .path("/")
                        .httpOnly(true)
                        .secure(foresporsel.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private static String hash(String salt, Bruker bruker) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(salt + bruker.id()));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
