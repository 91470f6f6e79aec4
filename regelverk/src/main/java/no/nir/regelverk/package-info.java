/** The law as code: facts of one person in, timelines of categories with reasons out. No clock, no I/O, no locale. */
@NullMarked
package no.nir.regelverk;

import org.jspecify.annotations.NullMarked;
