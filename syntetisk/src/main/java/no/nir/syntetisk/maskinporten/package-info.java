/**
 * A token issuer of Maskinporten's shape: signed grants against access tokens with {@code consumer}, {@code supplier} and systembruker. The
 * fakes check these tokens, and the register checks them on its own API.
 */
@NullMarked
package no.nir.syntetisk.maskinporten;

import org.jspecify.annotations.NullMarked;
