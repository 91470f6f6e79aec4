/** What municipalities ask IMDi to let in after the deadline, and what IMDi answers. */
@NamedInterface("forespoersel")
@NullMarked
package no.nir.register.registrering.forespoersel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
