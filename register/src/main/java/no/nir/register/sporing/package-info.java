/**
 * Who saw whom: each look at a person, with time, user, organisation, reason and page (integreringsloven § 45: sufficient security).
 * The log outlives the person's own data. May use tilgang.
 */
@NullMarked
package no.nir.register.sporing;

import org.jspecify.annotations.NullMarked;
