/**
 * The pages of the code lists: whoever works for a municipality reads them, and IMDi changes them.
 *
 * <p>Legal basis: integreringsforskriften §§ 52–53. Decision 0025.
 */
@NullMarked
package no.nir.register.web.kodeliste;

import org.jspecify.annotations.NullMarked;
