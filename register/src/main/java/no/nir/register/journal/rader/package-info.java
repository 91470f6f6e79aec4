/**
 * Tables of registrations, where a row is added by a post and ended by a later one and never changed. The tables, and
 * their SQL, belong to the modules that use this.
 *
 * <p>Allowed neighbours: journal.
 */
@NullMarked
@NamedInterface("rader")
package no.nir.register.journal.rader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
