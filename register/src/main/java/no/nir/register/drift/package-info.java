/**
 * Running the application: the embedded database when no other is configured, and the clock. At the bottom; knows no domain.
 */
@NullMarked
package no.nir.register.drift;

import org.jspecify.annotations.NullMarked;
