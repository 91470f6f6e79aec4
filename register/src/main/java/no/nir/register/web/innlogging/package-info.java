/**
 * The way in: login by OIDC, tokens of municipal systems, the guard in front of every route, and forms that outlive their session.
 */
@NullMarked
package no.nir.register.web.innlogging;

import org.jspecify.annotations.NullMarked;
