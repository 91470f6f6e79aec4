/**
 * Everything the rules are made of, for whoever wants to read it: each rule with its paragraph by date, the numbers it uses, what is
 * doubtful about it, and the address of the official text. Nothing here decides anything.
 */
@NullMarked
package no.nir.regelverk.katalog;

import org.jspecify.annotations.NullMarked;
