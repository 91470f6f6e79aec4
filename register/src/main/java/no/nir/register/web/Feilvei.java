package no.nir.register.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** A page that is not there leads to the error page, not to a problem document that only machines read. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Feilvei {

    @ExceptionHandler({ResponseStatusException.class, NoResourceFoundException.class})
    void tilFeilsiden(Exception feil, HttpServletRequest foresporsel, HttpServletResponse svar) throws Exception {
        if (foresporsel.getRequestURI().startsWith("/api/") || !(feil instanceof ErrorResponse kjent)) {
            throw feil;
        }
        svar.sendError(kjent.getStatusCode().value());
    }
}
