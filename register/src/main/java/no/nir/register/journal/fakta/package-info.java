/**
 * The two times of a projected fact: when it was true (columns of the table's own) and when the register knew it
 * ({@code registrert_fra}, {@code registrert_til}). A newer fact closes the older one and never overwrites it.
 *
 * <p>Legal basis: integreringsforskriften §§ 46–55 (what may be stored, for how long).
 *
 * <p>Allowed neighbours: none. The tables, and the SQL that writes them, belong to the modules that use this.
 */
@NullMarked
@NamedInterface("fakta")
package no.nir.register.journal.fakta;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
