package no.nir.register.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request an id that stands in the log, in the answer and on the error page, so that a fault can be found again. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Korrelasjon extends OncePerRequestFilter {

    private static final String FELT = "korrelasjonsId";

    @Override
    protected void doFilterInternal(HttpServletRequest foresporsel, HttpServletResponse svar, FilterChain kjede)
            throws ServletException, IOException {
        String id = UUID.randomUUID().toString();
        foresporsel.setAttribute(FELT, id);
        svar.setHeader("X-Korrelasjons-Id", id);
        MDC.put(FELT, id);
        try {
            kjede.doFilter(foresporsel, svar);
        } finally {
            MDC.remove(FELT);
        }
    }

    static String av(HttpServletRequest foresporsel) {
        return foresporsel.getAttribute(FELT) instanceof String id ? id : "";
    }
}
