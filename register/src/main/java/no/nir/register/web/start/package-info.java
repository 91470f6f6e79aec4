/** The start page: what needs the user now, sorted by what runs out first. */
@NullMarked
package no.nir.register.web.start;

import org.jspecify.annotations.NullMarked;
