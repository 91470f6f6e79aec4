/**
 * Everything dated about a person, from all the modules, in the one shape that the pages of the person are made from. Reads by a query of
 * its own and writes nothing. Lowest of the packages about the person: knows none of the others.
 */
@NullMarked
package no.nir.register.web.person.hendelse;

import org.jspecify.annotations.NullMarked;
