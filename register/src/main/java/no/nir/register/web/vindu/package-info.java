/**
 * The page of the windows for late registrations and of the yearly cut-offs: everyone who registers sees them, IMDi opens and sets them.
 *
 * <p>Legal basis: integreringsforskriften §§ 58–59.
 */
@NullMarked
package no.nir.register.web.vindu;

import org.jspecify.annotations.NullMarked;
