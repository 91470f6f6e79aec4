/** The pages in a real browser. */
package no.nir.register.nettleser;
