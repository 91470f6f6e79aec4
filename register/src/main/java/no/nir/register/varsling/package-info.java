/**
 * Tells of every change of category: beforehand, on its day, and when it is called off after all. A run a day compares the stored
 * timelines with what was told last and writes the difference as journal posts of the channel SYSTEM. A day that was missed is run
 * afterwards, in order; a run that was interrupted goes on; running again writes nothing. No category ends in silence.
 *
 * <p>Legal basis: integreringsloven §§ 8, 9, 12, 26–28 (the categories end by law on known days), § 46 and forvaltningsloven § 17 (the
 * municipality examines and decides). That a coming change is announced, and how long before, is ours.
 *
 * <p>Allowed neighbours: kategori, journal, drift. Owns the tables dagskjoering, kategoristand and kategorihendelse.
 */
@NullMarked
package no.nir.register.varsling;

import org.jspecify.annotations.NullMarked;
