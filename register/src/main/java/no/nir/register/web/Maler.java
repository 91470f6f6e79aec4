package no.nir.register.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** The compiled templates of {@code src/main/jte} as Spring views. */
@Configuration(proxyBeanMethods = false)
class Maler {

    @Bean
    TemplateEngine malmotor() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "no.nir.register.web.maler");
    }

    @Bean
    ViewResolver malvelger(TemplateEngine malmotor, Tekster tekster, Rammebygger rammebygger) {
        return new Malvelger(malmotor, tekster, rammebygger);
    }

    private record Malvelger(TemplateEngine maler, Tekster tekster, Rammebygger rammebygger)
            implements ViewResolver, Ordered {

        @Override
        public @Nullable View resolveViewName(String navn, Locale locale) {
            return maler.hasTemplate(navn + ".jte") ? new Malvisning(maler, navn, tekster, rammebygger) : null;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}
