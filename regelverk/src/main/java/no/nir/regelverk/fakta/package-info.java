/** What the rules know about one person: dated facts without identity. Everything that is not given is unknown. */
@NullMarked
package no.nir.regelverk.fakta;

import org.jspecify.annotations.NullMarked;
