/**
 * For tests and the curious: makes sources misbehave, adds facts that then arrive through the feeds, and shows a front page with a
 * person for each situation. No outside system has anything like it.
 */
@NullMarked
package no.nir.syntetisk.styring;

import org.jspecify.annotations.NullMarked;
