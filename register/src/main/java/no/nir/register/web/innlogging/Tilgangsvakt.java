package no.nir.register.web.innlogging;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Aapen;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Tilgangskontroll;
import no.nir.register.tilgang.Tilgangssvar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Stands in front of every route. Refuses what is not declared, what the role does not give, and persons the user does not reach; the last as
 * if they did not exist, so that nothing is told of protected persons. Writes down the look before anything is shown.
 */
@Component
class Tilgangsvakt implements HandlerInterceptor {

    /** The request attribute that holds the {@link Tilgangssvar} of a person's page. */
    static final String SVAR = Tilgangssvar.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(Tilgangsvakt.class);
    private static final String PERSON = "personId";

    private final Tilgangskontroll tilgang;
    private final Oppslagslogg logg;

    Tilgangsvakt(Tilgangskontroll tilgang, Oppslagslogg logg) {
        this.tilgang = tilgang;
        this.logg = logg;
    }

    @Override
    public boolean preHandle(HttpServletRequest foresporsel, HttpServletResponse svar, Object behandler)
            throws IOException {
        if (behandler instanceof ResourceHttpRequestHandler
                || foresporsel.getDispatcherType() == DispatcherType.ASYNC) {
            return true;
        }
        int status = vurder(foresporsel, behandler);
        if (status != HttpServletResponse.SC_OK) {
            svar.sendError(status);
        }
        return status == HttpServletResponse.SC_OK;
    }

    private int vurder(HttpServletRequest foresporsel, Object behandler) {
        if (!(behandler instanceof HandlerMethod metode) || !erDeklarert(metode)) {
            LOG.error("Ruten er ikke deklarert med @Krever eller @Aapen: {}", behandler);
            return HttpServletResponse.SC_FORBIDDEN;
        }
        Krever krav = metode.getMethodAnnotation(Krever.class);
        if (krav == null) {
            return HttpServletResponse.SC_OK;
        }
        Optional<Bruker> bruker = Bruker.av(foresporsel.getUserPrincipal());
        if (bruker.isEmpty()) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        if (!bruker.get().har(krav.value())) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        Object person = variabler(foresporsel).get(PERSON);
        return person == null
                ? HttpServletResponse.SC_OK
                : slippInn(bruker.get(), person.toString(), krav, foresporsel);
    }

    private int slippInn(Bruker bruker, String person, Krever krav, HttpServletRequest foresporsel) {
        if (!person.matches("[0-9]{1,18}")) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        long personId = Long.parseLong(person);
        Tilgangssvar svar = tilgang.vurder(bruker, personId);
        if (!svar.omfang().dekker(krav.omfang())) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        logg.noter(bruker, personId, svar.kode(), hva(foresporsel, person));
        foresporsel.setAttribute(SVAR, svar);
        return HttpServletResponse.SC_OK;
    }

    static boolean erDeklarert(HandlerMethod metode) {
        return metode.hasMethodAnnotation(Krever.class) != metode.hasMethodAnnotation(Aapen.class);
    }

    /** The page as the log names it: its address, without the person's number in the register. */
    private static String hva(HttpServletRequest foresporsel, String person) {
        String sti = foresporsel.getRequestURI().replaceFirst("/" + person + "(?=/|$)", "/{personId}");
        String side = "GET".equals(foresporsel.getMethod()) ? sti : foresporsel.getMethod() + " " + sti;
        return side.length() > 200 ? side.substring(0, 200) : side;
    }

    private static Map<?, ?> variabler(HttpServletRequest foresporsel) {
        return foresporsel.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> kart
                ? kart
                : Map.of();
    }
}
