/**
 * Start-up order: fills the register from its sources in the demo, and says when it is up; and the commands that recompute everyone and
 * that try other rules. An edge, like web: nothing depends on it.
 */
@NullMarked
package no.nir.register.oppstart;

import org.jspecify.annotations.NullMarked;
