/**
 * What municipalities ask IMDi to let in after the deadline: the list of them, those about one person, and IMDi's answer.
 *
 * <p>Legal basis: integreringsforskriften §§ 58–59.
 */
@NullMarked
package no.nir.register.web.forespoersel;

import org.jspecify.annotations.NullMarked;
