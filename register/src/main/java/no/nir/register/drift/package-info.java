/**
 * Running the application: the embedded database when no other is configured, the clock, and rounds that go on by themselves. At the bottom; knows no domain.
 */
@NullMarked
package no.nir.register.drift;

import org.jspecify.annotations.NullMarked;
