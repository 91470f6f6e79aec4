/**
 * Where a person stands in each scheme, what may be registered next, and who may do it (integreringsloven §§ 8–9, 14, 29). Allowed
 * neighbours: web.person.hendelse.
 */
@NullMarked
package no.nir.register.web.person.status;

import org.jspecify.annotations.NullMarked;
