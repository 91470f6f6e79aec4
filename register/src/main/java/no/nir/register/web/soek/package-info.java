/**
 * Finding people: by number or name from any page, and the list of the user's own. A number or a name travels in a request body and stays in
 * the session; no address holds anything personal. Shows only whom the user reaches; each person shown is logged.
 */
@NullMarked
package no.nir.register.web.soek;

import org.jspecify.annotations.NullMarked;
