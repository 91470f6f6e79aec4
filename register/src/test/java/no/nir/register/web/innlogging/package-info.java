/** Login, tokens, and the guard before the routes. */
@NullMarked
package no.nir.register.web.innlogging;

import org.jspecify.annotations.NullMarked;
