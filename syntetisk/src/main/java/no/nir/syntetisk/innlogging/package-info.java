/**
 * A demo identity provider of Ansattporten's shape: real code flow with PKCE and signed tokens, but nobody proves who they are. One picks a
 * persona. Nothing secret: keys are made at start, the web client is a public one.
 */
@NullMarked
package no.nir.syntetisk.innlogging;

import org.jspecify.annotations.NullMarked;
