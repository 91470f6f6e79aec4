package no.nir.register.tilgang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares what a route demands. Every handler method carries this or {@link Aapen}; a route without either is refused. When the address
 * holds {@code {personId}}, the person is checked too and the look is logged, before the method runs.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Krever {

    /** One of these is enough. */
    Rettighet[] value();

    /** The least access to the person that opens the page. A page that shows own registrations only says so here. */
    Omfang omfang() default Omfang.ALT;
}
