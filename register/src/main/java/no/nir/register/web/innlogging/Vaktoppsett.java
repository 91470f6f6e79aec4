package no.nir.register.web.innlogging;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Tilgangssvar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link Tilgangsvakt} before every route, and gives controllers the {@link Bruker} and {@link Tilgangssvar} it found. */
@Configuration(proxyBeanMethods = false)
class Vaktoppsett implements WebMvcConfigurer {

    private final Tilgangsvakt vakt;

    Vaktoppsett(Tilgangsvakt vakt) {
        this.vakt = vakt;
    }

    @Override
    public void addInterceptors(InterceptorRegistry rekke) {
        rekke.addInterceptor(vakt);
        rekke.addInterceptor(new Utkastvakt());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> argumenter) {
        argumenter.add(new Innloggingsargument());
    }

    private static final class Innloggingsargument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Bruker.class || parameter.getParameterType() == Tilgangssvar.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer modell,
                NativeWebRequest foresporsel,
                @Nullable WebDataBinderFactory binder) {
            if (parameter.getParameterType() == Tilgangssvar.class) {
                return foresporsel.getAttribute(Tilgangsvakt.SVAR, NativeWebRequest.SCOPE_REQUEST);
            }
            return Bruker.av(
                            foresporsel.getNativeRequest(HttpServletRequest.class) instanceof HttpServletRequest r
                                    ? r.getUserPrincipal()
                                    : null)
                    .orElseThrow(() -> new IllegalStateException("ruten tar en bruker, men er åpen for alle"));
        }
    }
}
