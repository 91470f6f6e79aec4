/** «Hvorfor?»: the calculation of the categories in plain words, for one stretch or for all of them. */
@NullMarked
package no.nir.register.web.kategori;

import org.jspecify.annotations.NullMarked;
