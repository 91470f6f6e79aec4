/**
 * Running the application: the embedded database when no other is configured, the clock, rounds that go on by themselves, and
 * reading in one round trip. At the bottom; knows no domain.
 */
@NullMarked
package no.nir.register.drift;

import org.jspecify.annotations.NullMarked;
