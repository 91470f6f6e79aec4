/**
 * The checks of the house: each written rule of ARCHITECTURE.md is kept by a test here, and each test first shows that the
 * rule reports a broken example.
 */
@NullMarked
package no.nir.register.arkitektur;

import org.jspecify.annotations.NullMarked;
