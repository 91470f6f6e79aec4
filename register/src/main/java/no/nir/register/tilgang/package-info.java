/**
 * Who may see and do what: users, roles, rights, and which persons they reach (integreringsloven §§ 41–44, integreringsforskriften kap. 9).
 * Knows no page and no other module; reads the municipality's responsibility and address protection by its own SQL.
 */
@NullMarked
package no.nir.register.tilgang;

import org.jspecify.annotations.NullMarked;
