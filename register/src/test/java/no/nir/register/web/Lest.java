package no.nir.register.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;

/** What stands in a page as one reads it: where a line may break does not matter. */
public final class Lest {

    private Lest() {}

    public static String av(MockHttpServletResponse svar) throws UnsupportedEncodingException {
        return av(svar.getContentAsString(StandardCharsets.UTF_8));
    }

    public static String av(String tekst) {
        return tekst.replace('\u00a0', ' ');
    }
}
