package no.nir.register.web.innlogging;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Which addresses are pages. */
@Component
class Sideoversikt {

    private final ObjectProvider<RequestMappingHandlerMapping> ruter;

    Sideoversikt(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> ruter) {
        this.ruter = ruter;
    }

    /** The page a form stands on: the address it is sent to, or the nearest one above that is a page. */
    String skjemaside(String sti) {
        String side = sti;
        while (side.length() > 1 && !erSide(side)) {
            side = side.substring(0, Math.max(1, side.lastIndexOf('/')));
        }
        return side;
    }

    private boolean erSide(String sti) {
        PathContainer adresse = PathContainer.parsePath(sti);
        return ruter.getObject().getHandlerMethods().keySet().stream()
                .filter(Sideoversikt::kanLeses)
                .flatMap(rute -> rute.getPathPatternsCondition() == null
                        ? java.util.stream.Stream.empty()
                        : rute.getPathPatternsCondition().getPatterns().stream())
                .anyMatch(moenster -> passer(moenster, adresse));
    }

    private static boolean kanLeses(RequestMappingInfo rute) {
        var metoder = rute.getMethodsCondition().getMethods();
        return metoder.isEmpty() || metoder.contains(RequestMethod.GET);
    }

    private static boolean passer(PathPattern moenster, PathContainer adresse) {
        PathPattern.PathMatchInfo treff = moenster.matchAndExtract(adresse);
        return treff != null
                && treff.getUriVariables().entrySet().stream()
                        .filter(variabel -> "personId".equals(variabel.getKey()))
                        .map(Map.Entry::getValue)
                        .allMatch(verdi -> verdi.matches("[0-9]+"));
    }
}
