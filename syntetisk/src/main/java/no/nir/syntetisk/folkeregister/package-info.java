/**
 * Folkeregisteret as its consumers meet it: feed of events, person documents, bulk lookup and bulk extract, with the paths and member
 * names of Skatteetaten's public documentation (package "offentlig med hjemmel"). Knows only those who are in Folkeregisteret.
 */
@NullMarked
package no.nir.syntetisk.folkeregister;

import org.jspecify.annotations.NullMarked;
